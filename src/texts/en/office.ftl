# What hangs on the wall: poster, leaflet, summary and info-screen.
office-title = On the wall
office-lead = What you put up where people pass by.
office-papers = On paper and screen
office-choices = Look and content
office-front-poster = Poster
office-front-text-poster = Your channels with codes for the phone, the frame in five lines, and whom to ask. A4 or A3.
office-front-leaflet = Leaflet
office-front-text-leaflet = Ten pieces of advice for those who share and ten for those who lead. One sheet of A4 on both sides, folded twice.
office-front-weekly = The weekly letter on paper
office-front-text-weekly = The week’s items on one sheet, with codes for sharing them from a phone. For those who have no screen to read at.
office-front-summary = The programme on one page
office-front-text-summary = What the board needs: a year’s figures, the ambitions, and how far the launch is.
office-front-look = Colour and logo
office-front-text-look = How poster, leaflet and info-screen look.
office-front-channels = Our own channels
office-front-text-channels = Where the organisation itself is to be found. They stand on the poster.
office-front-frame = The frame in five lines
office-front-text-frame = The least you can say about sharing. Stands on poster, leaflet and info-screen.

office-back = Back to On the wall
office-language = Language
office-size = Size
office-size-a4 = A4
office-size-a3 = A3
office-show = Show
office-print-poster = Print from your browser in the size you have chosen, without margins and headers.
office-print-leaflet = Print from your browser on both sides, landscape, flipped on the short edge, without margins. Fold twice, so that the front page is outermost.

office-poster = Poster
office-poster-heading = Think twice, then share
office-poster-lead = How we do it at { $org }
office-poster-channels = Where to find us
office-poster-code = Code that leads to { $name }
office-poster-contact = Not sure?
office-poster-frame = The whole frame
office-leaflet = Leaflet
office-leaflet-outside = Outside
office-leaflet-inside = Inside

office-line-1 = Share what you are proud of at work, if you feel like it.
office-line-2 = It is voluntary, and your freedom of speech is what it always was.
office-line-3 = Say that you work here when you talk about us.
office-line-4 = Show customers and colleagues only when they have said yes.
office-line-5 = In doubt? Wait a little and ask. We are glad to answer.

office-look = Colour and logo
office-look-lead = How poster, leaflet and info-screen look. The rest of Forpost stays as it is.
office-look-accent = Colour
office-look-accent-hint = The field at the top of the poster, and figures and lines. We write on it in white or black, whichever is easier to read.
office-look-logo = Logo
office-look-logo-hint = PNG, JPEG or WebP, preferably with a transparent background. SVG is not accepted, because such a file can hold a program.
office-look-now = The logo now
office-look-remove = Take the logo away
office-look-save = Save the look
office-look-no-colour = Write the colour as # and six characters, for example #0e3038.
office-look-too-light = That colour is too light to be seen on white paper. Choose a darker one; everything else is as you wrote it.
office-logo-kind = The file is not PNG, JPEG or WebP. If the logo is an SVG, ask for it as PNG; SVG is not accepted.
office-logo-too-large = The picture has too many pixels. Save it smaller and try again.
office-logo-broken = The picture cannot be read. Save it again and try once more.
office-notice-look = The look is saved.

office-channels = Our own channels
office-channels-lead = Up to six places where the organisation itself is to be found. They stand on the poster, each with a code that a phone reads.
office-channel = Channel { $number }
office-channel-name = Name
office-channel-handle = What we are called there
office-channel-address = Address
office-channels-save = Save the channels
office-channels-hint = Empty a row to take the channel away.
office-channel-nameless = Write what the channel is called, for example LinkedIn.
office-channel-no-address = Write the address with https:// in front.
office-too-long = Too long: at most { $limit } characters.
office-notice-channels = The channels are saved.

office-frame = The frame in five lines
office-frame-lead = The least you can say about sharing. Say first what people can do, and that it is voluntary.
office-frame-hint = One sentence on each line, at most { $most } lines of { $longest } characters. If the field is empty, we use the lines that come with Forpost.
office-frame-save = Save the lines
office-frame-too-many = At most { $limit } lines, or they become too small to read in passing.
office-frame-too-long = One of the lines is longer than { $limit } characters.
office-notice-frame = The lines are saved.

office-front-screens = Info-screens
office-front-text-screens = New items, shares and the frame on a screen in the reception or the canteen. It changes by itself.
office-screens = Info-screens
office-screens-lead = A page that fills the screen and keeps up by itself. It shows only what any visitor may see.
office-screen-search = Search by name
office-screen-new = New info-screen
office-screen-new-lead = You get a secret address, once. Open it in the browser of the screen and leave it there.
office-screen-name = Where the screen is
office-screen-name-hint = For example Reception in Bergen.
office-screen-language = Language on the screen
office-screen-make = Make the info-screen
office-screen-nameless = Write where the screen is.
office-screen-name-taken = There is a screen of that name already. Choose another name, or turn off the one that is there.
office-screen-made = The info-screen is ready
office-screen-made-lead = The address of { $name } stands here this one time.
office-screen-address = The address
office-screen-made-how = Open it on the screen and let the browser fill it (F11). Whoever has the address sees the screen without signing in. If it has gone astray, turn the screen off and make another.
office-screen-made-done = To the screens
office-screen-day = Made on { $day }
office-screen-revoked = Turned off on { $day }
office-screen-revoke = Turn off
office-screen-revoke-title = Turn off { $name }?
office-screen-revoke-text = The screen goes blank within seconds, and its address never works again. You can make a new screen.
office-screens-none-title = No screen is called that
office-screens-none-text = Search for something else, or see all.
office-screens-all = Show all
office-screens-empty-title = No info-screens yet
office-screens-empty-text = Make one for the reception or the canteen. It takes a minute.
office-notice-screen-revoked = The screen is turned off.

office-screen-news = News from us
office-screen-shared = Shared lately
office-screen-shared-by = { $person } on { $channel }
office-screen-shared-on = On { $channel }
office-screen-read = Read on your phone
office-screen-totals = Week { $week }
office-screen-clicks = { $count ->
    [one] one click on what we shared
   *[other] { $count } clicks on what we shared
}
office-screen-shares = { $count ->
    [one] one share
   *[other] { $count } shares
}
office-screen-counted = Counted, the whole week
office-screen-frame = How we share
office-screen-nothing = The first thing we publish appears here.
office-screen-halted = We show no news just now
office-screen-drill = Drill
office-screen-quiet = No contact. This is the last we heard.
