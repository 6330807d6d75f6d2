# Programmet på én side, for styret.
summary-title = Programmet på én side
summary-heading = Ambassadør{ "\u00AD" }programmet på én side
summary-print = Skriv ut siden fra nettleseren; den får plass på ett A4-ark.
summary-what = Hva det er
summary-what-text = Ansatte som har lyst, deler saker fra { $org } i egne kanaler, med egne ord. Det er frivillig, og ingen leder får vite hvem som er med. Ytringsfriheten og retten til å varsle gjelder som før.
summary-who = Hvem som er med
summary-joined = Ambassadører ved utgangen av perioden: { $people }.
summary-who-text = Tall vises bare for grupper på minst { $number }, og aldri for én person.
summary-contact = Hvem en spør
summary-no-figures = Det er for lite å vise ennå: tall kommer når minst { $number } ambassadører står bak dem.
summary-no-ambitions = Ingen er satt ennå.
summary-more = { $count ->
    [one] Og én til.
   *[other] Og { $count } til.
}
