//! What comms and admins do with screens.

use chrono::NaiveDate;

use super::model::{ScreenDraft, ScreenId};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;
use crate::web::session::{hash_token, random_token};

/// Makes a screen; returns the secret part of its address, which cannot be read again.
///
/// # Errors
/// `Invalid` beside the fields of [`ScreenDraft::check`], and beside the name of a screen that is
/// in force: sending the form twice must not make two.
pub fn make(
    conn: &mut Conn,
    draft: &ScreenDraft,
    by: PersonId,
    today: NaiveDate,
) -> Result<String> {
    draft.check()?;
    let token = random_token();
    write(conn, |conn| {
        let name = draft.name.to_lowercase();
        let is_taken = store::all(conn)?
            .iter()
            .any(|other| other.revoked_on.is_none() && other.name.to_lowercase() == name);
        if is_taken {
            return Err(Error::field("name", "office-screen-name-taken"));
        }
        store::insert(conn, draft, &hash_token(&token), today)?;
        audit::note_thing(conn, today, by, Action::ScreenMade, &draft.name)
    })?;
    Ok(token)
}

/// Revokes a screen's address, at once and for good. Revoking it twice is fine.
///
/// # Errors
/// `NotFound` when there is no such screen.
pub fn revoke(conn: &mut Conn, id: ScreenId, by: PersonId, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        let screen = store::find(conn, id)?;
        if screen.revoked_on.is_some() {
            return Ok(());
        }
        store::revoke(conn, id, today)?;
        audit::note_thing(conn, today, by, Action::ScreenRevoked, &screen.name)
    })
}
