# «Tenk deg om» og ordene på programsiden.
policy-title = Tenk deg om
policy-lead = Rammen vi deler innenfor. Kort nok til å leses mens kaffen trekker.
policy-tabs = «Tenk deg om»
policy-tab-frame = Rammen
policy-version-of = Versjon { $number }, { $day }
policy-fallback = Denne teksten finnes ikke på språket ditt ennå. Her er den på { $language }.
policy-read = Lest og forstått
policy-read-on = Du bekreftet denne versjonen { $day }.
policy-to-programme = Til ambassadørprogrammet
policy-new-version = Teksten er ny
policy-new-version-text = Sist bekreftet du versjon { $number }. Les den nye når det passer deg; ingenting er stengt i mellomtiden.
policy-see-changes = Se hva som er endret
policy-ask = Har du lest den?
policy-ask-text = Vi noterer versjonen, språket og datoen. Lurer du på noe, spør kommunikasjon før du bekrefter.
policy-accept = Lest og forstått
policy-accepted = Notert. Du har lest og forstått «Tenk deg om».
policy-overtaken = En nyere versjon kom mens du leste. Her er den.
policy-versions = Versjoner
policy-in-force = Gjelder nå
policy-none = «Tenk deg om» er ikke skrevet ennå
policy-none-text = Når den er klar, leser du den her. Programmet kan du lese om allerede.
policy-none-editor = Skriv én skjerm med råd. Et forslag ligger klart til å bygge videre på.
policy-write-first = Skriv den første versjonen
policy-write-new = Skriv ny versjon

policy-version-title = Versjon { $number }
policy-version-current = Gjelder nå, fra { $day }
policy-version-past = Kom { $day }; en nyere versjon gjelder nå
policy-to-current = Til versjonen som gjelder
policy-difference = Endret fra versjon { $number }
policy-difference-key = Understreket tekst er ny. Gjennomstreket tekst er tatt ut.
policy-difference-none = Den forrige versjonen fantes ikke på dette språket, så det er ikke noe å sammenligne med.
policy-whole-text = Hele teksten

policy-edition-title = Ny versjon av «Tenk deg om»
policy-edition-lead = Høyst { $limit } tegn på hvert språk. Begynn med det man kan bidra med, ikke med det man må la være.
policy-edition-starter = Her er et forslag å begynne med: { $kind }. Ingenting gjelder før du publiserer.
policy-edition-from-template = Feltene er fylt ut med forslaget «{ $kind }». Versjonen som gjelder, er ikke rørt.
policy-edition-hint = Overskrifter skrives med ##, uthevet skrift mellom **to stjerner**, punkter med en strek foran.
policy-edition-preview = Forhåndsvis
policy-edition-needs-text = Skriv teksten på organisasjonens språk; de som ikke har sin egen, leser denne.
policy-edition-unchanged = Teksten er lik versjonen som gjelder. Endre noe før du publiserer, ellers blir alle spurt på nytt uten grunn.
policy-edition-overtaken = En annen har publisert en ny versjon mens du skrev. Alt du skrev er her; se hva som er nytt, og publiser på nytt hvis din tekst skal gjelde.
policy-too-long = Teksten er { $length } tegn. Det er plass til { $limit }, så { $over } må bort.

policy-preview-title = Slik blir den
policy-preview-lead = Versjon { $number } er ikke publisert ennå.
policy-preview-ask = Publiserer du, gjelder den fra nå av, og alle blir spurt om å lese den. Den forrige blir liggende, med forskjellen synlig. En publisert versjon kan ikke endres.
policy-preview-ask-first = Publiserer du, gjelder den fra nå av, og folk kan bli med i programmet. En publisert versjon kan ikke endres; du kan alltid skrive en ny.
policy-publish = Publiser versjon { $number }
policy-continue-writing = Skriv videre
policy-published = Versjon { $number } gjelder fra nå av.
policy-advice = Et råd før du publiserer. Teksten nevner ikke:
policy-advice-voluntary = at det er frivillig å dele
policy-advice-speech = at ytringsfriheten gjelder som før
policy-advice-whistleblowing = at retten til å varsle gjelder som før

policy-programme-title = Ordene på programsiden
policy-programme-lead = Dette møter folk først, før noen regel. Fortell hvor dere vil og hva hver enkelt kan bidra med.
policy-programme-vision = Visjon
policy-programme-why = Hvorfor
policy-programme-contribute = Dette kan du bidra med
policy-programme-needs-text = Skriv noe her. Et språk fylles ut helt eller ikke i det hele tatt, og organisasjonens språk alltid.
policy-programme-saved = Programsiden er lagret.

policy-starter-vision =
    Folk stoler på folk. Vi vil at de som vurderer oss – som kunde, kollega eller nabo – skal kunne møte dem som gjør jobben, og ikke bare en logo.
