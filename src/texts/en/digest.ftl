# The weekly letter and the other regular mails: what they say, when they come, how to stop them.
digest-settings = Mail from Forpost
digest-settings-lead = You decide what you want, and when. If there is nothing to tell, nothing is sent.
digest-which = What would you like?
digest-letter-label = The weekly letter
digest-letter-hint = The week’s new items for you, what came of the ones you shared, and one tip.
digest-results-label = The week’s figures
digest-results-hint = The figures of the reports that go with your role, and what to do next.
digest-weekday = Day
digest-weekday-1 = Monday
digest-weekday-2 = Tuesday
digest-weekday-3 = Wednesday
digest-weekday-4 = Thursday
digest-weekday-5 = Friday
digest-weekday-6 = Saturday
digest-weekday-7 = Sunday
digest-weekday-invalid = Choose one of the days of the week.
digest-hour = Time
digest-hour-invalid = Choose a full hour.
digest-time-zone = Time zone
digest-time-zone-hint = Leave it empty for { $zone }. If you are travelling, write Europe/London, for example.
digest-time-zone-invalid = We do not know that time zone. Choose one from the list, such as Europe/Copenhagen.
digest-peace = When would you like to be left alone?
digest-peace-hint = Mail that would have come then waits for the next working day. Public holidays are always off.
digest-weekends-label = Mail at weekends is fine
digest-weekends-hint = Otherwise it comes from Monday to Friday.
digest-quiet-from = No mail from
digest-quiet-to = until
digest-quiet-hint = The same hour twice means that mail may come at any time of day.
digest-notice-saved = Your choices are saved.

# The weekly to print.
digest-printable-title = The weekly to print
digest-printable-print = Print it from the browser (Ctrl+P or ⌘P): it is one sheet of A4.
digest-printable-week = Week
digest-printable-language = Language
digest-printable-show = Show
digest-printable-heading = Week { $week }: new to read and share
digest-printable-clicks = What was shared from { $from } was clicked { $clicks ->
    [one] once
   *[other] { $clicks } times
  } that week. Thank you.
digest-printable-clicks-what = Clicks by people on shared links, the same figure as in the week’s report.
digest-printable-code = Code that opens “{ $title }”
digest-printable-deadline = Deadline { $day }
digest-printable-how = Point the camera of your phone at a code and sign in. You can read there, and share if you like. Everything that is out:
digest-printable-empty = Nothing is out for everybody
digest-printable-empty-text = The sheet fills up with what is published without being limited to some teams or another language.
digest-printable-empty-studio = To the studio
digest-mail-letter-subject =
    { $count ->
        [0] What you shared, week { $week }
        [one] One new item for you
       *[other] { $count } new items for you
    }
digest-mail-letter-preheader = { $lead }
digest-letter-title = The weekly letter, week { $week }
digest-items = New to share
digest-items-reader = New this week
digest-because-topics = Because you follow { $topics }
digest-because-pinned = Because the editors have put it first
digest-because-team = Because it is for your team
digest-because-language = New this week, in your language
digest-because-new = New this week
digest-deadline = Apply by { $day }
digest-own = What you shared
digest-own-lead =
    { $visitors ->
        [one] One visitor through your links.
       *[other] { $visitors } visitors through your links.
    }
digest-own-clicks =
    { $clicks ->
        [one] One click
       *[other] { $clicks } clicks
    } from { $visitors ->
        [one] one visitor
       *[other] { $visitors } visitors
    } in week { $week }.
digest-own-passed-on =
    { $shares ->
        [one] A colleague passed on one of your shares.
       *[other] Colleagues passed on { $shares } of your shares.
    }
digest-own-more = See more in My impact.
digest-own-private = Only you see these figures.
digest-thanks = Thank you
digest-thanks-applied = Somebody applied for “{ $title }” through your link.
digest-thanks-passed-on = A colleague took “{ $title }” from you and passed it on.
digest-thanks-read =
    { $visitors ->
        [one] One visitor came to “{ $title }” because you shared it.
       *[other] { $visitors } visitors came to “{ $title }” because you shared it.
    }
