# “Think twice” and the words of the programme page.
policy-title = Think twice
policy-lead = The frame we share within. Short enough to read while the coffee brews.
policy-tabs = “Think twice”
policy-tab-frame = The frame
policy-version-of = Version { $number }, { $day }
policy-fallback = This text is not yet available in your language. Here it is in { $language }.
policy-read = Read and understood
policy-read-on = You confirmed this version on { $day }.
policy-to-programme = To the ambassador programme
policy-new-version = The text is new
policy-new-version-text = Last time you confirmed version { $number }. Read the new one when it suits you; nothing is closed in the meantime.
policy-see-changes = See what has changed
policy-ask = Have you read it?
policy-ask-text = We note the version, the language and the date. If anything is unclear, ask communications before you confirm.
policy-accept = Read and understood
policy-accepted = Noted. You have read and understood “Think twice”.
policy-overtaken = A newer version came out while you were reading. Here it is.
policy-versions = Versions
policy-in-force = In force
policy-none = “Think twice” has not been written yet
policy-none-text = You will read it here when it is ready. You can already read about the programme.
policy-none-editor = Write one screen of advice. There is a suggestion ready to build on.
policy-write-first = Write the first version
policy-write-new = Write a new version

policy-version-title = Version { $number }
policy-version-current = In force since { $day }
policy-version-past = Published { $day }; a newer version is in force
policy-to-current = To the version in force
policy-difference = Changed since version { $number }
policy-difference-key = Underlined text is new. Struck-through text has been taken out.
policy-difference-none = The previous version was not written in this language, so there is nothing to compare with.
policy-whole-text = The whole text

policy-edition-title = New version of “Think twice”
policy-edition-lead = At most { $limit } characters in each language. Start with what people can contribute, not with what they must not do.
policy-edition-starter = Here is a suggestion to start from: { $kind }. Nothing takes effect until you publish.
policy-edition-from-template = The fields hold the suggestion “{ $kind }”. The version in force is not touched.
policy-edition-hint = Headings start with ##, bold text stands between **two asterisks**, list items start with a hyphen.
policy-edition-preview = Preview
policy-edition-needs-text = Write the text in the organisation’s language; it is what people read when their own is missing.
policy-edition-unchanged = The text is the same as the version in force. Change something before you publish, or everybody is asked again for no reason.
policy-edition-overtaken = Somebody else published a new version while you were writing. Everything you wrote is here; look at what is new, and publish again if your text is the one that should hold.
policy-too-long = The text has { $length } characters. There is room for { $limit }, so { $over } must go.

policy-preview-title = How it will look
policy-preview-lead = Version { $number } is not published yet.
policy-preview-ask = If you publish, it takes effect now and everybody is asked to read it. The previous version stays, with the difference shown. A published version cannot be changed.
policy-preview-ask-first = If you publish, it takes effect now and people can join the programme. A published version cannot be changed; you can always write a new one.
policy-publish = Publish version { $number }
policy-continue-writing = Continue writing
policy-published = Version { $number } is in force from now on.
policy-advice = A word of advice before you publish. The text does not say:
policy-advice-voluntary = that sharing is voluntary
policy-advice-speech = that freedom of expression is not limited
policy-advice-whistleblowing = that the right to blow the whistle is not limited

policy-programme-title = The words of the programme page
policy-programme-lead = This is what people meet first, before any rule. Tell them where you are going and what each of them can contribute.
policy-programme-vision = Vision
policy-programme-why = Why
policy-programme-contribute = What you can contribute
policy-programme-needs-text = Write something here. A language is filled in completely or not at all, and the organisation’s language always.
policy-programme-saved = The programme page is saved.

policy-starter-vision =
    People trust people. We want those who are considering us – as a customer, a colleague or a neighbour – to meet the people who do the work, and not just a logo.
policy-starter-why =
    You know things about { $org } that no brochure can tell: what you got done last week, who is needed on the team, what customers really wonder about. When you tell it in your own words, it travels further and is believed.
