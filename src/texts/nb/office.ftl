# Det som henger på veggen: plakat, brettark, oppsummering og infoskjerm.
office-title = På veggen
office-lead = Det dere henger opp der folk går forbi.
office-papers = På papir og skjerm
office-choices = Utseende og innhold
office-front-poster = Plakat
office-front-text-poster = Kanalene deres med koder for mobilen, rammen i fem linjer og hvem en spør. A4 eller A3.
office-front-leaflet = Brettark
office-front-text-leaflet = Ti råd til dem som deler, og ti til dem som leder. Ett A4-ark på begge sider, brettet to ganger.
office-front-weekly = Ukebrevet på papir
office-front-text-weekly = Ukens saker på ett ark, med koder til å dele dem fra mobilen. For dem som ikke har en skjerm å lese ved.
office-front-summary = Programmet på én side
office-front-text-summary = Det viktigste til styret: tallene for et år, ambisjonene og hvor langt lanseringen er.
office-front-look = Farge og logo
office-front-text-look = Slik plakat, brettark og infoskjerm ser ut.
office-front-channels = Våre egne kanaler
office-front-text-channels = Hvor organisasjonen selv er å finne. De står på plakaten.
office-front-frame = Rammen i fem linjer
office-front-text-frame = Det korteste dere kan si om å dele. Står på plakat, brettark og infoskjerm.

office-back = Tilbake til På veggen
office-language = Språk
office-size = Størrelse
office-size-a4 = A4
office-size-a3 = A3
office-show = Vis
office-print-poster = Skriv ut fra nettleseren i den størrelsen du har valgt, uten marger og uten topptekst.
office-print-leaflet = Skriv ut fra nettleseren på begge sider, liggende, vendt på kortsiden, uten marger. Brett to ganger, så forsiden ligger ytterst.

office-poster = Plakat
office-poster-heading = Tenk deg om, og del
office-poster-lead = Slik gjør vi det i { $org }
office-poster-channels = Her finner du oss
office-poster-code = Kode som fører til { $name }
office-poster-contact = Lurer du på noe?
office-poster-frame = Hele rammen
office-leaflet = Brettark
office-leaflet-outside = Utsiden
office-leaflet-inside = Innsiden

office-line-1 = Del gjerne det du er stolt av på jobben. Du bestemmer selv.
office-line-2 = Det er frivillig, og ytringsfriheten din gjelder som alltid.
office-line-3 = Si at du jobber her når du snakker om oss.
office-line-4 = Kunder og kolleger viser vi bare når de har sagt ja.
office-line-5 = I tvil? Vent litt og spør. Vi svarer gjerne.

office-look = Farge og logo
office-look-lead = Slik plakat, brettark og infoskjerm ser ut. Resten av Forpost er som før.
office-look-accent = Farge
office-look-accent-hint = Feltet øverst på plakaten, og tall og streker. Vi skriver med hvitt eller svart på den, det som er lettest å lese.
office-look-logo = Logo
office-look-logo-hint = PNG, JPEG eller WebP, gjerne med gjennomsiktig bakgrunn. SVG tar vi ikke imot, for en slik fil kan inneholde program.
office-look-now = Logoen nå
office-look-remove = Ta bort logoen
office-look-save = Lagre utseendet
office-look-no-colour = Skriv fargen som # og seks tegn, for eksempel #0e3038.
office-look-too-light = Den fargen er for lys til å synes på hvitt papir. Velg en mørkere; alt det andre er som du skrev det.
office-logo-kind = Filen er ikke PNG, JPEG eller WebP. Er logoen en SVG, be om den som PNG; SVG tar vi ikke imot.
office-logo-too-large = Bildet har for mange bildepunkter. Lagre det mindre og prøv igjen.
office-logo-broken = Bildet lar seg ikke lese. Lagre det på nytt og prøv igjen.
office-notice-look = Utseendet er lagret.

