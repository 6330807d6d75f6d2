//! How far ambitions are.

use chrono::NaiveDate;

use super::ask_all;
use crate::db::Conn;
use crate::error::Result;
use crate::policy::ambitions::model::Ambition;
use crate::policy::ambitions::store;
use crate::reports::answer::cell;
use crate::reports::ledger::Ledger;
use crate::reports::progress::{Progress, Standing, question};

/// How far each ambition is, in their order. Figures of reports are those that every reader of
/// the whole would get for the same months, and hidden where they would be. `today` is the day
/// from which on nothing is settled.
pub fn progress(
    conn: &mut Conn,
    ledger: &Ledger,
    today: NaiveDate,
    threshold: usize,
    ambitions: Vec<Ambition>,
) -> Result<Vec<Progress>> {
    let owners = store::owner_names(conn, &ambitions)?;
    let mut noted = store::last_check_ins(conn)?;
    let asked: Vec<_> = ambitions
        .iter()
        .map(|ambition| question(ambition, today, threshold))
        .collect();
    let questions: Vec<_> = asked.iter().flatten().map(|(asked, _)| *asked).collect();
    let mut answers = ask_all(conn, ledger, today, &questions)?.into_iter();
    let progress = ambitions.into_iter().zip(asked).map(|(ambition, asked)| {
        let standing = match asked.and_then(|(_, measure)| Some((measure, answers.next()?))) {
            Some((measure, answer)) => Standing::Counted {
                cell: cell(&answer.total, measure),
                period: answer.period,
            },
            None => match noted.remove(&ambition.id) {
                Some(note) => note
                    .figure
                    .map_or(Standing::Unknown, |figure| Standing::Typed {
                        figure,
                        month: note.month,
                    }),
                None => Standing::Unknown,
            },
        };
        Progress {
            owner: ambition.owner_id.and_then(|id| owners.get(&id).cloned()),
            ambition,
            standing,
        }
    });
    Ok(progress.collect())
}
