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
