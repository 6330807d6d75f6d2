//! Every drawing is one SVG with a title and a description, and its figures stand in a table of
//! the same page.

use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::sharing::channel::Channel;
use forpost::texts::Lang;
use scraper::{ElementRef, Html, Selector};

use super::stage::{NewShare, Stage};

fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

fn said(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

fn number(element: ElementRef<'_>, name: &str) -> f64 {
    let text = element.attr(name).unwrap();
    text.trim_end_matches(['%', 'e', 'm']).parse().unwrap()
}

/// A table, row by row: its name and its cells, the hidden ones as they are written.
fn rows(table: ElementRef<'_>) -> Vec<(String, Vec<String>)> {
    let row = |row: ElementRef<'_>| {
        let name = all(row, "th a")
            .first()
            .map_or_else(|| said(all(row, "th")[0]), |link| said(*link));
        (name, all(row, "td").into_iter().map(said).collect())
    };
    all(table, "tbody tr").into_iter().map(row).collect()
}

/// Bars: the name, or how it begins, the figure, and the length.
fn bars(svg: ElementRef<'_>) -> Vec<(String, String, Option<f64>)> {
    let mut bars: Vec<(String, String, Option<f64>)> = Vec::new();
    let mut name = Vec::new();
    let mut length = None;
    for part in all(svg, "text, rect") {
        match part.attr("class").unwrap() {
            "bars-name" => name.push(said(part)),
            "chart-bar" => length = Some(number(part, "width")),
            _ => bars.push((
                std::mem::take(&mut name).join(" "),
                said(part),
                length.take(),
            )),
        }
    }
    bars
}

/// The figure at a height, by the levels that the drawing names.
fn value_at(svg: ElementRef<'_>, y: f64) -> f64 {
    let levels: Vec<(f64, f64)> = all(svg, ".chart-label[text-anchor=end]")
        .into_iter()
        .map(|level| {
            let digits: String = said(level).chars().filter(char::is_ascii_digit).collect();
            (number(level, "y") - 4.5, digits.parse().unwrap())
        })
        .collect();
    let (floor, top) = (levels[0], levels[levels.len() - 1]);
    (floor.0 - y) / (floor.0 - top.0) * (top.1 - floor.1) + floor.1
}

/// Checks every drawing of a page; how many there are of bars and of lines.
#[track_caller]
fn assert_drawn(page: &str, what: &str) -> (usize, usize) {
    let page = Html::parse_document(page);
    let root = page.root_element();
    let (mut with_bars, mut with_lines) = (0, 0);
    assert_eq!(
        all(root, "figure.chart").len(),
        all(root, "figure.chart svg").len(),
        "{what}"
    );
    for svg in all(root, "figure.chart svg") {
        assert_eq!(svg.attr("role"), Some("img"), "{what}");
        for (part, reference) in [("title", "aria-labelledby"), ("desc", "aria-describedby")] {
            let id = svg.attr(reference).unwrap();
            let named = all(root, &format!("[id=\"{id}\"]"));
            assert_eq!(named.len(), 1, "{what}: {id}");
            assert_eq!(named[0].value().name(), part, "{what}: {id}");
            assert_eq!(named[0].parent(), Some(*svg), "{what}: {id}");
            assert!(!said(named[0]).is_empty(), "{what}: {id}");
        }
        let for_screen = all(svg, "[style], [fill], [stroke], script");
        assert!(
            for_screen.is_empty(),
            "{what}: colours come from the style sheet"
        );
        let tables: Vec<_> = all(root, "table").into_iter().map(rows).collect();
        if svg.attr("class") == Some("bars") {
            with_bars += 1;
            let bars = bars(svg);
            assert!(bars.len() >= 2, "{what}");
            let tells = |table: &&Vec<(String, Vec<String>)>| {
                bars.iter().all(|(name, figure, _)| {
                    let begins = name.trim_end_matches('…');
                    let row = table.iter().find(|row| row.0.starts_with(begins));
                    row.is_some_and(|row| row.1.contains(figure))
                })
            };
            assert!(
                tables.iter().any(|table| tells(&table)),
                "{what}: {bars:?} {tables:?}"
            );
            for (_, figure, length) in &bars {
                let digits = figure.chars().filter(char::is_ascii_digit).count();
                assert!(
                    length.is_none_or(|length| digits > 0 && length < 100.0),
                    "{what}"
                );
            }
        } else {
            with_lines += 1;
            assert_lines(svg, &tables, what);
        }
    }
    (with_bars, with_lines)
}

/// The points of the first line are the first column of figures of some table of weeks.
#[track_caller]
fn assert_lines(svg: ElementRef<'_>, tables: &[Vec<(String, Vec<String>)>], what: &str) {
    let dots = all(svg, ".chart-dot.series-1");
    let mut drawn: Vec<f64> = dots
        .into_iter()
        .map(|dot| value_at(svg, number(dot, "cy")))
        .collect();
    assert!(drawn.len() >= 2, "{what}");
    let is_told = tables.iter().any(|table| {
        let figure = |row: &(String, Vec<String>)| row.1.first()?.parse::<f64>().ok();
        let mut told: Vec<f64> = table.iter().filter_map(figure).collect();
        told.sort_by(f64::total_cmp);
        drawn.sort_by(f64::total_cmp);
        let is_near =
            |(one, other): (&f64, &f64)| (one - other).abs() <= 0.01 * told[told.len() - 1] + 0.5;
        told.len() == drawn.len() && told.iter().zip(&drawn).all(is_near)
    });
    assert!(is_told, "{what}: {drawn:?} {tables:?}");
}

