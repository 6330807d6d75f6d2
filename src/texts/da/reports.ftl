# Rapporter og Mine spor.
reports-overview = Rapport: overblik
reports-recruitment = Rapport: rekruttering
reports-brand = Rapport: omdømme
reports-care = Rapport: kundepleje
reports-tabs = Rapporter
reports-tab-overview = Overblik
reports-tab-recruitment = Rekruttering
reports-tab-brand = Omdømme
reports-tab-care = Kundepleje
reports-of-team = Afdeling: { $team }
reports-csv = Hent som CSV
reports-figures = Hovedtal
reports-as-table = Vis tallene i en tabel
reports-search-item = Søg i titlerne
reports-search-team = Søg i afdelingerne
reports-search-campaign = Søg i kampagnerne
reports-search-none = Intet passer til søgningen. Prøv et andet ord, eller tøm feltet og søg igen for at se alle.

reports-period = Periode
reports-last-weeks = Seneste { $weeks } uger
reports-period-weeks = { $weeks ->
    [one] Én uge, fra { $from } til { $to }
   *[other] { $weeks } uger, fra { $from } til { $to }
}
reports-own-weeks = Uger, du selv vælger
reports-from-week = Fra og med
reports-to-week = Til og med
reports-week = uge { $week }
reports-period-open = Rapporter findes kun for hele uger og måneder, der er slut. Vælg en tidligere periode.
reports-all-teams = Alle afdelinger
reports-all-channels = Alle kanaler
reports-no-team = Uden afdeling

reports-clicks = Klik
reports-visitors = Besøgende
reports-shares = Delinger
reports-ambassadors = Ambassadører
reports-links = Links
reports-audience = Muligt publikum
reports-views = Anslåede visninger
reports-bots = Maskinbesøg
reports-started = Påbegyndte ansøgninger
reports-sent = Sendte ansøgninger
reports-reshares = Videredelinger
reports-travelled = Klik fra andre netværk
reports-measured = Målte visninger
reports-value = Optjent medieværdi
reports-saved = Sparede annoncekroner
reports-bursts = Klik i stød
reports-comments = Kommentarer
reports-reposts = Delt videre på netværket
reports-likes = Synes godt om

reports-formula-clicks = Antal gange, mennesker har åbnet et delt link. Robotter, forhåndsvisninger og telefonens forhåndsindlæsning er holdt udenfor. Talt dag for dag.
reports-formula-visitors = Hver besøgende tælles én gang pr. link og dag, uden cookies. Den, der kommer igen næste dag, tælles på ny.
reports-formula-shares = Delinger, som ambassadøren selv har bekræftet er slået op, talt den dag, de blev slået op.
reports-formula-ambassadors = Forskellige ambassadører, der har slået mindst én deling op. De, der er stoppet i programmet, er ikke med i dette tal.
reports-formula-links = Personlige links, der er lavet, uanset om opslaget blev slået op.
reports-formula-audience = Summen af følgertal, hvor hver ambassadør tæller én gang pr. kanal. Ikke ganget med antallet af delinger. Ambassadøren har selv oplyst følgertallet; det er kendt for { $known } af { $shares } delinger.
reports-formula-views = Følgere på delingsdagen × den andel, der antages at se et opslag, lagt sammen for hver deling. Andelene er skøn: { $rates }. Følgertallet er kendt for { $known } af { $shares } delinger.
reports-formula-bots = Besøg fra robotter, forhåndsvisninger og forhåndsindlæsning. Holdt helt uden for klik og besøgende.
reports-formula-started = Ansøgninger, der blev påbegyndt efter et klik. Karrieresiden melder dem ind, hver ansøgning én gang.
reports-formula-sent = Ansøgninger, der blev sendt efter et klik. Karrieresiden melder dem ind, hver ansøgning én gang.
reports-formula-reshares = Delinger, hvor en ambassadør gav en kollegas deling videre. De er med blandt delingerne.
reports-formula-travelled = Klik fra et andet netværk end det, linket blev delt på: Opslaget er vandret videre. De er med blandt klikkene.
reports-formula-measured = Visninger, som netværkene selv viser dem, skrevet ind af ambassadørerne. Kendt for { $measured } af { $shares } delinger. Lægges aldrig sammen med publikum eller anslåede visninger.
reports-formula-value = Besøgende × prisen pr. klik i kanalen, og anslåede visninger × prisen for tusind, hvor I har indtastet den. Jeres egne priser: { $prices }.
reports-formula-saved = Den annoncepris, HR har angivet for stillingen, ellers klik × prisen pr. klik. Aldrig begge dele for samme stilling. { $ads } Priser: { $prices }.
reports-formula-bursts = Klik, der kom mange på én gang fra samme sted. De er med blandt klikkene og markeret her.
reports-formula-comments = Kommentarer, som netværkene viser dem, skrevet ind af ambassadørerne. Kendt for { $measured } af { $shares } delinger.
reports-formula-reposts = Gange, opslagene blev delt videre, som netværkene viser det, skrevet ind af ambassadørerne. Kendt for { $measured } af { $shares } delinger.
reports-formula-likes = Synes godt om, som netværkene viser det, skrevet ind af ambassadørerne. Kendt for { $measured } af { $shares } delinger.


