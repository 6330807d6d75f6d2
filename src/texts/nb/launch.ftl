# Lanseringen: det som bør være tenkt gjennom før programmet starter.
launch-title = Lansering
launch-lead = Ni ting å tenke gjennom før dere starter. Skriv kort; det kan endres når som helst.
launch-progress = { $done } av { $all } er på plass
launch-begin = Begynn
launch-go-on = Fortsett
launch-done-text = Alt er på plass. Se over det igjen når noe endrer seg, for eksempel når noen får nye roller.
launch-done = På plass
launch-open = Gjenstår
launch-number = Steg { $number } av { $all }
launch-body = Dette har vi bestemt
launch-body-hint = Noen setninger er nok. Lar du feltet stå tomt, gjenstår steget.
launch-held-on = Dato for samtalen
launch-held-on-hint = En dato frem i tid er en avtale; steget er på plass når dagen er her. Alle ansatte kan se på programsiden at samtalen er holdt, og når.
launch-talk-body = Hva dere snakket om
launch-talk-body-hint = Det er bare kommunikasjon, HR og administratorer som leser dette.
launch-day-invalid = Skriv en dato, for eksempel 21.11.2026, eller la feltet stå tomt.
launch-save = Lagre
launch-save-next = Lagre og gå videre
launch-changed = Det er lagret.
launch-talk-held = Holdt { $day }
launch-talk-planned = Avtalt til { $day }

launch-step-goals = Mål
launch-step-channels = Kanaler
launch-step-audience = Målgruppe
launch-step-language = Språk og tone
launch-step-message = Budskap
launch-step-rhythm = Rytme
launch-step-leader = Ansvarlig leder
launch-step-pilot = Pilotgruppe
launch-step-talk = Samtale med de tillitsvalgte

launch-advice-goals = Velg én eller to ting som skal bli annerledes, og si hvordan dere merker det. «Flere søkere med fagbrev» er lettere å følge enn «mer synlighet».
launch-advice-channels = Begynn der de ansatte allerede er. Én kanal som brukes, er bedre enn fire som står tomme.
launch-advice-audience = Skriv hvem dere vil nå, og hva de lurer på. Alle er ingen målgruppe.
launch-advice-language = Bestem hvilke språk sakene skal finnes på, og la folk skrive som de snakker. Forslag til tekst er et utgangspunkt, ikke en fasit.
launch-advice-message = Tre ting dere vil at folk skal sitte igjen med. Det de ansatte selv er stolte av, bærer lengst.
launch-advice-rhythm = Bestem hvor ofte det kommer noe nytt, og hold det. To gode saker i uken er nok til å begynne med.
launch-advice-leader = Én navngitt leder som svarer for programmet, deler selv og tar imot spørsmål. Skriv navn og rolle.
launch-advice-pilot = Fem til femten som har lyst, fra flere avdelinger, i fire til åtte uker. Spør dem hva som var i veien, før alle inviteres.
launch-advice-talk = Snakk med de tillitsvalgte før start: at det er frivillig, hva som lagres, og at ingen måles. Skriv når dere møttes, og hva dere ble enige om.

launch-card = Lansering
launch-card-link = Åpne lanseringen
launch-talk-told = Programmet er drøftet med de tillitsvalgte { $day }.
