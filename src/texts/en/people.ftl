# Accounts: signing in, invitations, settings, administration.
people-sign-in = Sign in
people-email = Email
people-password = Password
people-forgotten = Forgotten your password?
people-sign-in-wrong = That email and password do not match. Try again, or choose “Forgotten your password?”.
people-sign-in-with-password = Sign in with a password

people-demo-sign-in = Look around as
people-demo-sign-in-lead = Choose a role. You are signed in as an invented colleague who has it.
people-demo-as-employee = Employee
people-demo-as-ambassador = Ambassador
people-demo-as-comms = Communications
people-demo-as-hr = HR
people-demo-as-leader = Leader
people-demo-as-admin = Administrator
people-demo-sees-employee = Reads the news and can join the programme.
people-demo-sees-ambassador = Shares items and sees what came of it.
people-demo-sees-comms = Writes items, publishes and reads reports.
people-demo-sees-hr = Follows vacancies from share to visit.
people-demo-sees-leader = Sees combined figures for their own team.
people-demo-sees-admin = Invites people and gives out roles.

people-password-short = The password needs at least 12 characters. Three or four random words are easy to remember and hard to guess.
people-password-long = The password can have at most 200 characters.
people-password-known = Choose something other than your name or email; it is the first thing anyone would try.

people-name-missing = Enter the name.
people-name-long = Use at most 100 characters.
people-name-control = There are characters here that cannot be seen, such as a line break. Type the field again.
people-national-id = This looks like a national identity number. It must not be kept here; write only what colleagues need.
people-email-wrong = Enter a full email address, such as name@company.com.
people-email-taken = There is already an account with this address.
people-old-password-wrong = This is not the password you have now.
people-last-admin = This is the last administrator. Give somebody else the role first.
people-not-invited = This person has set a password already, or the account has been closed.
people-file-long = The file has more than { $most } rows. Split it into several.
people-file-language = The language “{ $word }” is unknown. Use nb, da or en.
people-file-role = The role “{ $word }” is unknown. Use comms, hr, leader or admin.

people-mail-hello = Hello { $name },
people-mail-invitation-subject = Your account at { $org } is ready
people-mail-invitation-preheader = Choose a password and you are in.
people-mail-invitation-why = { $org } has made an account for you. You will find news and vacancies there that can be shared. Whether you share anything is up to you; the account does not make you an ambassador.
people-mail-invitation-do = Choose a password here:
people-mail-invitation-button = Choose a password
people-mail-invitation-until = The link works once, for seven days: until { $day }.
people-mail-invitation-else = Not expecting this email? You can leave it be.
people-mail-reset-subject = New password at { $org }
people-mail-reset-preheader = The link works once, for two hours.
people-mail-reset-why = Somebody, probably you, has asked for a new password for your account at { $org }.
people-mail-reset-do = Choose a new password here:
people-mail-reset-button = Choose a new password
people-mail-reset-until = The link works once, for two hours ({ $day }).
people-mail-reset-else = Was it not you? Leave this email be; your password is as it was.

people-name = Name
people-email-hint = The address you use at work.
people-password-hint = At least 12 characters. Three or four random words go a long way; pasting from a password manager is fine.
people-to-sign-in = To sign-in

people-forgotten-title = Forgotten password
people-forgotten-lead = Enter your email and we will send a link where you choose a new one.
people-forgotten-send = Send link
people-forgotten-sent = If the address has an account here, a link is on its way. It works once.
people-forgotten-sent-more = If it does not arrive within a few minutes, look in your junk mail, or ask whoever looks after accounts where you work.

people-invitation-title = Choose a password
people-invitation-lead = Then your account is ready, and you are signed in straight away.
people-invitation-do = Save and sign in
people-reset-title = Choose a new password
people-reset-lead = You will be signed in here, and signed out everywhere else.
people-reset-do = Save and sign in
people-first_admin-title = The first administrator
people-first_admin-lead = Nobody is here yet. Make your own account, then you can invite the others.
people-first_admin-do = Make the account
people-invitation-gone = This link no longer works
people-invitation-gone-why = A link like this can be used once and lasts only a while. It may have been used, be too old or have been replaced by a newer email.
people-invitation-gone-do = If you have chosen a password already, just sign in. Otherwise you can get a new link by email.
people-invitation-gone-new = Get a new link