reports-division-purpose = Formål
reports-division-item = Indhold
reports-division-week = Uge
reports-division-channel = Kanal
reports-division-team = Afdeling
reports-division-campaign = Kampagne
reports-division-hand = Led
reports-vacancy = Stilling eller indhold
reports-by-purpose = Efter formål
reports-by-item = Efter indhold
reports-by-week = Uge for uge
reports-by-channel = Efter kanal
reports-by-team = Efter afdeling
reports-by-campaign = Efter kampagne
reports-by-hand = Efter led
reports-no-campaign = Uden kampagne
reports-hand-1 = Delt direkte
reports-hand-2 = Givet videre én gang
reports-hand-3 = Givet videre flere gange
reports-unknown = ukendt
reports-total = I alt
reports-place = Sted
reports-deadline = Ansøgningsfrist
reports-apply-by = Frist { $day }
reports-channels = Kanaler

reports-purpose-brand = Omdømme
reports-purpose-recruitment = Rekruttering
reports-purpose-care = Kundepleje

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
reports-channel-email = E-mail
reports-channel-device = Fra telefonen
reports-channel-copy = Kopieret link

reports-chart-weeks = Klik og besøgende pr. uge
reports-chart-weeks-desc = Hvert punkt er en uge. Hvor linjen er brudt, er ugen skjult, fordi for få står bag den. Tallene står også i tabellen nedenunder.
reports-chart-channels = Klik pr. kanal
reports-chart-channels-desc = En søjle for hver kanal. Tallene står også i tabellen nedenunder.
reports-chart-items = Indholdet med flest klik
reports-chart-items-desc = En søjle for hvert af de opslag, der har flest klik, højst ti. Tallene står også i tabellen nedenunder.

reports-too-few = færre end { $number }
reports-hidden = skjult
reports-hidden-note = Tal vises kun, når mindst { $number } ambassadører står bag dem. Hvor der er færre, eller hvor tallene ellers ville røbe en enkelt person, er rækken skjult. Skjulte rækker er med i summen.
reports-all-hidden = Færre end { $number } ambassadører står bag dette udvalg, eller tallene ville røbe en enkelt person. Vælg en længere periode eller et større udvalg.
reports-nothing = Ingen delinger i denne periode
reports-nothing-text = Når ambassadørerne deler, kommer tallene her, så snart ugen er slut. Prøv en længere periode.
reports-nothing-filtered = Ingen har delt i dette udvalg. Prøv en længere periode, eller fjern afdeling og kanal.
reports-no-team-title = Du er ikke knyttet til en afdeling
reports-no-team-text = Som leder ser du tal for din egen afdeling. Bed administratoren om at sætte dig på den rigtige afdeling, så kommer rapporten her.

reports-csv-from = Fra
reports-csv-to = Til
reports-csv-division = Inddeling
reports-csv-group = Gruppe
reports-csv-note = Bemærkning

