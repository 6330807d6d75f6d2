# »Tænk dig om« i delingen: det, der er værd en tanke, før teksten går ud.
think-ask = Tænk dig om, før du går videre. Vi fandt noget i teksten, se under den.
think-stop = Teksten kan ikke deles, som den er. Se hvorfor under den.
think-title = Værd en tanke
think-lead = Alt, du skrev, står i feltet ovenfor. Ret det, eller gå videre, som det er, hvis du står inde for det.
think-lead-stop = Alt, du skrev, står i feltet ovenfor. Tag det ud, der er mærket »Stop«, så kan du gå videre.
think-found-term = »{ $said }«
think-found-national-id = »{ $said }« ligner et norsk fødselsnummer
think-found-cpr = »{ $said }« ligner et CPR-nummer
think-found-phone = »{ $said }« ligner et telefonnummer
think-found-withheld = »{ $said }« er ikke offentligt endnu
think-why-national-id = Et fødselsnummer hører aldrig hjemme i et opslag.
think-why-cpr = Et CPR-nummer hører aldrig hjemme i et opslag.
think-why-phone = Er det et nummer, alle må få? Ellers lad det være.
think-why-withheld = Det er titlen på eller adressen til noget, der kun skal læses internt lige nu.
think-go-on = Jeg står inde for det, gå videre
think-contact = Er du i tvivl, så spørg, før du deler.
think-contact-link = Spørg i »Tænk dig om«
