# Det, som kun demoen har: brevene, der ikke blev sendt.
demo-mails = Mails, der ikke blev sendt
demo-mails-lead = Demoen sender ingenting. Det, den ville have sendt, ligger her med det nyeste øverst.
demo-mails-none = Ingen mails endnu
demo-mails-none-text = Invitér nogen som administrator, eller bed om en ny adgangskode, så dukker mailen op her.
demo-mails-none-action = Log ind
demo-mail = Mail
demo-mail-to = Til { $name } ({ $email })
demo-mail-addresses = Adresser i mailen
demo-mail-html = Sådan ser mailen ud
demo-mail-text = Den samme mail som ren tekst
