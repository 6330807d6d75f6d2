//! How many ambassadors posted is one number at every door, and nothing beside it tells how few did
//! not.

use std::collections::HashMap;
use std::fmt;

use forpost::access::Role;
use forpost::content::model::Purpose;
use regex::Regex;
use scraper::{ElementRef, Html, Selector};

use super::files::{Cell, sheets};
use super::stage::{NewShare, Stage, lines, words};
use crate::digest::{MONDAY, strike};
use crate::support::{Client, NewPerson};

/// Week 47, which the mail of [`MONDAY`] is about.
const WEEK: &str = "period=weeks&from=2026-W47&to=2026-W47";
const TWO_WEEKS: &str = "period=weeks&from=2026-W46&to=2026-W47";

/// So many of so many post in week 47, and others had posted in the week before.
#[derive(Clone, Copy, Debug)]
struct Case {
    joined: i64,
    shared: i64,
    earlier: i64,
}

/// A number that is hidden, or one that is shown.
#[derive(Clone, Copy, PartialEq)]
struct Seen(Option<i64>);

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

fn is_few(people: i64) -> bool {
    (1..5).contains(&people)
}

impl Case {
    /// The rule, written a second time and without the code that is tested.
    fn shared(self) -> Seen {
        Seen((!is_few(self.shared)).then_some(self.shared))
    }

    fn joined(self) -> Seen {
        let others = [0, self.shared, self.shared + self.earlier];
        let tells = others.iter().any(|other| is_few(self.joined - other));
        Seen((!tells).then_some(self.joined))
    }
}

async fn stage(case: Case) -> Stage {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Sak");
    let team = stage.team("Drift");
    let people = stage.people("a", (case.shared + case.earlier) as usize);
    for (n, person) in people.into_iter().enumerate() {
        let is_earlier = n as i64 >= case.shared;
        let on = if is_earlier {
            "2026-11-10"
        } else {
            "2026-11-17"
        };
        let share = stage.share(NewShare {
            team: Some(team),
            made_on: on,
            posted_on: Some(on),
            ..stage.of(item, person)
        });
        stage.clicks(share, on, [100, 100, 0]);
    }
    stage.stood("2026-10-01", [9_000, 8_000, case.joined]);
    stage
}

fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

fn said(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

fn seen(text: &str) -> Seen {
    Seen(text.parse().ok())
}

/// The large figures of a page by their names; a page without them hides them all.
fn figures(page: &Html) -> HashMap<String, String> {
    let each = all(page.root_element(), ".figure");
    let figure = |figure: ElementRef<'_>| {
        let part = |class: &str| said(all(figure, class)[0]);
        (part(".figure-label"), part(".figure-value"))
    };
    each.into_iter().map(figure).collect()
}

/// The rows of the funnel's table.
fn stages(page: &Html) -> HashMap<String, Seen> {
    let rows = all(page.root_element(), "details table tbody tr");
    let row = |row: ElementRef<'_>| (said(all(row, "th")[0]), seen(&said(all(row, "td")[0])));
    rows.into_iter().map(row).collect()
}

/// What is drawn of the funnel.
fn drawn(page: &Html) -> HashMap<String, Seen> {
    let mut drawn = HashMap::new();
    let mut name = String::new();
    for text in all(
        page.root_element(),
        "svg[aria-labelledby=funnel-title] text",
    ) {
        if text.attr("class") == Some("bars-name") {
            name = said(text);
        } else {
            drawn.insert(name.clone(), seen(&said(text)));
        }
    }
    drawn
}

