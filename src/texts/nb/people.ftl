# Kontoer: innlogging, invitasjon, innstillinger, administrasjon.
people-sign-in = Logg inn
people-email = E-post
people-password = Passord
people-forgotten = Glemt passordet?
people-sign-in-wrong = E-posten og passordet passer ikke sammen. Prøv igjen, eller velg «Glemt passordet?».
people-sign-in-with-password = Logg inn med passord

people-demo-sign-in = Se deg om som
people-demo-sign-in-lead = Velg en rolle. Du logges inn som en oppdiktet kollega som har den.
people-demo-as-employee = Ansatt
people-demo-as-ambassador = Ambassadør
people-demo-as-comms = Kommunikasjon
people-demo-as-hr = HR
people-demo-as-leader = Leder
people-demo-as-admin = Administrator
people-demo-sees-employee = Leser nyhetene og kan bli med i programmet.
people-demo-sees-ambassador = Deler saker og ser hva delingene førte til.
people-demo-sees-comms = Skriver saker, publiserer og leser rapporter.
people-demo-sees-hr = Følger stillingene fra deling til besøk.
people-demo-sees-leader = Ser samlede tall for egen avdeling.
people-demo-sees-admin = Inviterer folk og deler ut roller.

people-password-short = Passordet må ha minst 12 tegn. Tre–fire tilfeldige ord er både lett å huske og vanskelig å gjette.
people-password-long = Passordet kan ha høyst 200 tegn.
people-password-known = Velg noe annet enn navnet eller e-posten din; det er det første noen ville prøvd.

people-name-missing = Skriv inn navnet.
people-name-long = Bruk høyst 100 tegn.
people-name-control = Her er det tegn som ikke vises, for eksempel et linjeskift. Skriv feltet på nytt.
people-national-id = Dette ligner et fødselsnummer. Det skal ikke lagres her; skriv bare det kollegene trenger.
people-email-wrong = Skriv en hel e-postadresse, som navn@bedrift.no.
people-email-taken = Det finnes allerede en konto med denne adressen.
people-old-password-wrong = Dette er ikke passordet du har nå.
people-last-admin = Dette er den siste administratoren. Gi en annen rollen først.
people-not-invited = Denne personen har allerede satt passord, eller kontoen er avsluttet.
people-file-long = Filen har mer enn { $most } rader. Del den i flere.
people-file-language = Språket «{ $word }» er ukjent. Bruk nb, da eller en.
people-file-role = Rollen «{ $word }» er ukjent. Bruk comms, hr, leader eller admin.

people-mail-hello = Hei { $name },
people-mail-invitation-subject = Kontoen din hos { $org } er klar
people-mail-invitation-preheader = Velg et passord, så er du inne.
people-mail-invitation-why = { $org } har laget en konto til deg. Der finner du nyheter og stillinger det går an å dele videre. Om du vil dele noe, bestemmer du selv; kontoen gjør deg ikke til ambassadør.
people-mail-invitation-do = Velg et passord her:
people-mail-invitation-button = Velg passord
people-mail-invitation-until = Lenken virker én gang, i sju dager: fram til { $day }.
people-mail-invitation-else = Ventet du ikke denne e-posten? Da kan du la den ligge.
people-mail-reset-subject = Nytt passord hos { $org }
people-mail-reset-preheader = Lenken virker én gang, i to timer.
people-mail-reset-why = Noen, trolig du, har bedt om et nytt passord til kontoen din hos { $org }.
people-mail-reset-do = Velg et nytt passord her:
people-mail-reset-button = Velg nytt passord
people-mail-reset-until = Lenken virker én gang, i to timer ({ $day }).
people-mail-reset-else = Var det ikke deg? Da kan du la e-posten ligge; passordet ditt er som før.

people-name = Navn
people-email-hint = Adressen du bruker på jobb.
people-password-hint = Minst 12 tegn. Tre–fire tilfeldige ord holder lenge; lim gjerne inn fra en passordhåndterer.
people-to-sign-in = Til innloggingen

