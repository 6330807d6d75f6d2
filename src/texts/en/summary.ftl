# The programme on one page, for the board.
summary-title = The programme on one page
summary-heading = The ambassador programme on one page
summary-print = Print the page from the browser; it fits one sheet of A4.
summary-what = What it is
summary-what-text = Employees who feel like it share items from { $org } in their own channels and their own words. It is voluntary, and no leader is told who takes part. Freedom of expression and the right to blow the whistle hold as before.
summary-who = Who takes part
summary-joined = Ambassadors at the end of the period: { $people }.
summary-who-text = Figures are shown for groups of { $number } or more only, and never for one person.
summary-contact = Whom to ask
summary-no-figures = There is too little to show yet: figures come once { $number } ambassadors or more stand behind them.
summary-no-ambitions = None has been set yet.
summary-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
