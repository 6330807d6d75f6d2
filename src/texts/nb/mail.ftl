# E-post: det som står i alle, og det administratorer ser.
mail-foot = Sendt fra ambassadørprogrammet hos { $org }.
mail-foot-settings = Innstillingene dine
mail-foot-unsubscribe = Slutt å sende meg dette

# /admin/mail
mail-lead = Hvem det er skrevet til, og hvordan det gikk. Innholdet vises ikke.
mail-all = Alle e-poster
mail-search = Navn, adresse eller emne
mail-kind = Slag
mail-kind-digest-letter = Ukebrev
mail-kind-digest-comms = Ukens tall til kommunikasjon
mail-kind-digest-hr = Ukens tall til HR
mail-kind-digest-leader = Ukens tall til ledere
mail-kind-digest-vacancy = Resultat av en stilling
mail-kind-sharing-reminder = Påminnelse om en planlagt deling
mail-kind-sharing-retracted = Beskjed om at noe er trukket tilbake
mail-kind-crisis-begun = Beskjed om at deling er satt på pause
mail-kind-crisis-ended = Beskjed om at deling er åpen igjen
mail-kind-crisis-drill = Beskjed om en øvelse
mail-kind-suggestions-accepted = Takk for et forslag
mail-kind-suggestions-declined = Svar på et forslag
mail-kind-people-invitation = Invitasjon
mail-kind-people-reset = Nytt passord
mail-kind-people-paused = Beskjed om stanset e-post
mail-kind-mail-check = Prøve på at e-posten virker
mail-kind-policy-answered = Svar på et spørsmål til «Tenk deg om»
mail-state = Hvordan det gikk
mail-state-waiting = Venter
mail-state-sent = Sendt
mail-state-perhaps = Kanskje sendt
mail-state-failed = Ikke levert
mail-state-nothing = Ingenting å melde
mail-state-ended = Avsluttet
mail-perhaps-text = Forbindelsen ble brutt før e-posttjeneren rakk å bekrefte. Vi sender ikke en gang til, så ingen får den to ganger.
mail-why = { $attempts ->
    [one] Ett forsøk: { $why }
   *[other] { $attempts } forsøk: { $why }
}
mail-none = Ingen e-post her
mail-none-text = Når du inviterer noen, ser du her hvordan det gikk med e-posten.
mail-none-found-text = Ingen e-post passer til det du leter etter.
mail-none-found-all = Vis alle
mail-run = Utsending for uke { $week }, { $year }
mail-run-running = Pågår
mail-run-paused = På pause
mail-run-ended = Avsluttet
mail-run-progress = { $done } av { $total } er ferdig behandlet
mail-run-reasons = Hvorfor noen venter eller ikke er levert
mail-run-reason = { $why }: { $mails ->
    [one] én e-post
   *[other] { $mails } e-poster
}
mail-reasons-text = Tallene er svaret fra e-posttjeneren. Det som begynner på 4, prøver vi igjen i et døgn; det som begynner på 5, er endelig.
mail-run-pause = Sett på pause
mail-run-resume = Fortsett
mail-run-end = Avslutt utsendingen
mail-run-end-ask = Avslutte utsendingen for uke { $week }?
mail-run-end-text = { $waiting ->
    [one] Én e-post venter og blir aldri sendt. Det kan ikke gjøres om.
   *[other] { $waiting } e-poster venter og blir aldri sendt. Det kan ikke gjøres om.
}
mail-paused = Adresser som ikke tar imot
mail-paused-text = Disse adressene har avvist tre e-poster på rad. Ukebrev og påminnelser er stanset; invitasjoner og nytt passord sendes fortsatt. Rett adressen der den kommer fra, og begynn igjen.
mail-paused-since = stanset { $day }
mail-paused-resume = Begynn igjen
mail-paused-notice = E-posttjeneren til { $email } avviser det vi sender, så ukebrev og påminnelser er stanset. Snakk med en administrator om adressen.
mail-notice-paused = Utsendingen er satt på pause. Det som alt er underveis, går ut.
mail-notice-resumed = Utsendingen fortsetter.
mail-notice-ended = Utsendingen er avsluttet.
mail-notice-person-resumed = Vi sender til adressen igjen.
mail-notice-too-late = Det var alt gjort. Her er slik det står nå.

# forpost mail check
mail-mail-check-subject = Prøve: e-post fra { $org } kommer fram
mail-mail-check-preheader = Innstillingene virker. Æ, ø, å og – skal se riktige ut.
mail-check-text = Denne e-posten er sendt for å prøve innstillingene til ambassadørprogrammet hos { $org }. At du leser den, betyr at de virker.
mail-check-letters = Ser disse riktige ut? Æ ø å Æ Ø Å – «sitat» … er alt i orden.