reports-me = Mine spor
reports-me-lead = Det, der er kommet ud af det, du har delt.
reports-me-private = Kun du ser dette
reports-me-since-start = Siden du kom med
reports-me-weeks = Klik på dine links, uge for uge
reports-me-curve = De seneste tolv uger
reports-me-curve-desc = De seneste tolv uger; den sidste er ugen, vi er i. Tallene står også i tabellen nedenunder.
reports-me-shared-on = Delt
reports-me-formula-clicks = { $bots ->
    [one] Antal gange, mennesker har åbnet dine links. Dertil kom ét besøg fra en maskine, som ikke er regnet med.
   *[other] Antal gange, mennesker har åbnet dine links. Dertil kom { $bots } besøg fra maskiner, som ikke er regnet med.
}
reports-me-formula-visitors = Hver besøgende tælles én gang pr. link og dag, uden cookies.
reports-me-formula-shares = { $links ->
    [one] Delinger, du har bekræftet, at du slog op. Du har lavet ét link.
   *[other] Delinger, du har bekræftet, at du slog op. Du har lavet { $links } links.
}
reports-me-bursts = { $bursts ->
    [0] Siden du kom med
   *[other] Af dem kom { $bursts } i stød: mange på én gang fra ét sted
}
reports-me-started = { $count ->
    [one] Én blev påbegyndt
   *[other] { $count } blev påbegyndt
}
reports-me-formula-sent = Ansøgninger, der blev sendt, efter at nogen fulgte dit link, sådan som karrieresiden melder dem. De tælles her, fordi du har slået det til.
reports-me-formula-reshares = Gange, en kollega har delt videre fra din adresse og lagt det op. Hvem det er, vises ikke.
reports-me-formula-travelled = Klik på dine links fra et andet netværk end det, du delte på. Så er opslaget vandret videre. De er med blandt klikkene.
reports-me-credit = Ansøgninger, der kommer gennem dine links, tælles ikke på dig.
reports-me-credit-go = Slå det til, hvis du vil
reports-me-networks = Det viser netværkene
reports-me-networks-go = Skriv tal ind
reports-me-told = Kendt for { $told } af { $posted } delinger
reports-me-formula-measured = Det, du selv har skrevet ind fra netværkene, det nyeste tal for hver deling, lagt sammen.
reports-me-untold = Ingen tal endnu. Under »Det, jeg har delt« kan du skrive ind, hvad der står under dine opslag; det tager ti sekunder.
reports-me-note = Tallene er dine. Kommunikation, HR og ledere ser kun summer for grupper, aldrig hvad du alene har delt eller fået af klik.
reports-me-none = Du har ikke delt noget endnu
reports-me-none-text = Når du deler noget, ser du her, hvor mange der klikker på dit link. Kun du ser det.
reports-me-not-joined = Her kommer sporene af det, du deler
reports-me-not-joined-text = Ambassadører ser her, hvor mange der klikker på de links, de deler. Tallene er private. Det er frivilligt at være med, og du kan stoppe, når du vil.
reports-me-programme = Læs om programmet

