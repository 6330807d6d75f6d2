//! Answers as pages show them: words and numbers in the reader's language.

use chrono::Datelike;
use serde::Serialize;

use super::answer::{Answer, Division, Figures, Label, Measure, Row, Shown, Table};
use super::chart::{self, BarChart, LineChart, Series};
use super::model::Subject;
use super::words::Words;
use crate::content::model::Purpose;
use crate::texts::KindOfDate;

/// What a table of items has room for beside titles and channels; the file has everything.
const OF_ITEMS: &[Measure] = &[
    Measure::Clicks,
    Measure::Visitors,
    Measure::Shares,
    Measure::Ambassadors,
    Measure::Views,
];
/// What a table of anything else has room for.
const OF_GROUPS: &[Measure] = &[
    Measure::Clicks,
    Measure::Visitors,
    Measure::Shares,
    Measure::Ambassadors,
    Measure::Links,
    Measure::Audience,
    Measure::Views,
    Measure::Bots,
];
/// How many items a chart of items shows.
const BARS: usize = 10;

/// One large figure.
#[derive(Serialize)]
pub struct FigureView {
    label: String,
    value: String,
    source: &'static str,
    note: Option<String>,
    formula: String,
    leading: bool,
}

/// One table.
#[derive(Serialize)]
pub struct TableView {
    division: Division,
    caption: String,
    head: String,
    columns: Vec<String>,
    with_channels: bool,
    /// Columns after the first.
    width: usize,
    rows: Vec<RowView>,
    total: RowView,
    has_hidden: bool,
    with_job_ads: bool,
    weeks: Option<LineChart>,
    bars: Option<BarChart>,
}

#[derive(Serialize)]
struct RowView {
    label: String,
    href: Option<String>,
    about: Vec<String>,
    purpose: Option<Purpose>,
    channels: Option<String>,
    values: Vec<String>,
    hidden: Option<String>,
    /// Of a vacancy, for those who may enter what its ad would have cost: where.
    job_ad_href: Option<String>,
}

/// Everything a report's page shows of the answer.
#[derive(Serialize)]
pub struct AnswerView {
    period: String,
    is_active: bool,
    hidden: Option<String>,
    /// In two rows: what was done and what came of it, then what stands behind.
    figures: Vec<Vec<FigureView>>,
    tables: Vec<TableView>,
    threshold: usize,
}

/// The answer in the reader's language.
pub fn answer(answer: &Answer, words: &Words) -> AnswerView {
    let figures = match &answer.total {
        Ok(total) => OF_GROUPS
            .chunks(OF_GROUPS.len() / 2)
            .map(|row| {
                row.iter()
                    .map(|&m| figure(m, total, answer, words))
                    .collect()
            })
            .collect(),
        Err(_) => Vec::new(),
    };
    AnswerView {
        period: words.period(answer.period),
        is_active: answer.is_active,
        hidden: answer.total.as_ref().err().map(|why| words.hidden(*why)),
        figures,
        tables: answer
            .tables
            .iter()
            .map(|t| table(t, answer, words))
            .collect(),
        threshold: words.threshold(),
    }
}

fn figure(measure: Measure, total: &Figures, answer: &Answer, words: &Words) -> FigureView {
    let value = total.value(measure);
    FigureView {
        label: words.measure(measure),
        value: words.cell(total.cell(measure)),
        source: measure.source(),
        note: trend(measure, value, &answer.before, words),
        formula: formula(measure, total, answer, words),
        leading: measure == Measure::Clicks,
    }
}

/// How the figure stands against the period before; nothing where that is hidden or empty.
fn trend(measure: Measure, now: Option<i64>, before: &Shown, words: &Words) -> Option<String> {
    let now = now?;
    let then = before
        .as_ref()
        .ok()?
        .value(measure)
        .filter(|then| *then > 0)?;
    let key = match now.cmp(&then) {
        std::cmp::Ordering::Greater => "reports-trend-more",
        std::cmp::Ordering::Less => "reports-trend-less",
        std::cmp::Ordering::Equal => "reports-trend-same",
    };
    let change = (now - then).unsigned_abs() as f64 / then as f64;
    let percent = words.formats().percent(change);
    Some(words.text_with(key, &[("percent", &percent), ("before", &then.to_string())]))
}

