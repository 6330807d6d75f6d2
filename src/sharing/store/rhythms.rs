//! When people want mail, and which of the weekly ones.

use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::rhythms;
use crate::error::Result;
use crate::sharing::model::Rhythm;

/// What a person has chosen.
pub fn chosen(conn: &mut Conn, person: PersonId) -> Result<Option<Rhythm>> {
    Ok(rhythms::table
        .find(person)
        .select(rhythms::all_columns)
        .first(conn)
        .optional()?)
}

/// A person's rhythm; the usual one for somebody who has not chosen.
pub fn find(conn: &mut Conn, person: PersonId) -> Result<Rhythm> {
    Ok(chosen(conn, person)?.unwrap_or_else(|| Rhythm::usual(person)))
}

/// Keeps a person's rhythm in place of the one before.
pub fn save(conn: &mut Conn, rhythm: &Rhythm) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(rhythms::table)
        .values(rhythm)
        .on_conflict(rhythms::person_id)
        .do_update()
        .set(rhythm)
        .execute(c))?;
    Ok(())
}
