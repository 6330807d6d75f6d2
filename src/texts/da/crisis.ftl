# Krisetilstand: kontakten, beskederne, øvelserne, og hvad der kom ud af dem.
crisis-title = Krisetilstand
crisis-lead = Én kontakt stopper al deling og giver alle den samme, godkendte besked. Det hele sættes i gang igen i ét trin.
crisis-off = Krisetilstand er slået fra
crisis-off-text = Slår du den til, sker det her med det samme:
crisis-does-pages = Beskeden står øverst på hver side på læserens sprog.
crisis-does-share = Alle deleknapper forsvinder.
crisis-does-wait = Planlagte udgivelser, ugebreve og påmindelser venter. Intet går tabt, og intet kommer to gange.
crisis-does-links = Links, der allerede er delt, virker som før eller fører til en udtalelse. Det vælger du.
crisis-switch = Slå krisetilstand til
crisis-runs = Krisetilstand er slået til: { $called }
crisis-drill-runs = Øvelse i gang: { $called }
crisis-since = Siden { $moment }.
crisis-now-links-keep = Delte links fører hen, hvor de plejer.
crisis-now-links-statement = Delte links fører til udtalelsen.
crisis-now-mails-ambassadors = Ambassadørerne får en mail.
crisis-now-mails-everybody = Alle medarbejdere får en mail.
crisis-now-mails-nobody = Ingen får mail; siderne siger det.
crisis-now-waits = Planlagte udgivelser, ugebreve og påmindelser venter.
crisis-end = Sæt det hele i gang igen
crisis-end-title = Skal det hele i gang igen?
crisis-end-text = Beskeden forsvinder, deleknapperne kommer tilbage, links fører hen, hvor de skal, og det, der har ventet, bliver sendt.
crisis-end-now = Ja, sæt det hele i gang
crisis-in-earnest = Det er alvor: slå krisetilstand til
crisis-report = Se rapporten
crisis-minutes = { $minutes } min. { $seconds } sek.
crisis-hours = { $hours } t. { $minutes } min.
crisis-lasted = Varede { $length }
crisis-under-way = I gang

crisis-messages = Beskeder skrevet på forhånd
crisis-messages-lead = Det er nemmere at vælge ord på en stille dag. Få dem godkendt nu, så er det kun kontakten, der haster.
crisis-messages-empty = Ingen beskeder endnu
crisis-messages-empty-text = Skriv en til det, I helst vil være foruden: driftsstop, ulykke, hackerangreb, omtale i pressen.
crisis-message-new = Ny besked
crisis-message-title = Besked til en krise
crisis-message-lead = Skriv det, du kan vide på forhånd. Resten udfylder du, når det gælder.
crisis-message-name = Gælder
crisis-message-name-hint = Driftsstop, ulykke, hackerangreb …
crisis-message-written = Skrevet { $moment }
crisis-message-use = Slå til med den her
crisis-message-remove = Skal beskeden fjernes?
crisis-message-remove-text = Kriser og øvelser, der har brugt den, beholder deres ord.

crisis-words-message = Besked på alle sider
crisis-words-message-hint = Kort: hvad kollegerne skal gøre, og hvem der svarer.
crisis-words-statement = Udtalelse bag linkene
crisis-words-statement-hint = Til dem udefra, der følger et delt link. Bruges kun, hvis du vælger det.
crisis-starter-message = Der er sket noget, og vi har brug for ro til at svare rigtigt. Lad være med at dele eller kommentere på vegne af { $org } lige nu. Spørgsmål fra pressen går til kommunikation.
crisis-starter-statement = Vi arbejder med en alvorlig hændelse og deler derfor ikke andet indhold lige nu. Sidste nyt fra { $org } finder du på vores hjemmeside.

crisis-switch-title = Slå krisetilstand til
crisis-switch-lead = Læs ordene igennem. Når du slår til, står de på alle sider i løbet af få sekunder.
crisis-section-what = Hvad er det?
crisis-section-words = Hvad siger vi?
crisis-section-how = Links og mail
crisis-section-sure = Er du sikker?
crisis-kind = Alvor eller øvelse
crisis-kind-crisis = Krise
crisis-kind-crisis-hint = Nu gælder det.
crisis-kind-drill = Øvelse
crisis-kind-drill-hint = Gør det samme og siger overalt, at det er en øvelse.
crisis-name = Hvad er der sket?
crisis-name-hint = Et par ord til oversigten; står ikke på siderne.
crisis-links = Links, der allerede er delt
crisis-links-keep = Virker som før
crisis-links-keep-hint = De, der følger et link, kommer til indholdet.
crisis-links-statement = Fører til udtalelsen
crisis-links-statement-hint = De, der følger et link, ser udtalelsen. I en øvelse kan de gå videre til indholdet.
crisis-mails = Mail
crisis-mails-ambassadors = Til ambassadørerne
crisis-mails-ambassadors-hint = Dem, der ellers ville dele.
crisis-mails-everybody = Til alle
crisis-mails-everybody-hint = Alle med en konto.
crisis-mails-nobody = Ingen
crisis-mails-nobody-hint = Beskeden står kun på siderne.
crisis-meant = Ordene er godkendt, og al deling skal stoppe nu
crisis-switch-now = Slå til nu

