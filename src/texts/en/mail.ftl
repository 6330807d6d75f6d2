# Mail: what stands in all of them, and what administrators see.
mail-foot = Sent by the ambassador programme at { $org }.
mail-foot-settings = Your settings
mail-foot-unsubscribe = Stop sending me these

# /admin/mail
mail-lead = Who was written to, and how it went. What was written is not shown.
mail-all = All mail
mail-search = Name, address or subject
mail-kind = Kind
mail-kind-digest-letter = Weekly letter
mail-kind-digest-comms = The week’s figures for communications
mail-kind-digest-hr = The week’s figures for HR
mail-kind-digest-leader = The week’s figures for leaders
mail-kind-digest-vacancy = Result of a vacancy
mail-kind-sharing-reminder = Reminder of a planned share
mail-kind-sharing-retracted = Word that something was retracted
mail-kind-crisis-begun = Notice that sharing is paused
mail-kind-crisis-ended = Notice that sharing is open again
mail-kind-crisis-drill = Notice of a drill
mail-kind-suggestions-accepted = Thanks for a suggestion
mail-kind-suggestions-declined = Answer to a suggestion
mail-kind-people-invitation = Invitation
mail-kind-people-reset = New password
mail-kind-people-paused = Word of paused mail
mail-kind-mail-check = Trial of the mail settings
mail-kind-policy-answered = Answer to a question about “Think twice”
mail-state = How it went
mail-state-waiting = Waiting
mail-state-sent = Sent
mail-state-perhaps = Perhaps sent
mail-state-failed = Not delivered
mail-state-nothing = Nothing to say
mail-state-ended = Ended
mail-perhaps-text = The connection was lost before the mail server could confirm. It is not sent again, so that nobody gets it twice.
mail-why = { $attempts ->
    [one] One attempt: { $why }
   *[other] { $attempts } attempts: { $why }
}
mail-none = No mail here
mail-none-text = When you invite somebody, you see here how the mail fared.
mail-none-found-text = No mail matches what you are looking for.
mail-none-found-all = Show all
mail-run = Mailing for week { $week }, { $year }
mail-run-running = Under way
mail-run-paused = Paused
mail-run-ended = Ended
mail-run-progress = { $done } of { $total } are done with
mail-run-reasons = Why some are waiting or were not delivered
mail-run-reason = { $why }: { $mails ->
    [one] one mail
   *[other] { $mails } mails
}
mail-reasons-text = The numbers are the mail server’s answer. What begins with 4 is tried again for a day; what begins with 5 is final.
mail-run-pause = Pause
mail-run-resume = Resume
mail-run-end = End the mailing
mail-run-end-ask = End the mailing for week { $week }?
mail-run-end-text = { $waiting ->
    [one] One mail is waiting and will never be sent. This cannot be undone.
   *[other] { $waiting } mails are waiting and will never be sent. This cannot be undone.
}
mail-paused = Addresses that refuse
mail-paused-text = These addresses have refused three mails in a row. Weekly letters and reminders are paused; invitations and new passwords are still sent. Put the address right where it comes from, then begin again.
mail-paused-since = paused { $day }
mail-paused-resume = Begin again
mail-paused-notice = The mail server of { $email } refuses what we send, so weekly letters and reminders are paused. Talk to an administrator about the address.
mail-notice-paused = The mailing is paused. What is already on its way still goes out.
mail-notice-resumed = The mailing goes on.
mail-notice-ended = The mailing has ended.
mail-notice-person-resumed = We send to the address again.
mail-notice-too-late = That had been done already. This is how it stands now.

# forpost mail check
mail-mail-check-subject = Trial: mail from { $org } arrives
mail-mail-check-preheader = The settings work. Æ, ø, å and – should look right.
mail-check-text = This mail was sent to try out the settings of the ambassador programme at { $org }. That you are reading it means they work.
mail-check-letters = Do these look right? Æ ø å Æ Ø Å – “quote” … and all is well.
