# Ukebrevet og de andre faste brevene: hva som står i dem, når de kommer, og hvordan man slutter.
digest-settings = E-post fra Forpost
digest-settings-lead = Du bestemmer hva du vil ha, og når. Er det ingenting å fortelle, kommer det ikke noe brev.
digest-which = Hva vil du ha?
digest-letter-label = Ukebrevet
digest-letter-hint = Ukas nye saker for deg, hva som kom ut av det du delte, og ett råd.
digest-results-label = Ukas tall
digest-results-hint = Tallene fra rapportene som hører til rollen din, og hva som bør gjøres nå.
digest-weekday = Dag
digest-weekday-1 = Mandag
digest-weekday-2 = Tirsdag
digest-weekday-3 = Onsdag
digest-weekday-4 = Torsdag
digest-weekday-5 = Fredag
digest-weekday-6 = Lørdag
digest-weekday-7 = Søndag
digest-weekday-invalid = Velg en av ukas dager.
digest-hour = Klokkeslett
digest-hour-invalid = Velg et helt klokkeslett.
digest-time-zone = Tidssone
digest-time-zone-hint = La feltet stå tomt for { $zone }. Er du på reise, skriv for eksempel Europe/London.
digest-time-zone-invalid = Vi kjenner ikke den tidssonen. Velg en fra lista, for eksempel Europe/Copenhagen.
digest-peace = Når vil du ha fred?
digest-peace-hint = Brev som skulle ha kommet da, venter til neste arbeidsdag. Helligdager er alltid fri.
digest-weekends-label = Brev i helgene er greit
digest-weekends-hint = Ellers kommer de mandag til fredag.
digest-quiet-from = Ingen brev fra klokka
digest-quiet-to = til klokka
digest-quiet-hint = Samme klokkeslett to ganger betyr at brev kan komme hele døgnet.
digest-notice-saved = Valgene dine er lagret.

# Ukebrevet på papir.
digest-printable-title = Ukebrevet på papir
digest-printable-print = Skriv det ut fra nettleseren (Ctrl+P eller ⌘P). Det er ett A4-ark.
digest-printable-week = Uke
digest-printable-language = Språk
digest-printable-show = Vis
digest-printable-heading = Uke { $week }: nytt å lese og dele
digest-printable-clicks = Det som ble delt fra { $from }, ble klikket på { $clicks ->
    [one] én gang
   *[other] { $clicks } ganger
  } den uka. Takk.
digest-printable-clicks-what = Klikk fra mennesker på delte lenker, samme tall som i rapporten for uka.
digest-printable-code = Kode som åpner «{ $title }»
digest-printable-deadline = Frist { $day }
digest-printable-how = Pek på en kode med mobilkameraet og logg inn. Der kan du lese, og dele om du vil. Alt som er ute:
digest-printable-empty = Ingenting er ute for alle
digest-printable-empty-text = Arket fylles med det som er publisert uten å være begrenset til noen avdelinger eller et annet språk.
digest-printable-empty-studio = Til redaksjonen
digest-mail-letter-subject =
    { $count ->
        [0] Det du delte, uke { $week }
        [one] Én ny sak til deg
       *[other] { $count } nye saker til deg
    }
digest-mail-letter-preheader = { $lead }
digest-letter-title = Ukebrevet, uke { $week }
digest-items = Nytt å dele
digest-items-reader = Nytt denne uka
digest-because-topics = Fordi du følger { $topics }
digest-because-pinned = Fordi redaksjonen har satt den øverst
digest-because-team = Fordi den er for avdelingen din
digest-because-language = Ny denne uka, på språket ditt
digest-because-new = Ny denne uka
digest-deadline = Frist { $day }
digest-own = Det du delte
digest-own-lead =
    { $visitors ->
        [one] Én besøkende gjennom lenkene dine.
       *[other] { $visitors } besøkende gjennom lenkene dine.
    }
digest-own-clicks = { $clicks } klikk fra { $visitors } besøkende i uke { $week }.
digest-own-passed-on =
    { $shares ->
        [one] En kollega ga én av delingene dine videre.
       *[other] Kolleger ga { $shares } av delingene dine videre.
    }
digest-own-more = Se mer i Mine spor.
digest-own-private = Bare du ser disse tallene.
digest-thanks = Takk
digest-thanks-applied = Noen søkte på «{ $title }» gjennom lenken din.
digest-thanks-passed-on = En kollega tok med seg «{ $title }» fra deg og delte den videre.
digest-thanks-read =
    { $visitors ->
        [one] Én besøkende kom til «{ $title }» fordi du delte den.
       *[other] { $visitors } besøkende kom til «{ $title }» fordi du delte den.
    }
