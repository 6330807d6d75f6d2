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
