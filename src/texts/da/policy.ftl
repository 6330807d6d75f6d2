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
policy-edition-starter = Her er et forslag at begynde med. Intet gælder, før du udgiver det.
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
policy-starter =
    ## Du kan mere, end du tror

    Del det, du er stolt af, det, du kan, og det, du undrer dig over. Skriv, som du taler. Fortæl gerne, at du arbejder hos { $org }, så ved folk, hvor du står.

    { "**" }Tænk dig om, før du deler:**

    - Kan jeg stå ved det om et år?
    - Er det hemmeligt, eller handler det om nogen, der ikke har sagt ja?
    - Er det mit at fortælle?
    - Er det tydeligt, at jeg arbejder her?

    Er du i tvivl, så spørg en kollega eller kommunikation. Går det galt, så ret det og sig til. Det skal nok gå.

    { "**" }Det ligger fast:** Det er frivilligt at dele. Du kan stoppe, når du vil, og det får ingen følger. Din ytringsfrihed er ikke begrænset af denne tekst: Du må mene, hvad du vil, også om din arbejdsplads. Retten til at bruge whistleblowerordningen gælder som før.

policy-mail-answered-subject = Dit spørgsmål er besvaret
policy-mail-answered-preheader = Svaret på dit spørgsmål til »Tænk dig om« er her.