policy-starter-contribute =
    - **What you know.** Something you are good at that others can use.
    - **Everyday work.** A picture from the job, a new colleague, something you got done.
    - **A vacancy** for someone you think would like it here.
    - **An answer** to a customer who is wondering.

    Sharing once a month is good. Not sharing at all is fine too.

policy-news = “Think twice” has changed since you were last here.
policy-news-title = What is new?
policy-news-hint = One sentence in plain words. Everybody sees it once, the next time they come by, with the changes one click away.
policy-news-without-text = Write the text in this language too, or take out the sentence on what is new.

policy-templates-title = Suggestions to start from
policy-templates-lead = Three frames of one screen each. All three come in Bokmål, Danish and English, and you can rewrite them as much as you like.
policy-templates-choose = Start from this one
policy-templates-see = See the suggestions
policy-templates-in-force = Continue from the one in force
policy-template-small-firm = A small firm
policy-template-small-firm-for = Fits most organisations without special rules for their trade.
policy-template-municipality = A municipality
policy-template-municipality-for = For public bodies: confidentiality, residents and elected members.
policy-template-bank = A bank
policy-template-bank-for = For finance: customers, inside information and advertising.

policy-matrix-title = Work or private, working hours or time off
policy-matrix-job = About work
policy-matrix-private = Private
policy-matrix-work = During working hours
policy-matrix-leisure = In your time off
policy-matrix-work-job = Sharing something from work is part of the work. Take a few minutes when it suits; whoever is waiting for you comes first.
policy-matrix-work-private = A little private time in a break is fine. Just don’t let it get in the way of colleagues or the people we are here for.
policy-matrix-leisure-job = Only if you feel like it. Then say that you work here, and keep to what is already public.
policy-matrix-leisure-private = It is your life, and we do not look. What is confidential at work is confidential here too.
policy-matrix-cell-work-job = During working hours, about work
policy-matrix-cell-work-private = During working hours, private
policy-matrix-cell-leisure-job = In your time off, about work
policy-matrix-cell-leisure-private = In your time off, private
policy-matrix-write = Write the sentences in the table
policy-matrix-write-lead = Four situations, a sentence for each. Everybody reads them below “Think twice”.
policy-matrix-hint = If you empty all four in a language, the sentences we started with come back.
policy-matrix-preview-title = How the table will look
policy-matrix-preview-lead = Nothing is saved yet. Once you save, everybody sees it.
policy-matrix-shipped = These are the sentences we started with.
policy-matrix-needs-all = Write all four in this language, or empty all four.
policy-matrix-saved = The table is saved.

policy-contact-ask = Do ask
policy-contact-title = Whom can people ask?
policy-contact-lead = A name and how to reach it. It stands on this page and on the poster.
policy-contact-name = Name
policy-contact-name-hint = A person, or a desk where there is always somebody.
policy-contact-reach = How to reach them
policy-contact-reach-hint = In one line: an e-mail address, a phone number or a room, for example.
policy-contact-account = The account’s e-mail address
policy-contact-account-hint = Fill this in if it is a person with an account here. Then the name goes by itself on the day they leave.
policy-contact-needs-name = Write a name.
policy-contact-needs-reach = Write how to reach them.
policy-contact-unknown = No account in use has this address. Leave the field empty if it is not a person with an account.
policy-contact-none = Nobody is named yet. Most people would rather ask a person than a department.
policy-contact-change = Change
policy-contact-remove = Remove the name
policy-contact-remove-ask = Remove the name?
policy-contact-remove-text = Then the page and the poster name nobody to ask, until somebody is named again.
policy-contact-saved = The name now stands below “Think twice”.
policy-contact-removed = The name is removed.

policy-mail-answered-subject = Your question has been answered
policy-mail-answered-preheader = The answer to your question about “Think twice” is here.
