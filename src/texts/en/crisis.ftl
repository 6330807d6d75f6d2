# Crisis mode: the switch, the messages, the drills and what came of them.
crisis-title = Crisis mode
crisis-lead = One switch stops all sharing and gives everybody the same approved message. Everything is resumed in one step.
crisis-off = Crisis mode is off
crisis-off-text = Switch it on, and this happens at once:
crisis-does-pages = The message stands at the top of every page, in the reader’s language.
crisis-does-share = All share buttons give way.
crisis-does-wait = Scheduled publications, weekly letters and reminders wait. Nothing is lost, and nothing comes twice.
crisis-does-links = Links that are already out keep working or lead to a statement. You choose.
crisis-switch = Switch crisis mode on
crisis-runs = Crisis mode is on: { $called }
crisis-drill-runs = Drill under way: { $called }
crisis-since = Since { $moment }.
crisis-now-links-keep = Links that are out lead where they always did.
crisis-now-links-statement = Links that are out lead to the statement.
crisis-now-mails-ambassadors = Ambassadors are told by mail.
crisis-now-mails-everybody = Everybody is told by mail.
crisis-now-mails-nobody = Nobody is sent a mail; the pages say it.
crisis-now-waits = Scheduled publications, weekly letters and reminders wait.
crisis-end = Resume everything
crisis-end-title = Resume everything?
crisis-end-text = The message goes, the share buttons come back, links lead where they should, and whatever has waited goes out.
crisis-end-now = Yes, resume everything
crisis-in-earnest = This is real: switch crisis mode on
crisis-report = See the report
crisis-minutes = { $minutes } min { $seconds } s
crisis-hours = { $hours } h { $minutes } min
crisis-lasted = Lasted { $length }
crisis-under-way = Under way

crisis-messages = Messages written in advance
crisis-messages-lead = Words are easier to choose on a calm day. Have them approved now, and only the switch is urgent.
crisis-messages-empty = No messages yet
crisis-messages-empty-text = Write one for what you would rather be spared: an outage, an accident, a break-in, a story in the press.
crisis-message-new = New message
crisis-message-title = A message for a crisis
crisis-message-lead = Write what you can know in advance. The rest is filled in on the day.
crisis-message-name = About
crisis-message-name-hint = Outage, accident, data breach …
crisis-message-written = Written { $moment }
crisis-message-use = Switch on with this
crisis-message-remove = Remove the message?
crisis-message-remove-text = Crises and drills that have used it keep their words.

crisis-words-message = Message on every page
crisis-words-message-hint = Short: what colleagues should do, and who answers questions.
crisis-words-statement = Statement behind the links
crisis-words-statement-hint = For people outside who follow a shared link. Used only if you choose so.
crisis-starter-message = Something has happened, and we need calm to give the right answers. Please do not share or comment on behalf of { $org } for now. Questions from the press go to communications.
crisis-starter-statement = We are dealing with a serious incident and are not sharing other content right now. The latest from { $org } is on our website.

crisis-switch-title = Switch crisis mode on
crisis-switch-lead = Read the words through. Once you switch on, they stand on every page within seconds.
crisis-section-what = What is it?
crisis-section-words = What do we say?
crisis-section-how = Links and mail
crisis-section-sure = Are you sure?
crisis-kind = Real or a drill
crisis-kind-crisis = Crisis
crisis-kind-crisis-hint = This is it.
crisis-kind-drill = Drill
crisis-kind-drill-hint = Does the same, and says everywhere that it is a drill.
crisis-name = What has happened?
crisis-name-hint = A few words for the list; they do not stand on the pages.
crisis-links = Links that are already out
crisis-links-keep = Keep working
crisis-links-keep-hint = Whoever follows a link reaches the item.
crisis-links-statement = Lead to the statement
crisis-links-statement-hint = Whoever follows a link sees the statement. In a drill they can go on to the item.
crisis-mails = Mail
crisis-mails-ambassadors = To ambassadors
crisis-mails-ambassadors-hint = Those who would otherwise share.
crisis-mails-everybody = To everybody
crisis-mails-everybody-hint = Everyone with an account.
crisis-mails-nobody = To nobody
crisis-mails-nobody-hint = The message stands on the pages only.
crisis-meant = The words are approved, and all sharing is to stop now
crisis-switch-now = Switch on now

