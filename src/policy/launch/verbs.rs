//! Writing the launch.

use chrono::NaiveDate;

use super::model::{LaunchStep, StepNote};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::people::model::Action;
use crate::people::store::audit;

/// Writes about a step; answers the next one that is open. `name` is what the audit line calls
/// the step.
///
/// # Errors
/// `Invalid` beside `body` when it is too long.
pub fn save(
    conn: &mut Conn,
    note: &StepNote,
    name: &str,
    by: PersonId,
    today: NaiveDate,
) -> Result<Option<LaunchStep>> {
    note.check()?;
    write(conn, |conn| {
        if store::find(conn, note.step)? != *note {
            store::replace(conn, note)?;
            audit::note_thing(conn, today, by, Action::LaunchChanged, name)?;
        }
        Ok(store::launch(conn)?.next_after(note.step, today))
    })
}
