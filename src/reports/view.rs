//! Answers as pages show them: words and numbers in the reader's language.

mod drawing;
mod figure;
mod listing;
mod programme;
mod progress;
mod table;

use serde::Serialize;

use super::answer::{Answer, Cell, Figures, Measure};
use super::model::Subject;
use super::words::Words;
pub use drawing::{SheetTable, bars, sheet_table, weeks};
pub use figure::{FigureView, figure, formula};
pub use listing::Listing;
use programme::ProgrammeView;
pub use progress::{ProgressView, progress};
use table::TableView;

text_enum! {
    /// Under which heading a figure stands.
    Heading {
        /// What came of it.
        Came = "came",
        /// What was done.
        Done = "done",
        /// How far it may have reached.
        Far = "far",
        /// What the networks show.
        Networks = "networks",
    }
}

impl Heading {
    /// Its figures, the most important first. What is not here stands beside one that is:
    /// bursts and machines with the clicks.
    fn measures(self) -> &'static [Measure] {
        match self {
            Heading::Came => &[
                Measure::Clicks,
                Measure::Visitors,
                Measure::Sent,
                Measure::Started,
                Measure::Comments,
                Measure::Travelled,
                Measure::Value,
                Measure::Saved,
            ],
            Heading::Done => &[
                Measure::Shares,
                Measure::Ambassadors,
                Measure::Links,
                Measure::Reshares,
            ],
            Heading::Far => &[Measure::Audience, Measure::Views, Measure::Measured],
            Heading::Networks => &[Measure::Reposts, Measure::Likes],
        }
    }
}

/// Whether a figure is shown even when it is nought or not known: the others come with the
/// first application, price or number that somebody types in.
fn is_always_shown(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::Clicks
            | Measure::Visitors
            | Measure::Shares
            | Measure::Ambassadors
            | Measure::Links
            | Measure::Audience
            | Measure::Views
            | Measure::Bots
    )
}

/// Whether a figure is shown among those of the whole.
pub fn is_worth_showing(measure: Measure, total: &Figures) -> bool {
    is_always_shown(measure) || says_something(total.cell(measure))
}

/// Whether this is something to show.
fn says_something(cell: Cell) -> bool {
    !matches!(cell, Cell::Unknown | Cell::Known(0))
}

#[derive(Serialize)]
struct HeadingView {
    title: String,
    figures: Vec<FigureView>,
}

/// How a figure that stands in a table is worked out.
#[derive(Serialize)]
struct Definition {
    id: &'static str,
    label: String,
    source: &'static str,
    formula: String,
}

#[derive(Serialize)]
struct JourneyView {
    network: String,
    clicks: String,
}

#[derive(Serialize)]
struct VoteView {
    label: String,
    votes: String,
}

/// Everything a report's page shows of the answer.
#[derive(Serialize)]
pub struct AnswerView {
    period: String,
    /// With which periods the figures are compared.
    compared: String,
    is_active: bool,
    hidden: Option<String>,
    headings: Vec<HeadingView>,
    programme: Option<ProgrammeView>,
    tables: Vec<TableView>,
    journeys: Vec<JourneyView>,
    votes: Vec<VoteView>,
    definitions: Vec<Definition>,
    /// Whether team and channel are both chosen, so that there is no table by item.
    is_without_items: bool,
    threshold: usize,
}

/// The answer in the reader's language; of long tables the parts that `listing` asks for.
pub fn answer(answer: &Answer, listing: &Listing<'_>, words: &Words) -> AnswerView {
    let tables: Vec<TableView> = answer
        .tables
        .iter()
        .map(|one| table::table(one, answer, listing, words))
        .collect();
    let has_both = answer.slice.team.is_some() && answer.slice.channel.is_some();
    AnswerView {
        period: words.period(answer.period),
        compared: words.compared(answer.period),
        is_active: answer.is_active,
        hidden: answer.total.as_ref().err().map(|why| words.hidden(*why)),
        headings: headings(answer, words),
        programme: answer
            .programme
            .as_ref()
            .map(|programme| programme::programme(programme, words)),
        tables,
        journeys: journeys(answer, words),
        votes: votes(answer, words),
        definitions: definitions(answer, words),
        is_without_items: has_both && answer.subject != Subject::Overview,
        threshold: words.threshold(),
    }
}

fn headings(answer: &Answer, words: &Words) -> Vec<HeadingView> {
    let Ok(total) = &answer.total else {
        return Vec::new();
    };
    let shown = |measure: Measure| is_worth_showing(measure, total);
    Heading::ALL
        .iter()
        .map(|heading| HeadingView {
            title: words.text(&format!("reports-heading-{heading}")),
            figures: heading
                .measures()
                .iter()
                .filter(|measure| shown(**measure))
                .map(|&measure| figure(measure, total, answer, words))
                .collect(),
        })
        .filter(|heading| !heading.figures.is_empty())
        .collect()
}

fn journeys(answer: &Answer, words: &Words) -> Vec<JourneyView> {
    let row = |journey: &super::answer::Journey| JourneyView {
        network: words.text(&format!("reports-channel-{}", journey.network)),
        clicks: match journey.clicks {
            Ok(clicks) => words.formats().number(clicks),
            Err(why) => words.hidden(why),
        },
    };
    answer.journeys.iter().map(row).collect()
}

fn votes(answer: &Answer, words: &Words) -> Vec<VoteView> {
    let Some(votes) = &answer.votes else {
        return Vec::new();
    };
    let row = |label: String, cell: Cell| VoteView {
        label,
        votes: words.count(cell),
    };
    let said = [
        row(words.text("reports-vote-useful"), votes.useful),
        row(words.text("reports-vote-not-for-me"), votes.not_for_me),
    ];
    let reasons = votes
        .reasons
        .iter()
        .map(|(reason, cell)| row(words.text(&format!("content-reason-{reason}")), *cell));
    said.into_iter().chain(reasons).collect()
}

/// Of every measure that a table's head may name.
fn definitions(answer: &Answer, words: &Words) -> Vec<Definition> {
    let Ok(total) = &answer.total else {
        return Vec::new();
    };
    Measure::ALL
        .iter()
        .filter(|measure| is_worth_showing(**measure, total))
        .map(|&measure| Definition {
            id: measure.as_str(),
            label: words.measure(measure),
            source: measure.source(),
            formula: formula(measure, total, answer, words),
        })
        .collect()
}
