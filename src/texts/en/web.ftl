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
