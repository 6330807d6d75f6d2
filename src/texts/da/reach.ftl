# Det en besøgende ser: linket, der ikke virker længere, og hvad et link tæller.
reach-gone-title = Linket virker ikke længere
reach-gone-text = Det, der lå her, er taget ned, er udløbet, eller adressen er ikke skrevet helt rigtigt.
reach-gone-counted = Dit besøg er ikke talt med.
reach-onward-title = Du er på vej videre
reach-onward-text = Linket fører til { $host }. Kig på adressen, før du går videre:
reach-onward-go = Gå til { $host }
reach-explain-title = Her fører linket hen
reach-explain-who = Linket er delt af en, der arbejder hos { $org }.
reach-explain-counted = Det bliver talt
reach-explain-counted-text = Hvor mange der følger linket hver dag, hvor mange af dem der er forskellige besøgende den dag, og hvilket netværk de kommer fra, for eksempel LinkedIn. Forhåndsvisninger og robotter tælles for sig.
reach-explain-not = Det bliver ikke gemt
reach-explain-not-text = Hvem du er, din IP-adresse, din browser eller klokkeslættet. Der sættes ingen cookies. Har du bedt din browser om ikke at blive sporet, bliver besøget slet ikke talt.
reach-explain-privacy = Mere om persondata
reach-explain-pass-on = En kollega har delt det her. Du kan dele det videre med egne ord og eget link.
reach-explain-pass-on-go = Del videre
reach-explain-join = En kollega har delt det her. Vil du dele det videre, kan du blive ambassadør, når det passer dig.
reach-explain-join-go = Læs om programmet
