//! Every query of suggestions.

use chrono::NaiveDate;
use diesel::dsl::{count_star, min};
use diesel::prelude::*;

use super::model::{Suggestion, SuggestionId, SuggestionState};
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{persons, suggestions};
use crate::error::{Error, Result};

/// One suggestion.
pub fn find(conn: &mut Conn, id: SuggestionId) -> Result<Suggestion> {
    Ok(suggestions::table
        .find(id)
        .select(suggestions::all_columns)
        .first(conn)?)
}

/// A person's own, the newest first.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Suggestion>> {
    Ok(suggestions::table
        .filter(suggestions::person_id.eq(person))
        .order(suggestions::id.desc())
        .select(suggestions::all_columns)
        .load(conn)?)
}

/// One suggestion with the name of whoever made it, while the account is there.
pub fn find_named(conn: &mut Conn, id: SuggestionId) -> Result<(Suggestion, Option<String>)> {
    Ok(suggestions::table
        .left_join(persons::table)
        .filter(suggestions::id.eq(id))
        .select((suggestions::all_columns, persons::name.nullable()))
        .first(conn)?)
}

/// Every suggestion with the name of whoever made it, the newest first.
pub fn all_named(conn: &mut Conn) -> Result<Vec<(Suggestion, Option<String>)>> {
    Ok(suggestions::table
        .left_join(persons::table)
        .order(suggestions::id.desc())
        .select((suggestions::all_columns, persons::name.nullable()))
        .load(conn)?)
}

/// How many wait for an answer, and the day the oldest was made; none when none do.
pub fn waiting(conn: &mut Conn) -> Result<Option<(i64, NaiveDate)>> {
    let (count, oldest): (i64, Option<NaiveDate>) = suggestions::table
        .filter(suggestions::state.eq(SuggestionState::Waiting))
        .select((count_star(), min(suggestions::suggested_on)))
        .first(conn)?;
    Ok(oldest.map(|day| (count, day)))
}

/// Puts one in.
pub fn insert(conn: &mut Conn, suggestion: &Suggestion) -> Result<()> {
    diesel::insert_into(suggestions::table)
        .values(suggestion)
        .execute(conn)?;
    Ok(())
}

/// Writes down what was answered.
pub fn answer(conn: &mut Conn, suggestion: &Suggestion) -> Result<()> {
    diesel::update(suggestions::table.find(suggestion.id))
        .set((
            suggestions::state.eq(suggestion.state),
            suggestions::answer.eq(&suggestion.answer),
            suggestions::item_id.eq(suggestion.item_id),
            suggestions::answered_on.eq(suggestion.answered_on),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes back one of a person's own that nobody has answered; anything else is not found.
pub fn remove(conn: &mut Conn, person: PersonId, id: SuggestionId) -> Result<()> {
    let own = suggestions::table
        .find(id)
        .filter(suggestions::person_id.eq(person))
        .filter(suggestions::state.eq(SuggestionState::Waiting));
    match diesel::delete(own).execute(conn)? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}
