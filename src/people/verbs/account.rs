//! What people do with their own account.

use crate::access::SessionId;
use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Fields, Result};
use crate::people::draft::Details;
use crate::people::model::{Action, PersonId};
use crate::people::store::{self, audit};
use crate::people::{password, verbs};
use crate::texts::Lang;
use crate::web::session;

/// Stores the person's own name and language.
pub fn edit_own(app: &App, conn: &mut Conn, id: PersonId, name: &str, lang: Lang) -> Result<()> {
    let details = Details {
        name: name.to_owned(),
        team: String::new(),
        lang,
    }
    .checked()?;
    write(conn, |conn| {
        let person = store::find(conn, id)?;
        store::set_details(conn, id, &details.name, person.team_id, lang)?;
        if person.name != details.name {
            audit::note(conn, app.today(), Some(id), id, Action::DetailsChanged, &[])?;
        }
        Ok(())
    })
}

/// Changes the person's own password; every session but this one ends.
pub fn change_password(
    app: &App,
    conn: &mut Conn,
    id: PersonId,
    here: SessionId,
    old: &str,
    new: &str,
) -> Result<()> {
    let person = store::find(conn, id)?;
    let mut fields = Fields::new();
    let is_right = verbs::is_own_password(conn, id, old)?;
    fields.check(!is_right, "old_password", "people-old-password-wrong");
    password::check(
        &mut fields,
        "new_password",
        new,
        &person.name,
        &person.email,
    );
    fields.into_result()?;
    let hash = password::hash(new)?;
    write(conn, |conn| {
        store::set_password(conn, id, &hash)?;
        session::end_others(conn, id, here)?;
        audit::note(
            conn,
            app.today(),
            Some(id),
            id,
            Action::PasswordChanged,
            &[],
        )
    })
}

/// Ends one of the person's own sessions.
pub fn end_session(conn: &mut Conn, id: PersonId, which: SessionId) -> Result<()> {
    write(conn, |conn| session::end(conn, id, which))
}

/// Ends every session of the person but this one.
pub fn end_other_sessions(conn: &mut Conn, id: PersonId, here: SessionId) -> Result<()> {
    write(conn, |conn| session::end_others(conn, id, here))
}
