# «Tenk deg om» i delingen: det som er verdt en tanke før teksten går ut.
think-ask = Tenk deg om før du går videre. Vi fant noe i teksten, se under den.
think-stop = Teksten kan ikke deles som den er. Se hvorfor under den.
think-title = Verdt en tanke
think-lead = Alt du skrev, står i feltet over. Endre det, eller gå videre som det er hvis du står for det.
think-lead-stop = Alt du skrev, står i feltet over. Ta ut det som er merket med «Stopp», så kan du gå videre.
think-found-term = «{ $said }»
think-found-national-id = «{ $said }» ser ut som et fødselsnummer
think-found-cpr = «{ $said }» ser ut som et CPR-nummer
think-found-phone = «{ $said }» ser ut som et telefonnummer
think-found-withheld = «{ $said }» er ikke offentlig ennå
think-why-national-id = Et fødselsnummer hører aldri hjemme i et innlegg.
think-why-cpr = Et CPR-nummer hører aldri hjemme i et innlegg.
think-why-phone = Er det et nummer alle kan få? Ellers la det være.
think-why-withheld = Det er tittelen eller adressen til en sak som bare skal leses internt nå.
think-go-on = Jeg står for det, gå videre
think-contact = Er du i tvil, spør før du deler.
think-contact-link = Spør i «Tenk deg om»
