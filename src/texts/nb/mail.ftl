# E-post: det som står i alle, og det administratorer ser.
mail-foot = Sendt fra ambassadørprogrammet hos { $org }.
mail-foot-settings = Innstillingene dine
mail-foot-unsubscribe = Slutt å sende meg dette
