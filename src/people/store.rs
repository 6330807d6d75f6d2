//! Every query of people.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Person, PersonId, PersonState, Role, Team, TeamId};
use crate::db::Conn;
use crate::db::schema::{audit_lines, person_roles, persons, teams};
use crate::error::Result;
use crate::texts::Lang;

/// One account.
pub fn find(conn: &mut Conn, id: PersonId) -> Result<Person> {
    Ok(persons::table
        .find(id)
        .select(persons::all_columns)
        .first(conn)?)
}

/// The account with this address, if there is one.
pub fn by_email(conn: &mut Conn, email: &str) -> Result<Option<Person>> {
    Ok(persons::table
        .filter(persons::email.eq(email.trim().to_lowercase()))
        .select(persons::all_columns)
        .first(conn)
        .optional()?)
}

/// Puts an account in.
pub fn insert(conn: &mut Conn, person: &Person, roles: &[Role]) -> Result<()> {
    diesel::insert_into(persons::table)
        .values(person)
        .execute(conn)?;
    for role in roles {
        diesel::insert_into(person_roles::table)
            .values((
                person_roles::person_id.eq(person.id),
                person_roles::role.eq(role),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Stores the language of a person's pages and mails.
pub fn set_lang(conn: &mut Conn, id: PersonId, lang: Lang) -> Result<()> {
    diesel::update(persons::table.find(id))
        .set(persons::lang.eq(lang))
        .execute(conn)?;
    Ok(())
}

/// Keeps the hash of a password, and with it the account is in use.
pub fn set_password(conn: &mut Conn, id: PersonId, hash: &str) -> Result<()> {
    diesel::update(persons::table.find(id))
        .set((
            persons::password_hash.eq(Some(hash)),
            persons::state.eq(PersonState::Active),
        ))
        .execute(conn)?;
    Ok(())
}

/// The roles of an account.
pub fn roles(conn: &mut Conn, id: PersonId) -> Result<Vec<Role>> {
    Ok(person_roles::table
        .filter(person_roles::person_id.eq(id))
        .order(person_roles::role)
        .select(person_roles::role)
        .load(conn)?)
}

/// Every team, by name.
pub fn teams(conn: &mut Conn) -> Result<Vec<Team>> {
    let mut all: Vec<Team> = teams::table.select(teams::all_columns).load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_key(|team| team.name.to_lowercase());
    Ok(all)
}

/// The team of this name, made when it is missing.
pub fn team_named(conn: &mut Conn, name: &str) -> Result<TeamId> {
    let found = teams::table
        .filter(teams::name.eq(name))
        .select(teams::id)
        .first(conn)
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    let team = Team {
        id: TeamId::new(),
        name: name.to_owned(),
    };
    diesel::insert_into(teams::table)
        .values(&team)
        .execute(conn)?;
    Ok(team.id)
}

/// Writes down what somebody did, e.g. `item-retracted`. `subject` is the person it was done
/// to, if any. To the day: the trail is no clock.
pub fn audit(
    conn: &mut Conn,
    actor: PersonId,
    action: &str,
    subject: Option<PersonId>,
    detail: &str,
    day: NaiveDate,
) -> Result<()> {
    diesel::insert_into(audit_lines::table)
        .values((
            audit_lines::day.eq(day),
            audit_lines::actor_id.eq(Some(actor)),
            audit_lines::subject_id.eq(subject),
            audit_lines::action.eq(action),
            audit_lines::detail.eq(detail),
        ))
        .execute(conn)?;
    Ok(())
}
