# What only the demo has: the mail that was not sent.
demo-mails = Mail that was not sent
demo-mails-lead = The demo sends nothing. What it would have sent is here, the newest first.
demo-mails-none = No mail yet
demo-mails-none-text = Invite somebody as an admin, or ask for a new password, and the mail turns up here.
demo-mails-none-action = Sign in
demo-mail = Mail
demo-mail-to = To { $name } ({ $email })
demo-mail-addresses = Addresses in the mail
demo-mail-html = What the mail looks like
demo-mail-text = The same mail as plain text