/// The formula with what went into it.
fn formula(measure: Measure, total: &Figures, answer: &Answer, words: &Words) -> String {
    let period = words.period(answer.period);
    let shares = total.value(Measure::Shares).unwrap_or_default();
    let rates: Vec<String> = answer
        .rates
        .iter()
        .map(|rate| {
            let part = words.formats().fraction(rate.view_rate as f64 / 1_000.0, 2);
            format!("{} {part}", words.channel(rate.channel))
        })
        .collect();
    let rates = rates.join(" · ");
    words.text_with(
        &format!("reports-formula-{measure}"),
        &[
            ("period", &period),
            ("shares", &shares.to_string()),
            ("known", &total.with_followers.to_string()),
            ("measured", &total.with_network.to_string()),
            ("rates", &rates),
        ],
    )
}

fn weeks(table: &Table, words: &Words) -> Option<LineChart> {
    if table.division != Division::Week || table.rows.len() < 2 {
        return None;
    }
    let values = |measure: Measure| Series {
        name: words.measure(measure),
        values: table
            .rows
            .iter()
            .map(|row| row.shown.as_ref().ok().and_then(|f| f.value(measure)))
            .collect(),
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
        vec![values(Measure::Clicks), values(Measure::Visitors)],
    ))
}

/// Clicks by channel on the overview, of the items with most of them on the others.
fn bars(table: &Table, subject: Subject, words: &Words) -> Option<BarChart> {
    let (division, key, left) = match subject {
        Subject::Overview => (Division::Channel, "reports-chart-channels", 200.0),
        _ => (Division::Item, "reports-chart-items", 440.0),
    };
    if table.division != division {
        return None;
    }
    // Hidden items are many and say nothing in a drawing; hidden channels are few and named.
    let rows: Vec<(String, Option<i64>)> = table
        .rows
        .iter()
        .filter(|row| division == Division::Channel || row.shown.is_ok())
        .take(if division == Division::Item {
            BARS
        } else {
            usize::MAX
        })
        .map(|row| {
            let clicks = row
                .shown
                .as_ref()
                .ok()
                .and_then(|f| f.value(Measure::Clicks));
            (words.label(&row.label), clicks)
        })
        .collect();
    let seen = rows.iter().filter(|row| row.1.is_some()).count();
    (seen >= 2).then(|| {
        chart::bars(
            "bars",
            words.text(key),
            words.text(&format!("{key}-desc")),
            left,
            rows,
        )
    })
}

fn table(table: &Table, answer: &Answer, words: &Words) -> TableView {
    let with_channels = table.division == Division::Item;
    let measures = if with_channels { OF_ITEMS } else { OF_GROUPS };
    let rows: Vec<RowView> = table
        .rows
        .iter()
        .map(|row| row_view(row, measures, with_channels, words))
        .collect();
    let total = Row::new(Label::Total, answer.total.clone());
    TableView {
        division: table.division,
        caption: words.text(&format!("reports-by-{}", table.division)),
        head: match answer.subject {
            Subject::Purpose(Purpose::Recruitment) if with_channels => {
                words.text("reports-vacancy")
            }
            _ => words.division(table.division),
        },
        columns: measures.iter().map(|m| words.measure(*m)).collect(),
        with_channels,
        width: measures.len() + usize::from(with_channels),
        has_hidden: rows.iter().any(|row| row.hidden.is_some()),
        with_job_ads: rows.iter().any(|row| row.job_ad_href.is_some()),
        rows,
        total: row_view(&total, measures, with_channels, words),
        weeks: weeks(table, words),
        bars: bars(table, answer.subject, words),
    }
}

fn row_view(row: &Row, measures: &[Measure], with_channels: bool, words: &Words) -> RowView {
    let mut view = RowView {
        label: words.label(&row.label),
        href: None,
        about: Vec::new(),
        purpose: None,
        channels: None,
        values: Vec::new(),
        hidden: None,
        job_ad_href: None,
    };
    match &row.label {
        Label::Item(line) => {
            view.href = Some(format!("/items/{}", line.id));
            if words.is_editor() && line.purpose == Purpose::Recruitment {
                view.job_ad_href = Some(format!("/reports/items/{}/job-ad", line.id));
            }
            if !line.place.is_empty() {
                view.about.push(line.place.clone());
            }
            if let Some(day) = line.deadline {
                let day = words.formats().date(day, KindOfDate::Long);
                view.about
                    .push(words.text_with("reports-apply-by", &[("day", &day)]));
            }
        }
        Label::Purpose(purpose) => {
            view.href = Some(format!("/reports/{purpose}"));
            view.purpose = Some(*purpose);
        }
        _ => {}
    }
    match &row.shown {
        Ok(figures) => {
            view.channels = with_channels.then(|| words.channels(&row.channels));
            view.values = measures
                .iter()
                .map(|m| words.cell(figures.cell(*m)))
                .collect();
        }
        Err(why) => view.hidden = Some(words.hidden(*why)),
    }
    view
}
