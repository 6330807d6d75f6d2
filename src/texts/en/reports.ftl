# Reports and My impact.
reports-overview = Report: overview
reports-recruitment = Report: recruitment
reports-brand = Report: brand
reports-care = Report: customer care
reports-tabs = Reports
reports-tab-overview = Overview
reports-tab-recruitment = Recruitment
reports-tab-brand = Brand
reports-tab-care = Customer care
reports-of-team = Team: { $team }
reports-csv = Download as CSV
reports-figures = Main figures
reports-as-table = Show the figures in a table

reports-period = Period
reports-last-weeks = Last { $weeks } weeks
reports-period-weeks = { $weeks ->
    [one] One week, from { $from } to { $to }
   *[other] { $weeks } weeks, from { $from } to { $to }
}
reports-own-weeks = Weeks of your choice
reports-own-weeks-hint = Choose “{ $choice }” as the period. Only weeks that are over can be chosen.
reports-from-week = From
reports-to-week = To
reports-week = week { $week }
reports-period-open = Reports cover whole weeks and months that are over. Choose an earlier period.
reports-all-teams = All teams
reports-all-channels = All channels
reports-no-team = Without a team

reports-clicks = Clicks
reports-visitors = Visitors
reports-shares = Shares
reports-ambassadors = Ambassadors
reports-links = Links
reports-audience = Potential audience
reports-views = Estimated views
reports-bots = Machine visits
reports-started = Applications started
reports-sent = Applications sent
reports-reshares = Reshares
reports-travelled = Clicks from other networks
reports-measured = Measured views
reports-value = Earned media value
reports-saved = Job-ad cost saved
reports-bursts = Clicks in bursts
reports-comments = Comments
reports-reposts = Reposts on the network
reports-likes = Likes

reports-formula-clicks = How many times people opened a shared link. Robots, previews and prefetching by phones are kept out. Counted by day. { $period }.
reports-formula-visitors = Each visitor counts once per link and day, without cookies. Someone who comes back the next day counts again. { $period }.
reports-formula-shares = Shares that the ambassador has confirmed as posted, counted on the day they were posted. { $period }.
reports-formula-ambassadors = Different ambassadors who posted at least one share. Those who have left the programme are not in this figure. { $period }.
reports-formula-links = Personal links made, whether or not anything was posted with them. { $period }.
reports-formula-audience = The sum of followers, each ambassador counting once per channel. Not multiplied by the number of shares. Ambassadors state their followers themselves; they are known for { $known } of { $shares } shares.
reports-formula-views = Followers on the day of the share × the part of them assumed to see a post, added up over the shares. The parts are guesses: { $rates }. Followers are known for { $known } of { $shares } shares.
reports-formula-bots = Visits by robots, previews and prefetching. Kept wholly apart from clicks and visitors. { $period }.
reports-formula-started = Applications started after a click. The career site reports them, each application once. { $period }.
reports-formula-sent = Applications sent after a click. The career site reports them, each application once. { $period }.
reports-formula-reshares = Shares in which an ambassador passed on a colleague’s share. They are among the shares. { $period }.
reports-formula-travelled = Clicks from another network than the one the link was shared on: the post has moved on. They are among the clicks. { $period }.
reports-formula-measured = Views as the networks show them, typed in by the ambassadors. Known for { $measured } of { $shares } shares. Never added to the audience or the estimated views.
reports-formula-value = Visitors × the channel’s price per click, with the organisation’s own prices. { $period }.
reports-formula-saved = The price of an ad that HR entered for the vacancy, otherwise clicks × the price per click. Never both for one vacancy. { $period }.
reports-formula-bursts = Clicks of which many came at once from one place. They are among the clicks, and marked here. { $period }.
reports-formula-comments = Comments as the networks show them, typed in by the ambassadors. Known for { $measured } of { $shares } shares.
reports-formula-reposts = How often the posts were passed on, as the networks show it, typed in by the ambassadors. Known for { $measured } of { $shares } shares.
reports-formula-likes = Likes as the networks show them, typed in by the ambassadors. Known for { $measured } of { $shares } shares.

reports-trend-more = { $percent } more than the period before ({ $before })
reports-trend-less = { $percent } less than the period before ({ $before })
reports-trend-same = Same as the period before ({ $before })

