# Ord for det, redaktionen udgiver, som flere sider bruger.
content-purpose-brand = Omdømme
content-purpose-recruitment = Rekruttering
content-purpose-care = Kundepleje

content-kind-article = Artikel
content-kind-vacancy = Stilling
content-kind-video = Film
content-kind-image = Billede
content-kind-event = Arrangement
content-kind-text = Tekst

content-tone-formal = Saglig
content-tone-personal = Personlig
content-tone-humorous = Med et smil

content-reason-field = Det er ikke mit fagområde
content-reason-language = Det er ikke mit sprog
content-reason-seen = Jeg har set det før
content-reason-tone = Jeg ville ikke sige det sådan
content-reason-other = Noget andet

content-channel-linkedin = LinkedIn
content-channel-facebook = Facebook
content-channel-x = X
content-channel-bluesky = Bluesky
content-channel-mastodon = Mastodon
content-channel-threads = Threads
content-channel-whatsapp = WhatsApp
content-channel-telegram = Telegram
content-channel-reddit = Reddit
content-channel-xing = Xing
content-channel-email = E-mail
content-channel-device = Telefonens delemenu
content-channel-copy = Kopiér og sæt ind
