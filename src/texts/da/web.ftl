# Rammen om alle sider: menu, bund, knapper og formularer.
web-skip-to-content = Gå til indholdet
web-main-menu = Hovedmenu
web-menu = Menu
web-settings = Indstillinger
web-sign-in = Log ind
web-sign-out = Log ud
web-language = Sprog
web-privacy = Privatliv

web-demo = Demo
web-demo-text = Det her er en demo med en opdigtet virksomhed. Ingen får mail herfra.
web-demo-mail = Se de mails, der ville være sendt

web-notice-good = Udført:
web-notice-info = Til orientering:
web-notice-warning = Bemærk:
web-notice-error = Fejl:

web-crisis = Krisetilstand: al deling er sat på pause
web-drill = Øvelse: al deling er sat på pause. Der er ikke sket noget.
web-errors-title = Noget mangler eller skal rettes
web-optional = (valgfrit)
web-count-left = { "{n}" } af { "{limit}" } tegn
web-count-over = { "{over}" } tegn for meget

web-save = Gem
web-cancel = Annuller
web-back = Tilbage
web-search = Søg
web-filter = Vis
web-clear = Nulstil
web-edit = Rediger
web-remove = Fjern
web-continue = Fortsæt
web-close = Luk
web-copy = Kopiér
web-copied = Kopieret
web-all = Alle
web-moment = { $day } kl. { $time }
web-required = Skal udfyldes

web-pager = Sider
web-previous = Forrige
web-next = Næste
web-page-of = Side { $page } af { $pages }

web-kind-counted = Talt
web-kind-read = Hentet fra netværket
web-kind-typed = Tastet ind
web-kind-estimated = Anslået
web-kind-how = sådan er »{ $label }« regnet ud
web-added = Tilføjet
web-removed = Fjernet

web-nav-feed = Nyt at dele
web-nav-me = Mine spor
web-nav-programme = Programmet
web-nav-policy = Tænk dig om
web-nav-studio = Redaktionen
web-nav-reports = Rapporter
web-nav-office = På væggen
web-nav-admin = Administration

web-error-not-found = Siden findes ikke
web-error-not-found-text = Adressen kan være tastet forkert, eller også er det, der stod her, fjernet.
web-error-denied = Du har ikke adgang til denne side
web-error-denied-text = Din rolle giver ikke adgang, eller formularen har været åben så længe, at den er udløbet. Gå tilbage, genindlæs siden, og prøv igen.
web-error-invalid = Noget skal rettes
web-error-conflict = Det kan ikke lade sig gøre lige nu
web-error-too-many = For mange forsøg
web-error-too-many-wait = { $seconds ->
    [one] Vent et sekund, og prøv igen.
   *[other] Vent { $seconds } sekunder, og prøv igen.
}
web-error-internal = Noget gik galt hos os
web-error-internal-text = Fejlen er noteret. Prøv igen om lidt; hvis det ikke hjælper, så sig det til administratoren, og oplys nummeret.
web-error-reference = Nummer: { $reference }
web-error-home = Til forsiden
web-form-broken = Formularen nåede ikke helt frem. Intet er gemt; gå tilbage, og send den igen.
web-form-too-large = Det, du sendte, fylder for meget. Billeder må fylde op til 8 MB.
web-language-nb = Bokmål
web-language-da = Dansk
web-language-en = English
