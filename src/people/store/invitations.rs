//! One-time addresses. Only the hash of a token is in the database.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::invitations;
use crate::error::{Error, Result};
use crate::people::model::{Invitation, PersonId, Purpose};
use crate::web::session::{hash_token, random_token};

/// Makes a one-time address; returns its token, which is nowhere else.
pub fn make(
    conn: &mut Conn,
    purpose: Purpose,
    person: Option<PersonId>,
    now: NaiveDateTime,
) -> Result<String> {
    let token = random_token();
    diesel::insert_into(invitations::table)
        .values((
            invitations::token_hash.eq(hash_token(&token)),
            invitations::purpose.eq(purpose),
            invitations::person_id.eq(person),
            invitations::expires_at.eq(now + purpose.holds()),
        ))
        .execute(conn)?;
    Ok(token)
}

/// The address of this token, if it still holds; else not found.
pub fn find(conn: &mut Conn, token: &str, now: NaiveDateTime) -> Result<Invitation> {
    Ok(invitations::table
        .find(hash_token(token))
        .filter(invitations::expires_at.gt(now))
        .select((invitations::purpose, invitations::person_id))
        .first(conn)?)
}

/// Uses the address up. Of two who try at once only one succeeds; the other finds nothing.
pub fn claim(conn: &mut Conn, token: &str, now: NaiveDateTime) -> Result<()> {
    let mine = diesel::delete(invitations::table.find(hash_token(token)))
        .filter(invitations::expires_at.gt(now))
        .execute(conn)?;
    if mine == 1 {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// Whether the person was sent such an address after `since`.
pub fn is_recent(
    conn: &mut Conn,
    purpose: Purpose,
    person: PersonId,
    since: NaiveDateTime,
) -> Result<bool> {
    let recent: i64 = invitations::table
        .filter(invitations::purpose.eq(purpose))
        .filter(invitations::person_id.eq(person))
        .filter(invitations::expires_at.gt(since + purpose.holds()))
        .count()
        .get_result(conn)?;
    Ok(recent > 0)
}

/// Voids every address of a person.
pub fn void_of(conn: &mut Conn, person: PersonId) -> Result<()> {
    diesel::delete(invitations::table.filter(invitations::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// Voids every address of a purpose.
pub fn void_all(conn: &mut Conn, purpose: Purpose) -> Result<()> {
    diesel::delete(invitations::table.filter(invitations::purpose.eq(purpose))).execute(conn)?;
    Ok(())
}

/// Removes what has run out; returns how many.
pub fn sweep(conn: &mut Conn, now: NaiveDateTime) -> Result<usize> {
    let over = invitations::table.filter(invitations::expires_at.le(now));
    Ok(diesel::delete(over).execute(conn)?)
}
