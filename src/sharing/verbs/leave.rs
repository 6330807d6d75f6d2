//! Leaving.

use crate::access::PersonId;
use crate::db::{Conn, ledger, write};
use crate::error::Result;
use crate::sharing::store::ambassadors;

/// Ends the opt-in at once (L3): no reason, no approval, nobody is told. What was shared stays
/// as a number that belongs to no one. Who is not an ambassador stays as before.
pub fn leave(conn: &mut Conn, person: PersonId) -> Result<()> {
    write(conn, |conn| {
        ambassadors::forget(conn, person)?;
        ledger::raise(conn, ledger::Part::Shares)
    })
}