people-forgotten-title = Glemt passord
people-forgotten-lead = Skriv e-posten din, så sender vi en lenke der du velger et nytt.
people-forgotten-send = Send lenke
people-forgotten-sent = Hvis adressen har en konto her, er en lenke på vei. Den virker én gang.
people-forgotten-sent-more = Kommer den ikke i løpet av noen minutter, så se i søppelposten, eller spør den som administrerer kontoene hos dere.

people-invitation-title = Velg et passord
people-invitation-lead = Så er kontoen din klar, og du blir logget inn med det samme.
people-invitation-do = Lagre og logg inn
people-reset-title = Velg et nytt passord
people-reset-lead = Du blir logget inn her, og logget ut alle andre steder.
people-reset-do = Lagre og logg inn
people-first_admin-title = Den første administratoren
people-first_admin-lead = Her er det tomt ennå. Lag din egen konto, så kan du invitere de andre.
people-first_admin-do = Lag kontoen
people-invitation-gone = Denne lenken virker ikke lenger
people-invitation-gone-why = En slik lenke kan brukes én gang og varer bare en stund. Den er kanskje brukt, for gammel eller erstattet av en nyere e-post.
people-invitation-gone-do = Har du alt valgt et passord, er det bare å logge inn. Ellers kan du få en ny lenke på e-post.
people-invitation-gone-new = Få en ny lenke

people-settings = Innstillinger
people-you = Om deg
people-lang = Språk
people-lang-hint = Gjelder sidene og e-posten du får.
people-change-password = Bytt passord
people-old-password = Passordet du har nå
people-new-password = Nytt passord
people-own-mail = E-post til deg
people-own-mail-text = Ukebrevet kommer mandag morgen hvis du ikke velger noe annet.
people-own-mail-link = Velg hva du vil ha, og når
people-sessions = Her er du logget inn
people-session-here = Denne nettleseren
people-session-other = En annen nettleser
people-session-began = Logget inn { $moment }
people-session-seen = Sist brukt { $moment }
people-session-end = Logg ut
people-sessions-end = Logg ut alle andre
people-sessions-hint = Hvilken nettleser det er og hvor den står, vet vi ikke; det lagres ikke. En innlogging varer i åtte timer uten bruk og høyst sju dager.
people-moment = { $day } kl. { $time }
people-own-lines = Hva er gjort med kontoen min?
people-own-lines-none = Ingenting ennå.
people-privacy-link = Hva lagres om meg?
people-actor-system = Systemet

people-notice-saved = Lagret.
people-notice-password = Passordet er byttet. Alle andre steder er du logget ut.
people-notice-session-ended = Nettleseren er logget ut.
people-notice-sessions-ended = Du er logget ut alle andre steder.
people-notice-invited = { $name } er invitert. E-posten er på vei.
people-notice-roles = Rollene er lagret og gjelder med det samme.
people-notice-invited-again = En ny invitasjon er på vei. Den forrige virker ikke lenger.
people-notice-deactivated = Kontoen er avsluttet, og personen er logget ut overalt.
people-notice-reactivated = Kontoen er åpnet igjen. En invitasjon til å velge passord er på vei.

