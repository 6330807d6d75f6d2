# Det, der hænger på væggen: plakat, folder, opsummering og infoskærm.
office-title = På væggen
office-lead = Det, I hænger op, hvor folk kommer forbi.
office-papers = På papir og skærm
office-choices = Udseende og indhold
office-front-poster = Plakat
office-front-text-poster = Jeres kanaler med koder til mobilen, rammen i fem linjer og hvem man spørger. A4 eller A3.
office-front-leaflet = Folder
office-front-text-leaflet = Ti råd til dem, der deler, og ti til dem, der leder. Et A4-ark på begge sider, foldet to gange.
office-front-weekly = Ugebrevet på papir
office-front-text-weekly = Ugens indhold på ét ark med koder, så man kan dele fra mobilen. Til dem, der ikke sidder ved en skærm.
office-front-summary = Programmet på én side
office-front-text-summary = Det vigtigste til bestyrelsen: et års tal, ambitionerne og hvor langt lanceringen er.
office-front-look = Farve og logo
office-front-text-look = Sådan ser plakat, folder og infoskærm ud.
office-front-channels = Vores egne kanaler
office-front-text-channels = Her er organisationen selv at finde. De står på plakaten.
office-front-frame = Rammen i fem linjer
office-front-text-frame = Det korteste, I kan sige om at dele. Står på plakat, folder og infoskærm.

office-back = Tilbage til På væggen
office-language = Sprog
office-size = Størrelse
office-size-a4 = A4
office-size-a3 = A3
office-show = Vis
office-print-poster = Udskriv fra browseren i den størrelse, du har valgt, uden margener og uden sidehoved.
office-print-leaflet = Udskriv fra browseren på begge sider, liggende, vendt på den korte led, uden margener. Fold to gange, så forsiden ligger yderst.

office-poster = Plakat
office-poster-heading = Tænk dig om, og del
office-poster-lead = Sådan gør vi hos { $org }
office-poster-channels = Her finder du os
office-poster-code = Kode, der fører til { $name }
office-poster-contact = Er du i tvivl?
office-poster-frame = Hele rammen
office-leaflet = Folder
office-leaflet-outside = Ydersiden
office-leaflet-inside = Indersiden

office-line-1 = Del gerne det, du er stolt af på jobbet. Du bestemmer selv.
office-line-2 = Det er frivilligt, og din ytringsfrihed gælder som altid.
office-line-3 = Sig, at du arbejder her, når du taler om os.
office-line-4 = Kunder og kolleger viser vi kun, når de har sagt ja.
office-line-5 = I tvivl? Vent lidt, og spørg. Vi svarer gerne.

office-look = Farve og logo
office-look-lead = Sådan ser plakat, folder og infoskærm ud. Resten af Forpost er som før.
office-look-accent = Farve
office-look-accent-hint = Feltet øverst på plakaten samt tal og streger. Vi skriver med hvidt eller sort på den, alt efter hvad der er lettest at læse.
office-look-logo = Logo
office-look-logo-hint = PNG, JPEG eller WebP, gerne med gennemsigtig baggrund. SVG tager vi ikke imod, fordi sådan en fil kan indeholde et program.
office-look-now = Logoet nu
office-look-remove = Fjern logoet
office-look-save = Gem udseendet
office-look-no-colour = Skriv farven som # og seks tegn, for eksempel #0e3038.
office-look-too-light = Den farve er for lys til at kunne ses på hvidt papir. Vælg en mørkere; alt andet er, som du skrev det.
office-logo-kind = Filen er ikke PNG, JPEG eller WebP. Er logoet en SVG, så bed om det som PNG; SVG tager vi ikke imod.
office-logo-too-large = Billedet har for mange billedpunkter. Gem det mindre, og prøv igen.
office-logo-broken = Billedet kan ikke læses. Gem det på ny, og prøv igen.
office-notice-look = Udseendet er gemt.

