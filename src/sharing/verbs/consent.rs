//! Agreeing to an extra, and withdrawing it as easily.

use chrono::NaiveDate;

use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::sharing::model::{Extra, ExtraConsent};
use crate::sharing::store::{ambassadors, consents};

/// Agrees to an extra from today on.
///
/// # Errors
/// [`Error::Conflict`] when the person has not opted in.
pub fn agree(conn: &mut Conn, person: PersonId, extra: Extra, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        if ambassadors::find(conn, person)?.is_none() {
            return Err(Error::conflict("programme-not-joined"));
        }
        let consent = ExtraConsent {
            person_id: person,
            extra,
            since: today,
        };
        consents::insert(conn, &consent)
    })
}

/// Withdraws an extra, at once and for what was counted by it too.
pub fn withdraw(conn: &mut Conn, person: PersonId, extra: Extra) -> Result<()> {
    write(conn, |conn| consents::remove(conn, person, extra))
}
