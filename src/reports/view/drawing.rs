//! Which charts stand beside which tables, and the table of a chart that stands alone.

use chrono::Datelike;
use serde::Serialize;

use super::super::answer::{Division, Label, Measure, Row, Table, cell};
use super::super::chart::{self, Bar, BarChart, LineChart, Series};
use super::super::model::Subject;
use super::super::words::Words;

/// How many items a chart of items shows.
const BARS: usize = 10;

fn value(row: &Row, measure: Measure) -> Option<i64> {
    row.shown.as_ref().ok()?.value(measure)
}

/// Clicks and visitors week by week.
pub fn weeks(table: &Table, words: &Words) -> Option<LineChart> {
    if table.division != Division::Week || table.rows.len() < 2 {
        return None;
    }
    let series = |measure: Measure| Series {
        name: words.measure(measure),
        values: table.rows.iter().map(|row| value(row, measure)).collect(),
    };
    let labels: Vec<String> = table
        .rows
        .iter()
        .filter_map(|row| match row.label {
            Label::Week(monday) => Some(monday.iso_week().week().to_string()),
            _ => None,
        })
        .collect();
    Some(chart::lines(
        "weeks",
        words.text("reports-chart-weeks"),
        words.text("reports-chart-weeks-desc"),
        &labels,
        vec![series(Measure::Clicks), series(Measure::Visitors)],
    ))
}

/// What a chart's figures are in a table of their own.
#[derive(Serialize)]
pub struct SheetTable {
    caption: String,
    head: String,
    columns: Vec<String>,
    rows: Vec<SheetRow>,
}

#[derive(Serialize)]
struct SheetRow {
    label: String,
    values: Vec<String>,
}

/// What the chart of this table draws, line by line.
pub fn sheet_table(table: &Table, words: &Words) -> SheetTable {
    let measures: &[Measure] = match table.division {
        Division::Week => &[Measure::Clicks, Measure::Visitors],
        _ => &[Measure::Clicks],
    };
    let row = |row: &Row| SheetRow {
        label: words.label(&row.label),
        values: measures
            .iter()
            .map(|&measure| words.cell(measure, cell(&row.shown, measure)))
            .collect(),
    };
    SheetTable {
        caption: words.text(&format!("reports-by-{}", table.division)),
        head: words.division(table.division),
        columns: measures.iter().map(|it| words.measure(*it)).collect(),
        rows: table.rows.iter().map(row).collect(),
    }
}

/// Clicks by channel where the report is about everything or one item, of the items with most
/// of them elsewhere.
pub fn bars(table: &Table, subject: Subject, words: &Words) -> Option<BarChart> {
    let (division, id, key) = match subject {
        Subject::Overview | Subject::Item(_) => {
            (Division::Channel, "channels", "reports-chart-channels")
        }
        _ => (Division::Item, "items", "reports-chart-items"),
    };
    if table.division != division {
        return None;
    }
    let most = match division {
        Division::Item => BARS,
        _ => usize::MAX,
    };
    // Hidden items are many and say nothing in a drawing; hidden channels are few and named.
    let rows: Vec<Bar> = table
        .rows
        .iter()
        .filter(|row| division == Division::Channel || row.shown.is_ok())
        .take(most)
        .map(|row| Bar {
            name: words.label(&row.label),
            value: value(row, Measure::Clicks),
            said: words.cell(Measure::Clicks, cell(&row.shown, Measure::Clicks)),
        })
        .collect();
    // One that may be seen is drawn among those that may not: they are named with it.
    let is_seen = rows.iter().any(|row| row.value.is_some());
    (is_seen && rows.len() >= 2).then(|| {
        let desc = words.text(&format!("{key}-desc"));
        chart::bars(id, words.text(key), desc, rows)
    })
}
