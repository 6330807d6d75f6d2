# Konti: login, invitation, indstillinger, administration.
people-sign-in = Log ind
people-email = E-mail
people-password = Adgangskode
people-forgotten = Glemt adgangskoden?
people-sign-in-wrong = E-mailen og adgangskoden passer ikke sammen. Prøv igen, eller vælg »Glemt adgangskoden?«.
people-sign-in-with-password = Log ind med adgangskode

people-demo-sign-in = Se dig omkring som
people-demo-sign-in-lead = Vælg en rolle. Du bliver logget ind som en opdigtet kollega, der har den.
people-demo-as-employee = Medarbejder
people-demo-as-ambassador = Ambassadør
people-demo-as-comms = Kommunikation
people-demo-as-hr = HR
people-demo-as-leader = Leder
people-demo-as-admin = Administrator
people-demo-sees-employee = Læser nyhederne og kan være med i programmet.
people-demo-sees-ambassador = Deler indhold og ser, hvad delingerne førte til.
people-demo-sees-comms = Skriver, udgiver og læser rapporter.
people-demo-sees-hr = Følger jobopslagene fra deling til besøg.
people-demo-sees-leader = Ser samlede tal for sin egen afdeling.
people-demo-sees-admin = Inviterer folk og fordeler roller.

people-password-short = Adgangskoden skal have mindst 12 tegn. Tre-fire tilfældige ord er både nemme at huske og svære at gætte.
people-password-long = Adgangskoden kan højst have 200 tegn.
people-password-known = Vælg noget andet end dit navn eller din e-mail; det er det første, nogen ville prøve.

people-name-missing = Skriv navnet.
people-name-long = Brug højst 100 tegn.
people-name-control = Her er tegn, der ikke kan ses, for eksempel et linjeskift. Skriv feltet igen.
people-national-id = Det her ligner et CPR-nummer. Det skal ikke gemmes her; skriv kun det, kollegerne har brug for.
people-email-wrong = Skriv en hel e-mailadresse, som navn@firma.dk.
people-email-taken = Der findes allerede en konto med den adresse.
people-old-password-wrong = Det er ikke den adgangskode, du har nu.
people-last-admin = Det er den sidste administrator. Giv først rollen til en anden.
people-not-invited = Personen har allerede valgt en adgangskode, eller kontoen er afsluttet.
people-file-long = Filen har mere end { $most } rækker. Del den i flere.
people-file-language = Sproget »{ $word }« er ukendt. Brug nb, da eller en.
people-file-role = Rollen »{ $word }« er ukendt. Brug comms, hr, leader eller admin.

people-mail-hello = Hej { $name }
people-mail-invitation-subject = Din konto hos { $org } er klar
people-mail-invitation-preheader = Vælg en adgangskode, så er du inde.
people-mail-invitation-why = { $org } har oprettet en konto til dig. Her finder du nyheder og jobopslag, som kan deles. Om du vil dele noget, bestemmer du selv; kontoen gør dig ikke til ambassadør.
people-mail-invitation-do = Vælg en adgangskode her:
people-mail-invitation-button = Vælg adgangskode
people-mail-invitation-until = Linket virker én gang, i syv dage: indtil { $day }.
people-mail-invitation-else = Ventede du ikke denne e-mail? Så kan du bare lade den ligge.
people-mail-reset-subject = Ny adgangskode hos { $org }
people-mail-reset-preheader = Linket virker én gang, i to timer.
people-mail-reset-why = Nogen, formentlig dig, har bedt om en ny adgangskode til din konto hos { $org }.
people-mail-reset-do = Vælg en ny adgangskode her:
people-mail-reset-button = Vælg ny adgangskode
people-mail-reset-until = Linket virker én gang, i to timer ({ $day }).
people-mail-reset-else = Var det ikke dig? Så kan du lade e-mailen ligge; din adgangskode er den samme som før.

people-name = Navn
people-email-hint = Den adresse, du bruger på arbejdet.
people-password-hint = Mindst 12 tegn. Tre-fire tilfældige ord holder længe; indsæt gerne fra en adgangskodemanager.
people-to-sign-in = Til login

