//! Whose address refuses mail.

use crate::app::App;
use crate::db::write;
use crate::error::Result;
use crate::mail::outbox;
use crate::mail::store::standings;
use crate::people::model::{PersonState, Role};
use crate::people::{mails, store};

/// Tells every administrator of the people whose mail was paused since the last time, in one
/// mail each; answers how many mails.
pub fn tell_of_paused_mail(app: &App) -> Result<usize> {
    let mut conn = app.db.get()?;
    if standings::untold(&mut conn)?.is_empty() {
        return Ok(0);
    }
    write(&mut conn, |conn| {
        let paused = standings::untold(conn)?;
        standings::told(conn, &paused)?;
        let filter = store::ListFilter {
            role: Some(Role::Admin),
            state: Some(PersonState::Active),
            ..Default::default()
        };
        let admins = store::list(conn, &filter)?;
        for admin in &admins {
            let mail = mails::paused(app, &admin.person, &paused)?;
            outbox::put(conn, &mail, app.clock.now())?;
        }
        Ok(admins.len())
    })
}
