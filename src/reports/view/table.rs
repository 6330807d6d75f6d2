//! Tables: which figures there is room for, and where their rows lead.

use serde::Serialize;

use super::super::address::Address;
use super::super::answer::{Answer, Division, Label, Measure, Row, Table};
use super::super::chart::{BarChart, LineChart};
use super::super::model::Subject;
use super::super::words::Words;
use super::listing::{Listing, Part};
use super::{drawing, is_always_shown, says_something};
use crate::content::model::Purpose;
use crate::texts::KindOfDate;

/// What a table of items has room for beside titles and channels; the file has everything.
const OF_ITEMS: &[Measure] = &[
    Measure::Clicks,
    Measure::Visitors,
    Measure::Started,
    Measure::Sent,
    Measure::Shares,
    Measure::Ambassadors,
    Measure::Views,
    Measure::Saved,
];
/// What a table of anything else has room for.
const OF_GROUPS: &[Measure] = &[
    Measure::Clicks,
    Measure::Visitors,
    Measure::Sent,
    Measure::Shares,
    Measure::Ambassadors,
    Measure::Links,
    Measure::Audience,
    Measure::Views,
    Measure::Value,
    Measure::Bots,
];

/// One table.
#[derive(Serialize)]
pub(super) struct TableView {
    division: Division,
    caption: String,
    head: String,
    columns: Vec<Column>,
    with_channels: bool,
    rows: Vec<RowView>,
    /// Of a long table: which part of it is shown.
    part: Option<Part>,
    total: RowView,
    has_hidden: bool,
    with_job_ads: bool,
    weeks: Option<LineChart>,
    bars: Option<BarChart>,
}

/// A column: the figure's name, and where its formula stands.
#[derive(Serialize)]
struct Column {
    label: String,
    id: &'static str,
}

#[derive(Serialize)]
struct RowView {
    label: String,
    href: Option<String>,
    about: Vec<String>,
    channels: Option<String>,
    values: Vec<String>,
    hidden: Option<String>,
    /// Of a vacancy, for those who may enter what its ad would have cost: where.
    job_ad_href: Option<String>,
    /// Of the table, but a row is drawn from itself alone.
    with_channels: bool,
    width: usize,
}

/// A table in the reader's language.
pub(super) fn table(
    table: &Table,
    answer: &Answer,
    listing: &Listing<'_>,
    words: &Words,
) -> TableView {
    let with_channels = table.division == Division::Item;
    let measures: Vec<Measure> = if with_channels { OF_ITEMS } else { OF_GROUPS }
        .iter()
        .copied()
        .filter(|measure| has_column(*measure, table, answer))
        .collect();
    let query = listing.query();
    let view = |row: &Row| row_view(row, &measures, with_channels, &query, words);
    let (rows, part) = listing.cut(
        table.division,
        table.rows.iter().collect(),
        |row| words.label(&row.label),
        words,
    );
    let rows: Vec<RowView> = rows.into_iter().map(view).collect();
    // A drawing stands beside the rows that it is of.
    let is_beginning = part.as_ref().is_none_or(|part| part.is_first);
    TableView {
        division: table.division,
        caption: words.text(&format!("reports-by-{}", table.division)),
        head: match answer.subject {
            Subject::Purpose(Purpose::Recruitment) if with_channels => {
                words.text("reports-vacancy")
            }
            _ => words.division(table.division),
        },
        columns: measures
            .iter()
            .map(|&measure| Column {
                label: words.measure(measure),
                id: measure.as_str(),
            })
            .collect(),
        with_channels,
        has_hidden: rows.iter().any(|row| row.hidden.is_some()),
        with_job_ads: rows.iter().any(|row| row.job_ad_href.is_some()),
        total: view(&Row::new(Label::Total, answer.total.clone())),
        rows,
        part,
        weeks: drawing::weeks(table, words),
        bars: is_beginning
            .then(|| drawing::bars(table, answer.subject, words))
            .flatten(),
    }
}

/// Whether some row, or the total, has something to say of it.
fn has_column(measure: Measure, table: &Table, answer: &Answer) -> bool {
    let rows = table.rows.iter().map(|row| &row.shown);
    let mut cells = rows
        .chain([&answer.total])
        .filter_map(|shown| shown.as_ref().ok())
        .map(|figures| figures.cell(measure));
    is_always_shown(measure) || cells.any(says_something)
}

fn row_view(
    row: &Row,
    measures: &[Measure],
    with_channels: bool,
    query: &str,
    words: &Words,
) -> RowView {
    let subject = match &row.label {
        Label::Purpose(purpose) => Some(Subject::Purpose(*purpose)),
        Label::Item(line) => Some(Subject::Item(line.id)),
        Label::Channel(channel) => Some(Subject::Channel(*channel)),
        Label::Campaign(campaign) => campaign.as_ref().map(|(id, _)| Subject::Campaign(*id)),
        Label::Total | Label::Team(_) | Label::Week(_) | Label::Hand(_) => None,
    };
    let mut view = RowView {
        label: words.label(&row.label),
        href: subject.map(|subject| format!("{}{query}", Address::page(subject))),
        about: Vec::new(),
        channels: None,
        values: Vec::new(),
        hidden: None,
        job_ad_href: None,
        with_channels,
        width: measures.len() + usize::from(with_channels),
    };
    if let Label::Item(line) = &row.label {
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
    match &row.shown {
        Ok(figures) => {
            view.channels = with_channels.then(|| words.channels(&row.channels));
            view.values = measures
                .iter()
                .map(|&measure| words.cell(measure, figures.cell(measure)))
                .collect();
        }
        Err(why) => view.hidden = Some(words.hidden(*why)),
    }
    view
}
