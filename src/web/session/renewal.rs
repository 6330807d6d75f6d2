//! A session gets a new id when its person's roles change: what somebody has learnt of the old id
//! opens nothing of what the new role does.
//!
//! The next page is answered with the new id in its cookie; what a page pulls in, forms and links
//! go on with the id they came with. A browser asks for several things at once, and an answer may
//! be lost on its way. So the old id holds for a few seconds beside the new one, and every page
//! that comes with it is given the same new one, whichever answer arrives last. The token of the
//! forms stays: pages that are open can still be sent.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::dsl::exists;
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::{hash_token, in_letters, random_token};
use crate::access::{PersonId, SessionId};
use crate::db::schema::sessions;
use crate::db::{Conn, write};
use crate::error::Result;

/// The old id holds so long beside the new one.
pub(super) const GRACE: TimeDelta = TimeDelta::seconds(10);

/// Every session of a person gets a new id with its next page. Call inside the transaction that
/// changes what the person may do.
pub fn renew_all(conn: &mut Conn, person: PersonId) -> Result<()> {
    diesel::update(sessions::table.filter(sessions::person_id.eq(person)))
        .set((
            sessions::renewal.eq(Some(random_token())),
            sessions::former_hash.eq(None::<String>),
            sessions::renewed_at.eq(None::<NaiveDateTime>),
        ))
        .execute(conn)?;
    Ok(())
}

/// Gives a session its new id in place of `old`, unless a page that came at the same time has done
/// so; answers the new one for the cookie. None when the roles have changed once more meanwhile:
/// then the page after this one renews.
pub(super) fn renew(
    conn: &mut Conn,
    session: SessionId,
    old: &str,
    seed: &str,
    now: NaiveDateTime,
) -> Result<Option<String>> {
    let new = made_from(seed, old);
    let new_hash = hash_token(&new);
    let holds = write(conn, |conn| {
        let unchanged = sessions::table
            .find(session)
            .filter(sessions::token_hash.eq(hash_token(old)))
            .filter(sessions::renewal.eq(seed));
        diesel::update(unchanged)
            .set((
                sessions::token_hash.eq(&new_hash),
                sessions::former_hash.eq(Some(hash_token(old))),
                sessions::renewed_at.eq(Some(now)),
            ))
            .execute(conn)?;
        let renewed = sessions::table
            .find(session)
            .filter(sessions::token_hash.eq(&new_hash));
        Ok(diesel::select(exists(renewed)).get_result(conn)?)
    })?;
    Ok(Some(new).filter(|_| holds))
}

/// The same for everybody who has both: `old` is known to the browser alone, `seed` to the
/// database alone.
fn made_from(seed: &str, old: &str) -> String {
    in_letters(&Sha256::digest(format!("{seed}.{old}")))
}
