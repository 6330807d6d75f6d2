# Rammen rundt alle sider: meny, bunn, knapper og skjemaer.
web-skip-to-content = Hopp til innholdet
web-main-menu = Hovedmeny
web-menu = Meny
web-settings = Innstillinger
web-sign-in = Logg inn
web-sign-out = Logg ut
web-language = Språk
web-privacy = Personvern

web-demo = Demo
web-demo-text = Dette er en demo med en oppdiktet bedrift. Ingen får e-post herfra.
web-demo-mail = Se e-posten som ville gått ut

web-notice-good = Utført:
web-notice-info = Til orientering:
web-notice-warning = Obs:
web-notice-error = Feil:

web-crisis = Krisemodus: all deling er satt på pause
web-drill = Øvelse: all deling er satt på pause. Ingenting har skjedd.
web-errors-title = Noe mangler eller må rettes
web-optional = (valgfritt)
web-count-left = { "{n}" } av { "{limit}" } tegn
web-count-over = { "{over}" } tegn for mye

web-save = Lagre
web-cancel = Avbryt
web-back = Tilbake
web-search = Søk
web-filter = Vis
web-clear = Nullstill
web-edit = Rediger
web-remove = Fjern
web-continue = Fortsett
web-close = Lukk
web-copy = Kopier
web-copied = Kopiert
web-all = Alle
web-moment = { $day } kl. { $time }
web-required = Må fylles ut

web-pager = Sider
web-previous = Forrige
web-next = Neste
web-page-of = Side { $page } av { $pages }

web-kind-counted = Talt
web-kind-read = Hentet fra nettverket
web-kind-typed = Skrevet inn
web-kind-estimated = Anslått
web-kind-how = slik er «{ $label }» regnet ut
web-added = Lagt til
web-removed = Tatt bort

web-nav-feed = Nytt å dele
web-nav-me = Mine spor
web-nav-programme = Programmet
web-nav-policy = Tenk deg om
web-nav-studio = Redaksjonen
web-nav-reports = Rapporter
web-nav-office = På veggen
web-nav-admin = Administrasjon

web-error-not-found = Siden finnes ikke
web-error-not-found-text = Adressen kan være skrevet feil, eller det som sto her, er tatt bort.
web-error-denied = Denne siden er ikke for deg
web-error-denied-text = Rollen din gir ikke tilgang, eller skjemaet var åpent så lenge at det gikk ut. Gå tilbake, last siden på nytt og prøv igjen.
web-error-invalid = Noe må rettes
web-error-conflict = Det lot seg ikke gjøre nå
web-error-too-many = For mange forsøk
web-error-too-many-wait = { $seconds ->
    [one] Vent ett sekund, og prøv igjen.
   *[other] Vent { $seconds } sekunder, og prøv igjen.
}
web-error-internal = Noe gikk galt hos oss
web-error-internal-text = Feilen er notert. Prøv igjen om litt; hjelper ikke det, si fra til administratoren og oppgi nummeret.
web-error-reference = Nummer: { $reference }
web-error-home = Til forsiden
web-form-broken = Skjemaet kom ikke helt fram. Ingenting er lagret; gå tilbake og send det en gang til.
web-form-too-large = Det du sendte, er for stort. Bilder kan være på opptil 8 MB.
web-language-nb = Bokmål
web-language-da = Dansk
web-language-en = English