const LONG: &str = "Hvordan vi bygger et fjernvarmeanlegg, fra iskaldt vann ute i fjorden til varm \
                    radiator hjemme hos folk";

/// Twenty people post vacancies and articles on four channels, on one of them too few.
async fn stage() -> Stage {
    let stage = Stage::start().await;
    let team = stage.team("Drift");
    let items = [
        stage.item(Purpose::Recruitment, "Driftsleder"),
        stage.item(Purpose::Recruitment, "Montør & sveiser"),
        stage.item(Purpose::Brand, LONG),
        stage.item(Purpose::Brand, "Kort"),
    ];
    let people = stage.people("a", 20);
    for (n, &person) in people.iter().enumerate() {
        for (at, &item) in items.iter().enumerate() {
            let channel = match n {
                0..2 => Channel::Mastodon,
                2..7 => Channel::X,
                7..13 => Channel::LinkedIn,
                _ => Channel::Facebook,
            };
            let (made_on, clicked) = if at % 2 == 0 {
                ("2026-10-27", "2026-10-28")
            } else {
                ("2026-11-10", "2026-11-11")
            };
            let share = stage.share(NewShare {
                team: Some(team),
                channel,
                made_on,
                posted_on: Some(made_on),
                ..stage.of(item, person)
            });
            stage.clicks(share, clicked, [20 + at as i64, 19, 1]);
        }
    }
    stage.stood("2026-10-01", [1_400, 80, 40]);
    stage
}

#[actix_web::test]
async fn every_drawing_has_a_title_a_description_and_its_figures_in_a_table() {
    let stage = stage().await;
    let item = {
        let page = stage.comms().get("/reports/brand").await.ok();
        let page = Html::parse_document(&page);
        let link = all(page.root_element(), "tbody th a")[0]
            .attr("href")
            .unwrap();
        link.split('?').next().unwrap().to_owned()
    };
    for lang in [Lang::Nb, Lang::Da, Lang::En] {
        let mut hr = stage.reader(Role::Hr, lang);
        for (path, expected) in [
            ("/reports/overview?period=4", (2, 1)),
            ("/reports/recruitment?period=4", (1, 0)),
            ("/reports/brand?period=4", (1, 0)),
            (&*format!("{item}?period=4"), (1, 0)),
            ("/reports/channels/linkedin?period=4", (1, 1)),
            ("/reports/board?period=4", (0, 1)),
            ("/reports/board?period=2026-10", (1, 0)),
        ] {
            let page = hr.get(path).await.ok();
            assert_eq!(
                assert_drawn(&page, &format!("{lang}: {path}")),
                expected,
                "{lang}: {path}"
            );
        }
    }
}

#[actix_web::test]
async fn one_channel_that_may_be_seen_is_drawn_among_those_that_may_not() {
    let stage = Stage::start().await;
    let item = stage.item(Purpose::Brand, "Kort");
    for (n, &person) in stage.people("a", 13).iter().enumerate() {
        let share = stage.share(NewShare {
            channel: match n {
                0..3 => Channel::Mastodon,
                3..6 => Channel::X,
                _ => Channel::LinkedIn,
            },
            made_on: "2026-10-27",
            posted_on: Some("2026-10-27"),
            ..stage.of(item, person)
        });
        stage.clicks(share, "2026-10-28", [20, 19, 1]);
    }
    let address = "/reports/board?period=2026-10";
    let page = stage.comms().get(address).await.ok();
    assert_eq!(assert_drawn(&page, address), (1, 0));
    let page = Html::parse_document(&page);
    let bars = bars(all(page.root_element(), "svg.bars")[0]);
    let seen: Vec<_> = bars.iter().filter(|bar| bar.2.is_some()).collect();
    assert_eq!((bars.len(), seen.len()), (3, 1), "{bars:?}");
    assert_eq!((&*seen[0].0, &*seen[0].1), ("LinkedIn", "140"));
}

#[actix_web::test]
async fn one_s_own_drawing_has_them_too() {
    let stage = Stage::start().await;
    let person = stage.person("a@example.org");
    stage.join(person);
    for (on, clicks) in [("2026-11-10", 31), ("2026-11-03", 7)] {
        let item = stage.item(Purpose::Brand, on);
        let share = stage.share(stage.of(item, person));
        stage.clicks(share, on, [clicks, clicks, 0]);
    }
    let page = stage.app.client_of(person).get("/me").await.ok();
    assert_eq!(assert_drawn(&page, "/me"), (0, 1));
}

#[actix_web::test]
async fn a_long_name_is_broken_and_stands_whole_in_the_table() {
    let stage = stage().await;
    let page = stage.comms().get("/reports/brand?period=4").await.ok();
    let page = Html::parse_document(&page);
    let lines = all(page.root_element(), "svg.bars .bars-name");
    let lines: Vec<String> = lines.into_iter().map(said).collect();
    let at = lines.iter().position(|line| line.ends_with('…')).unwrap();
    assert!(LONG.starts_with(&lines[at - 1]), "{lines:?}");
    let table = all(page.root_element(), "table")[0];
    assert!(rows(table).iter().any(|row| row.0 == LONG));
}
