# Det bare demoen har: e-posten som ikke ble sendt.
demo-mails = E-post som ikke ble sendt
demo-mails-lead = Demoen sender ingenting. Det den ville ha sendt, ligger her, med det nyeste først.
demo-mails-none = Ingen e-post ennå
demo-mails-none-text = Inviter noen som administrator, eller be om nytt passord, så dukker e-posten opp her.
demo-mails-none-action = Logg inn
demo-mail = E-post
demo-mail-to = Til { $name } ({ $email })
demo-mail-addresses = Adresser i e-posten
demo-mail-html = Slik ser e-posten ut
demo-mail-text = Den samme e-posten som ren tekst