digest-thanks-useful = You said that “{ $title }” was useful. Answers like that help the editors choose.
digest-tip = This week’s tip
digest-tip-1 = Begin with what you noticed yourself. One sentence on why it matters to you beats a ready-made text.
digest-tip-2 = Answer the comments you get. A conversation is seen by more people than a post.
digest-tip-3 = You need not share everything. Pick the one item that people you know can use.
digest-tip-4 = Say who it is useful for: “if you are thinking of a heat pump”.
digest-tip-5 = Not sure whether something can be shared? Look at Think twice, or ask a colleague first.
digest-tip-6 = Share when you have ten minutes afterwards, so that you can answer the first comments.
digest-tip-7 = Pass on a colleague’s share when you have something to add. It lifts you both.
digest-tip-8 = Nothing to say this week? Leave it. That is quite all right.
digest-reader-tip-1 = Tell us whether an item is useful or not for you. It makes the next letter better.
digest-reader-tip-2 = Think twice is one page. It holds whether you share anything or not.
digest-reader-tip-3 = Asked about something we have written? The answer is often in the first paragraph.
digest-reader-tip-4 = You choose the day and time of the weekly letter, or turn it off.
digest-to-feed = See everything new

digest-mail-comms-subject = The figures for week { $week }
digest-mail-comms-preheader = { $lead }
digest-comms-title = Week { $week }
digest-comms-lead = All shares, { $days }.
digest-mail-hr-subject = Recruitment in week { $week }
digest-mail-hr-preheader = { $lead }
digest-hr-title = Recruitment, week { $week }
digest-hr-lead = Shared vacancies, { $days }.
digest-mail-leader-subject = { $subject_name } in week { $week }
digest-mail-leader-preheader = { $lead }
digest-leader-title = Your team, week { $week }
digest-leader-lead = { $team }, { $days }.
digest-mail-vacancy-subject = How it went: { $subject_name }
digest-mail-vacancy-preheader = { $lead }
digest-vacancy-lead = The vacancy is closed. This is what came of the shares, { $days }.
digest-results-lead = { $clicks } clicks, { $visitors } visitors, { $shares } shares
digest-hidden = Fewer than { $number } ambassadors stand behind the figures, or they would give away a single person. So they are not shown.
digest-quiet-week = Nobody shared or clicked this week.
digest-bars-purpose = Clicks by purpose
digest-bars-channel = Clicks by channel
digest-bars-item = Clicks by vacancy
digest-bars-team = Clicks by team
digest-steps = Next steps
digest-step-closing = Vacancies that close soon:
digest-step-closing-day = apply by { $day }
digest-step-owed = This month’s follow-up of your ambitions:
digest-step-unanswered = Questions about “Think twice” that wait for an answer:
digest-step-unanswered-day = asked { $day }
digest-step-suggested = Suggestions from colleagues that wait for an answer:
digest-step-suggested-count = { $number ->
    [one] One suggestion
   *[other] { $number } suggestions
}
digest-step-suggested-day = the oldest came { $day }
digest-step-unshared = Items nobody has shared yet:
digest-step-unshared-day = published { $day }
digest-step-more = … and { $number } more.
digest-report = See the same figures in the report

digest-unsubscribe-title = Stop getting mail
digest-unsubscribe-letter = No more weekly letters?
digest-unsubscribe-results = No more weekly figures?
digest-unsubscribe-text = One click, and no more will come. Nobody is told.
digest-unsubscribe-now = Stop sending me this
digest-unsubscribed-letter = You will not get the weekly letter any more
digest-unsubscribed-results = You will not get the weekly figures any more
digest-unsubscribed-text = You can turn it on again in your settings whenever you like.
digest-unsubscribe-void = This link no longer works
digest-unsubscribe-void-text = Nothing has changed. In your settings you choose what you want.
digest-unsubscribe-settings = Choose what you want, and when

digest-examples = Our mails
digest-examples-lead = What each mail looks like, with an invented company in place of yours. Nothing is sent from here.
digest-examples-reader = Weekly letter to somebody who is not an ambassador
digest-example-subject = Subject: { $subject }
digest-example-html = What it looks like
digest-example-text = As plain text
digest-example-source = Show the source as it is sent
digest-example-name = Kari Nordmann
digest-example-question = May I post pictures from the workshop?
digest-example-answer = Yes, as long as the people in it have agreed and no drawing or screen can be read.
digest-example-team = Grid and operations
digest-example-topic = energy
digest-example-caption = Grid rent, electricity, taxes: I had to read up on it myself. Here it is explained in two minutes.
digest-example-accepted = Spot on. It comes on Thursday.
digest-example-declined = We wrote about it last week, so we will wait a little.
digest-example-ambition = Twenty new colleagues by summer
digest-example-drill = The power is out in the whole town
digest-example-item-1 = How to read your electricity bill
digest-example-gain-1 = Readers find out what is grid rent and what is electricity.
digest-example-item-2 = We heat 4,000 homes with sea water
digest-example-gain-2 = Readers can explain it at the dinner table.
digest-example-item-3 = Power line fitter, Bodø
digest-example-gain-3 = Readers see whether the job suits somebody they know.
digest-example-item-4 = A day at the top of the mast
digest-example-gain-4 = Two minutes that show what the job is about.
