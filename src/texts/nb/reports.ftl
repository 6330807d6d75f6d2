# Rapporter og Mine spor.
reports-overview = Rapport: oversikt
reports-recruitment = Rapport: rekruttering
reports-brand = Rapport: omdømme
reports-care = Rapport: kundedialog
reports-tabs = Rapporter
reports-tab-overview = Oversikt
reports-tab-recruitment = Rekruttering
reports-tab-brand = Omdømme
reports-tab-care = Kundedialog
reports-of-team = Avdeling: { $team }
reports-csv = Last ned som CSV
reports-figures = Hovedtall
reports-as-table = Vis tallene i en tabell
reports-search-item = Søk i titlene
reports-search-team = Søk i avdelingene
reports-search-campaign = Søk i kampanjene
reports-search-none = Ingenting passer til søket. Prøv et annet ord, eller tøm feltet og søk igjen for å se alle.

reports-period = Periode
reports-last-weeks = Siste { $weeks } uker
reports-period-weeks = { $weeks ->
    [one] Én uke, fra { $from } til { $to }
   *[other] { $weeks } uker, fra { $from } til { $to }
}
reports-own-weeks = Uker du velger selv
reports-from-week = Fra og med
reports-to-week = Til og med
reports-week = uke { $week }
reports-period-open = Rapporter finnes bare for hele uker og måneder som er over. Velg en tidligere periode.
reports-all-teams = Alle avdelinger
reports-all-channels = Alle kanaler
reports-no-team = Uten avdeling

reports-clicks = Klikk
reports-visitors = Besøkende
reports-shares = Delinger
reports-ambassadors = Ambassadører
reports-links = Lenker
reports-audience = Mulig publikum
reports-views = Anslåtte visninger
reports-bots = Maskinbesøk
reports-started = Søknader påbegynt
reports-sent = Søknader sendt
reports-reshares = Videredelinger
reports-travelled = Klikk fra andre nettverk
reports-measured = Målte visninger
reports-value = Opptjent medieverdi
reports-saved = Sparte annonsekroner
reports-bursts = Klikk i støt
reports-comments = Kommentarer
reports-reposts = Delt videre på nettverket
reports-likes = Likerklikk

reports-formula-clicks = Antall ganger mennesker har åpnet en delt lenke. Roboter, forhåndsvisninger og mobilens forhåndslasting er holdt utenfor. Talt dag for dag.
reports-formula-visitors = Hver besøkende telles én gang per lenke og dag, uten informasjonskapsler. Den som kommer igjen neste dag, telles på nytt.
reports-formula-shares = Delinger som ambassadøren selv har bekreftet at er lagt ut, talt den dagen de ble lagt ut.
reports-formula-ambassadors = Ulike ambassadører som har lagt ut minst én deling. De som har sluttet i programmet, er ikke med i dette tallet.
reports-formula-links = Personlige lenker som er laget, enten innlegget ble lagt ut eller ikke.
reports-formula-audience = Summen av følgertall, der hver ambassadør teller én gang per kanal. Ikke ganget med antall delinger. Følgertallet oppga ambassadøren selv; det er kjent for { $known } av { $shares } delinger.
reports-formula-views = Følgere på delingsdagen × andel som antas å se et innlegg, lagt sammen for hver deling. Andelene er anslag: { $rates }. Følgertallet er kjent for { $known } av { $shares } delinger.
reports-formula-bots = Besøk fra roboter, forhåndsvisninger og forhåndslasting. Holdt helt utenfor klikk og besøkende.
reports-formula-started = Søknader som ble påbegynt etter et klikk. Karrieresiden melder dem fra, hver søknad én gang.
reports-formula-sent = Søknader som ble sendt etter et klikk. Karrieresiden melder dem fra, hver søknad én gang.
reports-formula-reshares = Delinger der en ambassadør ga en kollegas deling videre. De er med blant delingene.
reports-formula-travelled = Klikk fra et annet nettverk enn det lenken ble delt på: Innlegget har vandret videre. De er med blant klikkene.
reports-formula-measured = Visninger slik nettverkene selv viser dem, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger. Legges aldri sammen med publikum eller anslåtte visninger.
reports-formula-value = Besøkende × prisen per klikk i kanalen, og anslåtte visninger × prisen for tusen der dere har lagt inn den. Deres egne priser: { $prices }.
reports-formula-saved = Annonseprisen som HR har ført opp for stillingen, ellers klikk × prisen per klikk. Aldri begge for samme stilling. { $ads } Priser: { $prices }.
reports-formula-bursts = Klikk som kom mange på en gang fra samme sted. De er med blant klikkene og merket her.
reports-formula-comments = Kommentarer slik nettverkene viser dem, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger.
reports-formula-reposts = Ganger innleggene ble delt videre, slik nettverkene viser det, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger.
reports-formula-likes = Likerklikk slik nettverkene viser dem, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger.


