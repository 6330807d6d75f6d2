//! Extras that people have agreed to.

use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{consents, conversions, shares};
use crate::error::Result;
use crate::sharing::model::{Extra, ExtraConsent, ShareId};

/// Whether a person has agreed to an extra.
pub fn has(conn: &mut Conn, person: PersonId, extra: Extra) -> Result<bool> {
    let found: Option<PersonId> = consents::table
        .find((person, extra))
        .select(consents::person_id)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

/// What a person has agreed to.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<ExtraConsent>> {
    Ok(consents::table
        .filter(consents::person_id.eq(person))
        .order(consents::extra)
        .select(consents::all_columns)
        .load(conn)?)
}

/// Notes a consent; one that is there keeps its day.
pub fn insert(conn: &mut Conn, consent: &ExtraConsent) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(consents::table)
        .values(consent)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Withdraws a consent. What was counted by it on own shares stays with item and channel. The
/// conversions belong to a room below, but a consent ends in one transaction.
pub fn remove(conn: &mut Conn, person: PersonId, extra: Extra) -> Result<()> {
    diesel::delete(consents::table.find((person, extra))).execute(conn)?;
    match extra {
        Extra::ConversionCredit => {
            let own = shares::table
                .filter(shares::person_id.eq(person))
                .select(shares::id.nullable());
            diesel::update(conversions::table.filter(conversions::share_id.eq_any(own)))
                .set(conversions::share_id.eq(None::<ShareId>))
                .execute(conn)?;
        }
        // Screens look it up each time.
        Extra::NamedOnScreens => {}
    }
    Ok(())
}
