# Det som henger på veggen: plakat, brettark, oppsummering og infoskjerm.
office-title = På veggen
office-lead = Det dere skriver ut og henger opp der folk går forbi.
office-front-weekly = Ukebrevet på papir
office-front-text-weekly = Ukens saker på ett ark, med koder til å dele dem fra mobilen. For dem som ikke har en skjerm å lese ved.