people-forgotten-title = Glemt adgangskode
people-forgotten-lead = Skriv din e-mail, så sender vi et link, hvor du vælger en ny.
people-forgotten-send = Send link
people-forgotten-sent = Hvis adressen har en konto her, er et link på vej. Det virker én gang.
people-forgotten-sent-more = Kommer det ikke inden for nogle minutter, så se i uønsket post, eller spørg den, der administrerer kontiene hos jer.

people-invitation-title = Vælg en adgangskode
people-invitation-lead = Så er din konto klar, og du bliver logget ind med det samme.
people-invitation-do = Gem og log ind
people-reset-title = Vælg en ny adgangskode
people-reset-lead = Du bliver logget ind her og logget ud alle andre steder.
people-reset-do = Gem og log ind
people-first_admin-title = Den første administrator
people-first_admin-lead = Her er tomt endnu. Opret din egen konto, så kan du invitere de andre.
people-first_admin-do = Opret kontoen
people-invitation-gone = Linket virker ikke længere
people-invitation-gone-why = Sådan et link kan bruges én gang og gælder kun et stykke tid. Måske er det brugt, for gammelt eller afløst af en nyere e-mail.
people-invitation-gone-do = Har du allerede valgt en adgangskode, kan du bare logge ind. Ellers kan du få et nyt link på e-mail.
people-invitation-gone-new = Få et nyt link

people-settings = Indstillinger
people-you = Om dig
people-lang = Sprog
people-lang-hint = Gælder siderne og de e-mails, du får.
people-change-password = Skift adgangskode
people-old-password = Din nuværende adgangskode
people-new-password = Ny adgangskode
people-own-mail = Mail til dig
people-own-mail-text = Ugebrevet kommer mandag morgen, hvis du ikke vælger noget andet.
people-own-mail-link = Vælg, hvad du vil have, og hvornår
people-sessions = Her er du logget ind
people-session-here = Denne browser
people-session-other = En anden browser
people-session-began = Logget ind { $moment }
people-session-seen = Sidst brugt { $moment }
people-session-end = Log ud
people-sessions-end = Log ud alle andre steder
people-sessions-hint = Hvilken browser det er, og hvor den står, ved vi ikke; det bliver ikke gemt. Et login varer otte timer uden brug og højst syv dage.
people-moment = { $day } kl. { $time }
people-own-lines = Hvad er der sket med min konto?
people-own-lines-none = Ingenting endnu.
people-privacy-link = Hvad gemmes der om mig?
people-actor-system = Systemet

people-notice-saved = Gemt.
people-notice-password = Adgangskoden er skiftet. Du er logget ud alle andre steder.
people-notice-session-ended = Browseren er logget ud.
people-notice-sessions-ended = Du er logget ud alle andre steder.
people-notice-invited = { $name } er inviteret. E-mailen er på vej.
people-notice-roles = Rollerne er gemt og gælder med det samme.
people-notice-invited-again = En ny invitation er på vej. Den forrige virker ikke længere.
people-notice-deactivated = Kontoen er afsluttet, og personen er logget ud overalt.
people-notice-reactivated = Kontoen er åbnet igen. En invitation til at vælge adgangskode er på vej.