/// Everything that a report and its files say of one period.
async fn try_report(comms: &mut Client, query: &str, shared: Seen, joined: Seen, case: Case) {
    let text = comms.get(&format!("/reports/overview?{query}")).await.ok();
    let page = Html::parse_document(&text);
    let figures = figures(&page);
    let card = |name: &str| figures.get(name).map_or(Seen(None), |value| seen(value));
    if !figures.is_empty() {
        assert_eq!(card("Ambassadører"), shared, "card, {query}: {case:?}");
        for steps in [stages(&page), drawn(&page)] {
            assert_eq!(
                steps["Delte i perioden"], shared,
                "funnel, {query}: {case:?}"
            );
            assert_eq!(steps["Er ambassadør"], joined, "funnel, {query}: {case:?}");
        }
        let participation = &figures["Deltakelse"];
        let is_shown = participation.contains('%');
        assert_eq!(
            is_shown,
            shared.0.is_some() && joined.0.is_some(),
            "participation {participation}, {query}: {case:?}"
        );
    }
    // However it is written: what is hidden stands nowhere.
    let visible = words(&text);
    let stands = |number: i64| {
        Regex::new(&format!(r"\b{number}\b"))
            .unwrap()
            .is_match(&visible)
    };
    for (number, seen) in [(case.shared, shared), (case.joined, joined)] {
        let is_unlike_others = number > 20 && seen.0.is_none();
        assert!(
            !is_unlike_others || !stands(number),
            "{number}, {query}: {case:?}"
        );
    }

    let board = comms.get(&format!("/reports/board?{query}")).await.ok();
    let board = Html::parse_document(&board);
    let of_board = self::figures(&board);
    if let Some(value) = of_board.get("Ambassadører") {
        assert_eq!(seen(value), shared, "board, {query}: {case:?}");
    } else {
        assert!(
            shared.0.is_none_or(|people| people == 0),
            "board, {query}: {case:?}"
        );
    }
    let paper: String = board.root_element().text().collect();
    let tells = paper.contains("av dem som er med i programmet");
    assert_eq!(
        tells,
        shared.0.is_some_and(|people| people > 0) && joined.0.is_some(),
        "board, {query}: {case:?}"
    );

    let csv = comms.get(&format!("/reports/overview.csv?{query}")).await;
    let total = &lines(&csv.body, b';')[&(String::new(), "I alt".to_owned())];
    assert_eq!(seen(&total[4]), shared, "CSV, {query}: {case:?}");

    let xlsx = comms.get(&format!("/reports/overview.xlsx?{query}")).await;
    let book = sheets(&xlsx.body);
    let cell = |row: &str| {
        let rows = book.iter().flat_map(|(_, rows)| rows);
        let mut found = rows.filter(|cells| cells.get("A") == Some(&Cell::Text(row.to_owned())));
        match found.next().and_then(|cells| cells.get("B")) {
            Some(Cell::Number(number)) => Seen(Some(*number as i64)),
            _ => Seen(None),
        }
    };
    assert_eq!(cell("Ambassadører"), shared, "XLSX, {query}: {case:?}");
    assert_eq!(cell("Delte i perioden"), shared, "XLSX, {query}: {case:?}");
    assert_eq!(cell("Er ambassadør"), joined, "XLSX, {query}: {case:?}");
}

async fn try_all(case: Case) {
    let stage = stage(case).await;
    let comms = stage.app.add(NewPerson {
        email: "comms@example.org",
        roles: &[Role::Comms],
        ..NewPerson::default()
    });
    let mails = strike(&stage.app, MONDAY).await;
    let mut reader = stage.app.client_of(comms);
    let (shared, joined) = (case.shared(), case.joined());
    try_report(&mut reader, WEEK, shared, joined, case).await;
    // Over two weeks others have posted as well, and as many have joined.
    let more = Case {
        shared: case.shared + case.earlier,
        ..case
    };
    try_report(&mut reader, TWO_WEEKS, more.shared(), joined, case).await;

    let figures = mails.iter().find(|mail| mail.text.contains("Klikk: "));
    let line = Regex::new(r"Ambassadører: (\d+)").unwrap();
    let mailed = figures.and_then(|mail| line.captures(&mail.text));
    let mailed = mailed.map_or(Seen(None), |found| seen(&found[1]));
    if case.shared > 0 {
        assert_eq!(mailed, shared, "mail: {case:?}");
    }
    // The page for the board is about the last month, before anybody had posted.
    let summary = reader.get("/office/summary").await.ok();
    let said = format!("utgangen av perioden: {}", case.joined);
    assert_eq!(
        summary.contains(&said),
        !is_few(case.joined),
        "summary: {case:?}"
    );
}

#[actix_web::test]
async fn who_posted_is_one_number_and_nothing_tells_how_few_did_not() {
    for (joined, shared, earlier) in [
        // Many did not; nobody did not; a few did not.
        (60, 37, 0),
        (37, 37, 0),
        (39, 37, 0),
        // Few did not in the longer run, and as many have joined in the shorter one.
        (45, 31, 11),
        // Too few posted, and nobody did.
        (60, 3, 0),
        (30, 0, 0),
        (4, 0, 0),
    ] {
        try_all(Case {
            joined,
            shared,
            earlier,
        })
        .await;
    }
}
