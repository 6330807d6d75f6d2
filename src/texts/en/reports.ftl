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
reports-search-item = Search the titles
reports-search-team = Search the departments
reports-search-campaign = Search the campaigns
reports-search-none = Nothing matches. Try another word, or empty the field and search again to see all.

reports-period = Period
reports-last-weeks = Last { $weeks } weeks
reports-period-weeks = { $weeks ->
    [one] One week, from { $from } to { $to }
   *[other] { $weeks } weeks, from { $from } to { $to }
}
reports-own-weeks = Weeks of your choice
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

reports-formula-clicks = How many times people opened a shared link. Robots, previews and prefetching by phones are kept out. Counted by day.
reports-formula-visitors = Each visitor counts once per link and day, without cookies. Someone who comes back the next day counts again.
reports-formula-shares = Shares that the ambassador has confirmed as posted, counted on the day they were posted.
reports-formula-ambassadors = Different ambassadors who posted at least one share. Those who have left the programme are not in this figure.
reports-formula-links = Personal links made, whether or not anything was posted with them.
reports-formula-audience = The sum of followers, each ambassador counting once per channel. Not multiplied by the number of shares. Ambassadors state their followers themselves; they are known for { $known } of { $shares } shares.
reports-formula-views = Followers on the day of the share × the part of them assumed to see a post, added up over the shares. The parts are guesses: { $rates }. Followers are known for { $known } of { $shares } shares.
reports-formula-bots = Visits by robots, previews and prefetching. Kept wholly apart from clicks and visitors.
reports-formula-started = Applications started after a click. The career site reports them, each application once.
reports-formula-sent = Applications sent after a click. The career site reports them, each application once.
reports-formula-reshares = Shares in which an ambassador passed on a colleague’s share. They are among the shares.
reports-formula-travelled = Clicks from another network than the one the link was shared on: the post has moved on. They are among the clicks.
reports-formula-measured = Views as the networks show them, typed in by the ambassadors. Known for { $measured } of { $shares } shares. Never added to the audience or the estimated views.
reports-formula-value = Visitors × the channel’s price per click, and estimated views × the price per thousand where you entered one. Your own prices: { $prices }.
reports-formula-saved = The price of an ad that HR entered for the vacancy, otherwise clicks × the price per click. Never both for one vacancy. { $ads } Prices: { $prices }.
reports-formula-bursts = Clicks of which many came at once from one place. They are among the clicks, and marked here.
reports-formula-comments = Comments as the networks show them, typed in by the ambassadors. Known for { $measured } of { $shares } shares.
reports-formula-reposts = How often the posts were passed on, as the networks show it, typed in by the ambassadors. Known for { $measured } of { $shares } shares.
reports-formula-likes = Likes as the networks show them, typed in by the ambassadors. Known for { $measured } of { $shares } shares.


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
reports-me-bursts = { $bursts ->
    [0] Since you joined
   *[other] Of these, { $bursts } came in a burst: many at once from one place
}
reports-me-started = { $count ->
    [one] One was started
   *[other] { $count } were started
}
reports-me-formula-sent = Applications sent after somebody followed your link, as the career site reports them. They are counted here because you turned it on.
reports-me-formula-reshares = Times a colleague has shared on from your address and posted it. Who it was is not shown.
reports-me-formula-travelled = Clicks on your links from another network than the one you posted on: the post has moved on. They are part of the clicks.
reports-me-credit = Applications that come through your links are not counted for you.
reports-me-credit-go = Turn it on if you like
reports-me-networks = What the networks show
reports-me-networks-go = Type in figures
reports-me-told = Known for { $told } of { $posted } shares
reports-me-formula-measured = What you have typed in from the networks yourself, the latest figure for each share, added up.
reports-me-untold = No figures yet. Under “What I have shared” you can type in what stands under your posts; it takes ten seconds.
reports-me-note = These figures are yours. Communications, HR and leaders see sums for groups only, never what you alone have shared or how many clicks you got.
reports-me-none = You have not shared anything yet
reports-me-none-text = When you share an item, you see here how many people click your link. Only you see it.
reports-me-not-joined = This is where the traces of your shares will be
reports-me-not-joined-text = Ambassadors see here how many people click the links they share. The figures are private. Joining is voluntary, and you can leave whenever you like.
reports-me-programme = Read about the programme

