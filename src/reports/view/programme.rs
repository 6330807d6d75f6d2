//! How the programme stands: the funnel, and how many take part.

use serde::Serialize;

use super::super::answer::{Cell, Programme, Stage};
use super::super::chart::{self, Bar, BarChart};
use super::super::words::Words;

/// The programme's part of the overview.
#[derive(Serialize)]
pub(super) struct ProgrammeView {
    figures: Vec<Taking>,
    funnel: BarChart,
    stages: Vec<StageView>,
    /// Whether something is hidden, which is then said.
    has_hidden: bool,
}

/// One figure on taking part.
#[derive(Serialize)]
struct Taking {
    label: String,
    value: String,
    formula: String,
}

/// One stage of the funnel, as a row of its table.
#[derive(Serialize)]
struct StageView {
    label: String,
    people: String,
    /// Of the stage before.
    part: String,
}

/// The programme in the reader's language.
pub(super) fn programme(programme: &Programme, words: &Words) -> ProgrammeView {
    let members = match programme.mean_members {
        Cell::Known(members) => words.formats().scaled(members, 2),
        missing => words.count(missing),
    };
    let taking = |name: &str, value: String| Taking {
        label: words.text(&format!("reports-{name}")),
        value,
        formula: words.text_with(&format!("reports-{name}-formula"), &[("members", &members)]),
    };
    let participation = match programme.participation {
        Cell::Known(thousandths) => words.share(thousandths),
        unknown => words.count(unknown),
    };
    let label = |stage: &Stage| words.text(&format!("reports-step-{}", stage.step));
    let bars = programme
        .funnel
        .iter()
        .map(|stage| Bar {
            name: label(stage),
            value: stage.people.known(),
            said: words.count(stage.people),
        })
        .collect();
    let is_hidden = |cell: Cell| matches!(cell, Cell::Hidden(_));
    let before = std::iter::once(None).chain(programme.funnel.iter().map(Some));
    ProgrammeView {
        has_hidden: is_hidden(programme.participation)
            || programme.funnel.iter().any(|stage| is_hidden(stage.people)),
        figures: vec![
            taking("participation", participation),
            taking("weekly-active", words.count(programme.weekly_active)),
            taking("monthly-active", words.count(programme.monthly_active)),
        ],
        funnel: chart::bars(
            "funnel",
            words.text("reports-funnel"),
            words.text("reports-funnel-desc"),
            bars,
        ),
        stages: programme
            .funnel
            .iter()
            .zip(before)
            .map(|(stage, before)| StageView {
                label: label(stage),
                people: words.count(stage.people),
                part: part(before, stage, words),
            })
            .collect(),
    }
}

/// Which part of the stage before is left; empty where that cannot be said.
fn part(before: Option<&Stage>, stage: &Stage, words: &Words) -> String {
    let whole = before.and_then(|before| before.people.known());
    match (whole, stage.people.known()) {
        (Some(whole), Some(part)) if whole > 0 => {
            words.formats().percent(part as f64 / whole as f64)
        }
        _ => String::new(),
    }
}
