# The frame around every page: menu, footer, buttons and forms.
web-skip-to-content = Skip to content
web-main-menu = Main menu
web-menu = Menu
web-settings = Settings
web-sign-in = Sign in
web-sign-out = Sign out
web-language = Language
web-privacy = Privacy

web-demo = Demo
web-demo-text = This is a demo of an invented company. No mail leaves it.
web-demo-mail = See the mail it would have sent

web-notice-good = Done:
web-notice-info = For your information:
web-notice-warning = Please note:
web-notice-error = Error:

web-crisis = Crisis mode: all sharing is paused
web-drill = Drill: all sharing is paused. Nothing has happened.
web-errors-title = Something is missing or needs correcting
web-optional = (optional)
web-count-left = { "{n}" } of { "{limit}" } characters
web-count-over = { "{over}" } characters too many

web-save = Save
web-cancel = Cancel
web-back = Back
web-search = Search
web-filter = Show
web-clear = Clear
web-edit = Edit
web-remove = Remove
web-continue = Continue
web-close = Close
web-copy = Copy
web-copied = Copied
web-all = All
web-moment = { $day } at { $time }
web-required = Required

web-pager = Pages
web-previous = Previous
web-next = Next
web-page-of = Page { $page } of { $pages }

web-kind-counted = Counted
web-kind-read = Read from the network
web-kind-typed = Typed in
web-kind-estimated = Estimated
web-kind-how = how “{ $label }” is worked out
web-added = Added
web-removed = Removed

web-nav-feed = New to share
web-nav-me = My impact
web-nav-programme = The programme
web-nav-policy = Think twice
web-nav-studio = Studio
web-nav-reports = Reports
web-nav-office = On the wall
web-nav-admin = Administration

web-error-not-found = There is no such page
web-error-not-found-text = The address may be mistyped, or what stood here has been taken away.
web-error-denied = This page is not for you
web-error-denied-text = Your role does not open it, or the form was left open so long that it ran out. Go back, reload the page and try again.
web-error-invalid = Something needs to be put right
web-error-conflict = That cannot be done right now
web-error-too-many = Too many attempts
web-error-too-many-wait = { $seconds ->
    [one] Wait a second and try again.
   *[other] Wait { $seconds } seconds and try again.
}
web-error-internal = Something went wrong on our side
web-error-internal-text = The fault has been noted. Try again in a moment; if that does not help, tell your administrator and quote the number.
web-error-reference = Number: { $reference }
web-error-home = To the front page
web-form-broken = The form did not arrive whole. Nothing was saved; go back and send it again.
web-form-too-large = What you sent is too large. Pictures can be up to 8 MB.
web-language-nb = Bokmål
web-language-da = Dansk
web-language-en = English
