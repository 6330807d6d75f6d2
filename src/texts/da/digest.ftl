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
digest-printable-internal = Til at læse, ikke til at dele
digest-printable-how = Peg på en kode med mobilens kamera, og log ind. Der kan du læse og dele, hvis du har lyst. Alt, hvad der er ude:
digest-printable-empty = Der er ikke noget ude til alle
digest-printable-empty-text = Arket bliver fyldt med det, der er udgivet uden at være begrænset til bestemte afdelinger eller et andet sprog.
digest-printable-empty-studio = Til redaktionen
