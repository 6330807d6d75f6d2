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
