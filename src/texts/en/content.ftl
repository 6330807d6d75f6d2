# Words for what comms publish, used by several pages.
content-purpose-brand = Brand
content-purpose-recruitment = Recruitment
content-purpose-care = Customer care

content-kind-article = Article
content-kind-vacancy = Vacancy
content-kind-video = Video
content-kind-image = Picture
content-kind-event = Event
content-kind-text = Text

content-tone-formal = Factual
content-tone-personal = Personal
content-tone-humorous = With a smile

content-reason-field = Not my field
content-reason-language = Not my language
content-reason-seen = I have seen it before
content-reason-tone = I would not put it this way
content-reason-other = Something else

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
content-channel-device = The phone’s share menu
content-channel-copy = Copy and paste
