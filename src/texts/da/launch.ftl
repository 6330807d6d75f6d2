# Lanceringen: det, der bør være tænkt igennem, før programmet går i gang.
launch-title = Lancering
launch-lead = Ni ting at tænke igennem, før I går i gang. Skriv kort; det kan ændres når som helst.
launch-progress = { $done } af { $all } er på plads
launch-begin = Gå i gang
launch-go-on = Fortsæt
launch-done-text = Alt er på plads. Kig det igennem igen, når noget ændrer sig, for eksempel når nogen får en ny rolle.
launch-done = På plads
launch-open = Mangler
launch-number = Trin { $number } af { $all }
launch-body = Det har vi besluttet
launch-body-hint = Et par sætninger er nok. Lader du feltet stå tomt, mangler trinnet stadig.
launch-held-on = Dato for samtalen
launch-held-on-hint = En dato ude i fremtiden er en aftale; trinnet er på plads, når dagen er der. Alle medarbejdere kan se på programsiden, at samtalen er holdt, og hvornår.
launch-talk-body = Det talte I om
launch-talk-body-hint = Kun kommunikation, HR og administratorer læser det her.
launch-day-invalid = Skriv en dato, for eksempel 21.11.2026, eller lad feltet stå tomt.
launch-save = Gem
launch-save-next = Gem og gå videre
launch-changed = Det er gemt.
launch-talk-held = Holdt { $day }
launch-talk-planned = Aftalt til { $day }

launch-step-goals = Mål
launch-step-channels = Kanaler
launch-step-audience = Målgruppe
launch-step-language = Sprog og tone
launch-step-message = Budskab
launch-step-rhythm = Rytme
launch-step-leader = Ansvarlig leder
launch-step-pilot = Pilotgruppe
launch-step-talk = Samtale med tillidsrepræsentanterne

launch-advice-goals = Vælg en eller to ting, der skal blive anderledes, og skriv, hvordan I kan mærke det. »Flere faglærte ansøgere« er lettere at følge end »mere synlighed«.
launch-advice-channels = Begynd dér, hvor medarbejderne allerede er. Én kanal, der bliver brugt, er bedre end fire, der står tomme.
launch-advice-audience = Skriv, hvem I gerne vil nå, og hvad de går og spekulerer på. Alle er ikke en målgruppe.
launch-advice-language = Beslut, hvilke sprog indholdet skal findes på, og lad folk skrive, som de taler. Forslag til tekst er et udgangspunkt, ikke en facitliste.
launch-advice-message = Tre ting, I gerne vil have, at folk husker. Det, medarbejderne selv er stolte af, holder længst.
launch-advice-rhythm = Beslut, hvor ofte der kommer noget nyt, og hold det. To gode opslag om ugen rækker fint i begyndelsen.
launch-advice-leader = Én navngiven leder, som står for programmet, selv deler og tager imod spørgsmål. Skriv navn og rolle.
launch-advice-pilot = Fem til femten, der har lyst, fra flere afdelinger, i fire til otte uger. Spørg dem, hvad der stod i vejen, før I inviterer resten.
launch-advice-talk = Tal med tillidsrepræsentanterne, før I går i gang: at det er frivilligt, hvad der gemmes, og at ingen bliver målt. Skriv, hvornår I mødtes, og hvad I blev enige om.

launch-card = Lancering
launch-card-link = Åbn lanceringen
launch-talk-told = Programmet er drøftet med tillidsrepræsentanterne { $day }.
