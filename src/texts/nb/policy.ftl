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
policy-edition-starter = Her er et forslag å begynne med. Ingenting gjelder før du publiserer.
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
policy-starter =
    ## Du kan mer enn du tror

    Del det du er stolt av, det du kan, og det du lurer på. Skriv slik du snakker. Si gjerne at du jobber i { $org }, så vet folk hvor du står.

    { "**" }Tenk deg om før du deler:**

    - Kan jeg stå for dette om et år?
    - Er det hemmelig, eller handler det om noen som ikke har sagt ja?
    - Er det mitt å fortelle?
    - Er det tydelig at jeg jobber her?

    Er du usikker, spør en kollega eller kommunikasjon. Blir det feil, rett det opp og si fra. Det går bra.

    { "**" }Dette ligger fast:** Det er frivillig å dele. Du kan slutte når du vil, og det får ingen følger. Ytringsfriheten din er ikke begrenset av denne teksten: Du kan mene hva du vil, også om arbeidsplassen. Retten til å varsle gjelder som før.

policy-mail-answered-subject = Spørsmålet ditt er besvart
policy-mail-answered-preheader = Svaret på spørsmålet ditt til «Tenk deg om» er her.
