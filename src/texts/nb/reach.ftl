# Det en besøkende ser: lenken som ikke fører fram lenger, og hva en lenke teller.
reach-gone-title = Lenken fører ikke lenger fram
reach-gone-text = Det som lå her, er tatt ned, har gått ut på dato, eller så er adressen ikke skrevet helt riktig.
reach-gone-counted = Besøket ditt er ikke talt.
reach-onward-title = Du er på vei videre
reach-onward-text = Lenken fører til { $host }. Se over adressen før du går videre:
reach-onward-go = Gå til { $host }
reach-explain-title = Hit fører lenken
reach-explain-who = Lenken er delt av en som jobber i { $org }.
reach-explain-counted = Dette telles
reach-explain-counted-text = Hvor mange som følger lenken hver dag, hvor mange av dem som er ulike besøkende den dagen, og hvilket nettverk de kommer fra, for eksempel LinkedIn. Forhåndsvisninger og roboter telles for seg.
reach-explain-not = Dette lagres ikke
reach-explain-not-text = Hvem du er, IP-adressen din, nettleseren din eller klokkeslettet. Ingen informasjonskapsler settes. Har du bedt nettleseren om ikke å bli sporet, telles besøket ikke i det hele tatt.
reach-explain-privacy = Mer om personvern
reach-explain-pass-on = En kollega har delt denne. Du kan dele den videre med egne ord og egen lenke.
reach-explain-pass-on-go = Del videre
reach-explain-join = En kollega har delt denne. Vil du dele den videre, kan du bli ambassadør når det passer deg.
reach-explain-join-go = Les om programmet