reports-division-purpose = Formål
reports-division-item = Sak
reports-division-week = Uke
reports-division-channel = Kanal
reports-division-team = Avdeling
reports-division-campaign = Kampanje
reports-division-hand = Ledd
reports-vacancy = Stilling eller sak
reports-by-purpose = Etter formål
reports-by-item = Etter sak
reports-by-week = Uke for uke
reports-by-channel = Etter kanal
reports-by-team = Etter avdeling
reports-by-campaign = Etter kampanje
reports-by-hand = Etter ledd
reports-no-campaign = Uten kampanje
reports-hand-1 = Delt direkte
reports-hand-2 = Gitt videre én gang
reports-hand-3 = Gitt videre flere ganger
reports-unknown = ukjent
reports-total = I alt
reports-place = Sted
reports-deadline = Søknadsfrist
reports-apply-by = Frist { $day }
reports-channels = Kanaler

reports-purpose-brand = Omdømme
reports-purpose-recruitment = Rekruttering
reports-purpose-care = Kundedialog

reports-channel-linkedin = LinkedIn
reports-channel-facebook = Facebook
reports-channel-x = X
reports-channel-bluesky = Bluesky
reports-channel-mastodon = Mastodon
reports-channel-threads = Threads
reports-channel-whatsapp = WhatsApp
reports-channel-telegram = Telegram
reports-channel-reddit = Reddit
reports-channel-xing = Xing
reports-channel-email = E-post
reports-channel-device = Fra telefonen
reports-channel-copy = Kopiert lenke

reports-chart-weeks = Klikk og besøkende per uke
reports-chart-weeks-desc = Hvert punkt er en uke. Der linjen er brutt, er uken skjult fordi for få står bak den. Tallene står også i tabellen under.
reports-chart-channels = Klikk per kanal
reports-chart-channels-desc = En stolpe for hver kanal. Tallene står også i tabellen under.
reports-chart-items = Sakene med flest klikk
reports-chart-items-desc = En stolpe for hver av sakene med flest klikk, ti på det meste. Tallene står også i tabellen under.

reports-too-few = færre enn { $number }
reports-hidden = skjult
reports-hidden-note = Tall vises bare når minst { $number } ambassadører står bak dem. Der det er færre, eller der tallene ellers ville røpe en enkelt person, er raden skjult. Skjulte rader er med i summen.
reports-all-hidden = Færre enn { $number } ambassadører står bak dette utvalget, eller tallene ville røpe en enkelt person. Velg en lengre periode eller et større utvalg.
reports-nothing = Ingen delinger i denne perioden
reports-nothing-text = Når ambassadørene deler, kommer tallene her så snart uken er over. Prøv en lengre periode.
reports-nothing-filtered = Ingen har delt i dette utvalget. Prøv en lengre periode, eller ta bort avdeling og kanal.
reports-no-team-title = Du er ikke knyttet til noen avdeling
reports-no-team-text = Som leder ser du tall for din egen avdeling. Be administratoren føre deg opp i riktig avdeling, så kommer rapporten her.

reports-csv-from = Fra
reports-csv-to = Til
reports-csv-division = Inndeling
reports-csv-group = Gruppe
reports-csv-note = Merknad

