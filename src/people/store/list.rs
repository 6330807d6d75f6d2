//! The list of accounts.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::{person_roles, persons, teams};
use crate::error::Result;
use crate::people::model::{Person, PersonId, PersonState, Role, TeamId};

/// Which accounts a list shows.
#[derive(Clone, Debug, Default)]
pub struct ListFilter {
    /// Part of the name or address; empty for all.
    pub search: String,
    /// Only this team.
    pub team: Option<TeamId>,
    /// Only holders of this role.
    pub role: Option<Role>,
    /// Only accounts in this state.
    pub state: Option<PersonState>,
}

/// One account of the list. Whether it takes part in the programme is not known here (L4).
#[derive(Clone, Debug)]
pub struct Listed {
    /// The account.
    pub person: Person,
    /// Name of the team.
    pub team: Option<String>,
    /// Roles beyond employee.
    pub roles: Vec<Role>,
}

/// The accounts that the filter lets through, by name. Searched and sorted here: the two
/// databases neither fold case nor order letters beyond z alike.
pub fn list(conn: &mut Conn, filter: &ListFilter) -> Result<Vec<Listed>> {
    let mut query = persons::table.left_join(teams::table).into_boxed();
    if let Some(team) = filter.team {
        query = query.filter(persons::team_id.eq(team));
    }
    if let Some(state) = filter.state {
        query = query.filter(persons::state.eq(state));
    }
    let rows: Vec<(Person, Option<String>)> = query
        .select((persons::all_columns, teams::name.nullable()))
        .load(conn)?;
    let mut roles: HashMap<PersonId, Vec<Role>> = HashMap::new();
    let held: Vec<(PersonId, Role)> = person_roles::table
        .select((person_roles::person_id, person_roles::role))
        .load(conn)?;
    for (person, role) in held {
        roles.entry(person).or_default().push(role);
    }
    let sought = filter.search.trim().to_lowercase();
    let mut found: Vec<Listed> = rows
        .into_iter()
        .map(|(person, team)| Listed {
            roles: roles.remove(&person.id).unwrap_or_default(),
            person,
            team,
        })
        .filter(|listed| {
            let person = &listed.person;
            filter.role.is_none_or(|role| listed.roles.contains(&role))
                && (person.name.to_lowercase().contains(&sought) || person.email.contains(&sought))
        })
        .collect();
    for listed in &mut found {
        listed.roles.sort_unstable();
    }
    found.sort_by_cached_key(|listed| listed.person.name.to_lowercase());
    Ok(found)
}
