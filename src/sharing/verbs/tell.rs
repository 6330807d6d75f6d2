//! Telling those who shared an item that it was taken back.

use crate::app::App;
use crate::db::{is_unique_violation, write};
use crate::error::Result;
use crate::mail::outbox;
use crate::sharing::mails;
use crate::sharing::store::retractions;

/// Puts one mail a person and item in the outbox, and notes it in the same transaction, so that
/// nobody is told twice; answers how many mails.
pub fn tell_of_retractions(app: &App) -> Result<usize> {
    let mut conn = app.db.get()?;
    let untold = retractions::untold(&mut conn)?;
    let mut mails = 0;
    for shares in untold.chunk_by(|a, b| (a.person, a.item) == (b.person, b.item)) {
        let Some(first) = shares.first() else {
            continue;
        };
        let mail = mails::retracted(app, first, shares)?;
        let told = write(&mut conn, |conn| {
            for share in shares {
                retractions::told(conn, share.share)?;
            }
            outbox::put(conn, &mail, app.clock.now())
        });
        match told {
            Ok(_) => mails += 1,
            // Another process told this person a moment ago.
            Err(error) if is_unique_violation(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(mails)
}