office-channels = Vores egne kanaler
office-channels-lead = Op til seks steder, hvor organisationen selv er at finde. De står på plakaten, hver med en kode, som mobilen læser.
office-channel = Kanal { $number }
office-channel-name = Navn
office-channel-handle = Det, vi hedder der
office-channel-address = Adresse
office-channels-save = Gem kanalerne
office-channels-hint = Tøm en række for at fjerne kanalen.
office-channel-nameless = Skriv, hvad kanalen hedder, for eksempel LinkedIn.
office-channel-no-address = Skriv adressen med https:// foran.
office-too-long = For langt: højst { $limit } tegn.
office-notice-channels = Kanalerne er gemt.

office-frame = Rammen i fem linjer
office-frame-lead = Det korteste, I kan sige om at dele. Sig først, hvad folk kan, og at det er frivilligt.
office-frame-hint = En sætning på hver linje, højst { $most } linjer på { $longest } tegn. Er feltet tomt, bruger vi de linjer, der følger med.
office-frame-save = Gem linjerne
office-frame-too-many = Højst { $limit } linjer, ellers bliver de for små til at læse i forbifarten.
office-frame-too-long = En af linjerne er længere end { $limit } tegn.
office-notice-frame = Linjerne er gemt.

office-front-screens = Infoskærme
office-front-text-screens = Nyt indhold, delinger og rammen på en skærm i receptionen eller kantinen. Skifter af sig selv.
office-screens = Infoskærme
office-screens-lead = En side, der fylder skærmen og følger med af sig selv. Den viser kun det, enhver gæst må se.
office-screen-search = Søg efter navn
office-screen-new = Ny infoskærm
office-screen-new-lead = Du får en hemmelig adresse, én gang. Åbn den i browseren på skærmen, og lad den stå.
office-screen-name = Hvor skærmen står
office-screen-name-hint = For eksempel Receptionen i Aarhus.
office-screen-language = Sprog på skærmen
office-screen-make = Opret infoskærmen
office-screen-nameless = Skriv, hvor skærmen står.
office-screen-name-taken = Der er allerede en skærm med det navn. Vælg et andet, eller luk den, der er der.
office-screen-made = Infoskærmen er klar
office-screen-made-lead = Adressen til { $name } står her denne ene gang.
office-screen-address = Adressen
office-screen-made-how = Åbn den på skærmen, og lad browseren fylde den (F11). Den, der har adressen, ser skærmen uden at logge ind. Er den kommet i forkerte hænder, lukker du skærmen og opretter en ny.
office-screen-made-done = Til skærmene
office-screen-day = Oprettet { $day }
office-screen-revoked = Lukket { $day }
office-screen-revoke = Luk
office-screen-revoke-title = Luk { $name }?
office-screen-revoke-text = Skærmen bliver tom i løbet af få sekunder, og adressen virker aldrig igen. Du kan oprette en ny skærm.
office-screens-none-title = Ingen skærm hedder det
office-screens-none-text = Søg efter noget andet, eller se alle.
office-screens-all = Vis alle
office-screens-empty-title = Ingen infoskærme endnu
office-screens-empty-text = Opret en til receptionen eller kantinen. Det tager et minut.
office-notice-screen-revoked = Skærmen er lukket.

office-screen-news = Nyt hos os
office-screen-shared = Senest delt
office-screen-shared-by = { $person } på { $channel }
office-screen-shared-on = På { $channel }
office-screen-read = Læs på mobilen
office-screen-totals = Uge { $week }
office-screen-clicks = { $count ->
    [one] ét klik på det, vi delte
   *[other] { $count } klik på det, vi delte
}
office-screen-shares = { $count ->
    [one] én deling
   *[other] { $count } delinger
}
office-screen-counted = Talt, hele ugen
office-screen-frame = Sådan deler vi
office-screen-nothing = Det første, vi udgiver, kommer her.
office-screen-halted = Vi viser ikke nyheder lige nu
office-screen-drill = Øvelse
office-screen-quiet = Uden kontakt. Det her er det seneste, vi fik.
