# Ord for det redaksjonen publiserer, som flere sider bruker.
content-purpose-brand = Omdømme
content-purpose-recruitment = Rekruttering
content-purpose-care = Kundedialog

content-kind-article = Artikkel
content-kind-vacancy = Stilling
content-kind-video = Film
content-kind-image = Bilde
content-kind-event = Arrangement
content-kind-text = Tekst

content-tone-formal = Saklig
content-tone-personal = Personlig
content-tone-humorous = Med et smil

content-reason-field = Det er ikke mitt fagfelt
content-reason-language = Det er ikke mitt språk
content-reason-seen = Jeg har sett det før
content-reason-tone = Jeg ville ikke sagt det slik
content-reason-other = Noe annet

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
content-channel-email = E-post
content-channel-device = Telefonens delemeny
content-channel-copy = Kopier og lim inn