crisis-drill = Drill
crisis-drill-text = A drill does the same as a crisis, marked as a drill on every page and in every mail. Afterwards you can read how long it took and how many were told.
crisis-drill-announce = Announce a drill
crisis-drill-announce-text = Everyone who can switch crisis mode on gets a mail at once. The clock runs until one of them does.
crisis-drill-name = What is to have happened?
crisis-drill-name-hint = Made up: “The power is out in the whole town”.
crisis-drill-announced = Drill announced: { $called }
crisis-drill-announced-text = Announced { $moment }. The clock runs until somebody switches on.
crisis-drill-switch = Switch on now
crisis-drill-call-off = Call the drill off

crisis-history = Earlier
crisis-history-empty = No crises and no drills yet. Do announce a drill; the day of the storm is late to learn.
crisis-report-times = Time
crisis-report-announced = Drill announced
crisis-report-began = Switched on
crisis-report-until-switch = Time until the switch
crisis-report-ended = Resumed
crisis-report-lasted = Lasted
crisis-report-unannounced = The drill was not announced, so the time until the switch was not measured.
crisis-report-told = Who was told
crisis-report-circle = Who
crisis-report-mailed = Were sent a mail
crisis-report-seen = Saw a page
crisis-report-told-how = Counted: how many were sent a mail, and how many opened a page while it was on. No names; numbers below { $least } are not shown.
crisis-report-said = What we said
crisis-circle-switch = Communications and administrators
crisis-circle-ambassadors = Other ambassadors
crisis-circle-colleagues = Other colleagues
crisis-told-few = fewer than { $least }
crisis-was-links-keep = Links that were out kept working.
crisis-was-links-statement = Links that were out led to the statement.
crisis-was-mails-ambassadors = Mail to ambassadors.
crisis-was-mails-everybody = Mail to everybody.
crisis-was-mails-nobody = No mail.

crisis-nameless = Write a few words, so that you can find it again.
crisis-name-taken = There is a message of this name.
crisis-needs-message = Write the message that is to stand on the pages.
crisis-needs-statement = Write the statement that links are to lead to.
crisis-not-meant = Tick that you mean it, and crisis mode is switched on.
crisis-choice-unknown = Choose one of the options.
crisis-runs-already = Crisis mode is on already. Go back to the page about it to see how things stand.
crisis-none = Crisis mode is not on. Somebody may have resumed everything a moment before you.
crisis-drill-already = Something is under way, or a drill has been announced. Go back and see how things stand.
crisis-notice-on = Crisis mode is on. The message stands on every page.
crisis-notice-drill = The drill has begun. The message stands on every page, marked as a drill.
crisis-notice-off = Everything is resumed. What has waited goes out now.
crisis-notice-announced = The drill is announced. The clock is running.
crisis-notice-called-off = The drill is called off.
crisis-notice-written = The message is saved.
crisis-notice-removed = The message is removed.

crisis-mail-begun-subject = { $case ->
    [drill] Drill: sharing is paused
   *[other] Sharing is paused
}
crisis-mail-begun-preheader = { $case ->
    [drill] This is a drill. Read the message as if it were real.
   *[other] Read this before you share or comment on anything.
}
crisis-mail-begun-drill = This is a drill. Nothing has happened.
crisis-mail-begun-what = All sharing for { $org } is paused. This is the message from communications:
crisis-mail-begun-waits = Whatever you have planned waits by itself. When everything is resumed, the share buttons are back here:
crisis-mail-ended-subject = { $case ->
    [drill] The drill is over: sharing is open again
   *[other] Sharing is open again
}
crisis-mail-ended-preheader = { $case ->
    [drill] Thank you for taking part in the drill.
   *[other] Thank you for waiting.
}
crisis-mail-ended-drill = The drill at { $org } is over. Nothing had happened, and everything is as before.
crisis-mail-ended-what = The pause is over: you can share items from { $org } again. Thank you for waiting.
crisis-mail-ended-waited = Reminders of what you had planned come now. The share buttons are back here:
crisis-mail-drill-subject = Drill: { $drill }
crisis-mail-drill-preheader = The clock runs until one of you switches crisis mode on.
crisis-mail-drill-what = This is a drill. Imagine that this has happened: { $drill }
crisis-mail-drill-do = Do what you would do in earnest, and switch crisis mode on. The clock runs until one of you has.
crisis-mail-drill-open = Switch crisis mode on
