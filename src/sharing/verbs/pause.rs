//! Taking a break, and coming back.

use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::sharing::model::AmbassadorState;
use crate::sharing::store::ambassadors;

/// Takes a break: nothing is suggested, existing links go on. Nobody is told.
///
/// # Errors
/// [`Error::Conflict`] when the person has not opted in.
pub fn pause(conn: &mut Conn, person: PersonId) -> Result<()> {
    set(conn, person, AmbassadorState::Paused)
}

/// Ends the break.
///
/// # Errors
/// [`Error::Conflict`] when the person has not opted in.
pub fn resume(conn: &mut Conn, person: PersonId) -> Result<()> {
    set(conn, person, AmbassadorState::Active)
}

fn set(conn: &mut Conn, person: PersonId, state: AmbassadorState) -> Result<()> {
    write(conn, |conn| {
        if ambassadors::set_state(conn, person, state)? {
            Ok(())
        } else {
            Err(Error::conflict("programme-not-joined"))
        }
    })
}