reports-xlsx = Download as XLSX
reports-own-period = Choose weeks or months yourself
reports-own-period-hint = Choose “{ $weeks }” or “{ $months }” as the period. Only weeks and months that are over can be chosen.
reports-own-months = Months of your choice
reports-from-month = From month
reports-to-month = To month
reports-days = { $from } – { $to }
reports-compared = The figures are compared with the period before ({ $before }) and the same time last year ({ $year }).
reports-campaign = Campaign
reports-item = Item
reports-channel = Channel
reports-heading-came = What came of it
reports-heading-done = What was done
reports-heading-far = How far it may have reached
reports-heading-networks = What the networks show
reports-trend-before-more = { $percent } more than the period before ({ $then })
reports-trend-before-less = { $percent } less than the period before ({ $then })
reports-trend-before-same = Same as the period before ({ $then })
reports-trend-year-ago-more = { $percent } more than last year ({ $then })
reports-trend-year-ago-less = { $percent } less than last year ({ $then })
reports-trend-year-ago-same = Same as last year ({ $then })
reports-beside-bursts = { $clicks } of them came in bursts
reports-beside-bots = { $clicks } machine visits are left out
reports-own-rate = { $rate } (your own)
reports-per-click = { $price } per click
reports-per-thousand-views = { $price } per 1,000 views
reports-no-prices = none entered yet
reports-ads = Ad prices entered: { $sum } for { $priced ->
    [one] one vacancy
   *[other] { $priced } vacancies
}; worked out from clicks: { $clicks ->
    [one] one vacancy
   *[other] { $clicks } vacancies
}.
reports-uncounted = { $clicks ->
    [one] One click of this period was answered and could not be counted. It is not in the figures.
   *[other] { $clicks } clicks of this period were answered and could not be counted. They are not in the figures.
}
reports-channel-left-out = Here you can choose a team or a channel, not both: the group would be so small that it could give people away. The channel has not been used.
reports-without-items = Items are not shown when both a team and a channel are chosen: the groups would be so small that they could give people away. Remove one of the two to see them.
reports-programme = The programme
reports-participation = Participation
reports-participation-formula = Of the ambassadors on each day of the period, the part who posted at some point in it. Ambassadors on average: { $members }.
reports-weekly-active = Active last week
reports-weekly-active-formula = Different ambassadors who posted in the last week that is over.
reports-monthly-active = Active last month
reports-monthly-active-formula = Different ambassadors who posted in the last month that is over.
reports-funnel = The way into the programme
reports-funnel-desc = One bar for each step, from everyone invited to those who shared in two or more weeks of the period. The figures are also in the table below.
reports-funnel-hidden = A number is hidden when fewer than { $number } people stand behind it, or when it would show, together with the others, that fewer than { $number } dropped out.
reports-step = Step
reports-step-invited = Invited
reports-step-read = Read “Think twice”
reports-step-joined = Ambassadors
reports-step-shared = Shared in the period
reports-step-came-back = Shared in several weeks
reports-people = People
reports-of-before = Of the step before
reports-journeys = Posts that moved on
reports-journeys-text = Clicks that came from another network than the one the link was shared on. They are among the clicks.
reports-moved-to = Moved on to
reports-votes = What readers thought
reports-vote = Answer
reports-vote-useful = Useful
reports-vote-not-for-me = Not for me
reports-definitions = How the figures are worked out
reports-measure = Figure
reports-source = Kind of figure
reports-formula = How it is worked out
reports-source-counted = Counted
reports-source-typed = Typed in
reports-source-estimated = Estimated

