//! Files say what pages say, to the digit, in every language.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use forpost::access::Role;
use forpost::content::model::Purpose;
use forpost::texts::Lang;
use regex::Regex;

use super::stage::{NewShare, Stage, words};

/// One cell of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
}

/// The sheets of a workbook in their order: name, and row by row the cells by column.
pub fn sheets(book: &[u8]) -> Vec<(String, Vec<HashMap<String, Cell>>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        let mut file = archive.by_name(name).unwrap();
        file.read_to_string(&mut text).unwrap();
        text
    };
    let unescaped = |text: &str| {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    };
    let string = Regex::new(r"(?s)<si><t[^>]*>(.*?)</t></si>").unwrap();
    let shared: Vec<String> = string
        .captures_iter(&part("xl/sharedStrings.xml"))
        .map(|found| unescaped(&found[1]))
        .collect();
    let row = Regex::new(r"(?s)<row [^>]*>(.*?)</row>").unwrap();
    let cell = Regex::new(r#"<c r="([A-Z]+)\d+"([^>]*)>(.*?)</c>"#).unwrap();
    let value = Regex::new(r"<v>(.*?)</v>").unwrap();
    let name = Regex::new(r#"<sheet name="([^"]*)""#).unwrap();
    let names: Vec<String> = name
        .captures_iter(&part("xl/workbook.xml"))
        .map(|found| unescaped(&found[1]))
        .collect();
    let mut sheets = Vec::new();
    for (at, name) in names.into_iter().enumerate() {
        let xml = part(&format!("xl/worksheets/sheet{}.xml", at + 1));
        assert!(!xml.contains("<f>"), "no formula anywhere");
        let rows = row.captures_iter(&xml).map(|found| {
            let cells = cell.captures_iter(found.get(1).unwrap().as_str());
            let cells = cells.filter_map(|found| {
                let value = value.captures(found.get(3).unwrap().as_str())?[1].to_owned();
                let cell = if found[2].contains("t=\"s\"") {
                    Cell::Text(shared[value.parse::<usize>().unwrap()].clone())
                } else {
                    Cell::Number(value.parse().unwrap())
                };
                Some((found[1].to_owned(), cell))
            });
            cells.collect()
        });
        sheets.push((name, rows.collect()));
    }
    sheets
}

/// `A`, `B` … `AA`
fn column(at: usize) -> String {
    let letter = |n: usize| char::from(b'A' + n as u8);
    match at.checked_sub(26) {
        None => letter(at).to_string(),
        Some(rest) => format!("{}{}", letter(rest / 26), letter(rest % 26)),
    }
}

/// The lines of a CSV file with their head.
fn lines(file: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(file);
    let lines = reader.records();
    lines
        .map(|line| line.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// Vacancies and articles of three teams on two channels, one team too small to be seen, one
/// title that a spreadsheet would take for a formula.
async fn stage() -> Stage {
    let stage = Stage::start().await;
    let teams = ["Arkiv", "Drift", "Salg"].map(|name| stage.team(name));
    let vacancy = stage.item(Purpose::Recruitment, "=Driftsleder");
    let article = stage.item(Purpose::Brand, "Ny kraftlinje & strøm");
    for (n, person) in stage.people("a", 20).into_iter().enumerate() {
        let share = stage.share(NewShare {
            team: Some(teams[if n < 3 { 0 } else { 1 + n % 2 }]),
            followers: Some(123),
            ..stage.of(if n % 3 == 0 { vacancy } else { article }, person)
        });
        stage.clicks(share, "2026-11-11", [133, 71, 5]);
    }
    let mut comms = stage.comms();
    let prices = [("click-linkedin", "1,75"), ("views-linkedin", "42")];
    comms.post("/reports/prices", &prices).await.done();
    stage
}

#[actix_web::test]
async fn the_spreadsheet_says_what_the_lines_say_in_every_language() {
    let stage = stage().await;
    for (lang, delimiter, separator) in [
        (Lang::Nb, b';', ','),
        (Lang::Da, b';', ','),
        (Lang::En, b',', '.'),
    ] {
        let mut hr = stage.reader(Role::Hr, lang);
        for report in ["overview", "recruitment", "brand", "channels/linkedin"] {
            let query = "?period=26";
            let csv = hr.get(&format!("/reports/{report}.csv{query}")).await;
            let lines = lines(&csv.body, delimiter);
            let xlsx = hr.get(&format!("/reports/{report}.xlsx{query}")).await;
            assert!(
                xlsx.header("content-type")
                    .unwrap()
                    .contains("spreadsheetml")
            );
            let disposition = xlsx.header("content-disposition").unwrap();
            assert!(
                disposition.ends_with("2026-05-18-2026-11-15.xlsx\""),
                "{disposition}"
            );
            let book = sheets(&xlsx.body);
            // A sheet of main figures, one for each table, one with definitions.
            let mut rows = book[1..].iter().flat_map(|(_, rows)| &rows[1..]);
            let mut numbers = 0;
            for line in &lines[2..] {
                let row = rows.next().unwrap();
                for (at, text) in line[3..].iter().enumerate() {
                    let cell = row.get(&column(at));
                    let plain = text.replace(separator, ".");
                    match cell {
                        None => assert_eq!(text, ""),
                        // A day is a number for spreadsheets.
                        Some(Cell::Number(_)) if text.starts_with("2026-") => {}
                        Some(Cell::Number(number)) => {
                            numbers += 1;
                            assert_eq!(plain.parse::<f64>().unwrap(), *number, "{line:?}");
                        }
                        Some(Cell::Text(cell)) => {
                            assert_eq!(
                                text.strip_prefix("'=")
                                    .map_or(text.clone(), |t| format!("={t}")),
                                *cell
                            );
                        }
                    }
                }
            }
            assert!(numbers > 20, "{report}: {numbers} figures were compared");
            same_total(&book[0].1, &lines[1], separator);
            let page = words(&hr.get(&format!("/reports/{report}{query}")).await.ok());
            on_the_page(&stage, lang, &book[0].1, &page);
        }
    }
}

/// The first sheet has the figures of the total's line.
fn same_total(main: &[HashMap<String, Cell>], total: &[String], separator: char) {
    let figures = &total[total.len() - 1 - (main.len() - 1)..total.len() - 1];
    for (row, text) in main[1..].iter().zip(figures) {
        match &row.get("B") {
            Some(Cell::Number(number)) => {
                assert_eq!(
                    text.replace(separator, ".").parse::<f64>().unwrap(),
                    *number
                );
            }
            other => assert_eq!((other.is_none(), text.as_str()), (true, "")),
        }
    }
}

/// The large figures of the page are those of the first sheet.
fn on_the_page(stage: &Stage, lang: Lang, main: &[HashMap<String, Cell>], page: &str) {
    let formats = stage.app.app.texts().formats(lang);
    let mut seen = 0;
    for row in &main[1..] {
        let (Some(Cell::Text(name)), Some(Cell::Number(number))) = (row.get("A"), row.get("B"))
        else {
            continue;
        };
        let hundredths = (number * 100.0).round() as i64;
        let plain = formats.number(hundredths / 100);
        let money = formats.money(hundredths, "NOK");
        let written = [plain, money].map(|text| format!("{name} {}", text.replace('\u{a0}', "~")));
        seen += usize::from(written.iter().any(|text| page.contains(text)));
    }
    assert!(
        seen >= 7,
        "only {seen} of the main figures are on the page: {page}"
    );
}

#[actix_web::test]
async fn every_measure_is_defined_in_the_reader_s_language() {
    let stage = stage().await;
    for (lang, name, kind) in [
        (Lang::Nb, "Slik er tallene regnet ut", "Talt"),
        (Lang::Da, "Sådan er tallene regnet ud", "Talt"),
        (Lang::En, "How the figures are worked out", "Counted"),
    ] {
        let mut hr = stage.reader(Role::Hr, lang);
        let book = hr.get("/reports/overview.xlsx").await;
        let book = sheets(&book.body);
        let (sheet, rows) = book.last().unwrap();
        assert_eq!(sheet, name);
        assert_eq!(rows.len(), book[0].1.len(), "one line for each measure");
        assert_eq!(rows[1]["B"], Cell::Text(kind.into()));
        for row in &rows[1..] {
            assert!(
                matches!(&row["C"], Cell::Text(how) if how.len() > 30),
                "{row:?}"
            );
        }
    }
}

#[actix_web::test]
async fn a_leader_s_files_hold_the_own_team_only() {
    let stage = stage().await;
    let mut leader = stage.app.signed_in(crate::support::NewPerson {
        email: "leder@example.org",
        team: Some("Drift"),
        roles: &[Role::Leader],
        ..Default::default()
    });
    let salg = stage.team("Salg");
    let file = leader
        .get(&format!("/reports/overview.xlsx?team={salg}"))
        .await;
    for (name, rows) in sheets(&file.body) {
        let text = format!("{rows:?}");
        assert!(
            !text.contains("Salg") && !text.contains("Arkiv"),
            "{name}: {text}"
        );
    }
}