people-admin = Administration
people-people = Folk
people-people-lead = { $total ->
    [one] Én konto
   *[other] { $total } konti
}
people-invite = Inviter
people-invite-lead = Personen får en e-mail med et link, hvor adgangskoden vælges. Kontoen gør ingen til ambassadør; det vælger den enkelte selv.
people-invite-send = Send invitation
people-invite-again = Send invitationen igen
people-import = Inviter fra fil
people-search = Navn eller e-mail
people-team = Afdeling
people-team-hint = Vælg en, der findes, eller skriv navnet på en ny.
people-role = Rolle
people-roles = Roller
people-roles-of = Hvad { $name } kan ud over det, alle kan
people-roles-hint = Uden flueben er personen medarbejder: læser, deler og ser egne tal.
people-roles-save = Gem roller
people-role-comms = Kommunikation
people-role-comms-hint = Laver og udgiver indhold, holder »Tænk dig om« ved lige, læser rapporter.
people-role-hr = HR
people-role-hr-hint = Læser rapporter, først og fremmest om rekruttering.
people-role-leader = Leder
people-role-leader-hint = Læser samlede tal for sin egen afdeling.
people-role-admin = Administrator
people-role-admin-hint = Inviterer folk, giver roller og afslutter konti. Ser ingen rapporter.
people-own-password = Din egen adgangskode
people-own-password-hint = Skal bruges, når nogen får eller mister en rolle.
people-own-password-wrong = Adgangskoden passer ikke. Skriv din egen adgangskode.
people-state = Status
people-state-invited = Inviteret
people-state-active = I brug
people-state-deactivated = Afsluttet
people-none = Ingen fundet
people-none-text = Ingen konti passer til det, du søger efter.
people-none-all = Vis alle
people-details = Oplysninger
people-access = Adgang
people-access-invited = Adgangskoden er ikke valgt endnu. Invitationen gælder i syv dage.
people-access-deactivated = Kontoen er afsluttet. Åbnes den igen, skal personen vælge en ny adgangskode og selv melde sig til programmet på ny.
people-deactivate = Afslut kontoen
people-deactivate-ask = Vil du afslutte kontoen for { $name }?
people-deactivate-text = Personen bliver logget ud overalt med det samme og kommer ikke ind igen. Delingerne bliver stående som tal uden navn. Kontoen kan åbnes igen senere.
people-deactivate-do = Ja, afslut
people-reactivate = Åbn kontoen igen

people-import-lead = Upload en CSV-fil. Hver række bliver en konto, og hver person får en invitation. Rækker, der ikke kan bruges, stopper ikke resten.
people-import-do = Inviter alle i filen
people-import-more = Upload en fil til
people-file = CSV-fil
people-file-hint = Fra Excel: Gem som, CSV.
people-file-how = Sådan skal filen se ud
people-file-columns = Fem kolonner, med eller uden overskrifter. Komma eller semikolon går lige godt.
people-file-rules = Sprog er nb, da eller en. Roller er comms, hr, leader og admin med mellemrum eller + imellem; tomt betyder medarbejder. Kun navn og e-mail skal udfyldes.
people-file-empty = Vælg en CSV-fil med mindst én person.
people-imported = { $invited ->
    [0] Ingen blev inviteret
    [one] Én person er inviteret
   *[other] { $invited } personer er inviteret
}
people-imported-refused = Disse rækker kunne ikke bruges
people-imported-refused-text = Ret dem, og upload filen igen. De, der allerede er inviteret, får ikke en invitation mere.
people-imported-known = Disse har en konto i forvejen
people-imported-known-text = Der er ikke ændret noget for dem.
people-imported-line = Linje { $line }
people-to-people = Se alle

people-audit = Log
people-audit-lead = Hvad der er gjort med konti, og hvilket indhold der er trukket tilbage eller mærket på ny. Hver person ser sine egne linjer under Indstillinger.
people-audit-search = Navn
people-audit-actor = Gjort af
people-audit-none = Ingen linjer
people-audit-none-text = Ingen linjer passer til det, du søger efter.
people-audit-empty-text = Her kommer en linje for hver invitation, rolleændring og afsluttet konto.
people-audit-all = Vis alle
people-gone = Slettet konto
people-action = Hvad
people-action-first-admin = Blev den første administrator
people-action-invited = Inviteret
people-action-invited-again = Inviteret igen
people-action-password-set = Valgte adgangskode
people-action-password-changed = Skiftede adgangskode
people-action-details-changed = Oplysninger ændret
people-action-roles-changed = Roller ændret
people-action-seen = Kontoen vist for administrator
people-action-deactivated = Konto afsluttet
people-action-reactivated = Konto åbnet igen
people-action-item-retracted = Indhold trukket tilbage
people-action-label-commercial = Indhold mærket som reklame
people-action-label-employer = Indhold mærket med arbejdsgiver
people-action-label-neutral = Mærkning af indhold fjernet
people-action-prices-changed = Priser ændret
people-action-job-ad-entered = Sparet annoncepris angivet
people-action-job-ad-removed = Sparet annoncepris fjernet
people-action-token-made = API-nøgle oprettet
people-action-token-revoked = API-nøgle trukket tilbage