office-channels = Våre egne kanaler
office-channels-lead = Opptil seks steder der organisasjonen selv er å finne. De står på plakaten, hver med en kode som mobilen leser.
office-channel = Kanal { $number }
office-channel-name = Navn
office-channel-handle = Det vi heter der
office-channel-address = Adresse
office-channels-save = Lagre kanalene
office-channels-hint = Tøm en rad for å ta bort kanalen.
office-channel-nameless = Skriv hva kanalen heter, for eksempel LinkedIn.
office-channel-no-address = Skriv adressen med https:// foran.
office-too-long = For langt: høyst { $limit } tegn.
office-notice-channels = Kanalene er lagret.

office-frame = Rammen i fem linjer
office-frame-lead = Det korteste dere kan si om å dele. Si først hva folk kan, og at det er frivillig.
office-frame-hint = Én setning på hver linje, høyst { $most } linjer på { $longest } tegn. Står feltet tomt, bruker vi linjene som følger med.
office-frame-save = Lagre linjene
office-frame-too-many = Høyst { $limit } linjer, ellers blir de for små til å leses i forbifarten.
office-frame-too-long = En av linjene er lengre enn { $limit } tegn.
office-notice-frame = Linjene er lagret.

office-front-screens = Infoskjermer
office-front-text-screens = Nye saker, delinger og rammen på en skjerm i resepsjonen eller kantinen. Skifter av seg selv.
office-screens = Infoskjermer
office-screens-lead = En side som fyller skjermen og følger med av seg selv. Den viser bare det enhver besøkende kan se.
office-screen-search = Søk etter navn
office-screen-new = Ny infoskjerm
office-screen-new-lead = Du får en hemmelig adresse, én gang. Åpne den i nettleseren på skjermen og la den stå.
office-screen-name = Hvor skjermen står
office-screen-name-hint = For eksempel Resepsjonen i Bergen.
office-screen-language = Språk på skjermen
office-screen-make = Lag infoskjermen
office-screen-nameless = Skriv hvor skjermen står.
office-screen-name-taken = Det er alt en skjerm med dette navnet. Velg et annet, eller slå av den som er der.
office-screen-made = Infoskjermen er klar
office-screen-made-lead = Adressen til { $name } står her denne ene gangen.
office-screen-address = Adressen
office-screen-made-how = Åpne den på skjermen og la nettleseren fylle den (F11). Den som har adressen, ser skjermen uten å logge inn. Er den kommet på avveie, slår du skjermen av og lager en ny.
office-screen-made-done = Til skjermene
office-screen-day = Laget { $day }
office-screen-revoked = Slått av { $day }
office-screen-revoke = Slå av
office-screen-revoke-title = Slå av { $name }?
office-screen-revoke-text = Skjermen blir tom i løpet av noen sekunder, og adressen virker aldri igjen. Du kan lage en ny skjerm.
office-screens-none-title = Ingen skjerm heter det
office-screens-none-text = Søk etter noe annet, eller se alle.
office-screens-all = Vis alle
office-screens-empty-title = Ingen infoskjermer ennå
office-screens-empty-text = Lag en til resepsjonen eller kantinen. Det tar et minutt.
office-notice-screen-revoked = Skjermen er slått av.

office-screen-news = Nytt hos oss
office-screen-shared = Sist delt
office-screen-shared-by = { $person } på { $channel }
office-screen-shared-on = På { $channel }
office-screen-read = Les på mobilen
office-screen-totals = Uke { $week }
office-screen-clicks = { $count ->
    [one] ett klikk på det vi delte
   *[other] { $count } klikk på det vi delte
}
office-screen-shares = { $count ->
    [one] én deling
   *[other] { $count } delinger
}
office-screen-counted = Talt, hele uken
office-screen-frame = Slik deler vi
office-screen-nothing = Det første vi publiserer, kommer her.
office-screen-halted = Vi viser ikke nyheter akkurat nå
office-screen-drill = Øvelse
office-screen-quiet = Uten kontakt. Dette er det siste vi fikk.
