# Forslag til «Tenk deg om», ett for hver slags virksomhed. Markdown, høyst 1 200 tegn.
frames-small-firm =
    ## Du kan mer enn du tror

    Del det du er stolt av, det du kan, og det du lurer på. I et lite firma er det du som er ansiktet utad. Skriv slik du snakker, og si gjerne at du jobber i { $org }, så vet folk hvor du står.

    { "**" }Tenk deg om før du deler:**

    - Kan jeg stå for dette om et år?
    - Er det hemmelig, eller handler det om noen som ikke har sagt ja?
    - Er det mitt å fortelle, eller kundens?
    - Er det tydelig at jeg jobber her?

    Er du usikker, spør en kollega. Blir det feil, rett det opp og si fra. Det går bra.

    { "**" }Dette ligger fast:** Det er frivillig å dele. Du kan slutte når du vil, og det får ingen følger. Denne teksten begrenser ikke ytringsfriheten din (Grunnloven § 100): Du kan mene hva du vil, også om arbeidsplassen. Retten til å varsle (arbeidsmiljøloven kapittel 2 A) gjelder som før.
frames-municipality =
    ## Fortell hva vi gjør for folk

    Du vet hva som skjer i barnehagen, på sykehjemmet, i brøytebilen og på plankontoret. Vis fram faget ditt, et prosjekt som ble ferdig, en jobb noen burde søke på. Hjelp gjerne en innbygger videre til rett sted. Si at du jobber i { $org }, så er det ryddig for alle.

    { "**" }Tenk deg om før du deler:**

    - Kan jeg stå for dette om et år?
    - Har jeg taushetsplikt om dette, eller kan noen kjenne seg igjen?
    - Har alle på bildet sagt ja, og for barn de foresatte?
    - Er saken ferdig behandlet, eller svarer jeg på vegne av kommunen?

    Er du usikker, spør lederen din eller kommunikasjon. Blir det feil, tar vi det sammen.

    { "**" }Dette ligger fast:** Det er frivillig å dele, og det får ingen følger å la være. Denne teksten begrenser ikke ytringsfriheten din (Grunnloven § 100): Du kan delta i debatten på egne vegne, også om kommunen. Retten til å varsle (arbeidsmiljøloven kapittel 2 A) gjelder som før.
frames-bank =
    ## Det du kan om penger, er nyttig for andre

    Forklar et begrep, del et råd som gjelder alle, vis fram teamet ditt eller en ledig stilling. Folk velger bank etter hvem de stoler på, og de stoler på mennesker. Si at du jobber i { $org }.

    { "**" }Tenk deg om før du deler:**

    - Kan jeg stå for dette om et år?
    - Røper det noe om en kunde, selv bare at noen er kunde?
    - Er tallene offentlige? Kan det påvirke en kurs, venter du til det er meldt.
    - Er det et råd til én person? Det hører hjemme i et møte, ikke i en kommentar.
    - Gjelder det noe vi selger? Da står «Reklame» først.

    Er du usikker, spør kommunikasjon eller compliance. Blir det feil, si fra med det samme, så retter vi det sammen.

    { "**" }Dette ligger fast:** Det er frivillig å dele, og det får ingen følger å la være. Denne teksten begrenser ikke ytringsfriheten din (Grunnloven § 100): Du kan mene hva du vil, også om banken. Retten til å varsle (arbeidsmiljøloven kapittel 2 A) gjelder som før.
