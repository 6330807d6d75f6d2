//! Every query of the contact. There is one at most.

use diesel::prelude::*;

use super::model::Contact;
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::policy_contacts;
use crate::error::Result;

/// The key of the only row.
const ONLY: i32 = 1;

/// The one to ask; none while nobody is named.
pub fn current(conn: &mut Conn) -> Result<Option<Contact>> {
    Ok(policy_contacts::table
        .find(ONLY)
        .select((
            policy_contacts::name,
            policy_contacts::reach,
            policy_contacts::person_id,
        ))
        .first(conn)
        .optional()?)
}

/// Whether this person is the one to ask: what is stored about them.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Option<Contact>> {
    Ok(current(conn)?.filter(|contact| contact.person_id == Some(person)))
}

/// Names the contact in the place of the one before.
pub fn replace(conn: &mut Conn, contact: &Contact) -> Result<()> {
    remove(conn)?;
    diesel::insert_into(policy_contacts::table)
        .values((
            policy_contacts::id.eq(ONLY),
            policy_contacts::name.eq(&contact.name),
            policy_contacts::reach.eq(&contact.reach),
            policy_contacts::person_id.eq(contact.person_id),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes the contact away; returns whether there was one.
pub fn remove(conn: &mut Conn) -> Result<bool> {
    Ok(diesel::delete(policy_contacts::table).execute(conn)? > 0)
}
