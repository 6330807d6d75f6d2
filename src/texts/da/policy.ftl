# »Tænk dig om« og ordene på programsiden.
policy-title = Tænk dig om
policy-lead = Rammen, vi deler inden for. Kort nok til at læse, mens kaffen løber igennem.
policy-tabs = »Tænk dig om«
policy-tab-frame = Rammen
policy-version-of = Version { $number }, { $day }
policy-fallback = Teksten findes ikke på dit sprog endnu. Her er den på { $language }.
policy-read = Læst og forstået
policy-read-on = Du bekræftede denne version { $day }.
policy-to-programme = Til ambassadørprogrammet
policy-new-version = Teksten er ny
policy-new-version-text = Sidst bekræftede du version { $number }. Læs den nye, når det passer dig; der er ikke lukket for noget imens.
policy-see-changes = Se, hvad der er ændret
policy-ask = Har du læst den?
policy-ask-text = Vi noterer versionen, sproget og datoen. Er du i tvivl om noget, så spørg kommunikation, før du bekræfter.
policy-accept = Læst og forstået
policy-accepted = Noteret. Du har læst og forstået »Tænk dig om«.
policy-overtaken = Der kom en nyere version, mens du læste. Her er den.
policy-versions = Versioner
policy-in-force = Gælder nu
policy-none = »Tænk dig om« er ikke skrevet endnu
policy-none-text = Når den er klar, kan du læse den her. Du kan allerede nu læse om programmet.
policy-none-editor = Skriv én skærmfuld gode råd. Der ligger et forslag klar til at bygge videre på.
policy-write-first = Skriv den første version
policy-write-new = Skriv ny version

policy-version-title = Version { $number }
policy-version-current = Gælder nu, fra { $day }
policy-version-past = Udkom { $day }; en nyere version gælder nu
policy-to-current = Til den gældende version
policy-difference = Ændret siden version { $number }
policy-difference-key = Understreget tekst er ny. Overstreget tekst er taget ud.
policy-difference-none = Den forrige version fandtes ikke på dette sprog, så der er ikke noget at sammenligne med.
policy-whole-text = Hele teksten

policy-edition-title = Ny version af »Tænk dig om«
policy-edition-lead = Højst { $limit } tegn på hvert sprog. Begynd med det, man kan bidrage med, ikke med det, man skal lade være med.
policy-edition-starter = Her er et forslag at begynde med: { $kind }. Intet gælder, før du udgiver det.
policy-edition-from-template = Felterne er udfyldt med forslaget »{ $kind }«. Den gældende version er ikke rørt.
policy-edition-hint = Overskrifter skrives med ##, fed skrift mellem **to stjerner**, punkter med en streg foran.
policy-edition-preview = Se, hvordan den bliver
policy-edition-needs-text = Skriv teksten på organisationens sprog; det er den, de andre læser, når deres eget mangler.
policy-edition-unchanged = Teksten er magen til den gældende version. Ret noget, før du udgiver, ellers bliver alle spurgt igen uden grund.
policy-edition-overtaken = En anden har udgivet en ny version, mens du skrev. Alt det, du skrev, er her; se, hvad der er nyt, og udgiv igen, hvis det er din tekst, der skal gælde.
policy-too-long = Teksten er på { $length } tegn. Der er plads til { $limit }, så { $over } skal væk.

policy-preview-title = Sådan bliver den
policy-preview-lead = Version { $number } er ikke udgivet endnu.
policy-preview-ask = Udgiver du den, gælder den fra nu af, og alle bliver bedt om at læse den. Den forrige bliver liggende, og forskellen kan ses. En udgivet version kan ikke ændres.
policy-preview-ask-first = Udgiver du den, gælder den fra nu af, og folk kan være med i programmet. En udgivet version kan ikke ændres; du kan altid skrive en ny.
policy-publish = Udgiv version { $number }
policy-continue-writing = Skriv videre
policy-published = Version { $number } gælder fra nu af.
policy-advice = Et råd, før du udgiver. Teksten nævner ikke:
policy-advice-voluntary = at det er frivilligt at dele
policy-advice-speech = at ytringsfriheden gælder som før
policy-advice-whistleblowing = at retten til at bruge whistleblowerordningen gælder som før

policy-programme-title = Ordene på programsiden
policy-programme-lead = Det her møder folk først, før nogen regel. Fortæl, hvor I vil hen, og hvad den enkelte kan bidrage med.
policy-programme-vision = Vision
policy-programme-why = Hvorfor
policy-programme-contribute = Det kan du bidrage med
policy-programme-needs-text = Skriv noget her. Et sprog udfyldes helt eller slet ikke, og organisationens sprog altid.
policy-programme-saved = Programsiden er gemt.

policy-starter-vision =
    Folk stoler på folk. Vi vil gerne have, at dem, der overvejer os – som kunde, kollega eller nabo – kan møde dem, der gør arbejdet, og ikke kun et logo.
