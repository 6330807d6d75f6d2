# E-mail: det, der står i dem alle, og det, administratorer ser.
mail-foot = Sendt fra ambassadørprogrammet hos { $org }.
mail-foot-settings = Dine indstillinger
mail-foot-unsubscribe = Send mig ikke flere af disse