policy-starter-why =
    Du vet ting om { $org } som ingen brosjyre får frem: hva dere fikk til forrige uke, hvem som trengs på laget, hva kunder egentlig lurer på. Når du forteller det med dine egne ord, når det lenger og blir trodd.
policy-starter-contribute =
    - **Fagkunnskap.** Noe du kan, som andre har nytte av.
    - **Hverdagen.** Et bilde fra jobben, en ny kollega, noe dere fikk til.
    - **En ledig stilling** til noen du tror ville trives.
    - **Et svar** til en kunde som lurer.

    Én deling i måneden er bra. Ingen er også helt greit.

policy-news = «Tenk deg om» er endret siden sist.
policy-news-title = Hva er nytt?
policy-news-hint = Én setning med vanlige ord. Alle får se den én gang, neste gang de er innom, med endringene ett klikk unna.
policy-news-without-text = Skriv teksten på dette språket også, eller ta bort setningen om hva som er nytt.

policy-templates-title = Forslag å begynne med
policy-templates-lead = Tre rammer på én skjerm. Alle tre finnes på bokmål, dansk og engelsk, og kan skrives om så mye dere vil.
policy-templates-choose = Begynn med denne
policy-templates-see = Se forslagene
policy-templates-in-force = Skriv videre på den som gjelder
policy-template-small-firm = En liten bedrift
policy-template-small-firm-for = Passer for de fleste som ikke har egne regler for bransjen.
policy-template-municipality = En kommune
policy-template-municipality-for = For offentlig sektor: taushetsplikt, innbyggere og folkevalgte.
policy-template-bank = En bank
policy-template-bank-for = For finans: kundeforhold, innsideinformasjon og reklame.

policy-matrix-title = Jobb eller privat, arbeidstid eller fritid
policy-matrix-job = Om jobben
policy-matrix-private = Privat
policy-matrix-work = I arbeidstiden
policy-matrix-leisure = I fritiden
policy-matrix-work-job = Å dele noe fra jobben er en del av jobben. Bruk noen minutter når det passer; den som venter på deg, går først.
policy-matrix-work-private = Litt privat i en pause er greit. La det ikke gå ut over kolleger eller dem vi er her for.
policy-matrix-leisure-job = Bare hvis du har lyst. Da sier du at du jobber her, og holder deg til det som alt er offentlig.
policy-matrix-leisure-private = Det er ditt liv, og vi følger ikke med. Det som er hemmelig på jobben, er hemmelig her også.
policy-matrix-cell-work-job = I arbeidstiden, om jobben
policy-matrix-cell-work-private = I arbeidstiden, privat
policy-matrix-cell-leisure-job = I fritiden, om jobben
policy-matrix-cell-leisure-private = I fritiden, privat
policy-matrix-write = Skriv setningene i tabellen
policy-matrix-write-lead = Fire situasjoner, én setning i hver. Alle leser dem under «Tenk deg om».
policy-matrix-hint = Tømmer du alle fire på et språk, står setningene vi begynte med, der igjen.
policy-matrix-preview-title = Slik blir tabellen
policy-matrix-preview-lead = Ingenting er lagret ennå. Når du lagrer, ser alle den med det samme.
policy-matrix-shipped = Her står setningene vi begynte med.
policy-matrix-needs-all = Skriv alle fire på dette språket, eller tøm alle fire.
policy-matrix-saved = Tabellen er lagret.

policy-contact-ask = Spør gjerne
policy-contact-title = Hvem kan man spørre?
policy-contact-lead = Et navn og en vei dit. Det står på denne siden og på plakaten.
policy-contact-name = Navn
policy-contact-name-hint = En person, eller et sted der det alltid sitter noen.
policy-contact-reach = Slik når man dem
policy-contact-reach-hint = På én linje, for eksempel e-post, telefon eller rom.
policy-contact-account = E-posten kontoen har
policy-contact-account-hint = Fyll ut hvis det er en person med konto her. Da forsvinner navnet av seg selv den dagen vedkommende slutter.
policy-contact-needs-name = Skriv et navn.
policy-contact-needs-reach = Skriv hvordan man når dem.
policy-contact-unknown = Ingen konto som er i bruk, har denne adressen. La feltet stå tomt hvis det ikke er en person med konto.
policy-contact-none = Ingen er navngitt ennå. De fleste spør heller en person enn en avdeling.
policy-contact-change = Bytt eller endre
policy-contact-remove = Ta bort navnet
policy-contact-remove-ask = Ta bort navnet?
policy-contact-remove-text = Da står det ingen å spørre på siden eller plakaten, til noen blir navngitt igjen.
policy-contact-saved = Nå står navnet under «Tenk deg om».
policy-contact-removed = Navnet er tatt bort.

policy-mail-answered-subject = Spørsmålet ditt er besvart
policy-mail-answered-preheader = Svaret på spørsmålet ditt til «Tenk deg om» er her.
