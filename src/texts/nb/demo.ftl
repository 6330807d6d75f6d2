# Det bare demoen har: brevene som ikke ble sendt.
demo-mails = Brev som ikke ble sendt
demo-mails-lead = Demoen sender ingenting. Det den ville ha sendt, ligger her, med det nyeste først.
demo-mails-none = Ingen brev ennå
demo-mails-none-text = Inviter noen som administrator, eller be om nytt passord, så dukker brevet opp her.
demo-mails-none-action = Logg inn
demo-mail = Brev
demo-mail-to = Til { $name } ({ $email })
demo-mail-addresses = Adresser i brevet
demo-mail-html = Slik ser brevet ut
demo-mail-text = Samme brev som ren tekst
