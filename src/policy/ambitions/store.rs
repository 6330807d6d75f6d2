//! Every query of ambitions.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Ambition, AmbitionId, AmbitionState, CheckIn};
use crate::access::{PersonId, Role};
use crate::db::Conn;
use crate::db::schema::{ambitions, check_ins, person_roles, persons};
use crate::error::{Error, Result};
use crate::people::model::PersonState;

/// Every ambition, the next to be due first.
pub fn all(conn: &mut Conn) -> Result<Vec<Ambition>> {
    Ok(ambitions::table
        .order((ambitions::due_on, ambitions::id))
        .select(ambitions::all_columns)
        .load(conn)?)
}

/// Those that are being worked on, the next to be due first.
pub fn running(conn: &mut Conn) -> Result<Vec<Ambition>> {
    Ok(ambitions::table
        .filter(ambitions::state.eq(AmbitionState::Running))
        .order((ambitions::due_on, ambitions::id))
        .select(ambitions::all_columns)
        .load(conn)?)
}

/// Those that were begun before the month with this first day, are still worked on, and of which
/// nothing is noted in it; the next to be due first.
pub fn unnoted(conn: &mut Conn, month: NaiveDate) -> Result<Vec<Ambition>> {
    let noted = check_ins::table
        .filter(check_ins::month.eq(month))
        .select(check_ins::ambition_id);
    Ok(ambitions::table
        .filter(ambitions::state.eq(AmbitionState::Running))
        .filter(ambitions::begins_on.lt(month))
        .filter(ambitions::id.ne_all(noted))
        .order((ambitions::due_on, ambitions::id))
        .select(ambitions::all_columns)
        .load(conn)?)
}

/// Those that something new may serve, and `own`, which it serves already, over or not.
pub fn to_choose(conn: &mut Conn, own: Option<AmbitionId>) -> Result<Vec<Ambition>> {
    let mut all = all(conn)?;
    all.retain(|it| it.state == AmbitionState::Running || Some(it.id) == own);
    Ok(all)
}

/// The ambition, unless somebody has removed it while a form was open.
pub fn still_there(conn: &mut Conn, id: Option<AmbitionId>) -> Result<Option<AmbitionId>> {
    let Some(id) = id else {
        return Ok(None);
    };
    Ok(ambitions::table
        .find(id)
        .select(ambitions::id)
        .first(conn)
        .optional()?)
}

/// One ambition.
pub fn find(conn: &mut Conn, id: AmbitionId) -> Result<Ambition> {
    Ok(ambitions::table
        .find(id)
        .select(ambitions::all_columns)
        .first(conn)?)
}

/// Those that a person follows up, the next to be due first.
pub fn of_owner(conn: &mut Conn, owner: PersonId) -> Result<Vec<Ambition>> {
    Ok(ambitions::table
        .filter(ambitions::owner_id.eq(owner))
        .order((ambitions::due_on, ambitions::id))
        .select(ambitions::all_columns)
        .load(conn)?)
}

/// Puts an ambition in.
pub fn insert(conn: &mut Conn, ambition: &Ambition) -> Result<()> {
    diesel::insert_into(ambitions::table)
        .values(ambition)
        .execute(conn)?;
    Ok(())
}

/// Writes every column of an ambition.
pub fn update(conn: &mut Conn, ambition: &Ambition) -> Result<()> {
    diesel::update(ambitions::table.find(ambition.id))
        .set(ambition)
        .execute(conn)?;
    Ok(())
}

/// Removes an ambition with what was noted of it; items and campaigns stay and serve none.
pub fn remove(conn: &mut Conn, id: AmbitionId) -> Result<()> {
    let rows = diesel::delete(ambitions::table.find(id)).execute(conn)?;
    if rows == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// What was noted of an ambition, newest first.
pub fn check_ins(conn: &mut Conn, id: AmbitionId) -> Result<Vec<CheckIn>> {
    Ok(check_ins::table
        .filter(check_ins::ambition_id.eq(id))
        .order(check_ins::month.desc())
        .select(check_ins::all_columns)
        .load(conn)?)
}

/// What was noted last of each ambition; one of which nothing was is not among them.
pub fn last_check_ins(conn: &mut Conn) -> Result<HashMap<AmbitionId, CheckIn>> {
    let all: Vec<CheckIn> = check_ins::table
        .order(check_ins::month)
        .select(check_ins::all_columns)
        .load(conn)?;
    Ok(all
        .into_iter()
        .map(|note| (note.ambition_id, note))
        .collect())
}

/// Notes how it goes, in the place of what was noted of the same month.
pub fn put_check_in(conn: &mut Conn, check_in: &CheckIn) -> Result<()> {
    diesel::delete(check_ins::table.find((check_in.ambition_id, check_in.month))).execute(conn)?;
    diesel::insert_into(check_ins::table)
        .values(check_in)
        .execute(conn)?;
    Ok(())
}

/// Who may follow an ambition up, by name: those in communications and HR.
pub fn owners(conn: &mut Conn) -> Result<Vec<(PersonId, String)>> {
    let mut owners: Vec<(PersonId, String)> = persons::table
        .inner_join(person_roles::table)
        .filter(person_roles::role.eq_any([Role::Comms, Role::Hr]))
        .filter(persons::state.ne(PersonState::Deactivated))
        .select((persons::id, persons::name))
        .distinct()
        .load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    owners.sort_by_cached_key(|(_, name)| name.to_lowercase());
    Ok(owners)
}

/// The names of those who follow these ambitions up.
pub fn owner_names(conn: &mut Conn, of: &[Ambition]) -> Result<HashMap<PersonId, String>> {
    let ids: Vec<PersonId> = of.iter().filter_map(|ambition| ambition.owner_id).collect();
    let names: Vec<(PersonId, String)> = persons::table
        .filter(persons::id.eq_any(ids))
        .select((persons::id, persons::name))
        .load(conn)?;
    Ok(names.into_iter().collect())
}