reports-me = Mine spor
reports-me-lead = Det som har kommet ut av det du har delt.
reports-me-private = Bare du ser dette
reports-me-since-start = Siden du ble med
reports-me-weeks = Klikk på lenkene dine, uke for uke
reports-me-curve = De siste tolv ukene
reports-me-curve-desc = De siste tolv ukene; den siste er uken vi er i. Tallene står også i tabellen under.
reports-me-shared-on = Delt
reports-me-formula-clicks = { $bots ->
    [one] Antall ganger mennesker har åpnet lenkene dine. I tillegg kom ett besøk fra en maskin, som ikke er regnet med.
   *[other] Antall ganger mennesker har åpnet lenkene dine. I tillegg kom { $bots } besøk fra maskiner, som ikke er regnet med.
}
reports-me-formula-visitors = Hver besøkende telles én gang per lenke og dag, uten informasjonskapsler.
reports-me-formula-shares = { $links ->
    [one] Delinger du har bekreftet at du la ut. Du har laget én lenke.
   *[other] Delinger du har bekreftet at du la ut. Du har laget { $links } lenker.
}
reports-me-bursts = { $bursts ->
    [0] Siden du ble med
   *[other] Av disse kom { $bursts } i støt: mange på en gang fra ett sted
}
reports-me-started = { $count ->
    [one] Én ble påbegynt
   *[other] { $count } ble påbegynt
}
reports-me-formula-sent = Søknader som ble sendt etter at noen fulgte lenken din, slik karrieresiden melder dem. De telles her fordi du har slått det på.
reports-me-formula-reshares = Ganger en kollega har delt videre fra adressen din og lagt det ut. Hvem det er, vises ikke.
reports-me-formula-travelled = Klikk på lenkene dine fra et annet nettverk enn det du delte på. Da har innlegget vandret videre. De er med blant klikkene.
reports-me-credit = Søknader som kommer gjennom lenkene dine, telles ikke på deg.
reports-me-credit-go = Slå det på om du vil
reports-me-networks = Det nettverkene viser
reports-me-networks-go = Skriv inn tall
reports-me-told = Kjent for { $told } av { $posted } delinger
reports-me-formula-measured = Det du selv har skrevet inn fra nettverkene, det nyeste tallet for hver deling, lagt sammen.
reports-me-untold = Ingen tall ennå. Under «Det jeg har delt» kan du skrive inn det som står under innleggene dine; det tar ti sekunder.
reports-me-note = Tallene er dine. Kommunikasjon, HR og ledere ser bare summer for grupper, aldri hva du alene har delt eller fått av klikk.
reports-me-none = Du har ikke delt noe ennå
reports-me-none-text = Når du deler en sak, ser du her hvor mange som klikker på lenken din. Bare du ser det.
reports-me-not-joined = Her kommer sporene etter det du deler
reports-me-not-joined-text = Ambassadører ser her hvor mange som klikker på lenkene de deler. Tallene er private. Det er frivillig å bli med, og du kan slutte når du vil.
reports-me-programme = Les om programmet

