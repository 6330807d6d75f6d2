//! Audit lines: day, who, whose account, what. No time of day.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::{audit_lines, persons};
use crate::error::Result;
use crate::people::model::{Action, AuditLine, PersonId, Role};
use crate::web::Paging;

/// A search that finds more names than this is a letter or two: the first are enough, and a
/// statement cannot name any number of them.
const MOST_NAMES: usize = 1000;

type Row = (
    NaiveDate,
    Option<PersonId>,
    Option<PersonId>,
    Action,
    String,
);

/// Which audit lines a list shows.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// Only lines about this account.
    pub subject: Option<PersonId>,
    /// Only lines in which a name, as actor or subject, contains this.
    pub search: String,
    /// Only this action.
    pub action: Option<Action>,
}

/// Writes a line.
pub fn note(
    conn: &mut Conn,
    day: NaiveDate,
    actor: Option<PersonId>,
    subject: PersonId,
    action: Action,
    roles: &[Role],
) -> Result<()> {
    let detail: Vec<_> = roles.iter().map(|role| role.as_str()).collect();
    diesel::insert_into(audit_lines::table)
        .values((
            audit_lines::day.eq(day),
            audit_lines::actor_id.eq(actor),
            audit_lines::subject_id.eq(Some(subject)),
            audit_lines::action.eq(action),
            audit_lines::detail.eq(detail.join(" ")),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes a line about something with a name: an item by its title, prices by their channels.
pub fn note_thing(
    conn: &mut Conn,
    day: NaiveDate,
    actor: PersonId,
    action: Action,
    name: &str,
) -> Result<()> {
    diesel::insert_into(audit_lines::table)
        .values((
            audit_lines::day.eq(day),
            audit_lines::actor_id.eq(Some(actor)),
            audit_lines::action.eq(action),
            audit_lines::detail.eq(name),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whether there is such a line of this day already.
pub fn is_noted(
    conn: &mut Conn,
    day: NaiveDate,
    actor: PersonId,
    subject: PersonId,
    action: Action,
) -> Result<bool> {
    let lines: i64 = audit_lines::table
        .filter(audit_lines::day.eq(day))
        .filter(audit_lines::actor_id.eq(actor))
        .filter(audit_lines::subject_id.eq(subject))
        .filter(audit_lines::action.eq(action))
        .count()
        .get_result(conn)?;
    Ok(lines > 0)
}

/// A page of lines, newest first. `paging` is told how many there are in all.
pub fn list(
    conn: &mut Conn,
    filter: &AuditFilter,
    paging: impl FnOnce(i64) -> Paging,
) -> Result<(Vec<AuditLine>, Paging)> {
    let found = found_names(conn, &filter.search)?;
    let lines = || {
        let mut lines = audit_lines::table.into_boxed();
        if let Some(subject) = filter.subject {
            lines = lines.filter(audit_lines::subject_id.eq(subject));
        }
        if let Some(action) = filter.action {
            lines = lines.filter(audit_lines::action.eq(action));
        }
        if let Some(found) = &found {
            let about = audit_lines::subject_id.eq_any(found.clone());
            lines = lines.filter(about.or(audit_lines::actor_id.eq_any(found.clone())));
        }
        lines
    };
    let paging = paging(lines().count().get_result(conn)?);
    let rows: Vec<Row> = lines()
        .order(audit_lines::id.desc())
        .limit(paging.limit())
        .offset(paging.offset())
        .select((
            audit_lines::day,
            audit_lines::actor_id,
            audit_lines::subject_id,
            audit_lines::action,
            audit_lines::detail,
        ))
        .load(conn)?;
    Ok((with_names(conn, rows)?, paging))
}

fn with_names(conn: &mut Conn, rows: Vec<Row>) -> Result<Vec<AuditLine>> {
    let ids: Vec<PersonId> = rows
        .iter()
        .flat_map(|row| [row.1, row.2])
        .flatten()
        .collect();
    let names: HashMap<PersonId, String> = persons::table
        .filter(persons::id.eq_any(ids))
        .select((persons::id, persons::name))
        .load(conn)?
        .into_iter()
        .collect();
    let name = |id: Option<PersonId>| id.and_then(|id| names.get(&id).cloned());
    Ok(rows
        .into_iter()
        .map(|(day, actor, subject, action, detail)| AuditLine {
            day,
            actor: name(actor),
            subject: name(subject),
            action,
            // A title may well hold a word that is also a role.
            roles: detail
                .split(' ')
                .filter(|_| !action.is_about_thing())
                .filter_map(|word| word.parse().ok())
                .collect(),
            thing: if action.is_about_thing() {
                detail
            } else {
                String::new()
            },
        })
        .collect())
}

/// The accounts whose name contains the search words; none asked for means no filter.
fn found_names(conn: &mut Conn, search: &str) -> Result<Option<Vec<PersonId>>> {
    if search.is_empty() {
        return Ok(None);
    }
    let filter = super::ListFilter {
        search: search.to_owned(),
        ..Default::default()
    };
    let found = super::list(conn, &filter)?;
    Ok(Some(
        found
            .iter()
            .take(MOST_NAMES)
            .map(|listed| listed.person.id)
            .collect(),
    ))
}
