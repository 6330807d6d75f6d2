# Suggestions for “Think twice”, one for each kind of organisation. Markdown, at most 1,200 characters.
frames-small-firm =
    ## You have more to tell than you think

    Share what you are proud of, what you know and what you wonder about. In a small firm, you are the one people meet. Write the way you talk, and do mention that you work at { $org }, so that people know where you stand.

    { "**" }Think twice before you share:**

    - Can I stand by this in a year?
    - Is it secret, or about someone who has not said yes?
    - Is it mine to tell, or the customer’s?
    - Is it clear that I work here?

    If in doubt, ask a colleague. If something goes wrong, put it right and tell us. It will be fine.

    { "**" }This does not change:** Sharing is voluntary. You can stop whenever you like, without consequences. This text does not limit your freedom of expression under the constitution: you may hold any opinion, about your workplace too. Your right by law to blow the whistle is not affected.
frames-municipality =
    ## Tell people what we do for them

    You know what goes on in the nursery, the care home, the snowplough and the planning office. Show your trade, a project that got finished, a job somebody ought to apply for. Help a resident find the right place to ask. Mention that you work at { $org }, so that it is clear to everybody.

    { "**" }Think twice before you share:**

    - Can I stand by this in a year?
    - Am I bound to confidentiality here, or could somebody recognise themselves?
    - Has everyone in the picture said yes, and for children their parents?
    - Has the matter been decided, or am I answering for the municipality?

    If in doubt, ask your manager or communications. If something goes wrong, we sort it out together.

    { "**" }This does not change:** Sharing is voluntary, and not sharing has no consequences. This text does not limit your freedom of expression under the constitution: you may join the debate in your own name, about the municipality too. Your right by law to blow the whistle is not affected.
frames-bank =
    ## What you know about money is useful to others

    Explain a term, share advice that holds for everyone, show your team or a vacancy. People choose a bank by whom they trust, and they trust people. Mention that you work at { $org }.

    { "**" }Think twice before you share:**

    - Can I stand by this in a year?
    - Does it reveal anything about a customer, even just that they are one?
    - Are the figures public? If it could move a price, wait until it has been announced.
    - Is it advice to one person? That belongs in a meeting, not in a comment.
    - Is it about something we sell? Then “Advertisement” comes first.

    If in doubt, ask communications or compliance. If something goes wrong, tell us at once and we put it right together.

    { "**" }This does not change:** Sharing is voluntary, and not sharing has no consequences. This text does not limit your freedom of expression under the constitution: you may hold any opinion, about the bank too. Your right by law to blow the whistle is not affected.