reports-xlsx = Last ned som XLSX
reports-own-period = Velg uker eller måneder selv
reports-own-period-hint = Velg «{ $weeks }» eller «{ $months }» som periode. Bare uker og måneder som er over, kan velges.
reports-own-months = Måneder du velger selv
reports-from-month = Fra og med måned
reports-to-month = Til og med måned
reports-days = { $from } – { $to }
reports-compared = Tallene sammenlignes med perioden før ({ $before }) og samme tid i fjor ({ $year }).
reports-campaign = Kampanje
reports-item = Sak
reports-channel = Kanal
reports-heading-came = Hva kom ut av det
reports-heading-done = Hva ble gjort
reports-heading-far = Hvor langt det kan ha nådd
reports-heading-networks = Hva nettverkene viser
reports-trend-before-more = { $percent } mer enn perioden før ({ $then })
reports-trend-before-less = { $percent } mindre enn perioden før ({ $then })
reports-trend-before-same = Som perioden før ({ $then })
reports-trend-year-ago-more = { $percent } mer enn i fjor ({ $then })
reports-trend-year-ago-less = { $percent } mindre enn i fjor ({ $then })
reports-trend-year-ago-same = Som i fjor ({ $then })
reports-beside-bursts = { $clicks } av dem kom i støt
reports-beside-bots = { $clicks } maskinbesøk er ikke med
reports-own-rate = { $rate } (eget tall)
reports-per-click = { $price } per klikk
reports-per-thousand-views = { $price } per 1 000 visninger
reports-no-prices = ingen er lagt inn ennå
reports-ads = Oppgitte annonsepriser: { $sum } for { $priced ->
    [one] én stilling
   *[other] { $priced } stillinger
}; regnet av klikk: { $clicks ->
    [one] én stilling
   *[other] { $clicks } stillinger
}.
reports-uncounted = { $clicks ->
    [one] Ett klikk i perioden ble besvart, men kunne ikke telles. Det er ikke med i tallene.
   *[other] { $clicks } klikk i perioden ble besvart, men kunne ikke telles. De er ikke med i tallene.
}
reports-channel-left-out = Her kan du velge avdeling eller kanal, ikke begge: Gruppen ville blitt så liten at den kunne røpe enkeltpersoner. Kanalen er ikke brukt.
reports-without-items = Saker vises ikke når både avdeling og kanal er valgt: Gruppene ville blitt så små at de kunne røpe enkeltpersoner. Ta bort ett av valgene for å se dem.
reports-programme = Programmet
reports-participation = Deltakelse
reports-participation-formula = Av ambassadørene, dag for dag i perioden: hvor stor del som la ut noe i løpet av den. Ambassadører i snitt: { $members }.
reports-weekly-active = Aktive siste uke
reports-weekly-active-formula = Ulike ambassadører som la ut noe i den siste uken som er over.
reports-monthly-active = Aktive siste måned
reports-monthly-active-formula = Ulike ambassadører som la ut noe i den siste måneden som er over.
reports-funnel = Veien inn i programmet
reports-funnel-desc = En stolpe for hvert trinn, fra alle som er invitert, til dem som har delt i minst to ulike uker av perioden. Tallene står også i tabellen under.
reports-funnel-hidden = Et tall er skjult når færre enn { $number } personer står bak det, eller når det sammen med de andre tallene ville vist at færre enn { $number } falt fra.
reports-step = Trinn
reports-step-invited = Invitert
reports-step-read = Har lest «Tenk deg om»
reports-step-joined = Er ambassadør
reports-step-shared = Delte i perioden
reports-step-came-back = Delte i flere uker
reports-people = Personer
reports-of-before = Av trinnet før
reports-journeys = Innlegg som har vandret videre
reports-journeys-text = Klikk som kom fra et annet nettverk enn det lenken ble delt på. De er med blant klikkene.
reports-moved-to = Videre til
reports-votes = Hva leserne syntes
reports-vote = Svar
reports-vote-useful = Nyttig
reports-vote-not-for-me = Ikke for meg
reports-definitions = Slik er tallene regnet ut
reports-measure = Tall
reports-source = Hva slags tall
reports-formula = Slik er det regnet ut
reports-source-counted = Talt
reports-source-typed = Skrevet inn
reports-source-estimated = Anslått

reports-board = Styrerapport
reports-board-title = Ambassadørprogrammet på én side
reports-board-print = Skriv ut siden eller lagre den som PDF: Den får plass på ett A4-ark.
reports-board-wanted = Hva vi ville
reports-board-wanted-text = At de som vil, forteller i eget navn om jobben, de ledige stillingene og det vi kan hjelpe med. Det er frivillig, og ingen får se hva den enkelte har gjort.
reports-board-did = Hva de ansatte gjorde
reports-board-did-text = { $ambassadors ->
    [one] Én ambassadør la ut
   *[other] { $ambassadors } ambassadører la ut
} { $shares ->
    [one] én deling.
   *[other] { $shares } delinger.
}
reports-board-participation = Det er { $part } av dem som er med i programmet.
reports-board-came = Hva kom ut av det
reports-board-came-text = Lenkene ble åpnet { $clicks } ganger av { $visitors } besøkende.
reports-board-sent-text = { $sent ->
    [one] Én søknad ble sendt etterpå.
   *[other] { $sent } søknader ble sendt etterpå.
}
reports-board-cost = Hva det ville ha kostet
reports-board-value-text = Kjøpt som annonser til våre egne priser ville besøkene ha kostet { $amount }.
reports-board-saved-text = For stillingene er det spart { $amount } i annonser.
reports-board-no-prices = Ingen har lagt inn hva klikk koster som annonse, så verdien er ikke regnet ut.
reports-board-next = Hva nå
reports-board-next-fewer = Færre delte enn i perioden før ({ $now } mot { $before }): Spør dem som ikke deler lenger, hva som skal til.
reports-board-next-weaker = Hver deling ga færre klikk enn i perioden før ({ $now } mot { $before }): Velg saker som leseren har mer igjen for.
reports-board-next-channel = Flest klikk kom fra { $channel } ({ $clicks }): Hjelp flere i gang med å dele der.
reports-board-next-on = Fortsett som nå, og se på tallene igjen om noen uker.

