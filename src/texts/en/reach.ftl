# What a visitor sees: a link that leads nowhere any more, and what a link counts.
reach-gone-title = This link no longer leads anywhere
reach-gone-text = What was here has been taken down or has run out, or the address is not quite right.
reach-gone-counted = Your visit was not counted.
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
