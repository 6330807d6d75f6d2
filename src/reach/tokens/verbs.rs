//! What admins do with tokens.

use chrono::NaiveDate;

use super::model::{TokenDraft, TokenId};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;
use crate::web::session::{hash_token, random_token};

/// What every token begins with, so that one that strays into a log or a repository is known
/// for what it is.
const PREFIX: &str = "fp_";

/// Makes a token; returns it. It cannot be read again.
///
/// # Errors
/// `Invalid` beside the fields of [`TokenDraft::checked`], and beside the name of a token that
/// is in force: sending the form twice must not make two.
pub fn make(conn: &mut Conn, draft: TokenDraft, by: PersonId, today: NaiveDate) -> Result<String> {
    let draft = draft.checked()?;
    let token = format!("{PREFIX}{}", random_token());
    write(conn, |conn| {
        let name = draft.name.to_lowercase();
        let is_taken = store::all(conn)?
            .iter()
            .any(|other| other.revoked_on.is_none() && other.name.to_lowercase() == name);
        if is_taken {
            return Err(Error::field("name", "reach-token-name-taken"));
        }
        store::insert(conn, &draft, &hash_token(&token), today)?;
        audit::note_thing(conn, today, by, Action::TokenMade, &draft.name)
    })?;
    Ok(token)
}

/// Revokes a token, at once. Revoking one twice is fine.
///
/// # Errors
/// `NotFound` when there is no such token.
pub fn revoke(conn: &mut Conn, id: TokenId, by: PersonId, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        let token = store::find(conn, id)?;
        if token.revoked_on.is_some() {
            return Ok(());
        }
        store::revoke(conn, id, today)?;
        audit::note_thing(conn, today, by, Action::TokenRevoked, &token.name)
    })
}
