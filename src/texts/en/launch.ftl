# The launch: what should be thought through before the programme begins.
launch-title = Launch
launch-lead = Nine things to think through before you begin. Keep it short; you can change it at any time.
launch-progress = { $done } of { $all } in place
launch-begin = Begin
launch-go-on = Continue
launch-done-text = Everything is in place. Look it over again when something changes, for instance when people change roles.
launch-done = In place
launch-open = To do
launch-number = Step { $number } of { $all }
launch-body = What we have decided
launch-body-hint = A few sentences are enough. If you leave it empty, the step stays open.
launch-held-on = Day of the talk
launch-held-on-hint = A day to come is an appointment; the step is in place once the day is here. On the programme page every employee can see that the talk was held, and when.
launch-talk-body = What you talked about
launch-talk-body-hint = Only communications, HR and administrators read this.
launch-day-invalid = Enter a date, for example 21/11/2026, or leave the field empty.
launch-save = Save
launch-save-next = Save and continue
launch-changed = Saved.
launch-talk-held = Held on { $day }
launch-talk-planned = Planned for { $day }

launch-step-goals = Goals
launch-step-channels = Channels
launch-step-audience = Audience
launch-step-language = Language and tone
launch-step-message = Message
launch-step-rhythm = Rhythm
launch-step-leader = Responsible leader
launch-step-pilot = Pilot team
launch-step-talk = Talk with the staff representatives

launch-advice-goals = Choose one or two things that should be different, and say how you will notice. “More applicants with a trade certificate” is easier to follow than “more visibility”.
launch-advice-channels = Begin where your people already are. One channel in use beats four that stand empty.
launch-advice-audience = Write whom you want to reach and what they wonder about. Everybody is not an audience.
launch-advice-language = Decide which languages items come in, and let people write the way they talk. A suggested text is a start, not the answer.
launch-advice-message = Three things people should remember. What your colleagues are proud of themselves lasts longest.
launch-advice-rhythm = Decide how often something new comes, and keep to it. Two good items a week are plenty to begin with.
launch-advice-leader = One named leader who answers for the programme, shares too, and takes questions. Write name and role.
launch-advice-pilot = Five to fifteen people who want to, from several teams, for four to eight weeks. Ask them what got in the way before you invite everybody.
launch-advice-talk = Talk with the staff representatives before you begin: that it is voluntary, what is stored, and that nobody is measured. Write when you met and what you agreed on.

launch-card = Launch
launch-card-link = Open the launch
launch-talk-told = The programme was discussed with the staff representatives on { $day }.
