# Programmet på én side, til bestyrelsen.
summary-title = Programmet på én side
summary-heading = Ambassadør{ "\u00AD" }programmet på én side
summary-print = Udskriv siden fra browseren; den kan være på ét A4-ark.
summary-what = Hvad det er
summary-what-text = Medarbejdere, der har lyst, deler indhold fra { $org } på deres egne kanaler, med deres egne ord. Det er frivilligt, og ingen leder får at vide, hvem der er med. Ytringsfriheden og retten til at indberette gælder som før.
summary-who = Hvem der er med
summary-joined = Ambassadører ved periodens udgang: { $people }.
summary-who-text = Tal vises kun for grupper på mindst { $number } og aldrig for én person.
summary-contact = Hvem man spørger
summary-no-figures = Der er for lidt at vise endnu: Tallene kommer, når mindst { $number } ambassadører står bag dem.
summary-no-ambitions = Der er ikke sat nogen endnu.
summary-more = { $count ->
    [one] Og én til.
   *[other] Og { $count } til.
}
