//! When people want the weekly mails, and which.

use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::rhythms;
use crate::digest::model::Rhythm;
use crate::error::Result;

/// A person's rhythm; the usual one for somebody who has not chosen.
pub fn find(conn: &mut Conn, person: PersonId) -> Result<Rhythm> {
    let chosen = rhythms::table
        .find(person)
        .select(rhythms::all_columns)
        .first(conn)
        .optional()?;
    Ok(chosen.unwrap_or_else(|| Rhythm::usual(person)))
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