people-admin = Administrasjon
people-people = Folk
people-people-lead = { $total ->
    [one] Én konto
   *[other] { $total } kontoer
}
people-invite = Inviter
people-invite-lead = Personen får en e-post med en lenke der passordet velges. Kontoen gjør ingen til ambassadør; det velger hver enkelt selv.
people-invite-send = Send invitasjon
people-invite-again = Send invitasjonen igjen
people-import = Inviter fra fil
people-search = Navn eller e-post
people-team = Avdeling
people-team-hint = Velg en som finnes, eller skriv navnet på en ny.
people-role = Rolle
people-roles = Roller
people-roles-of = Hva { $name } kan gjøre ut over det alle kan
people-roles-hint = Uten avkryssing er personen ansatt: leser, deler og ser egne tall.
people-roles-save = Lagre roller
people-role-comms = Kommunikasjon
people-role-comms-hint = Lager og publiserer saker, holder «Tenk deg om» ved like, leser rapporter.
people-role-hr = HR
people-role-hr-hint = Leser rapporter, først og fremst om rekruttering.
people-role-leader = Leder
people-role-leader-hint = Leser samlede tall for egen avdeling.
people-role-admin = Administrator
people-role-admin-hint = Inviterer folk, gir roller og avslutter kontoer. Ser ingen rapporter.
people-own-password = Ditt eget passord
people-own-password-hint = Trengs når noen får eller mister en rolle.
people-own-password-wrong = Passordet stemmer ikke. Skriv ditt eget passord.
people-state = Status
people-state-invited = Invitert
people-state-active = I bruk
people-state-deactivated = Avsluttet
people-none = Ingen treff
people-none-text = Ingen kontoer passer med det du søker etter.
people-none-all = Vis alle
people-details = Opplysninger
people-access = Tilgang
people-access-invited = Passordet er ikke valgt ennå. Invitasjonen varer i sju dager.
people-access-deactivated = Kontoen er avsluttet. Åpnes den igjen, må personen velge nytt passord, og må selv bli med i programmet på nytt.
people-deactivate = Avslutt kontoen
people-deactivate-ask = Avslutte kontoen til { $name }?
people-deactivate-text = Personen logges ut overalt med det samme og kommer ikke inn igjen. Delingene blir stående som tall uten navn. Kontoen kan åpnes igjen senere.
people-deactivate-do = Ja, avslutt
people-reactivate = Åpne kontoen igjen

people-import-lead = Last opp en CSV-fil. Hver rad blir en konto, og hver person får en invitasjon. Rader som ikke kan brukes, stopper ikke resten.
people-import-do = Inviter alle i filen
people-import-more = Last opp en fil til
people-file = CSV-fil
people-file-hint = Fra Excel: Lagre som, CSV.
people-file-how = Slik skal filen se ut
people-file-columns = Fem kolonner, med eller uten overskrifter. Komma eller semikolon går like bra.
people-file-rules = Språk er nb, da eller en. Roller er comms, hr, leader og admin, med mellomrom eller + imellom; tomt betyr ansatt. Bare navn og e-post må fylles ut.
people-file-empty = Velg en CSV-fil med minst én person.
people-imported = { $invited ->
    [0] Ingen ble invitert
    [one] Én person er invitert
   *[other] { $invited } personer er invitert
}
people-imported-refused = Disse radene kunne ikke brukes
people-imported-refused-text = Rett dem, og last opp filen på nytt. De som alt er invitert, får ikke en invitasjon til.
people-imported-known = Disse har konto fra før
people-imported-known-text = Ingenting er endret for dem.
people-imported-line = Linje { $line }
people-to-people = Se alle

people-audit = Logg
people-audit-lead = Hva som er gjort med kontoer, og hvilke saker som er trukket tilbake eller merket på nytt. Hver person ser sine egne linjer under Innstillinger.
people-audit-search = Navn
people-audit-actor = Gjort av
people-audit-none = Ingen linjer
people-audit-none-text = Ingen linjer passer med det du søker etter.
people-audit-empty-text = Her kommer en linje for hver invitasjon, rolleendring og avsluttet konto.
people-audit-all = Vis alle
people-gone = Slettet konto
people-action = Hva
people-action-first-admin = Ble den første administratoren
people-action-invited = Invitert
people-action-invited-again = Invitert på nytt
people-action-password-set = Valgte passord
people-action-password-changed = Byttet passord
people-action-details-changed = Opplysninger endret
people-action-roles-changed = Roller endret
people-action-seen = Kontoen vist for administrator
people-action-deactivated = Konto avsluttet
people-action-reactivated = Konto åpnet igjen
people-action-item-retracted = Sak trukket tilbake
people-action-label-commercial = Sak merket som reklame
people-action-label-employer = Sak merket med arbeidsgiver
people-action-label-neutral = Merking av sak tatt bort
people-action-prices-changed = Priser endret
people-action-job-ad-entered = Spart annonsepris oppgitt
people-action-job-ad-removed = Spart annonsepris fjernet
people-action-token-made = API-nøkkel laget
people-action-token-revoked = API-nøkkel trukket tilbake

