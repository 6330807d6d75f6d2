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
digest-printable-internal = To read, not to share
digest-printable-how = Point the camera of your phone at a code and sign in. You can read there, and share if you like. Everything that is out:
digest-printable-empty = Nothing is out for everybody
digest-printable-empty-text = The sheet fills up with what is published without being limited to some teams or another language.
digest-printable-empty-studio = To the studio