people-mail = E-mail
people-mail-lead = Hvem der er skrevet til, og om det nåede frem. Indholdet vises ikke.
people-mail-state-waiting = Venter
people-mail-state-sent = Sendt
people-mail-state-failed = Ikke leveret
people-mail-why = { $attempts ->
    [one] Ét forsøg: { $why }
   *[other] { $attempts } forsøg: { $why }
}
people-mail-none = Ingen e-mails endnu
people-mail-none-text = Når du inviterer nogen, kan du her se, om e-mailen nåede frem.

people-privacy = Privatliv
people-privacy-lead = Hvad Forpost gemmer for { $org }, og hvad der ikke gemmes.
people-privacy-kept = Om dig, der har en konto
people-privacy-account = Kontoen: navn, e-mail på arbejdet, sprog, afdeling og roller.
people-privacy-password = Din adgangskode, regnet om, så den ikke kan læses igen.
people-privacy-session = Hvornår du loggede ind, og hvornår dit login sidst blev brugt, så du kan se og afslutte det.
people-privacy-policy = At du har læst og forstået »Tænk dig om«: hvilken udgave, på hvilket sprog og hvornår.
people-privacy-ambassador = Bliver du ambassadør: hvornår du kom med, de kanaler og emner, du valgte, og følgertal, du selv skriver.
people-privacy-shares = Dine delinger: indhold, kanal, den tekst, du brugte, dagen, og opslagets adresse, hvis du angiver den.
people-privacy-figures = Tal, du selv skriver ind fra et netværk, hvor mange gange en deling er givet videre, rapporter du gemmer, og om du har sagt ja til, at ansøgninger regnes med på dine delinger.
people-privacy-votes = Om du har markeret noget som nyttigt eller ikke noget for dig.
people-privacy-mails = E-mails, der er sendt til dig herfra.
people-privacy-audit = Hvad der er gjort med din konto, af hvem og hvilken dag. Du kan selv se det under Indstillinger.
people-privacy-visitors = Om dem, der følger et link
people-privacy-clicks = Klik tælles pr. dag og link: hvor mange, fra hvilket netværk, og om det var et menneske eller en maskine. Browseren får ingen cookie. Beder den om ikke at blive sporet, tælles den ikke. Sæt et + efter et link for at se, hvor det fører hen.
people-privacy-applications = Fortæller et karrieresite, at en ansøgning er påbegyndt eller sendt, gemmes dagen, stillingen og kanalen. Hvem der søgte, får Forpost ikke at vide.
people-privacy-not = Det her gemmes ikke
people-privacy-not-device = IP-adresse eller browser, hverken for medarbejdere eller besøgende.
people-privacy-not-time = Klokkeslættet for klik og delinger. Kun dagen.
people-privacy-not-absent = En liste over, hvem der ikke er med i programmet eller er stoppet. Den findes ikke.
people-privacy-not-others = Noget om dig hos andre: Forpost sender ingenting til sociale netværk eller statistiktjenester.
people-privacy-cookie = Cookies
people-privacy-cookie-text = Én: »{ $cookie }« holder dig logget ind og forsvinder, når du logger ud. Den er nødvendig, og derfor spørger vi ikke først.
people-privacy-long = Hvor længe
people-privacy-long-session = Login: otte timer uden brug, højst syv dage.
people-privacy-long-address = Engangslinks: to timer for ny adgangskode, syv dage for invitationer.
people-privacy-long-leave = Stopper du som ambassadør, slettes kanaler, emner og følgertal med det samme. Delingerne bliver stående som tal uden navn.
people-privacy-long-account = Kontoen: indtil den afsluttes. Så er alle login slut, og delingerne mister navnet.
people-privacy-ask = Spørgsmål
people-privacy-contact = Spørg, få rettet eller få slettet: { $contact }
people-privacy-contact-none = Spørg den, der administrerer kontiene hos { $org }.