crisis-drill = Øvelse
crisis-drill-text = En øvelse gør det samme som en krise, mærket som øvelse på hver side og i hver mail. Bagefter kan I se, hvor lang tid det tog, og hvor mange der fik det at vide.
crisis-drill-announce = Varsl en øvelse
crisis-drill-announce-text = Alle, der kan slå krisetilstand til, får en mail med det samme. Tiden løber, til en af dem gør det.
crisis-drill-name = Hvad skal være sket?
crisis-drill-name-hint = Opdigtet: »Strømmen er gået i hele byen«.
crisis-drill-announced = Øvelse varslet: { $called }
crisis-drill-announced-text = Varslet { $moment }. Tiden løber, til nogen slår til.
crisis-drill-switch = Slå til nu
crisis-drill-call-off = Aflys øvelsen

crisis-history = Tidligere
crisis-history-empty = Ingen kriser og ingen øvelser endnu. Varsl gerne en øvelse; den dag, det gælder, er det for sent at lære det.
crisis-report-times = Tiden
crisis-report-announced = Øvelsen varslet
crisis-report-began = Slået til
crisis-report-until-switch = Tid til kontakten
crisis-report-ended = I gang igen
crisis-report-lasted = Varede
crisis-report-unannounced = Øvelsen var ikke varslet, så tiden til kontakten er ikke målt.
crisis-report-told = Hvem fik det at vide
crisis-report-circle = Hvem
crisis-report-mailed = Fik mail
crisis-report-seen = Så en side
crisis-report-told-how = Talt: hvor mange der fik en mail, og hvor mange der åbnede en side, mens den var slået til. Ingen navne; tal under { $least } skrives ikke ud.
crisis-report-said = Det sagde vi
crisis-circle-switch = Kommunikation og administratorer
crisis-circle-ambassadors = Andre ambassadører
crisis-circle-colleagues = Andre kolleger
crisis-told-few = færre end { $least }
crisis-was-links-keep = Delte links virkede som før.
crisis-was-links-statement = Delte links førte til udtalelsen.
crisis-was-mails-ambassadors = Mail til ambassadørerne.
crisis-was-mails-everybody = Mail til alle.
crisis-was-mails-nobody = Ingen mail.

crisis-nameless = Skriv et par ord, så I kan finde den igen.
crisis-name-taken = Der findes en besked med det navn.
crisis-needs-message = Skriv den besked, der skal stå på siderne.
crisis-needs-statement = Skriv den udtalelse, linkene skal føre til.
crisis-not-meant = Sæt kryds ved, at det er meningen, så slås krisetilstand til.
crisis-choice-unknown = Vælg en af mulighederne.
crisis-runs-already = Krisetilstand er allerede slået til. Gå tilbage til siden om krisetilstand for at se den.
crisis-none = Krisetilstand er ikke slået til. Nogen kan have sat det hele i gang lige før dig.
crisis-drill-already = Der er allerede noget i gang, eller en øvelse er varslet. Gå tilbage og se, hvordan det står til.
crisis-notice-on = Krisetilstand er slået til. Beskeden står på alle sider.
crisis-notice-drill = Øvelsen er i gang. Beskeden står på alle sider, mærket som øvelse.
crisis-notice-off = Det hele er i gang igen. Det, der ventede, bliver sendt nu.
crisis-notice-announced = Øvelsen er varslet. Tiden løber.
crisis-notice-called-off = Øvelsen er aflyst.
crisis-notice-written = Beskeden er gemt.
crisis-notice-removed = Beskeden er fjernet.

crisis-mail-begun-subject = { $case ->
    [drill] Øvelse: deling er sat på pause
   *[other] Deling er sat på pause
}
crisis-mail-begun-preheader = { $case ->
    [drill] Det er en øvelse. Læs beskeden, som om den var ægte.
   *[other] Læs det her, før du deler eller kommenterer noget.
}
crisis-mail-begun-drill = Det er en øvelse. Der er ikke sket noget.
crisis-mail-begun-what = Al deling for { $org } er sat på pause. Her er beskeden fra kommunikation:
crisis-mail-begun-waits = Det, du har planlagt, venter af sig selv. Når det hele er i gang igen, finder du deleknapperne her:
crisis-mail-ended-subject = { $case ->
    [drill] Øvelsen er slut: Du kan dele igen
   *[other] Du kan dele igen
}
crisis-mail-ended-preheader = { $case ->
    [drill] Tak, fordi du var med i øvelsen.
   *[other] Tak, fordi du ventede.
}
crisis-mail-ended-drill = Øvelsen hos { $org } er slut. Der var ikke sket noget, og alt er, som det plejer.
crisis-mail-ended-what = Pausen er slut: Du kan dele indhold fra { $org } igen. Tak, fordi du ventede.
crisis-mail-ended-waited = Påmindelser om det, du havde planlagt, kommer nu. Deleknapperne er tilbage her:
crisis-mail-drill-subject = Øvelse: { $drill }
crisis-mail-drill-preheader = Tiden løber, til en af jer slår krisetilstand til.
crisis-mail-drill-what = Det er en øvelse. Forestil dig, at det her er sket: { $drill }
crisis-mail-drill-do = Gør det, du ville gøre i virkeligheden, og slå krisetilstand til. Tiden løber, til en af jer har gjort det.
crisis-mail-drill-open = Slå krisetilstand til