reports-back = Til rapportene
reports-prices = Våre priser
reports-prices-lead = Hva klikk og visninger ville ha kostet dere som annonser. Så lenge et felt er tomt, regner ingen rapport med det.
reports-price-click = Pris per klikk
reports-price-click-use = Verdien av besøkene i rapportene, og sparte annonsekroner for stillinger der ingen annonsepris er oppgitt.
reports-price-views = Pris per 1 000 visninger
reports-price-views-use = Et tillegg til verdien for anslåtte visninger. La feltet stå tomt hvis dere bare vil regne med besøk.
reports-view-rate = Andel som ser et innlegg
reports-view-rate-use = Anslåtte visninger: følgere ganget med denne andelen. Startverdiene er gjetninger til dere legger inn egne tall.
reports-price-click-in = Pris per klikk ({ $currency })
reports-price-views-in = Pris per 1 000 visninger ({ $currency })
reports-view-rate-in = Andel av følgerne som ser innlegget (%)
reports-view-rate-start = Tomt felt: { $rate } %, som er en gjetning.
reports-prices-no-number = Skriv et tall, for eksempel { $example }, eller la feltet stå tomt.
reports-prices-too-high = Tallet er for høyt. Det høyeste som kan brukes, er { $highest }.
reports-notice-prices = Prisene er lagret og brukes i rapportene fra nå av.

reports-job-ad = Spart annonse
reports-job-ad-text = Ble det ikke kjøpt annonse for denne stillingen? Skriv hva den ville ha kostet. Beløpet erstatter klikk ganget med klikkpris for denne stillingen; de to legges aldri sammen.
reports-job-ad-price = Annonsen ville ha kostet ({ $currency })
reports-job-ad-hint = Hele prisen for den annonsen dere ellers ville ha kjøpt.
reports-job-ad-missing = Skriv hva annonsen ville ha kostet.
reports-job-ad-out-of-range = Skriv et beløp over 0 og ikke høyere enn { $highest }.
reports-job-ad-remove = Ta bort beløpet
reports-job-ad-remove-text = Ble annonsen kjøpt likevel, eller var beløpet feil? Uten beløp regnes klikk ganget med klikkpris.
reports-notice-job-ad = Beløpet er lagret og er med i sparte annonsekroner.
reports-notice-job-ad-removed = Beløpet er tatt bort.

reports-saved-views = Lagrede visninger
reports-saved-views-lead = Rapporter du har lagret med periode og utvalg. Lenken kan sendes til alle som ser rapporter; ledere ser tallene for sin egen avdeling.
reports-saved-views-search = Søk i navnene
reports-saved-views-none = Ingen visning har det navnet
reports-saved-views-none-text = Prøv et annet ord, eller se hele listen.
reports-saved-views-all = Vis alle
reports-saved-views-empty = Du har ikke lagret noen visninger
reports-saved-views-empty-text = Åpne en rapport, velg periode og utvalg, og velg «Lagre visningen». Da finner du den igjen her.
reports-saved-views-too-many = Du har lagret så mange visninger som det er plass til. Fjern en du ikke bruker, og prøv igjen.
reports-view-saved-on = Lagret { $day }
reports-view-copy = Kopier lenken
reports-view-copied = Kopiert
reports-view-remove = Fjerne visningen?
reports-view-remove-text = Lenken slutter å virke for alle som har fått den. Tallene i rapporten blir ikke borte.
reports-view-new = Lagre visningen
reports-view-new-text = Rapporten lagres med den perioden og det utvalget du ser på nå.
reports-view-name = Navn
reports-view-name-hint = For eksempel «Rekruttering siste kvartal».
reports-view-name-missing = Gi visningen et navn.
reports-view-name-long = Navnet kan ha høyst { $limit } tegn.
reports-notice-view = «{ $name }» er lagret.
reports-notice-view-removed = Visningen er fjernet.
