# Det en besøgende ser: linket, der ikke virker længere, og hvad et link tæller.
reach-gone-title = Linket virker ikke længere
reach-gone-text = Det, der lå her, er taget ned, er udløbet, eller adressen er ikke skrevet helt rigtigt.
reach-gone-counted = Dit besøg er ikke talt med.

reach-statement-title = En besked fra os
reach-statement-drill = Det er en øvelse. Der er ikke sket noget.
reach-statement-onward = Videre til { $host }
reach-onward-title = Du er på vej videre
reach-onward-text = Linket fører til { $host }. Kig på adressen, før du går videre:
reach-onward-go = Gå til { $host }
reach-explain-title = Her fører linket hen
reach-explain-who = Linket er delt af en, der arbejder hos { $org }.
reach-explain-counted = Det bliver talt
reach-explain-counted-text = Hvor mange der følger linket hver dag, hvor mange af dem der er forskellige besøgende den dag, og hvilket netværk de kommer fra, for eksempel LinkedIn. Forhåndsvisninger og robotter tælles for sig.
reach-explain-not = Det bliver ikke gemt
reach-explain-not-text = Hvem du er, din IP-adresse, din browser eller klokkeslættet. Der sættes ingen cookies. Har du bedt din browser om ikke at blive sporet, bliver besøget slet ikke talt.
reach-explain-privacy = Mere om persondata
reach-explain-pass-on = En kollega har delt det her. Du kan dele det videre med egne ord og eget link.
reach-explain-pass-on-go = Del videre
reach-explain-join = En kollega har delt det her. Vil du dele det videre, kan du blive ambassadør, når det passer dig.
reach-explain-join-go = Læs om programmet

