# E-mail: det, der står i dem alle, og det, administratorer ser.
mail-foot = Sendt fra ambassadørprogrammet hos { $org }.
mail-foot-settings = Dine indstillinger
mail-foot-unsubscribe = Send mig ikke flere af disse

# /admin/mail
mail-lead = Hvem der er skrevet til, og hvordan det gik. Indholdet vises ikke.
mail-all = Alle e-mails
mail-search = Navn, adresse eller emne
mail-kind = Slags
mail-kind-digest-letter = Ugebrev
mail-kind-digest-comms = Ugens tal til kommunikation
mail-kind-digest-hr = Ugens tal til HR
mail-kind-digest-leader = Ugens tal til ledere
mail-kind-digest-vacancy = Resultatet af et jobopslag
mail-kind-sharing-reminder = Påmindelse om en planlagt deling
mail-kind-sharing-retracted = Besked om, at noget er trukket tilbage
mail-kind-crisis-begun = Besked om, at deling er sat på pause
mail-kind-crisis-ended = Besked om, at man kan dele igen
mail-kind-crisis-drill = Besked om en øvelse
mail-kind-suggestions-accepted = Tak for et forslag
mail-kind-suggestions-declined = Svar på et forslag
mail-kind-people-invitation = Invitation
mail-kind-people-reset = Ny adgangskode
mail-kind-people-paused = Besked om standset e-mail
mail-kind-mail-check = Prøve på, at e-mailen virker
mail-kind-policy-answered = Svar på et spørgsmål til »Tænk dig om«
mail-state = Hvordan det gik
mail-state-waiting = Venter
mail-state-sent = Sendt
mail-state-perhaps = Måske sendt
mail-state-failed = Ikke leveret
mail-state-nothing = Intet at fortælle
mail-state-ended = Afsluttet
mail-perhaps-text = Forbindelsen blev afbrudt, før mailserveren nåede at bekræfte. Vi sender ikke en gang til, så ingen får den to gange.
mail-why = { $attempts ->
    [one] Ét forsøg: { $why }
   *[other] { $attempts } forsøg: { $why }
}
mail-none = Ingen e-mails her
mail-none-text = Når du inviterer nogen, kan du her se, hvordan det gik med e-mailen.
mail-none-found-text = Ingen e-mails passer til det, du leder efter.
mail-none-found-all = Vis alle
mail-run = Udsendelse for uge { $week }, { $year }
mail-run-running = I gang
mail-run-paused = På pause
mail-run-ended = Afsluttet
mail-run-progress = { $done } af { $total } er færdigbehandlet
mail-run-reasons = Hvorfor nogle venter eller ikke er leveret
mail-run-reason = { $why }: { $mails ->
    [one] én e-mail
   *[other] { $mails } e-mails
}
mail-reasons-text = Tallene er mailserverens svar. Det, der begynder med 4, prøver vi igen i et døgn; det, der begynder med 5, er endeligt.
mail-run-pause = Sæt på pause
mail-run-resume = Fortsæt
mail-run-end = Afslut udsendelsen
mail-run-end-ask = Afslutte udsendelsen for uge { $week }?
mail-run-end-text = { $waiting ->
    [one] Én e-mail venter og bliver aldrig sendt. Det kan ikke fortrydes.
   *[other] { $waiting } e-mails venter og bliver aldrig sendt. Det kan ikke fortrydes.
}
mail-paused = Adresser, der ikke tager imod
mail-paused-text = Disse adresser har afvist tre e-mails i træk. Ugebreve og påmindelser er standset; invitationer og nye adgangskoder sendes stadig. Ret adressen dér, hvor den kommer fra, og begynd igen.
mail-paused-since = standset { $day }
mail-paused-resume = Begynd igen
mail-paused-notice = Mailserveren for { $email } afviser det, vi sender, så ugebreve og påmindelser er standset. Tal med en administrator om adressen.
mail-notice-paused = Udsendelsen er sat på pause. Det, der allerede er undervejs, går ud.
mail-notice-resumed = Udsendelsen fortsætter.
mail-notice-ended = Udsendelsen er afsluttet.
mail-notice-person-resumed = Vi sender til adressen igen.
mail-notice-too-late = Det var allerede gjort. Sådan står det nu.

# forpost mail check
mail-mail-check-subject = Prøve: e-mail fra { $org } kommer frem
mail-mail-check-preheader = Indstillingerne virker. Æ, ø, å og – skal se rigtige ud.
mail-check-text = Denne e-mail er sendt for at prøve indstillingerne for ambassadørprogrammet hos { $org }. At du læser den, betyder, at de virker.
mail-check-letters = Ser de her rigtige ud? Æ ø å Æ Ø Å – »citat« … er alt i orden.