reports-division-purpose = Purpose
reports-division-item = Item
reports-division-week = Week
reports-division-channel = Channel
reports-division-team = Team
reports-division-campaign = Campaign
reports-division-hand = Hand
reports-vacancy = Vacancy or item
reports-by-purpose = By purpose
reports-by-item = By item
reports-by-week = Week by week
reports-by-channel = By channel
reports-by-team = By team
reports-by-campaign = By campaign
reports-by-hand = By hand
reports-no-campaign = Without a campaign
reports-hand-1 = Shared first-hand
reports-hand-2 = Passed on once
reports-hand-3 = Passed on more than once
reports-unknown = not known
reports-total = In all
reports-place = Place
reports-deadline = Apply by
reports-apply-by = Apply by { $day }
reports-channels = Channels

reports-purpose-brand = Brand
reports-purpose-recruitment = Recruitment
reports-purpose-care = Customer care

reports-channel-linkedin = LinkedIn
reports-channel-facebook = Facebook
reports-channel-x = X
reports-channel-bluesky = Bluesky
reports-channel-mastodon = Mastodon
reports-channel-threads = Threads
reports-channel-whatsapp = WhatsApp
reports-channel-telegram = Telegram
reports-channel-reddit = Reddit
reports-channel-xing = Xing
reports-channel-email = E-mail
reports-channel-device = From the phone
reports-channel-copy = Copied link

reports-chart-weeks = Clicks and visitors per week
reports-chart-weeks-desc = Each point is a week. Where the line is broken, the week is hidden because too few people stand behind it. The figures are also in the table below.
reports-chart-channels = Clicks per channel
reports-chart-channels-desc = One bar for each channel. The figures are also in the table below.
reports-chart-items = Items with the most clicks
reports-chart-items-desc = One bar for each of the items with the most clicks, ten at most. The figures are also in the table below.

reports-too-few = fewer than { $number }
reports-hidden = hidden
reports-hidden-note = Figures are shown only where at least { $number } ambassadors stand behind them. Where there are fewer, or where the figures would give one person away, the row is hidden. Hidden rows are part of the total.
reports-all-hidden = Fewer than { $number } ambassadors stand behind this selection, or the figures would give one person away. Choose a longer period or a larger selection.
reports-nothing = No shares in this period
reports-nothing-text = When ambassadors share, the figures appear here as soon as the week is over. Try a longer period.
reports-nothing-filtered = Nobody has shared within this selection. Try a longer period, or remove team and channel.
reports-no-team-title = You do not belong to a team
reports-no-team-text = As a leader you see the figures of your own team. Ask the administrator to put you in the right team, and the report will be here.

reports-csv-from = From
reports-csv-to = To
reports-csv-division = Division
reports-csv-group = Group
reports-csv-note = Note

reports-me = My impact
reports-me-lead = What has come of the things you shared.
reports-me-private = Only you see this
reports-me-since-start = Since you joined
reports-me-weeks = Clicks on your links, week by week
reports-me-curve = The last twelve weeks
reports-me-curve-desc = The last twelve weeks; the last one is the week we are in. The figures are also in the table below.
reports-me-shared-on = Shared
reports-me-formula-clicks = { $bots ->
    [one] How many times people opened your links. One visit by a machine came on top and is not counted here.
   *[other] How many times people opened your links. { $bots } visits by machines came on top and are not counted here.
}
reports-me-formula-visitors = Each visitor counts once per link and day, without cookies.
reports-me-formula-shares = { $links ->
    [one] Shares that you confirmed as posted. You have made one link.
   *[other] Shares that you confirmed as posted. You have made { $links } links.
}
reports-me-note = These figures are yours. Communications, HR and leaders see sums for groups only, never what you alone have shared or how many clicks you got.
reports-me-none = You have not shared anything yet
reports-me-none-text = When you share an item, you see here how many people click your link. Only you see it.
reports-me-not-joined = This is where the traces of your shares will be
reports-me-not-joined-text = Ambassadors see here how many people click the links they share. The figures are private. Joining is voluntary, and you can leave whenever you like.
reports-me-programme = Read about the programme
