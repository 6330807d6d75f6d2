# Det en besøkende ser: lenken som ikke fører fram lenger, og hva en lenke teller.
reach-gone-title = Lenken fører ikke lenger fram
reach-gone-text = Det som lå her, er tatt ned, har gått ut på dato, eller så er adressen ikke skrevet helt riktig.
reach-gone-counted = Besøket ditt er ikke talt.

reach-statement-title = En melding fra oss
reach-statement-drill = Dette er en øvelse. Ingenting har skjedd.
reach-statement-onward = Videre til { $host }
reach-onward-title = Du er på vei videre
reach-onward-text = Lenken fører til { $host }. Se over adressen før du går videre:
reach-onward-go = Gå til { $host }
reach-explain-title = Hit fører lenken
reach-explain-who = Lenken er delt av en som jobber i { $org }.
reach-explain-counted = Dette telles
reach-explain-counted-text = Hvor mange som følger lenken hver dag, hvor mange av dem som er ulike besøkende den dagen, og hvilket nettverk de kommer fra, for eksempel LinkedIn. Forhåndsvisninger og roboter telles for seg.
reach-explain-not = Dette lagres ikke
reach-explain-not-text = Hvem du er, IP-adressen din, nettleseren din eller klokkeslettet. Ingen informasjonskapsler settes. Har du bedt nettleseren om ikke å bli sporet, telles besøket ikke i det hele tatt.
reach-explain-privacy = Mer om personvern
reach-explain-pass-on = En kollega har delt denne. Du kan dele den videre med egne ord og egen lenke.
reach-explain-pass-on-go = Del videre
reach-explain-join = En kollega har delt denne. Vil du dele den videre, kan du bli ambassadør når det passer deg.
reach-explain-join-go = Les om programmet

