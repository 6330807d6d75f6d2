//! Signing in, and the language of one's pages.

use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::{PersonId, PersonState};
use crate::people::{password, store};
use crate::texts::Lang;

/// The account that this address and password open. What is wrong is never told apart: no
/// such address, another password, not in use.
pub fn sign_in(conn: &mut Conn, email: &str, typed: &str) -> Result<PersonId> {
    let person = store::by_email(conn, email)?;
    let in_use = person.filter(|person| person.state == PersonState::Active);
    match (password::matches(in_use.as_ref(), typed), in_use) {
        (true, Some(person)) => Ok(person.id),
        _ => Err(Error::field("password", "people-sign-in-wrong")),
    }
}

/// The person reads another language from now on.
pub fn change_language(conn: &mut Conn, person: PersonId, lang: Lang) -> Result<()> {
    write(conn, |conn| store::set_lang(conn, person, lang))
}
