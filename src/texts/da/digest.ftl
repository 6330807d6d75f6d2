# Ugebrevet og de andre faste breve: hvad der står i dem, hvornår de kommer, og hvordan man stopper.
digest-settings = Mail fra Forpost
digest-settings-lead = Du bestemmer selv, hvad du vil have, og hvornår. Er der ikke noget at fortælle, kommer der ikke noget brev.
digest-which = Hvad vil du have?
digest-letter-label = Ugebrevet
digest-letter-hint = Ugens nye indhold til dig, hvad der kom ud af det, du delte, og ét råd.
digest-results-label = Ugens tal
digest-results-hint = Tallene fra de rapporter, der hører til din rolle, og hvad der bør gøres nu.
digest-weekday = Dag
digest-weekday-1 = Mandag
digest-weekday-2 = Tirsdag
digest-weekday-3 = Onsdag
digest-weekday-4 = Torsdag
digest-weekday-5 = Fredag
digest-weekday-6 = Lørdag
digest-weekday-7 = Søndag
digest-weekday-invalid = Vælg en af ugens dage.
digest-hour = Klokkeslæt
digest-hour-invalid = Vælg et helt klokkeslæt.
digest-time-zone = Tidszone
digest-time-zone-hint = Lad feltet stå tomt for { $zone }. Er du på rejse, så skriv for eksempel Europe/London.
digest-time-zone-invalid = Den tidszone kender vi ikke. Vælg en fra listen, for eksempel Europe/Copenhagen.
digest-peace = Hvornår vil du have fred?
digest-peace-hint = Breve, der skulle være kommet dér, venter til næste arbejdsdag. Helligdage er altid fri.
digest-weekends-label = Breve i weekenden er i orden
digest-weekends-hint = Ellers kommer de mandag til fredag.
digest-quiet-from = Ingen breve fra klokken
digest-quiet-to = til klokken
digest-quiet-hint = Samme klokkeslæt to gange betyder, at breve kan komme hele døgnet.
digest-notice-saved = Dine valg er gemt.

# Ugebrevet på papir.
digest-printable-title = Ugebrevet på papir
digest-printable-print = Print det fra browseren (Ctrl+P eller ⌘P). Det er ét A4-ark.
digest-printable-week = Uge
digest-printable-language = Sprog
digest-printable-show = Vis
digest-printable-heading = Uge { $week }: nyt at læse og dele
digest-printable-clicks = Det, der blev delt fra { $from }, blev der klikket på { $clicks ->
    [one] én gang
   *[other] { $clicks } gange
  } den uge. Tak.
digest-printable-clicks-what = Klik fra mennesker på delte links, samme tal som i ugens rapport.
digest-printable-code = Kode, der åbner »{ $title }«
digest-printable-deadline = Frist { $day }
digest-printable-how = Peg på en kode med mobilens kamera, og log ind. Der kan du læse og dele, hvis du har lyst. Alt, hvad der er ude:
digest-printable-empty = Der er ikke noget ude til alle
digest-printable-empty-text = Arket bliver fyldt med det, der er udgivet uden at være begrænset til bestemte afdelinger eller et andet sprog.
digest-printable-empty-studio = Til redaktionen
digest-mail-letter-subject =
    { $count ->
        [0] Det, du delte, uge { $week }
        [one] Ét nyt opslag til dig
       *[other] { $count } nye opslag til dig
    }
digest-mail-letter-preheader = { $lead }
digest-letter-title = Ugebrevet, uge { $week }
digest-items = Nyt at dele
digest-items-reader = Nyt i denne uge
digest-because-topics = Fordi du følger { $topics }
digest-because-pinned = Fordi redaktionen har sat det øverst
digest-because-team = Fordi det er til din afdeling
digest-because-language = Nyt i denne uge, på dit sprog
digest-because-new = Nyt i denne uge
digest-deadline = Frist { $day }
digest-own = Det, du delte
digest-own-lead =
    { $visitors ->
        [one] Én besøgende gennem dine links.
       *[other] { $visitors } besøgende gennem dine links.
    }
digest-own-clicks = { $clicks } klik fra { $visitors } besøgende i uge { $week }.
digest-own-passed-on =
    { $shares ->
        [one] En kollega gav en af dine delinger videre.
       *[other] Kolleger gav { $shares } af dine delinger videre.
    }
digest-own-more = Se mere i Mine spor.
digest-own-private = Kun du ser de tal.
digest-thanks = Tak
digest-thanks-applied = Nogen søgte »{ $title }« gennem dit link.
digest-thanks-passed-on = En kollega tog »{ $title }« med fra dig og delte det videre.
digest-thanks-read =
    { $visitors ->
        [one] Én besøgende kom til »{ $title }«, fordi du delte det.
       *[other] { $visitors } besøgende kom til »{ $title }«, fordi du delte det.
    }