# Telleverket, for administratoren.
reach-counting = Telling
reach-counting-lead = Slik har tellingen av klikk gått siden programmet sist ble startet.
reach-counting-off = Telling av klikk er slått av i innstillingene. Lenkene virker, men ingenting telles.
reach-counting-since = Siden siste oppstart
reach-counting-counted = Talte klikk
reach-counting-counted-formula = Klikk fra mennesker og besøk fra maskiner som er skrevet til disken. Den som følger en lenke, sendes videre først når klikket er lagret.
reach-counting-uncounted = Ikke talt
reach-counting-uncounted-formula = Klikk som ble sendt videre uten å bli talt, fordi for mange ventet eller databasen sa nei. Årsaken står i loggen.
reach-counting-commits = Lagringer
reach-counting-commits-formula = Så mange ganger er klikk skrevet til disken. Klikk som kommer samtidig, lagres sammen.
reach-counting-largest = { $clicks ->
    [one] Ett klikk i den største
   *[other] { $clicks } klikk i den største
}
reach-counting-forgotten = Glemte besøkende
reach-counting-forgotten-formula = Hvem som har vært innom i dag, huskes bare i minnet, og { $visitors } besøkende får plass. Blir det flere, glemmes den eldste halvparten, og kommer de igjen, telles de som nye.
reach-counting-days = Dager med klikk som ikke ble talt
reach-counting-days-text = Rapportene sier fra om disse klikkene. De er ikke med i noe annet tall.
reach-counting-day-clicks = { $clicks ->
    [one] ett klikk
   *[other] { $clicks } klikk
}
reach-counting-none = Ingen klikk har gått tapt
reach-counting-none-text = Hvis klikk en gang ikke kan telles, står dagen og antallet her.
reach-counting-how = Slik telles det
reach-counting-durability-power = Et talt klikk tåler strømbrudd: det ligger på disken før den besøkende sendes videre.
reach-counting-durability-process = Et talt klikk tåler at programmet stanser. Ved strømbrudd kan de siste klikkene gå tapt.
reach-counting-people = Roboter, forhåndsvisninger, HEAD-kall og nettlesere som henter på forhånd, telles for seg. Den som har bedt nettleseren om ikke å bli sporet, telles ikke, og heller ikke ambassadøren selv.
reach-counting-burst = { $clicks } klikk eller flere på én lenke fra samme sted i løpet av ett minutt er et støt. Det telles med, og rapportene sier hvor mange klikk det gjelder.
# API-nøkler: andre nettsteder forteller hva som kom ut av et besøk.
reach-tokens-title = API-nøkler
reach-tokens-lead = Med en nøkkel kan karrieresiden deres fortelle at noen har begynt på eller sendt en søknad, så rapportene viser hva delingene førte til.
reach-tokens-empty-title = Ingen nøkler ennå
reach-tokens-empty-text = Lag en nøkkel for hvert nettsted eller system som skal melde om søknader.
reach-tokens-none-title = Ingen nøkler passer
reach-tokens-none-text = Prøv en del av navnet eller adressen.
reach-tokens-all = Vis alle nøklene
reach-token-search = Søk i navn og nettsted
reach-token-new = Ny nøkkel
reach-token-new-lead = Nøkkelen vises én gang, rett etter at den er laget. Deretter finnes den bare der du har lagt den.
reach-token-name = Navn
reach-token-name-hint = Hva den brukes til, for eksempel «Karrieresiden».
reach-token-origin = Nettstedets adresse
reach-token-origin-hint = Når nøkkelen skal stå på en nettside, for eksempel https://jobb.eksempel.no. Den virker bare derfra. La feltet stå tomt for en nøkkel som bare brukes mellom servere.
reach-token-make = Lag nøkkelen
reach-token-for-site = For sidene på { $site }
reach-token-for-servers = For servere
reach-token-made = Laget { $day }
reach-token-used = Sist brukt { $day }
reach-token-unused = Ikke brukt ennå
reach-token-revoked = Trukket tilbake { $day }
reach-token-revoke = Trekk tilbake
reach-token-revoke-title = Trekke tilbake «{ $name }»?
reach-token-revoke-text = Den slutter å virke med en gang, og kan ikke tas i bruk igjen. Det den alt har meldt, blir stående i rapportene.
reach-notice-token-revoked = Nøkkelen er trukket tilbake.
reach-token-nameless = Nøkkelen trenger et navn.
reach-token-name-long = Høyst { $limit } tegn.
reach-token-name-taken = Det finnes alt en nøkkel med det navnet. Trekk den tilbake først, eller velg et annet navn.
reach-token-origin-invalid = Skriv en adresse som begynner med https://, for eksempel https://jobb.eksempel.no.
reach-token-made-title = Nøkkelen er laget
reach-token-made-lead = «{ $name }» er klar til bruk.
reach-token-made-once = Kopier den nå. Den vises bare denne ene gangen
reach-token-made-done = Jeg har kopiert den
reach-connect-title = Slik kobler dere til karrieresiden
reach-connect-site = Legg dette skjemaet rundt knappen som fører til søknaden på { $site }. Nettleseren sender det, teller og går videre; ingen skript og ingen informasjonskapsler.
reach-connect-server = La systemet som tar imot søknader, sende dette når noen har søkt.
reach-connect-copy = Kopier eksempelet
reach-connect-url = url er stillingens adresse, slik den står på saken. Det som kommer etter ? eller #, spiller ingen rolle.
reach-connect-kind = kind er started når noen begynner på en søknad, sent når den er sendt, og other for alt annet.
reach-connect-key = key er deres egen, ulik for hver hendelse, så ingenting telles to ganger. Vi lagrer bare et avtrykk av den.
reach-connect-next = next er siden søkeren kommer til etterpå, på samme nettsted. Dit kommer de også om noe er galt med tellingen.
reach-connect-kept = Det som lagres, er sak, kanal, hva som skjedde og dagen. Send aldri navn eller noe annet om søkeren.