people-mail = E-post
people-mail-lead = Hvem det er skrevet til, og om det kom fram. Innholdet vises ikke.
people-mail-state-waiting = Venter
people-mail-state-sent = Sendt
people-mail-state-failed = Ikke levert
people-mail-why = { $attempts ->
    [one] Ett forsøk: { $why }
   *[other] { $attempts } forsøk: { $why }
}
people-mail-none = Ingen e-post ennå
people-mail-none-text = Når du inviterer noen, ser du her om e-posten kom fram.

people-privacy = Personvern
people-privacy-lead = Hva Forpost lagrer for { $org }, og hva som ikke lagres.
people-privacy-kept = Om deg som har konto
people-privacy-account = Kontoen: navn, e-post på jobb, språk, avdeling og roller.
people-privacy-password = Passordet ditt, omregnet så det ikke kan leses tilbake.
people-privacy-session = Når du logget inn, og når innloggingen sist ble brukt, så du kan se og avslutte den.
people-privacy-policy = At du har lest og forstått «Tenk deg om»: hvilken utgave, på hvilket språk og når.
people-privacy-ambassador = Blir du ambassadør: når du ble med, kanalene og emnene du valgte, og følgertall du selv skriver inn.
people-privacy-shares = Delingene dine: sak, kanal, teksten du brukte, dagen, og adressen til innlegget om du oppgir den.
people-privacy-figures = Tall som du skriver inn fra et nettverk, hvor mange ganger en deling er gitt videre, rapporter du lagrer, og om du har sagt ja til at søknader regnes med på delingene dine.
people-privacy-votes = Om du har merket en sak som nyttig eller ikke for deg.
people-privacy-mails = E-post som er sendt til deg herfra.
people-privacy-audit = Hva som er gjort med kontoen din, av hvem og hvilken dag. Du ser det selv under Innstillinger.
people-privacy-visitors = Om dem som følger en lenke
people-privacy-clicks = Klikk telles per dag og lenke: hvor mange, fra hvilket nettverk, og om det var et menneske eller en maskin. Nettleseren får ingen informasjonskapsel. Ber den om ikke å bli sporet, telles den ikke. Sett et + bak en lenke for å se hvor den fører.
people-privacy-applications = Forteller et karrierenettsted at en søknad er påbegynt eller sendt, lagres dagen, stillingen og kanalen. Hvem som søkte, får Forpost ikke vite.
people-privacy-not = Dette lagres ikke
people-privacy-not-device = IP-adresse eller nettleser, verken for ansatte eller besøkende.
people-privacy-not-time = Klokkeslettet for klikk og delinger. Bare dagen.
people-privacy-not-absent = En liste over hvem som ikke er med i programmet, eller som har sluttet. Den finnes ikke.
people-privacy-not-others = Noe om deg hos andre: Forpost sender ingenting til sosiale nettverk eller statistikktjenester.
people-privacy-cookie = Informasjonskapsler
people-privacy-cookie-text = Én: «{ $cookie }» holder deg innlogget og forsvinner når du logger ut. Den er nødvendig, og derfor spør vi ikke først.
people-privacy-long = Hvor lenge
people-privacy-long-session = Innlogginger: åtte timer uten bruk, høyst sju dager.
people-privacy-long-address = Engangslenker: to timer for nytt passord, sju dager for invitasjoner.
people-privacy-long-leave = Slutter du som ambassadør, slettes kanaler, emner og følgertall med det samme. Delingene blir stående som tall uten navn.
people-privacy-long-account = Kontoen: til den avsluttes. Da er alle innlogginger over, og delingene mister navnet.
people-privacy-ask = Spørsmål
people-privacy-contact = Spør, få rettet eller få slettet: { $contact }
people-privacy-contact-none = Spør den som administrerer kontoene hos { $org }.
