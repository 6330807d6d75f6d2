# Krisemodus: bryteren, meldingene, øvelsene og hva som kom ut av dem.
crisis-title = Krisemodus
crisis-lead = Én bryter stanser all deling og gir alle den samme, godkjente meldingen. Alt tas opp igjen i ett steg.
crisis-off = Krisemodus er av
crisis-off-text = Slår du den på, skjer dette med en gang:
crisis-does-pages = Meldingen står øverst på hver side, på leserens språk.
crisis-does-share = Alle deleknapper viker.
crisis-does-wait = Planlagte publiseringer, ukebrev og påminnelser venter. Ingenting går tapt, og ingenting kommer to ganger.
crisis-does-links = Lenker som allerede er delt, virker som før eller fører til en uttalelse. Det velger du.
crisis-switch = Slå på krisemodus
crisis-runs = Krisemodus er på: { $called }
crisis-drill-runs = Øvelse pågår: { $called }
crisis-since = Siden { $moment }.
crisis-now-links-keep = Lenker som er delt, fører dit de pleier.
crisis-now-links-statement = Lenker som er delt, fører til uttalelsen.
crisis-now-mails-ambassadors = Ambassadørene får e-post.
crisis-now-mails-everybody = Alle ansatte får e-post.
crisis-now-mails-nobody = Ingen får e-post; sidene sier det.
crisis-now-waits = Planlagte publiseringer, ukebrev og påminnelser venter.
crisis-end = Ta opp igjen alt
crisis-end-title = Ta opp igjen alt?
crisis-end-text = Meldingen forsvinner, deleknappene kommer tilbake, lenkene fører dit de skal, og det som har ventet, går ut.
crisis-end-now = Ja, ta opp igjen alt
crisis-in-earnest = Dette er alvor: slå på krisemodus
crisis-report = Se rapporten
crisis-minutes = { $minutes } min { $seconds } s
crisis-hours = { $hours } t { $minutes } min
crisis-lasted = Varte { $length }
crisis-under-way = Pågår

crisis-messages = Meldinger skrevet på forhånd
crisis-messages-lead = Det er lettere å velge ord på en rolig dag. Få dem godkjent nå, så haster bare bryteren.
crisis-messages-empty = Ingen meldinger ennå
crisis-messages-empty-text = Skriv én for det dere helst vil slippe: driftsstans, ulykke, datainnbrudd, omtale i pressen.
crisis-message-new = Ny melding
crisis-message-title = Melding til en krise
crisis-message-lead = Skriv det du kan vite på forhånd. Resten fyller du inn når det gjelder.
crisis-message-name = Gjelder
crisis-message-name-hint = Driftsstans, ulykke, datainnbrudd …
crisis-message-written = Skrevet { $moment }
crisis-message-use = Slå på med denne
crisis-message-remove = Fjerne meldingen?
crisis-message-remove-text = Kriser og øvelser som har brukt den, beholder ordene sine.

crisis-words-message = Melding på alle sider
crisis-words-message-hint = Kort: hva kollegene skal gjøre, og hvem som svarer.
crisis-words-statement = Uttalelse bak lenkene
crisis-words-statement-hint = For dem utenfor som følger en delt lenke. Brukes bare hvis du velger det.
crisis-starter-message = Noe har skjedd, og vi trenger ro til å gi riktige svar. Ikke del eller kommenter på vegne av { $org } nå. Spørsmål fra pressen går til kommunikasjon.
crisis-starter-statement = Vi arbeider med en alvorlig hendelse og deler derfor ikke annet innhold akkurat nå. Siste nytt fra { $org } finner du på nettstedet vårt.

crisis-switch-title = Slå på krisemodus
crisis-switch-lead = Les gjennom ordene. Når du slår på, står de på alle sider i løpet av sekunder.
crisis-section-what = Hva er det?
crisis-section-words = Hva sier vi?
crisis-section-how = Lenker og e-post
crisis-section-sure = Er du sikker?
crisis-kind = Alvor eller øvelse
crisis-kind-crisis = Krise
crisis-kind-crisis-hint = Nå gjelder det.
crisis-kind-drill = Øvelse
crisis-kind-drill-hint = Gjør det samme, og sier overalt at det er en øvelse.
crisis-name = Hva har skjedd?
crisis-name-hint = Noen ord til oversikten; står ikke på sidene.
crisis-links = Lenker som allerede er delt
crisis-links-keep = Virker som før
crisis-links-keep-hint = De som følger en lenke, kommer til saken.
crisis-links-statement = Fører til uttalelsen
crisis-links-statement-hint = De som følger en lenke, ser uttalelsen. I en øvelse kan de gå videre til saken.
crisis-mails = E-post
crisis-mails-ambassadors = Til ambassadørene
crisis-mails-ambassadors-hint = De som ellers ville delt.
crisis-mails-everybody = Til alle
crisis-mails-everybody-hint = Alle med en konto.
crisis-mails-nobody = Ingen
crisis-mails-nobody-hint = Meldingen står bare på sidene.
crisis-meant = Ordene er godkjent, og all deling skal stanse nå
crisis-switch-now = Slå på nå