policy-starter-why =
    Du ved noget om { $org }, som ingen brochure kan fortælle: hvad I lykkedes med i sidste uge, hvem I mangler på holdet, og hvad kunderne i virkeligheden spørger om. Når du fortæller det med dine egne ord, når det længere ud, og folk tror på det.
policy-starter-contribute =
    - **Faglig viden.** Noget, du kan, som andre har gavn af.
    - **Hverdagen.** Et billede fra jobbet, en ny kollega, noget, I lykkedes med.
    - **En ledig stilling** til en, du tror ville trives.
    - **Et svar** til en kunde, der spørger.

    En enkelt deling om måneden er fint. Ingen er også helt i orden.

policy-news = »Tænk dig om« er ændret siden sidst.
policy-news-title = Hvad er nyt?
policy-news-hint = Én sætning med almindelige ord. Alle ser den én gang, næste gang de er forbi, med ændringerne et enkelt klik væk.
policy-news-without-text = Skriv også teksten på dette sprog, eller fjern sætningen om, hvad der er nyt.

policy-templates-title = Forslag at begynde med
policy-templates-lead = Tre rammer, der hver fylder én skærm. Alle tre findes på bokmål, dansk og engelsk, og I kan skrive dem om, så meget I vil.
policy-templates-choose = Begynd med den her
policy-templates-see = Se forslagene
policy-templates-in-force = Skriv videre på den gældende
policy-template-small-firm = En lille virksomhed
policy-template-small-firm-for = Passer til de fleste, der ikke har særlige regler i branchen.
policy-template-municipality = En kommune
policy-template-municipality-for = Til det offentlige: tavshedspligt, borgere og folkevalgte.
policy-template-bank = En bank
policy-template-bank-for = Til finanssektoren: kundeforhold, intern viden og reklame.

policy-matrix-title = Arbejde eller privat, arbejdstid eller fritid
policy-matrix-job = Om arbejdet
policy-matrix-private = Privat
policy-matrix-work = I arbejdstiden
policy-matrix-leisure = I fritiden
policy-matrix-work-job = At dele noget fra jobbet hører med til jobbet. Brug et par minutter, når det passer; den, der venter på dig, kommer først.
policy-matrix-work-private = Lidt privat i en pause er helt fint. Det skal bare ikke gå ud over kolleger eller dem, vi er her for.
policy-matrix-leisure-job = Kun hvis du har lyst. Så fortæller du, at du arbejder her, og holder dig til det, der allerede er offentligt.
policy-matrix-leisure-private = Det er dit liv, og vi holder ikke øje. Det, der er fortroligt på jobbet, er også fortroligt her.
policy-matrix-cell-work-job = I arbejdstiden, om arbejdet
policy-matrix-cell-work-private = I arbejdstiden, privat
policy-matrix-cell-leisure-job = I fritiden, om arbejdet
policy-matrix-cell-leisure-private = I fritiden, privat
policy-matrix-write = Skriv sætningerne i skemaet
policy-matrix-write-lead = Fire situationer, én sætning til hver. Alle kan læse dem under »Tænk dig om«.
policy-matrix-hint = Tømmer du alle fire på et sprog, står de sætninger, vi begyndte med, der igen.
policy-matrix-preview-title = Sådan bliver skemaet
policy-matrix-preview-lead = Intet er gemt endnu. Når du gemmer, ser alle det med det samme.
policy-matrix-shipped = Her står de sætninger, vi begyndte med.
policy-matrix-needs-all = Skriv alle fire på dette sprog, eller tøm alle fire.
policy-matrix-saved = Skemaet er gemt.

policy-contact-ask = Spørg endelig
policy-contact-title = Hvem kan man spørge?
policy-contact-lead = Et navn og en vej dertil. Det står på denne side og på plakaten.
policy-contact-name = Navn
policy-contact-name-hint = En person eller et sted, hvor der altid sidder nogen.
policy-contact-reach = Sådan får man fat i dem
policy-contact-reach-hint = På én linje, for eksempel mail, telefon eller lokale.
policy-contact-account = Kontoens mailadresse
policy-contact-account-hint = Udfyld feltet, hvis det er en person med en konto her. Så forsvinder navnet af sig selv den dag, personen stopper.
policy-contact-needs-name = Skriv et navn.
policy-contact-needs-reach = Skriv, hvordan man får fat i dem.
policy-contact-unknown = Ingen konto i brug har den adresse. Lad feltet stå tomt, hvis det ikke er en person med en konto.
policy-contact-none = Der er ikke sat navn på nogen endnu. De fleste spørger hellere et menneske end en afdeling.
policy-contact-change = Skift eller ret
policy-contact-remove = Fjern navnet
policy-contact-remove-ask = Vil du fjerne navnet?
policy-contact-remove-text = Så står der ingen at spørge på siden eller plakaten, før I sætter navn på en ny.
policy-contact-saved = Nu står navnet under »Tænk dig om«.
policy-contact-removed = Navnet er fjernet.

policy-mail-answered-subject = Dit spørgsmål er besvaret
policy-mail-answered-preheader = Svaret på dit spørgsmål til »Tænk dig om« er her.
