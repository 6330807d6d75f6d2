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
policy-edition-starter = Here is a suggestion to start from. Nothing takes effect until you publish.
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
policy-starter =
    ## You have more to tell than you think

    Share what you are proud of, what you know and what you wonder about. Write the way you talk. Do mention that you work at { $org }, so that people know where you stand.

    { "**" }Think twice before you share:**

    - Can I stand by this in a year?
    - Is it secret, or about someone who has not said yes?
    - Is it mine to tell?
    - Is it clear that I work here?

    If in doubt, ask a colleague or communications. If something goes wrong, put it right and tell us. It will be fine.

    { "**" }This does not change:** Sharing is voluntary. You can stop whenever you like, without consequences. This text does not limit your freedom of expression: you may hold any opinion, about your workplace too. Your right to blow the whistle is not affected.

policy-mail-answered-subject = Your question has been answered
policy-mail-answered-preheader = The answer to your question about “Think twice” is here.