digest-thanks-useful = Du sagde, at »{ $title }« var nyttigt. Den slags svar hjælper redaktionen med at vælge.
digest-tip = Ugens råd
digest-tip-1 = Begynd med det, du selv lagde mærke til. Én sætning om, hvorfor det betyder noget for dig, slår et færdigt forslag.
digest-tip-2 = Svar på de kommentarer, du får. En samtale bliver set af flere end et opslag.
digest-tip-3 = Du behøver ikke dele det hele. Vælg det ene, som folk, du kender, kan bruge.
digest-tip-4 = Sig gerne, hvem det er nyttigt for: »til dig, der overvejer varmepumpe«.
digest-tip-5 = Er du i tvivl, om noget kan deles? Se »Tænk dig om«, eller spørg en kollega først.
digest-tip-6 = Del, når du har ti minutter bagefter, så når du at svare de første, der kommenterer.
digest-tip-7 = Giv en kollegas deling videre, når du har noget at føje til. Det løfter jer begge.
digest-tip-8 = Har du ikke noget at sige i denne uge, så lad det være. Det er helt i orden.
digest-reader-tip-1 = Sig til, om noget er nyttigt eller ikke noget for dig. Så bliver det næste ugebrev bedre.
digest-reader-tip-2 = »Tænk dig om« er én side. Den gælder, uanset om du deler noget.
digest-reader-tip-3 = Bliver du spurgt om noget, vi har skrevet? Svaret står tit i første afsnit.
digest-reader-tip-4 = Du vælger selv dag og klokkeslæt for ugebrevet, eller slår det fra.
digest-to-feed = Se alt nyt

digest-mail-comms-subject = Tallene for uge { $week }
digest-mail-comms-preheader = { $lead }
digest-comms-title = Uge { $week }
digest-comms-lead = Alle delinger, { $days }.
digest-mail-hr-subject = Rekruttering i uge { $week }
digest-mail-hr-preheader = { $lead }
digest-hr-title = Rekruttering, uge { $week }
digest-hr-lead = Delte jobopslag, { $days }.
digest-mail-leader-subject = { $subject_name } i uge { $week }
digest-mail-leader-preheader = { $lead }
digest-leader-title = Din afdeling, uge { $week }
digest-leader-lead = { $team }, { $days }.
digest-mail-vacancy-subject = Sådan gik det: { $subject_name }
digest-mail-vacancy-preheader = { $lead }
digest-vacancy-lead = Jobopslaget er taget ned. Det her kom der ud af delingerne, { $days }.
digest-results-lead = { $clicks } klik, { $visitors } besøgende, { $shares } delinger
digest-hidden = Færre end { $number } ambassadører står bag tallene, eller de ville røbe en enkelt person. Derfor vises de ikke.
digest-quiet-week = Ingen delte eller klikkede i denne uge.
digest-bars-purpose = Klik pr. formål
digest-bars-channel = Klik pr. kanal
digest-bars-item = Klik pr. stilling
digest-bars-team = Klik pr. afdeling
digest-steps = Næste skridt
digest-step-closing = Stillinger med frist snart:
digest-step-closing-day = frist { $day }
digest-step-owed = Månedens opfølgning på dine ambitioner:
digest-step-unanswered = Spørgsmål til »Tænk dig om«, der venter på svar:
digest-step-unanswered-day = stillet { $day }
digest-step-suggested = Forslag fra kolleger, der venter på svar:
digest-step-suggested-count = { $number ->
    [one] Ét forslag
   *[other] { $number } forslag
}
digest-step-suggested-day = det ældste kom { $day }
digest-step-unshared = Indhold, som ingen har delt endnu:
digest-step-unshared-day = udgivet { $day }
digest-step-more = … og { $number } til.
digest-report = Se de samme tal i rapporten

digest-unsubscribe-title = Stop for mails
digest-unsubscribe-letter = Vil du ikke have ugebrevet længere?
digest-unsubscribe-results = Vil du ikke have ugens tal længere?
digest-unsubscribe-text = Ét tryk, så kommer der ikke flere. Ingen får besked.
digest-unsubscribe-now = Stop med at sende mig det her
digest-unsubscribed-letter = Du får ikke ugebrevet længere
digest-unsubscribed-results = Du får ikke ugens tal længere
digest-unsubscribed-text = Du kan slå det til igen i indstillingerne, når du vil.
digest-unsubscribe-void = Linket virker ikke længere
digest-unsubscribe-void-text = Intet er ændret. I indstillingerne vælger du selv, hvad du vil have.
digest-unsubscribe-settings = Vælg, hvad du vil have, og hvornår

digest-examples = Vores mails
digest-examples-lead = Sådan ser hver mail ud, med en opdigtet virksomhed i stedet for jer. Der sendes ikke noget herfra.
digest-examples-reader = Ugebrev til en, der ikke er ambassadør
digest-example-subject = Emne: { $subject }
digest-example-html = Sådan ser den ud
digest-example-text = Som ren tekst
digest-example-source = Vis kilden, som den sendes
digest-example-name = Kari Nordmann
digest-example-question = Må jeg dele billeder fra værkstedet?
digest-example-answer = Ja, så længe alle på billedet har sagt ja, og ingen tegninger eller skærme kan læses.
digest-example-team = Net og drift
digest-example-topic = energi
digest-example-caption = Nettarif, strøm, afgifter: Jeg måtte selv læse op på det. Her er det forklaret på to minutter.
digest-example-accepted = Lige i øjet. Det kommer på torsdag.
digest-example-declined = Vi skrev om det i sidste uge, så vi venter lidt.
digest-example-ambition = Tyve nye kolleger inden sommer
digest-example-drill = Strømmen er gået i hele byen
digest-example-item-1 = Sådan læser du din elregning
digest-example-gain-1 = Læseren finder ud af, hvad der er nettarif, og hvad der er strøm.
digest-example-item-2 = Vi varmer 4.000 hjem med havvand
digest-example-gain-2 = Læseren kan forklare det ved middagsbordet.
digest-example-item-3 = Elmontør, Esbjerg
digest-example-gain-3 = Læseren ser, om jobbet passer til en, de kender.
digest-example-item-4 = En dag i toppen af masten
digest-example-gain-4 = To minutter, der viser, hvad jobbet går ud på.