digest-thanks-useful = Du sa at «{ $title }» var nyttig. Slike svar hjelper redaksjonen å velge.
digest-tip = Ukas råd
digest-tip-1 = Begynn med det du selv la merke til. Én setning om hvorfor saken betyr noe for deg, slår et ferdig forslag.
digest-tip-2 = Svar på kommentarene du får. En samtale blir sett av flere enn et innlegg.
digest-tip-3 = Du trenger ikke dele alt. Velg den ene saken som folk du kjenner, har nytte av.
digest-tip-4 = Nevn gjerne hvem saken er nyttig for: «til deg som vurderer varmepumpe».
digest-tip-5 = Er du usikker på om noe kan deles? Se «Tenk deg om», eller spør en kollega først.
digest-tip-6 = Del når du har ti minutter etterpå, så rekker du å svare de første som kommenterer.
digest-tip-7 = Gi en kollegas deling videre når du har noe å legge til. Det løfter dere begge.
digest-tip-8 = Har du ikke noe å si denne uka, så la det være. Det er helt greit.
digest-reader-tip-1 = Si fra om en sak er nyttig eller ikke noe for deg. Da blir neste ukebrev bedre.
digest-reader-tip-2 = «Tenk deg om» er én side. Den gjelder enten du deler noe eller ikke.
digest-reader-tip-3 = Får du spørsmål om noe vi har skrevet? Saken har ofte svaret i første avsnitt.
digest-reader-tip-4 = Du velger selv dag og klokkeslett for ukebrevet, eller slår det av.
digest-to-feed = Se alt nytt

digest-mail-comms-subject = Tallene for uke { $week }
digest-mail-comms-preheader = { $lead }
digest-comms-title = Uke { $week }
digest-comms-lead = Alle delinger, { $days }.
digest-mail-hr-subject = Rekruttering i uke { $week }
digest-mail-hr-preheader = { $lead }
digest-hr-title = Rekruttering, uke { $week }
digest-hr-lead = Delte stillinger, { $days }.
digest-mail-leader-subject = { $subject_name } i uke { $week }
digest-mail-leader-preheader = { $lead }
digest-leader-title = Avdelingen din, uke { $week }
digest-leader-lead = { $team }, { $days }.
digest-mail-vacancy-subject = Slik gikk det: { $subject_name }
digest-mail-vacancy-preheader = { $lead }
digest-vacancy-lead = Stillingen er ikke ute lenger. Dette kom ut av delingene, { $days }.
digest-results-lead = { $clicks } klikk, { $visitors } besøkende, { $shares } delinger
digest-hidden = Færre enn { $number } ambassadører står bak tallene, eller de ville røpe en enkelt person. Derfor vises de ikke.
digest-quiet-week = Ingen delte eller klikket denne uka.
digest-bars-purpose = Klikk per formål
digest-bars-channel = Klikk per kanal
digest-bars-item = Klikk per stilling
digest-bars-team = Klikk per avdeling
digest-steps = Neste steg
digest-step-closing = Stillinger med frist snart:
digest-step-closing-day = frist { $day }
digest-step-owed = Månedens oppfølging av ambisjonene dine:
digest-step-unanswered = Spørsmål til «Tenk deg om» som venter på svar:
digest-step-unanswered-day = spurt { $day }
digest-step-suggested = Forslag fra kolleger som venter på svar:
digest-step-suggested-count = { $number ->
    [one] Ett forslag
   *[other] { $number } forslag
}
digest-step-suggested-day = det eldste kom { $day }
digest-step-unshared = Saker ingen har delt ennå:
digest-step-unshared-day = publisert { $day }
digest-step-more = … og { $number } til.
digest-report = Se de samme tallene i rapporten

digest-unsubscribe-title = Slutte å få e-post
digest-unsubscribe-letter = Vil du ikke ha ukebrevet lenger?
digest-unsubscribe-results = Vil du ikke ha ukas tall lenger?
digest-unsubscribe-text = Ett trykk, så kommer det ikke flere. Ingen får beskjed.
digest-unsubscribe-now = Slutt å sende meg dette
digest-unsubscribed-letter = Du får ikke ukebrevet lenger
digest-unsubscribed-results = Du får ikke ukas tall lenger
digest-unsubscribed-text = Du kan slå det på igjen i innstillingene når du vil.
digest-unsubscribe-void = Lenken virker ikke lenger
digest-unsubscribe-void-text = Ingenting er endret. I innstillingene velger du selv hva du vil ha.
digest-unsubscribe-settings = Velg hva du vil ha, og når

digest-examples = E-postene våre
digest-examples-lead = Slik ser hver e-post ut, med en oppdiktet bedrift i stedet for dere. Ingenting sendes herfra.
digest-examples-reader = Ukebrev til en som ikke er ambassadør
digest-example-subject = Emne: { $subject }
digest-example-html = Slik ser den ut
digest-example-text = Som ren tekst
digest-example-source = Vis kilden, slik den sendes
digest-example-name = Kari Nordmann
digest-example-question = Kan jeg dele bilder fra verkstedet?
digest-example-answer = Ja, så lenge alle på bildet har sagt ja, og ingen tegninger eller skjermer kan leses.
digest-example-team = Nett og drift
digest-example-topic = energi
digest-example-caption = Nettleie, strøm, avgifter: Jeg måtte selv lese meg opp. Her er det forklart på to minutter.
digest-example-accepted = Midt i blinken. Den kommer på torsdag.
digest-example-declined = Vi skrev om det i forrige uke, så vi venter litt.
digest-example-ambition = Tjue nye kolleger innen sommeren
digest-example-drill = Strømmen er borte i hele byen
digest-example-item-1 = Slik leser du strømregningen din
digest-example-gain-1 = Leseren finner ut hva som er nettleie, og hva som er strøm.
digest-example-item-2 = Vi varmer 4 000 hjem med sjøvann
digest-example-gain-2 = Leseren kan forklare det ved middagsbordet.
digest-example-item-3 = Energimontør, Bodø
digest-example-gain-3 = Leseren ser om jobben passer for en de kjenner.
digest-example-item-4 = En dag på mastetoppen
digest-example-gain-4 = To minutter som viser hva jobben går ut på.