crisis-drill = Øvelse
crisis-drill-text = En øvelse gjør det samme som en krise, merket som øvelse på hver side og i hver e-post. Etterpå står det hvor lang tid det tok, og hvor mange som fikk vite det.
crisis-drill-announce = Meld en øvelse
crisis-drill-announce-text = Alle som kan slå på krisemodus, får e-post med en gang. Tiden løper til en av dem gjør det.
crisis-drill-name = Hva skal ha skjedd?
crisis-drill-name-hint = Oppdiktet: «Strømmen er borte i hele byen».
crisis-drill-announced = Øvelse meldt: { $called }
crisis-drill-announced-text = Meldt { $moment }. Tiden løper til noen slår på.
crisis-drill-switch = Slå på nå
crisis-drill-call-off = Avlys øvelsen

crisis-history = Tidligere
crisis-history-empty = Ingen kriser og ingen øvelser ennå. Meld gjerne en øvelse; den dagen det gjelder, er sent å lære.
crisis-report-times = Tiden
crisis-report-announced = Øvelsen meldt
crisis-report-began = Slått på
crisis-report-until-switch = Tid til bryteren
crisis-report-ended = Tatt opp igjen
crisis-report-lasted = Varte
crisis-report-unannounced = Øvelsen ble ikke meldt på forhånd, så tiden til bryteren er ikke målt.
crisis-report-told = Hvem fikk vite det
crisis-report-circle = Hvem
crisis-report-mailed = Fikk e-post
crisis-report-seen = Så en side
crisis-report-told-how = Talt: hvor mange som fikk e-post, og hvor mange som åpnet en side mens den sto på. Ingen navn; tall under { $least } skrives ikke ut.
crisis-report-said = Dette sa vi
crisis-circle-switch = Kommunikasjon og administratorer
crisis-circle-ambassadors = Andre ambassadører
crisis-circle-colleagues = Andre kolleger
crisis-told-few = færre enn { $least }
crisis-was-links-keep = Lenker som var delt, virket som før.
crisis-was-links-statement = Lenker som var delt, førte til uttalelsen.
crisis-was-mails-ambassadors = E-post til ambassadørene.
crisis-was-mails-everybody = E-post til alle.
crisis-was-mails-nobody = Ingen e-post.

crisis-nameless = Skriv noen ord, så dere finner den igjen.
crisis-name-taken = Det finnes en melding med dette navnet.
crisis-needs-message = Skriv meldingen som skal stå på sidene.
crisis-needs-statement = Skriv uttalelsen som lenkene skal føre til.
crisis-not-meant = Kryss av for at dette er ment, så slås krisemodus på.
crisis-choice-unknown = Velg ett av alternativene.
crisis-runs-already = Krisemodus er allerede på. Gå tilbake til siden om krisemodus for å se den.
crisis-none = Krisemodus er ikke på. Noen kan ha tatt opp igjen alt et øyeblikk før deg.
crisis-drill-already = Det pågår alt noe, eller en øvelse er meldt. Gå tilbake og se hvordan det står til.
crisis-notice-on = Krisemodus er på. Meldingen står på alle sider.
crisis-notice-drill = Øvelsen er i gang. Meldingen står på alle sider, merket som øvelse.
crisis-notice-off = Alt er tatt opp igjen. Det som ventet, går ut nå.
crisis-notice-announced = Øvelsen er meldt. Tiden løper.
crisis-notice-called-off = Øvelsen er avlyst.
crisis-notice-written = Meldingen er lagret.
crisis-notice-removed = Meldingen er fjernet.

crisis-mail-begun-subject = { $case ->
    [drill] Øvelse: deling er satt på pause
   *[other] Deling er satt på pause
}
crisis-mail-begun-preheader = { $case ->
    [drill] Dette er en øvelse. Les meldingen som om den var ekte.
   *[other] Les dette før du deler eller kommenterer noe.
}
crisis-mail-begun-drill = Dette er en øvelse. Ingenting har skjedd.
crisis-mail-begun-what = All deling for { $org } er satt på pause. Dette er meldingen fra kommunikasjon:
crisis-mail-begun-waits = Det du har planlagt, venter av seg selv. Når alt er tatt opp igjen, er deleknappene tilbake her:
crisis-mail-ended-subject = { $case ->
    [drill] Øvelsen er over: deling er åpen igjen
   *[other] Deling er åpen igjen
}
crisis-mail-ended-preheader = { $case ->
    [drill] Takk for at du var med på øvelsen.
   *[other] Takk for at du ventet.
}
crisis-mail-ended-drill = Øvelsen hos { $org } er over. Ingenting hadde skjedd, og alt er som før.
crisis-mail-ended-what = Pausen er over: du kan dele saker fra { $org } som før. Takk for at du ventet.
crisis-mail-ended-waited = Påminnelser om det du hadde planlagt, kommer nå. Deleknappene er tilbake her:
crisis-mail-drill-subject = Øvelse: { $drill }
crisis-mail-drill-preheader = Tiden løper til en av dere slår på krisemodus.
crisis-mail-drill-what = Dette er en øvelse. Tenk deg at dette har skjedd: { $drill }
crisis-mail-drill-do = Gjør det du ville gjort på ordentlig, og slå på krisemodus. Tiden løper til en av dere har gjort det.
crisis-mail-drill-open = Slå på krisemodus
