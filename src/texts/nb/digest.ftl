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
digest-printable-internal = Til å lese, ikke til å dele
digest-printable-how = Pek på en kode med mobilkameraet og logg inn. Der kan du lese, og dele om du vil. Alt som er ute:
digest-printable-empty = Ingenting er ute for alle
digest-printable-empty-text = Arket fylles med det som er publisert uten å være begrenset til noen avdelinger eller et annet språk.
digest-printable-empty-studio = Til redaksjonen