# Tælleværket, for administratoren.
reach-counting = Tælling
reach-counting-lead = Sådan er optællingen af klik gået, siden programmet sidst blev startet.
reach-counting-off = Tælling af klik er slået fra i indstillingerne. Links virker, men intet tælles.
reach-counting-since = Siden sidste start
reach-counting-counted = Talte klik
reach-counting-counted-formula = Klik fra mennesker og besøg fra maskiner, der er skrevet til disken. Den, der følger et link, sendes først videre, når klikket er gemt.
reach-counting-uncounted = Ikke talt
reach-counting-uncounted-formula = Klik, der blev sendt videre uden at blive talt, fordi for mange ventede, eller databasen sagde nej. Årsagen står i loggen.
reach-counting-commits = Skrivninger
reach-counting-commits-formula = Så mange gange er der skrevet klik til disken. Klik, der kommer samtidig, gemmes sammen.
reach-counting-largest = { $clicks ->
    [one] Ét klik i den største
   *[other] { $clicks } klik i den største
}
reach-counting-forgotten = Glemte besøgende
reach-counting-forgotten-formula = Hvem der har været forbi i dag, huskes kun i hukommelsen, og der er plads til { $visitors } besøgende. Bliver det flere, glemmes den ældste halvdel, og kommer de igen, tælles de som nye.
reach-counting-days = Dage med klik, der ikke blev talt
reach-counting-days-text = Rapporterne gør opmærksom på disse klik. De indgår ikke i noget andet tal.
reach-counting-day-clicks = { $clicks ->
    [one] ét klik
   *[other] { $clicks } klik
}
reach-counting-none = Ingen klik er gået tabt
reach-counting-none-text = Hvis klik en dag ikke kan tælles, står dagen og antallet her.
reach-counting-how = Sådan tælles der
reach-counting-durability-power = Et talt klik tåler strømsvigt: Det ligger på disken, før den besøgende sendes videre.
reach-counting-durability-process = Et talt klik tåler, at programmet standser. Ved strømsvigt kan de seneste klik gå tabt.
reach-counting-people = Robotter, forhåndsvisninger, HEAD-kald og browsere, der henter på forhånd, tælles for sig. Den, der har bedt sin browser om ikke at blive sporet, tælles ikke, og det gør ambassadøren selv heller ikke.
reach-counting-burst = { $clicks } klik eller flere på ét link fra samme sted inden for et minut er et stød. Det tæller med, og rapporterne siger, hvor mange klik det drejer sig om.
# API-nøgler: andre websteder fortæller, hvad der kom ud af et besøg.
reach-tokens-title = API-nøgler
reach-tokens-lead = Med en nøgle kan jeres karriereside fortælle, at nogen er gået i gang med eller har sendt en ansøgning, så rapporterne viser, hvad delingerne førte til.
reach-tokens-empty-title = Ingen nøgler endnu
reach-tokens-empty-text = Lav en nøgle til hvert websted eller system, der skal melde om ansøgninger.
reach-tokens-none-title = Ingen nøgler passer
reach-tokens-none-text = Prøv en del af navnet eller adressen.
reach-tokens-all = Vis alle nøgler
reach-token-search = Søg i navn og websted
reach-token-new = Ny nøgle
reach-token-new-lead = Nøglen vises én gang, lige når den er lavet. Derefter findes den kun der, hvor du har lagt den.
reach-token-name = Navn
reach-token-name-hint = Hvad den bruges til, for eksempel »Karrieresiden«.
reach-token-origin = Webstedets adresse
reach-token-origin-hint = Når nøglen skal stå på en webside, for eksempel https://job.eksempel.dk. Den virker kun derfra. Lad feltet stå tomt for en nøgle, der kun bruges mellem servere.
reach-token-make = Lav nøglen
reach-token-for-site = Til siderne på { $site }
reach-token-for-servers = Til servere
reach-token-made = Lavet { $day }
reach-token-used = Sidst brugt { $day }
reach-token-unused = Ikke brugt endnu
reach-token-revoked = Trukket tilbage { $day }
reach-token-revoke = Træk tilbage
reach-token-revoke-title = Vil du trække »{ $name }« tilbage?
reach-token-revoke-text = Den holder op med at virke med det samme og kan ikke tages i brug igen. Det, den allerede har meldt, bliver stående i rapporterne.
reach-notice-token-revoked = Nøglen er trukket tilbage.
reach-token-nameless = Nøglen skal have et navn.
reach-token-name-long = Højst { $limit } tegn.
reach-token-name-taken = Der er allerede en nøgle med det navn. Træk den tilbage først, eller vælg et andet navn.
reach-token-origin-invalid = Skriv en adresse, der begynder med https://, for eksempel https://job.eksempel.dk.
reach-token-made-title = Nøglen er lavet
reach-token-made-lead = »{ $name }« er klar til brug.
reach-token-made-once = Kopiér den nu. Den vises kun denne ene gang
reach-token-made-done = Jeg har kopieret den
reach-connect-title = Sådan kobler I karrieresiden til
reach-connect-site = Læg denne formular omkring knappen, der fører til ansøgningen på { $site }. Browseren sender den, tæller og går videre; ingen scripts og ingen cookies.
reach-connect-server = Lad det system, der tager imod ansøgninger, sende dette, når nogen har søgt.
reach-connect-copy = Kopiér eksemplet
reach-connect-url = url er stillingens adresse, som den står på opslaget. Det, der kommer efter ? eller #, betyder ikke noget.
reach-connect-kind = kind er started, når nogen går i gang med en ansøgning, sent, når den er sendt, og other for alt andet.
reach-connect-key = key er jeres egen og forskellig for hver hændelse, så intet tælles to gange. Vi gemmer kun et aftryk af den.
reach-connect-next = next er den side, ansøgeren kommer til bagefter, på samme websted. Dertil kommer de også, hvis der er noget galt med tællingen.
reach-connect-kept = Det, der gemmes, er opslag, kanal, hvad der skete, og dagen. Send aldrig navn eller andet om ansøgeren.
