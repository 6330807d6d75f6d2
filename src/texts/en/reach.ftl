# What a visitor sees: a link that leads nowhere any more, and what a link counts.
reach-gone-title = This link no longer leads anywhere
reach-gone-text = What was here has been taken down or has run out, or the address is not quite right.
reach-gone-counted = Your visit was not counted.

reach-statement-title = A message from us
reach-statement-drill = This is a drill. Nothing has happened.
reach-statement-onward = On to { $host }
reach-onward-title = You are on your way
reach-onward-text = The link leads to { $host }. Have a look at the address before you go on:
reach-onward-go = Go to { $host }
reach-explain-title = Where this link leads
reach-explain-who = The link was shared by someone who works at { $org }.
reach-explain-counted = What is counted
reach-explain-counted-text = How many follow the link each day, how many of them are different visitors that day, and which network they come from, LinkedIn for example. Previews and robots are counted separately.
reach-explain-not = What is not stored
reach-explain-not-text = Who you are, your IP address, your browser or the time of day. No cookie is set. If you have asked your browser not to be tracked, the visit is not counted at all.
reach-explain-privacy = More about privacy
reach-explain-pass-on = A colleague has shared this. You can pass it on in your own words, with a link of your own.
reach-explain-pass-on-go = Pass it on
reach-explain-join = A colleague has shared this. If you would like to pass it on, you can become an ambassador whenever it suits you.
reach-explain-join-go = Read about the programme

# The counting of clicks, for the administrator.
reach-counting = Counting
reach-counting-lead = How the counting of clicks has gone since the program was last started.
reach-counting-off = Counting of clicks is switched off in the settings. Links work, but nothing is counted.
reach-counting-since = Since the last start
reach-counting-counted = Clicks counted
reach-counting-counted-formula = Clicks by people and visits by machines that are written to disk. Whoever follows a link is sent on only when the click is stored.
reach-counting-uncounted = Not counted
reach-counting-uncounted-formula = Clicks that were sent on without being counted, because too many were waiting or the database refused. The log says why.
reach-counting-commits = Writes
reach-counting-commits-formula = How many times clicks were written to disk. Clicks that come at the same time are stored together.
reach-counting-largest = { $clicks ->
    [one] One click in the largest
   *[other] { $clicks } clicks in the largest
}
reach-counting-forgotten = Visitors forgotten
reach-counting-forgotten-formula = Who has been here today is remembered in memory only, and there is room for { $visitors } visitors. If there are more, the older half is forgotten, and if they come again they count as new.
reach-counting-days = Days with clicks that were not counted
reach-counting-days-text = Reports mention these clicks. They are part of no other figure.
reach-counting-day-clicks = { $clicks ->
    [one] one click
   *[other] { $clicks } clicks
}
reach-counting-none = No clicks have been lost
reach-counting-none-text = Should clicks ever fail to be counted, the day and the number will be here.
reach-counting-how = How it is counted
reach-counting-durability-power = A counted click survives a power cut: it is on disk before the visitor is sent on.
reach-counting-durability-process = A counted click survives the program stopping. In a power cut the last clicks may be lost.
reach-counting-people = Robots, previews, HEAD requests and browsers that fetch in advance are counted separately. People who have asked their browser not to be tracked are not counted, and neither is the ambassador.
reach-counting-burst = { $clicks } clicks or more on one link from one place within a minute are a burst. It is counted, and reports say how many clicks it concerns.
# API tokens: other sites tell what came of a visit.
reach-tokens-title = API tokens
reach-tokens-lead = With a token your career site can tell that somebody has started or sent an application, so that reports show what the shares led to.
reach-tokens-empty-title = No tokens yet
reach-tokens-empty-text = Make one for each site or system that is to tell of applications.
reach-tokens-none-title = No tokens match
reach-tokens-none-text = Try a part of the name or the address.
reach-tokens-all = Show all tokens
reach-token-search = Search name and site
reach-token-new = New token
reach-token-new-lead = The token is shown once, right after it is made. From then on it exists only where you have put it.
reach-token-name = Name
reach-token-name-hint = What it is used for, such as “Career site”.
reach-token-origin = Address of the site
reach-token-origin-hint = When the token is to stand in a web page, such as https://jobs.example.com. It works from there only. Leave it empty for a token that is only used between servers.
reach-token-make = Make the token
reach-token-for-site = For the pages of { $site }
reach-token-for-servers = For servers
reach-token-made = Made { $day }
reach-token-used = Last used { $day }
reach-token-unused = Not used yet
reach-token-revoked = Revoked { $day }
reach-token-revoke = Revoke
reach-token-revoke-title = Revoke “{ $name }”?
reach-token-revoke-text = It stops working at once and cannot be put to use again. What it has told already stays in the reports.
reach-notice-token-revoked = The token is revoked.
reach-token-nameless = The token needs a name.
reach-token-name-long = At most { $limit } characters.
reach-token-name-taken = There is already a token of that name. Revoke it first, or choose another name.
reach-token-origin-invalid = Write an address that begins with https://, such as https://jobs.example.com.
reach-token-made-title = The token is made
reach-token-made-lead = “{ $name }” is ready to be used.
reach-token-made-once = Copy it now. It is shown this once only
reach-token-made-done = I have copied it
reach-connect-title = How to connect the career site
reach-connect-site = Put this form around the button that leads to the application on { $site }. The browser sends it, counts and moves on; no script and no cookies.
reach-connect-server = Let the system that receives applications send this when somebody has applied.
reach-connect-copy = Copy the example
reach-connect-url = url is the vacancy’s address as it stands on the item. What comes after ? or # does not matter.
reach-connect-kind = kind is started when somebody begins an application, sent when it is handed in, and other for anything else.
reach-connect-key = key is your own and different for each event, so that nothing is counted twice. Only a digest of it is kept.
reach-connect-next = next is the page the applicant comes to afterwards, on the same site. They get there even if something is wrong with the counting.
reach-connect-kept = Item, channel, what happened and the day are kept. Never send a name or anything else about the applicant.
