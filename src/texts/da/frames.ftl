# Forslag til »Tænk dig om«, ét til hver slags organisation. Markdown, højst 1.200 tegn.
frames-small-firm =
    ## Du kan mere, end du tror

    Del det, du er stolt af, det, du kan, og det, du undrer dig over. I en lille virksomhed er det dig, folk møder. Skriv, som du taler, og fortæl gerne, at du arbejder hos { $org }, så ved folk, hvor du står.

    { "**" }Tænk dig om, før du deler:**

    - Kan jeg stå ved det om et år?
    - Er det fortroligt, eller handler det om nogen, der ikke har sagt ja?
    - Er det mit at fortælle, eller er det kundens?
    - Er det tydeligt, at jeg arbejder her?

    Er du i tvivl, så spørg en kollega. Går det galt, så ret det og sig til. Det skal nok gå.

    { "**" }Det ligger fast:** Det er frivilligt at dele. Du kan stoppe, når du vil, og det får ingen følger. Teksten her begrænser ikke din ytringsfrihed (grundloven § 77): Du må mene, hvad du vil, også om din arbejdsplads. Retten til at bruge whistleblowerordningen (lov om beskyttelse af whistleblowere) gælder som før.
frames-municipality =
    ## Fortæl, hvad vi gør for folk

    Du ved, hvad der sker i børnehaven, på plejehjemmet, i sneploven og på plankontoret. Vis dit fag frem, et projekt, der blev færdigt, eller et job, nogen burde søge. Hjælp gerne en borger videre til det rette sted. Fortæl, at du arbejder hos { $org }, så er det klart for alle.

    { "**" }Tænk dig om, før du deler:**

    - Kan jeg stå ved det om et år?
    - Har jeg tavshedspligt om det, eller kan nogen genkende sig selv?
    - Har alle på billedet sagt ja, og for børn forældrene?
    - Er sagen afgjort, eller svarer jeg på kommunens vegne?

    Er du i tvivl, så spørg din leder eller kommunikation. Går det galt, finder vi ud af det sammen.

    { "**" }Det ligger fast:** Det er frivilligt at dele, og det får ingen følger at lade være. Teksten her begrænser ikke din ytringsfrihed (grundloven § 77): Du må deltage i debatten på egne vegne, også om kommunen. Retten til at bruge whistleblowerordningen (lov om beskyttelse af whistleblowere) gælder som før.
frames-bank =
    ## Det, du ved om penge, kan andre bruge

    Forklar et begreb, del et råd, der gælder alle, vis dit team frem eller en ledig stilling. Folk vælger bank efter, hvem de har tillid til, og tillid har man til mennesker. Fortæl, at du arbejder hos { $org }.

    { "**" }Tænk dig om, før du deler:**

    - Kan jeg stå ved det om et år?
    - Afslører det noget om en kunde, også bare at nogen er kunde?
    - Er tallene offentlige? Kan det flytte en kurs, venter du, til det er meldt ud.
    - Er det et råd til én person? Det hører til i et møde, ikke i en kommentar.
    - Handler det om noget, vi sælger? Så står »Reklame« først.

    Er du i tvivl, så spørg kommunikation eller compliance. Går det galt, så sig til med det samme, så retter vi det sammen.

    { "**" }Det ligger fast:** Det er frivilligt at dele, og det får ingen følger at lade være. Teksten her begrænser ikke din ytringsfrihed (grundloven § 77): Du må mene, hvad du vil, også om banken. Retten til at bruge whistleblowerordningen (lov om beskyttelse af whistleblowere) gælder som før.
