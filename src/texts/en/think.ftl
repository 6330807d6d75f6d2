# Think twice in the share flow: what is worth a thought before the text goes out.
think-ask = Think twice before you go on. We found something in the text; see below it.
think-stop = The text cannot be shared as it stands. See why below it.
think-title = Worth a thought
think-lead = Everything you wrote is in the field above. Change it, or go on as it is if you stand by it.
think-lead-stop = Everything you wrote is in the field above. Take out what is marked “Block”, and you can go on.
think-found-term = “{ $said }”
think-found-national-id = “{ $said }” looks like a Norwegian identity number
think-found-cpr = “{ $said }” looks like a Danish CPR number
think-found-phone = “{ $said }” looks like a telephone number
think-found-withheld = “{ $said }” is not public yet
think-why-national-id = An identity number never belongs in a post.
think-why-cpr = A CPR number never belongs in a post.
think-why-phone = Is it a number anyone may have? If not, leave it out.
think-why-withheld = It is the title or the address of an item that is only to be read inside for now.
think-go-on = I stand by it, go on
think-contact = If in doubt, ask before you share.
think-contact-link = Ask in “Think twice”