reports-xlsx = Hent som XLSX
reports-own-period = Vælg selv uger eller måneder
reports-own-period-hint = Vælg »{ $weeks }« eller »{ $months }« som periode. Kun uger og måneder, der er slut, kan vælges.
reports-own-months = Måneder, du selv vælger
reports-from-month = Fra og med måned
reports-to-month = Til og med måned
reports-days = { $from } – { $to }
reports-compared = Tallene sammenlignes med perioden før ({ $before }) og samme tid sidste år ({ $year }).
reports-campaign = Kampagne
reports-item = Indhold
reports-channel = Kanal
reports-heading-came = Hvad kom der ud af det
reports-heading-done = Hvad blev der gjort
reports-heading-far = Hvor langt det kan være nået
reports-heading-networks = Hvad netværkene viser
reports-trend-before-more = { $percent } mere end perioden før ({ $then })
reports-trend-before-less = { $percent } mindre end perioden før ({ $then })
reports-trend-before-same = Som perioden før ({ $then })
reports-trend-year-ago-more = { $percent } mere end sidste år ({ $then })
reports-trend-year-ago-less = { $percent } mindre end sidste år ({ $then })
reports-trend-year-ago-same = Som sidste år ({ $then })
reports-beside-bursts = { $clicks } af dem kom i stød
reports-beside-bots = { $clicks } maskinbesøg er ikke med
reports-own-rate = { $rate } (eget tal)
reports-per-click = { $price } pr. klik
reports-per-thousand-views = { $price } pr. 1.000 visninger
reports-no-prices = ingen er indtastet endnu
reports-ads = Angivne annoncepriser: { $sum } for { $priced ->
    [one] én stilling
   *[other] { $priced } stillinger
}; regnet af klik: { $clicks ->
    [one] én stilling
   *[other] { $clicks } stillinger
}.
reports-uncounted = { $clicks ->
    [one] Ét klik i perioden blev besvaret, men kunne ikke tælles. Det er ikke med i tallene.
   *[other] { $clicks } klik i perioden blev besvaret, men kunne ikke tælles. De er ikke med i tallene.
}
reports-channel-left-out = Her kan du vælge afdeling eller kanal, ikke begge: Gruppen ville blive så lille, at den kunne afsløre enkeltpersoner. Kanalen er ikke brugt.
reports-without-items = Indhold vises ikke enkeltvis, når både afdeling og kanal er valgt: Grupperne ville blive så små, at de kunne afsløre enkeltpersoner. Fjern et af valgene for at se det.
reports-programme = Programmet
reports-participation = Deltagelse
reports-participation-formula = Af ambassadørerne, dag for dag i perioden: hvor stor en del der lagde noget op i løbet af den. Ambassadører i snit: { $members }.
reports-weekly-active = Aktive seneste uge
reports-weekly-active-formula = Forskellige ambassadører, der lagde noget op i den seneste uge, der er slut.
reports-monthly-active = Aktive seneste måned
reports-monthly-active-formula = Forskellige ambassadører, der lagde noget op i den seneste måned, der er slut.
reports-funnel = Vejen ind i programmet
reports-funnel-desc = En søjle for hvert trin, fra alle, der er inviteret, til dem, der har delt i mindst to forskellige uger af perioden. Tallene står også i tabellen nedenfor.
reports-funnel-hidden = Et tal er skjult, når færre end { $number } personer står bag det, eller når det sammen med de andre tal ville vise, at færre end { $number } faldt fra.
reports-step = Trin
reports-step-invited = Inviteret
reports-step-read = Har læst »Tænk dig om«
reports-step-joined = Er ambassadør
reports-step-shared = Delte i perioden
reports-step-came-back = Delte i flere uger
reports-people = Personer
reports-of-before = Af trinnet før
reports-journeys = Opslag, der er vandret videre
reports-journeys-text = Klik, der kom fra et andet netværk end det, linket blev delt på. De er med blandt klikkene.
reports-moved-to = Videre til
reports-votes = Hvad læserne syntes
reports-vote = Svar
reports-vote-useful = Nyttigt
reports-vote-not-for-me = Ikke noget for mig
reports-definitions = Sådan er tallene regnet ud
reports-measure = Tal
reports-source = Hvilken slags tal
reports-formula = Sådan er det regnet ud
reports-source-counted = Talt
reports-source-typed = Indtastet
reports-source-estimated = Anslået

reports-board = Bestyrelsesrapport
reports-board-title = Ambassadørprogrammet på én side
reports-board-print = Udskriv siden, eller gem den som PDF: Den er på ét A4-ark.
reports-board-wanted = Hvad vi ville
reports-board-wanted-text = At de, der har lyst, i eget navn fortæller om arbejdet, de ledige stillinger og det, vi kan hjælpe med. Det er frivilligt, og ingen får at se, hvad den enkelte har gjort.
reports-board-did = Hvad medarbejderne gjorde
reports-board-did-text = { $ambassadors ->
    [one] Én ambassadør lagde
   *[other] { $ambassadors } ambassadører lagde
} { $shares ->
    [one] én deling op.
   *[other] { $shares } delinger op.
}
reports-board-participation = Det er { $part } af dem, der er med i programmet.
reports-board-came = Hvad kom der ud af det
reports-board-came-text = Linkene blev åbnet { $clicks } gange af { $visitors } besøgende.
reports-board-sent-text = { $sent ->
    [one] Én ansøgning blev sendt bagefter.
   *[other] { $sent } ansøgninger blev sendt bagefter.
}
reports-board-cost = Hvad det ville have kostet
reports-board-value-text = Købt som annoncer til vores egne priser ville besøgene have kostet { $amount }.
reports-board-saved-text = For stillingerne er der sparet { $amount } på annoncer.
reports-board-no-prices = Ingen har indtastet, hvad klik koster som annonce, så værdien er ikke regnet ud.
reports-board-next = Hvad nu
reports-board-next-fewer = Færre delte end i perioden før ({ $now } mod { $before }): Spørg dem, der ikke deler længere, hvad der skal til.
reports-board-next-weaker = Hver deling gav færre klik end i perioden før ({ $now } mod { $before }): Vælg indhold, som læseren får mere ud af.
reports-board-next-channel = Flest klik kom fra { $channel } ({ $clicks }): Hjælp flere i gang med at dele der.
reports-board-next-on = Fortsæt som nu, og se på tallene igen om nogle uger.

