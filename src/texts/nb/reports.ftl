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

reports-period = Periode
reports-last-weeks = Siste { $weeks } uker
reports-period-weeks = { $weeks ->
    [one] Én uke, fra { $from } til { $to }
   *[other] { $weeks } uker, fra { $from } til { $to }
}
reports-own-weeks = Uker du velger selv
reports-own-weeks-hint = Velg «{ $choice }» som periode. Bare uker som er over, kan velges.
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

reports-formula-clicks = Antall ganger mennesker har åpnet en delt lenke. Roboter, forhåndsvisninger og mobilens forhåndslasting er holdt utenfor. Talt dag for dag. { $period }.
reports-formula-visitors = Hver besøkende telles én gang per lenke og dag, uten informasjonskapsler. Den som kommer igjen neste dag, telles på nytt. { $period }.
reports-formula-shares = Delinger som ambassadøren selv har bekreftet at er lagt ut, talt den dagen de ble lagt ut. { $period }.
reports-formula-ambassadors = Ulike ambassadører som har lagt ut minst én deling. De som har sluttet i programmet, er ikke med i dette tallet. { $period }.
reports-formula-links = Personlige lenker som er laget, enten innlegget ble lagt ut eller ikke. { $period }.
reports-formula-audience = Summen av følgertall, der hver ambassadør teller én gang per kanal. Ikke ganget med antall delinger. Følgertallet oppga ambassadøren selv; det er kjent for { $known } av { $shares } delinger.
reports-formula-views = Følgere på delingsdagen × andel som antas å se et innlegg, lagt sammen for hver deling. Andelene er anslag: { $rates }. Følgertallet er kjent for { $known } av { $shares } delinger.
reports-formula-bots = Besøk fra roboter, forhåndsvisninger og forhåndslasting. Holdt helt utenfor klikk og besøkende. { $period }.
reports-formula-started = Søknader som ble påbegynt etter et klikk. Karrieresiden melder dem fra, hver søknad én gang. { $period }.
reports-formula-sent = Søknader som ble sendt etter et klikk. Karrieresiden melder dem fra, hver søknad én gang. { $period }.
reports-formula-reshares = Delinger der en ambassadør ga en kollegas deling videre. De er med blant delingene. { $period }.
reports-formula-travelled = Klikk fra et annet nettverk enn det lenken ble delt på: Innlegget har vandret videre. De er med blant klikkene. { $period }.
reports-formula-measured = Visninger slik nettverkene selv viser dem, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger. Legges aldri sammen med publikum eller anslåtte visninger.
reports-formula-value = Besøkende × prisen per klikk i kanalen, med organisasjonens egne priser. { $period }.
reports-formula-saved = Annonseprisen som HR har ført opp for stillingen, ellers klikk × prisen per klikk. Aldri begge for samme stilling. { $period }.
reports-formula-bursts = Klikk som kom mange på en gang fra samme sted. De er med blant klikkene og merket her. { $period }.
reports-formula-comments = Kommentarer slik nettverkene viser dem, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger.
reports-formula-reposts = Ganger innleggene ble delt videre, slik nettverkene viser det, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger.
reports-formula-likes = Likerklikk slik nettverkene viser dem, skrevet inn av ambassadørene. Kjent for { $measured } av { $shares } delinger.

reports-trend-more = { $percent } mer enn perioden før ({ $before })
reports-trend-less = { $percent } mindre enn perioden før ({ $before })
reports-trend-same = Som perioden før ({ $before })

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
reports-me-note = Tallene er dine. Kommunikasjon, HR og ledere ser bare summer for grupper, aldri hva du alene har delt eller fått av klikk.
reports-me-none = Du har ikke delt noe ennå
reports-me-none-text = Når du deler en sak, ser du her hvor mange som klikker på lenken din. Bare du ser det.
reports-me-not-joined = Her kommer sporene etter det du deler
reports-me-not-joined-text = Ambassadører ser her hvor mange som klikker på lenkene de deler. Tallene er private. Det er frivillig å bli med, og du kan slutte når du vil.
reports-me-programme = Les om programmet

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
