//! How far ambitions are, in words and as a part of the way.

use chrono::NaiveDate;
use serde::Serialize;

use super::super::answer::Cell;
use super::super::model::Subject;
use super::super::progress::{Progress, Standing, subject};
use super::super::words::Words;
use crate::policy::ambitions::model::{AmbitionKind, AmbitionMeasure, AmbitionState};
use crate::policy::ambitions::web::address;

/// One ambition.
#[derive(Serialize)]
pub struct ProgressView {
    href: String,
    name: String,
    kind_of: AmbitionKind,
    state: AmbitionState,
    due_on: NaiveDate,
    owner: Option<String>,
    /// Whether its day has passed and it is still being worked on.
    is_late: bool,
    /// `14 av 20 søknader`, or why that cannot be said.
    so_far: String,
    /// Whether there is a figure.
    is_known: bool,
    /// How much of the way, in whole per cent; nought where there is no figure.
    percent: i64,
    /// Where the figure comes from, as the part `figure` names it.
    source: &'static str,
    formula: String,
}

/// The ambition in the reader's language; `today` is the reader's day.
pub fn progress(progress: &Progress, today: NaiveDate, words: &Words) -> ProgressView {
    let ambition = &progress.ambition;
    let figure = progress.standing.figure();
    ProgressView {
        href: address(ambition.id),
        name: ambition.name.clone(),
        kind_of: ambition.kind,
        state: ambition.state,
        due_on: ambition.due_on,
        owner: progress.owner.clone(),
        is_late: ambition.state == AmbitionState::Running && ambition.due_on < today,
        so_far: so_far(progress, words),
        is_known: figure.is_some(),
        percent: figure.map_or(0, |figure| ambition.percent(figure)),
        source: match ambition.measure {
            AmbitionMeasure::Typed => "typed",
            _ => "counted",
        },
        formula: formula(progress, words),
    }
}

/// What is counted, in the reader's words or in those that were typed in.
fn unit(progress: &Progress, words: &Words) -> String {
    match progress.ambition.measure {
        AmbitionMeasure::Typed => progress.ambition.unit.clone(),
        measure => words.text(&format!("ambition-unit-{measure}")),
    }
}

fn so_far(progress: &Progress, words: &Words) -> String {
    let target = progress.ambition.target.to_string();
    let unit = unit(progress, words);
    let goal = [("target", target.as_str()), ("unit", unit.as_str())];
    let figure = match progress.standing {
        Standing::Typed { figure, .. } => figure,
        Standing::Counted { cell, .. } => match cell.known() {
            Some(figure) => figure,
            None => {
                let why = words.text(match cell {
                    Cell::Hidden(_) => "reports-hidden",
                    _ => "reports-unknown",
                });
                let args = [("why", why.as_str()), goal[0], goal[1]];
                return words.text_with("ambition-not-shown", &args);
            }
        },
        Standing::Unknown => return words.text_with("ambition-target-only", &goal),
    };
    let figure = figure.to_string();
    let args = [("figure", figure.as_str()), goal[0], goal[1]];
    words.text_with("ambition-so-far", &args)
}

fn formula(progress: &Progress, words: &Words) -> String {
    let target = progress.ambition.target.to_string();
    match progress.standing {
        Standing::Typed { month, .. } => {
            let month = words.month(month);
            let args = [("month", month.as_str()), ("target", target.as_str())];
            words.text_with("ambition-formula-typed", &args)
        }
        Standing::Counted {
            cell: Cell::Hidden(_),
            ..
        } => {
            let number = words.threshold().to_string();
            words.text_with("reports-hidden-note", &[("number", &number)])
        }
        Standing::Counted { period, .. } => {
            let of = match subject(progress.ambition.kind) {
                Subject::Purpose(purpose) => words.text(&format!("ambition-of-{purpose}")),
                _ => words.text("ambition-of-everything"),
            };
            let (unit, period) = (unit(progress, words), words.period(period));
            let args = [
                ("unit", unit.as_str()),
                ("of", of.as_str()),
                ("period", period.as_str()),
                ("target", target.as_str()),
            ];
            words.text_with("ambition-formula-counted", &args)
        }
        Standing::Unknown => match progress.ambition.measure {
            AmbitionMeasure::Typed => words.text("ambition-formula-untyped"),
            _ => words.text("ambition-formula-early"),
        },
    }
}
