//! Inviting everybody in a file.

use super::invite::invite;
use crate::app::App;
use crate::db::Conn;
use crate::error::{Error, Message, Result};
use crate::people::file::Row;
use crate::people::model::PersonId;

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An account was made and an invitation mailed.
    Invited,
    /// The address has an account already; nothing was changed.
    Known,
    /// The row cannot be used: why.
    Refused(Message),
}

/// One row of the file and what became of it.
#[derive(Clone, Debug)]
pub struct RowResult {
    /// Line of the file.
    pub line: u64,
    /// Address as it stands there.
    pub email: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// Invites the people of a file, row by row: a row that cannot be used does not stop the
/// others. `by` is none on the command line.
pub fn import(
    app: &App,
    conn: &mut Conn,
    by: Option<PersonId>,
    rows: Vec<Row>,
) -> Result<Vec<RowResult>> {
    let outcome = |conn: &mut Conn, row: Row| match row.draft {
        Err(why) => Ok(Outcome::Refused(why)),
        Ok(draft) => match invite(app, conn, by, draft) {
            Ok(_) => Ok(Outcome::Invited),
            Err(Error::Invalid(fields)) => Ok(fields
                .iter()
                .map(|(_, message)| message)
                .find(|message| message.key != "people-email-taken")
                .map_or(Outcome::Known, |message| Outcome::Refused(message.clone()))),
            Err(other) => Err(other),
        },
    };
    rows.into_iter()
        .map(|row| {
            let (line, email) = (row.line, row.email.clone());
            let outcome = outcome(conn, row)?;
            Ok(RowResult {
                line,
                email,
                outcome,
            })
        })
        .collect()
}