people-settings = Settings
people-you = About you
people-lang = Language
people-lang-hint = For the pages and the emails you get.
people-change-password = Change password
people-old-password = Your current password
people-new-password = New password
people-own-mail = Mail to you
people-own-mail-text = The weekly letter comes on Monday morning unless you choose otherwise.
people-own-mail-link = Choose what you want, and when
people-sessions = Where you are signed in
people-session-here = This browser
people-session-other = Another browser
people-session-began = Signed in { $moment }
people-session-seen = Last used { $moment }
people-session-end = Sign out
people-sessions-end = Sign out everywhere else
people-sessions-hint = We do not know which browser it is or where; that is not kept. A sign-in lasts eight hours without use and at most seven days.
people-moment = { $day } at { $time }
people-own-lines = What has been done to my account?
people-own-lines-none = Nothing yet.
people-privacy-link = What is kept about me?
people-actor-system = The system

people-notice-saved = Saved.
people-notice-password = The password is changed. You are signed out everywhere else.
people-notice-session-ended = The browser is signed out.
people-notice-sessions-ended = You are signed out everywhere else.
people-notice-invited = { $name } is invited. The email is on its way.
people-notice-roles = The roles are saved and hold at once.
people-notice-invited-again = A new invitation is on its way. The one before no longer works.
people-notice-deactivated = The account is closed and the person is signed out everywhere.
people-notice-reactivated = The account is open again. An invitation to choose a password is on its way.

people-admin = Administration
people-people = People
people-people-lead = { $total ->
    [one] One account
   *[other] { $total } accounts
}
people-invite = Invite
people-invite-lead = The person gets an email with a link where the password is chosen. The account makes nobody an ambassador; that is each person’s own choice.
people-invite-send = Send invitation
people-invite-again = Send the invitation again
people-import = Invite from a file
people-search = Name or email
people-team = Team
people-team-hint = Choose one that exists, or write the name of a new one.
people-role = Role
people-roles = Roles
people-roles-of = What { $name } can do beyond what everybody can
people-roles-hint = With nothing ticked the person is an employee: reads, shares and sees their own figures.
people-roles-save = Save roles
people-role-comms = Communications
people-role-comms-hint = Makes and publishes items, looks after Think twice, reads reports.
people-role-hr = HR
people-role-hr-hint = Reads reports, recruitment above all.
people-role-leader = Leader
people-role-leader-hint = Reads combined figures for their own team.
people-role-admin = Administrator
people-role-admin-hint = Invites people, gives roles and closes accounts. Sees no reports.
people-own-password = Your own password
people-own-password-hint = Needed when somebody gets or loses a role.
people-own-password-wrong = That is not the password. Enter your own password.
people-state = Status
people-state-invited = Invited
people-state-active = In use
people-state-deactivated = Closed
people-none = Nobody found
people-none-text = No account fits what you are looking for.
people-none-all = Show all
people-details = Details
people-access = Access
people-access-invited = No password has been chosen yet. The invitation lasts seven days.
people-access-deactivated = The account is closed. If it is opened again, the person must choose a new password, and join the programme again themselves.
people-deactivate = Close the account
people-deactivate-ask = Close { $name }’s account?
people-deactivate-text = The person is signed out everywhere at once and cannot get back in. Their shares stay as figures without a name. The account can be opened again later.
people-deactivate-do = Yes, close it
people-reactivate = Open the account again

people-import-lead = Upload a CSV file. Each row becomes an account, and each person gets an invitation. Rows that cannot be used do not stop the rest.
people-import-do = Invite everybody in the file
people-import-more = Upload another file
people-file = CSV file
people-file-hint = From Excel: Save as, CSV.
people-file-how = What the file should look like
people-file-columns = Five columns, with or without headings. Comma or semicolon, both are fine.
people-file-rules = Languages are nb, da or en. Roles are comms, hr, leader and admin, with a space or + between them; empty means employee. Only name and email are needed.
people-file-empty = Choose a CSV file with at least one person in it.
people-imported = { $invited ->
    [0] Nobody was invited
    [one] One person is invited
   *[other] { $invited } people are invited
}
people-imported-refused = These rows could not be used
people-imported-refused-text = Correct them and upload the file again. Those already invited will not get another invitation.
people-imported-known = These have an account already
people-imported-known-text = Nothing was changed for them.
people-imported-line = Line { $line }
people-to-people = See everybody

