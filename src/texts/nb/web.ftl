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