reports-board = Board report
reports-board-title = The ambassador programme on one page
reports-board-print = Print this page or save it as PDF: it fits on one sheet of A4.
reports-board-wanted = What we wanted
reports-board-wanted-text = That those who want to tell, in their own name, about the work, the vacancies and what we can help with. It is voluntary, and nobody is shown what one person did.
reports-board-did = What staff did
reports-board-did-text = { $ambassadors ->
    [one] One ambassador posted
   *[other] { $ambassadors } ambassadors posted
} { $shares ->
    [one] one share.
   *[other] { $shares } shares.
}
reports-board-participation = That is { $part } of those who are in the programme.
reports-board-came = What came of it
reports-board-came-text = The links were opened { $clicks } times by { $visitors } visitors.
reports-board-sent-text = { $sent ->
    [one] One application was sent afterwards.
   *[other] { $sent } applications were sent afterwards.
}
reports-board-cost = What it would have cost
reports-board-value-text = Bought as advertising at our own prices, the visits would have cost { $amount }.
reports-board-saved-text = For the vacancies, { $amount } in ads was saved.
reports-board-no-prices = Nobody has entered what clicks cost as advertising, so the value is not worked out.
reports-board-next = What next
reports-board-next-fewer = Fewer people shared than in the period before ({ $now } against { $before }): ask those who no longer share what it would take.
reports-board-next-weaker = Each share brought fewer clicks than in the period before ({ $now } against { $before }): choose items that the reader gains more from.
reports-board-next-channel = Most clicks came from { $channel } ({ $clicks }): help more people to start sharing there.
reports-board-next-on = Go on as now, and look at the figures again in a few weeks.

reports-back = To the reports
reports-prices = Our prices
reports-prices-lead = What clicks and views would have cost you as advertising. As long as a field is empty, no report counts with it.
reports-price-click = Price per click
reports-price-click-use = The value of visits in reports, and job-ad cost saved for vacancies without an ad price of their own.
reports-price-views = Price per 1,000 views
reports-price-views-use = An addition to that value for estimated views. Leave it empty to count visits only.
reports-view-rate = Part that sees a post
reports-view-rate-use = Estimated views: followers times this part. The start values are guesses until you enter your own.
reports-price-click-in = Price per click ({ $currency })
reports-price-views-in = Price per 1,000 views ({ $currency })
reports-view-rate-in = Part of the followers that sees a post (%)
reports-view-rate-start = Empty: { $rate }%, which is a guess.
reports-prices-no-number = Write a number, such as { $example }, or leave the field empty.
reports-prices-too-high = The number is too high. The highest that can be used is { $highest }.
reports-notice-prices = The prices are saved and used in reports from now on.

reports-job-ad = Job ad saved
reports-job-ad-text = Was no paid ad bought for this vacancy? Enter what it would have cost. The amount takes the place of clicks times the price per click for this vacancy; the two are never added.
reports-job-ad-price = The ad would have cost ({ $currency })
reports-job-ad-hint = The whole price of the ad you would otherwise have bought.
reports-job-ad-missing = Enter what the ad would have cost.
reports-job-ad-out-of-range = Enter an amount above 0 and no higher than { $highest }.
reports-job-ad-remove = Remove the amount
reports-job-ad-remove-text = Was the ad bought after all, or was the amount wrong? Without an amount, clicks times the price per click are counted.
reports-notice-job-ad = The amount is saved and is part of the job-ad cost saved.
reports-notice-job-ad-removed = The amount has been removed.

reports-saved-views = Saved views
reports-saved-views-lead = Reports you saved with their period and selection. The link can be sent to everyone who reads reports; leaders see the figures of their own team.
reports-saved-views-search = Search the names
reports-saved-views-none = No view has that name
reports-saved-views-none-text = Try another word, or see the whole list.
reports-saved-views-all = Show all
reports-saved-views-empty = You have not saved any views
reports-saved-views-empty-text = Open a report, choose period and selection, then “Save this view”. You will find it here again.
reports-saved-views-too-many = You have saved as many views as there is room for. Remove one you do not use and try again.
reports-view-saved-on = Saved { $day }
reports-view-copy = Copy the link
reports-view-copied = Copied
reports-view-remove = Remove the view?
reports-view-remove-text = The link stops working for everyone who was sent it. The figures of the report stay.
reports-view-new = Save this view
reports-view-new-text = The report is saved with the period and selection you are looking at now.
reports-view-name = Name
reports-view-name-hint = For instance “Recruitment last quarter”.
reports-view-name-missing = Give the view a name.
reports-view-name-long = The name can have { $limit } characters at most.
reports-notice-view = “{ $name }” is saved.
reports-notice-view-removed = The view has been removed.
