//! Every query of people. Accounts, roles and teams stand here.

pub mod audit;
pub mod invitations;
mod leaving;
mod list;

pub use leaving::{end, reopen};
pub use list::{ListFilter, Listed, list};

use diesel::prelude::*;

use super::model::{Person, PersonId, PersonState, Role, Team, TeamId};
use crate::db::Conn;
use crate::db::schema::{person_roles, persons, teams};
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
    add_roles(conn, person.id, roles)
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

/// Stores name, team and language.
pub fn set_details(
    conn: &mut Conn,
    id: PersonId,
    name: &str,
    team: Option<TeamId>,
    lang: Lang,
) -> Result<()> {
    diesel::update(persons::table.find(id))
        .set((
            persons::name.eq(name),
            persons::team_id.eq(team),
            persons::lang.eq(lang),
        ))
        .execute(conn)?;
    Ok(())
}

/// How many accounts there are, of any state.
pub fn count(conn: &mut Conn) -> Result<i64> {
    Ok(persons::table.count().get_result(conn)?)
}

/// Stores the roles of an account in place of those it had.
pub fn set_roles(conn: &mut Conn, id: PersonId, roles: &[Role]) -> Result<()> {
    diesel::delete(person_roles::table.filter(person_roles::person_id.eq(id))).execute(conn)?;
    add_roles(conn, id, roles)
}

fn add_roles(conn: &mut Conn, id: PersonId, roles: &[Role]) -> Result<()> {
    for role in roles {
        diesel::insert_into(person_roles::table)
            .values((person_roles::person_id.eq(id), person_roles::role.eq(role)))
            .execute(conn)?;
    }
    Ok(())
}

/// Whether there is an active admin besides this account. Every admin's role is locked first:
/// otherwise two admins who end each other at the same time would each count on the other.
pub fn has_other_admin(conn: &mut Conn, id: PersonId) -> Result<bool> {
    diesel::update(person_roles::table.filter(person_roles::role.eq(Role::Admin)))
        .set(person_roles::role.eq(Role::Admin))
        .execute(conn)?;
    let others: i64 = person_roles::table
        .inner_join(persons::table)
        .filter(person_roles::role.eq(Role::Admin))
        .filter(persons::state.eq(PersonState::Active))
        .filter(persons::id.ne(id))
        .count()
        .get_result(conn)?;
    Ok(others > 0)
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