people-audit = Log
people-audit-lead = What was done to accounts, and which items were retracted or labelled anew. Each person sees their own lines under Settings.
people-audit-search = Name
people-audit-actor = Done by
people-audit-none = No lines
people-audit-none-text = No line fits what you are looking for.
people-audit-empty-text = There will be a line here for every invitation, change of roles and closed account.
people-audit-all = Show all
people-gone = Deleted account
people-action = What
people-action-first-admin = Became the first administrator
people-action-invited = Invited
people-action-invited-again = Invited again
people-action-password-set = Chose a password
people-action-password-changed = Changed the password
people-action-details-changed = Details changed
people-action-roles-changed = Roles changed
people-action-seen = Account shown to an administrator
people-action-deactivated = Account closed
people-action-reactivated = Account opened again
people-action-item-retracted = Item retracted
people-action-label-commercial = Item labelled as advertisement
people-action-label-employer = Item labelled with the employer
people-action-label-neutral = Label of item removed
people-action-prices-changed = Prices changed
people-action-job-ad-entered = Job-ad cost saved entered
people-action-job-ad-removed = Job-ad cost saved removed
people-action-token-made = API token made
people-action-token-revoked = API token revoked

people-mail = Email
people-mail-lead = Who was written to, and whether it arrived. The content is not shown.
people-mail-state-waiting = Waiting
people-mail-state-sent = Sent
people-mail-state-failed = Not delivered
people-mail-why = { $attempts ->
    [one] One attempt: { $why }
   *[other] { $attempts } attempts: { $why }
}
people-mail-none = No email yet
people-mail-none-text = When you invite somebody, you will see here whether the email arrived.

people-privacy = Privacy
people-privacy-lead = What Forpost keeps for { $org }, and what it does not.
people-privacy-kept = About you who have an account
people-privacy-account = The account: name, work email, language, team and roles.
people-privacy-password = Your password, converted so that it cannot be read back.
people-privacy-session = When you signed in, and when that sign-in was last used, so that you can see it and end it.
people-privacy-policy = That you have read and understood Think twice: which version, in which language and when.
people-privacy-ambassador = If you become an ambassador: when you joined, the channels and topics you chose, and follower counts you enter yourself.
people-privacy-shares = Your shares: the item, the channel, the text you used, the day, and the address of the post if you give it.
people-privacy-figures = Figures you enter from a network, how often a share was passed on, report views you save, and whether you have agreed that applications count on your shares.
people-privacy-votes = Whether you have marked an item as useful or not for you.
people-privacy-mails = Emails sent to you from here.
people-privacy-audit = What was done to your account, by whom and on which day. You can see it yourself under Settings.
people-privacy-visitors = About those who follow a link
people-privacy-clicks = Clicks are counted per day and link: how many, from which network, and whether it was a person or a machine. The browser gets no cookie. If it asks not to be tracked, it is not counted. Put a + after a link to see where it leads.
people-privacy-applications = When a career site tells that an application was started or sent, the day, the vacancy and the channel are stored. Forpost is not told who applied.
people-privacy-not = This is not kept
people-privacy-not-device = IP address or browser, neither of employees nor of visitors.
people-privacy-not-time = The time of day of clicks and shares. Only the day.
people-privacy-not-absent = A list of who has not joined the programme, or who has left it. There is none.
people-privacy-not-others = Anything about you elsewhere: Forpost sends nothing to social networks or analytics services.
people-privacy-cookie = Cookies
people-privacy-cookie-text = One: “{ $cookie }” keeps you signed in and goes when you sign out. It is necessary, which is why we do not ask first.
people-privacy-long = How long
people-privacy-long-session = Sign-ins: eight hours without use, at most seven days.
people-privacy-long-address = One-time links: two hours for a new password, seven days for invitations.
people-privacy-long-leave = If you leave the ambassador programme, channels, topics and follower counts are deleted at once. Your shares stay as figures without a name.
people-privacy-long-account = The account: until it is closed. Then every sign-in ends, and your shares lose your name.
people-privacy-ask = Questions
people-privacy-contact = To ask, correct or delete: { $contact }
people-privacy-contact-none = Ask whoever looks after accounts at { $org }.
