//! Naming the one to ask.

use chrono::NaiveDate;

use super::model::{Contact, ContactDraft};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people;
use crate::people::model::{Action, PersonState};
use crate::people::store::audit;

/// Names the contact in the place of the one before.
///
/// # Errors
/// `Invalid` with fields `name`, `reach`, and `email` when no account that is in use has it.
pub fn name(conn: &mut Conn, by: PersonId, today: NaiveDate, draft: &ContactDraft) -> Result<()> {
    draft.check()?;
    write(conn, |conn| {
        let person_id = match draft.email.as_str() {
            "" => None,
            email => Some(account(conn, email)?),
        };
        let contact = Contact {
            name: draft.name.clone(),
            reach: draft.reach.clone(),
            person_id,
        };
        store::replace(conn, &contact)?;
        audit::note_thing(conn, today, by, Action::ContactNamed, &contact.name)
    })
}

fn account(conn: &mut Conn, email: &str) -> Result<PersonId> {
    let found = people::store::by_email(conn, email)?;
    found
        .filter(|person| person.state != PersonState::Deactivated)
        .map(|person| person.id)
        .ok_or_else(|| Error::field("email", "policy-contact-unknown"))
}

/// Takes the contact away. Taking it away twice changes nothing.
pub fn remove(conn: &mut Conn, by: PersonId, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        let Some(contact) = store::current(conn)? else {
            return Ok(());
        };
        store::remove(conn)?;
        audit::note_thing(conn, today, by, Action::ContactRemoved, &contact.name)
    })
}