reports-back = Til rapporterne
reports-prices = Vores priser
reports-prices-lead = Hvad klik og visninger ville have kostet jer som annoncer. Så længe et felt er tomt, regner ingen rapport med det.
reports-price-click = Pris pr. klik
reports-price-click-use = Værdien af besøgene i rapporterne, og sparede annoncekroner for stillinger, hvor der ikke er angivet en annoncepris.
reports-price-views = Pris pr. 1.000 visninger
reports-price-views-use = Et tillæg til værdien for anslåede visninger. Lad feltet stå tomt, hvis I kun vil regne med besøg.
reports-view-rate = Andel, der ser et opslag
reports-view-rate-use = Anslåede visninger: følgere ganget med denne andel. Startværdierne er gæt, indtil I indtaster jeres egne tal.
reports-price-click-in = Pris pr. klik ({ $currency })
reports-price-views-in = Pris pr. 1.000 visninger ({ $currency })
reports-view-rate-in = Andel af følgerne, der ser opslaget (%)
reports-view-rate-start = Tomt felt: { $rate } %, som er et gæt.
reports-prices-no-number = Skriv et tal, for eksempel { $example }, eller lad feltet stå tomt.
reports-prices-too-high = Tallet er for højt. Det højeste, der kan bruges, er { $highest }.
reports-notice-prices = Priserne er gemt og bruges i rapporterne fra nu af.

reports-job-ad = Sparet annonce
reports-job-ad-text = Blev der ikke købt en annonce for denne stilling? Skriv, hvad den ville have kostet. Beløbet træder i stedet for klik ganget med klikpris for denne stilling; de to lægges aldrig sammen.
reports-job-ad-price = Annoncen ville have kostet ({ $currency })
reports-job-ad-hint = Hele prisen for den annonce, I ellers ville have købt.
reports-job-ad-missing = Skriv, hvad annoncen ville have kostet.
reports-job-ad-out-of-range = Skriv et beløb over 0 og højst { $highest }.
reports-job-ad-remove = Fjern beløbet
reports-job-ad-remove-text = Blev annoncen alligevel købt, eller var beløbet forkert? Uden beløb regnes klik ganget med klikpris.
reports-notice-job-ad = Beløbet er gemt og er med i sparede annoncekroner.
reports-notice-job-ad-removed = Beløbet er fjernet.

reports-saved-views = Gemte visninger
reports-saved-views-lead = Rapporter, du har gemt med periode og udvalg. Linket kan sendes til alle, der ser rapporter; ledere ser tallene for deres egen afdeling.
reports-saved-views-search = Søg i navnene
reports-saved-views-none = Ingen visning har det navn
reports-saved-views-none-text = Prøv et andet ord, eller se hele listen.
reports-saved-views-all = Vis alle
reports-saved-views-empty = Du har ikke gemt nogen visninger
reports-saved-views-empty-text = Åbn en rapport, vælg periode og udvalg, og vælg »Gem visningen«. Så finder du den igen her.
reports-saved-views-too-many = Du har gemt så mange visninger, som der er plads til. Fjern en, du ikke bruger, og prøv igen.
reports-view-saved-on = Gemt { $day }
reports-view-copy = Kopiér linket
reports-view-copied = Kopieret
reports-view-remove = Fjern visningen?
reports-view-remove-text = Linket holder op med at virke for alle, der har fået det. Tallene i rapporten forsvinder ikke.
reports-view-new = Gem visningen
reports-view-new-text = Rapporten gemmes med den periode og det udvalg, du ser nu.
reports-view-name = Navn
reports-view-name-hint = For eksempel »Rekruttering seneste kvartal«.
reports-view-name-missing = Giv visningen et navn.
reports-view-name-long = Navnet kan højst have { $limit } tegn.
reports-notice-view = »{ $name }« er gemt.
reports-notice-view-removed = Visningen er fjernet.
