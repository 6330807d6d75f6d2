//! What admins do with accounts.

use super::invite::{send, team};
use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::draft::Details;
use crate::people::model::{Action, PersonId, PersonState, Role};
use crate::people::store::{self, audit};
use crate::web::session;

/// Stores name, team and language of an account.
pub fn edit(
    app: &App,
    conn: &mut Conn,
    by: PersonId,
    id: PersonId,
    details: Details,
) -> Result<()> {
    let details = details.checked()?;
    write(conn, |conn| {
        let before = store::find(conn, id)?;
        let team = team(conn, &details.team)?;
        store::set_details(conn, id, &details.name, team, details.lang)?;
        let is_same =
            before.name == details.name && before.team_id == team && before.lang == details.lang;
        if !is_same {
            audit::note(conn, app.today(), Some(by), id, Action::DetailsChanged, &[])?;
        }
        Ok(())
    })
}

/// Stores the roles of an account; they hold from the next request on, and the person's sessions
/// get new ids. The last admin stays admin.
pub fn change_roles(
    app: &App,
    conn: &mut Conn,
    by: PersonId,
    id: PersonId,
    roles: &[Role],
) -> Result<()> {
    write(conn, |conn| {
        let before = store::roles(conn, id)?;
        let is_same = before.len() == roles.len() && before.iter().all(|role| roles.contains(role));
        if is_same {
            return Ok(());
        }
        let gives_up_admin = before.contains(&Role::Admin) && !roles.contains(&Role::Admin);
        if gives_up_admin && !store::has_other_admin(conn, id)? {
            return Err(Error::conflict("people-last-admin"));
        }
        store::set_roles(conn, id, roles)?;
        session::renew_all(conn, id)?;
        audit::note(conn, app.today(), Some(by), id, Action::RolesChanged, roles)
    })
}

/// Ends an account: signed out everywhere at once, no way back in. `by` is none on the command
/// line. The last admin stays.
pub fn deactivate(app: &App, conn: &mut Conn, by: Option<PersonId>, id: PersonId) -> Result<()> {
    let now = app.clock.now();
    write(conn, |conn| {
        if store::find(conn, id)?.state == PersonState::Deactivated {
            return Ok(());
        }
        let is_admin = store::roles(conn, id)?.contains(&Role::Admin);
        if is_admin && !store::has_other_admin(conn, id)? {
            return Err(Error::conflict("people-last-admin"));
        }
        store::end(conn, id, now)?;
        audit::note(conn, app.today(), by, id, Action::Deactivated, &[])
    })
}

/// Opens an ended account again and mails an invitation to set a password.
pub fn reactivate(app: &App, conn: &mut Conn, by: PersonId, id: PersonId) -> Result<()> {
    let now = app.clock.now();
    write(conn, |conn| {
        let person = store::find(conn, id)?;
        if person.state != PersonState::Deactivated {
            return Ok(());
        }
        store::reopen(conn, id)?;
        audit::note(conn, app.today(), Some(by), id, Action::Reactivated, &[])?;
        send(app, conn, &person, now).map(drop)
    })
}

/// Notes that an admin looked at an account's page, once a day (L16).
pub fn note_seen(app: &App, conn: &mut Conn, by: PersonId, id: PersonId) -> Result<()> {
    let day = app.today();
    if by == id || audit::is_noted(conn, day, by, id, Action::Seen)? {
        return Ok(());
    }
    write(conn, |conn| {
        audit::note(conn, day, Some(by), id, Action::Seen, &[])
    })
}
