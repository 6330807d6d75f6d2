//! Choosing when the weekly mails come, and ending them.

use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::mail::unsubscribe::Scope;
use crate::sharing::model::Rhythm;
use crate::sharing::store::rhythms;

/// Keeps what a person wants.
///
/// # Errors
/// `Invalid` with a message beside each field that is no day, no hour or no time zone.
pub fn choose(conn: &mut Conn, rhythm: &Rhythm) -> Result<()> {
    rhythm.check()?;
    write(conn, |conn| rhythms::save(conn, rhythm))
}

/// Ends one kind of mail for a person; the second time it changes nothing.
pub fn turn_off(conn: &mut Conn, person: PersonId, scope: Scope) -> Result<()> {
    write(conn, |conn| {
        let mut rhythm = rhythms::find(conn, person)?;
        match scope {
            Scope::Letter => rhythm.letter = false,
            Scope::Results => rhythm.results = false,
        }
        rhythms::save(conn, &rhythm)
    })
}
