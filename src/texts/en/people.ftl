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
