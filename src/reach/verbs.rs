//! Adding up what is over.

use chrono::NaiveDate;

use super::spans::Span;
use super::store;
use crate::db::{Conn, ledger, write};
use crate::error::Result;

/// Adds up every span that is over on `today` and has not been closed yet; answers how many.
/// One transaction each, so that clicks need not wait for more than one of them.
pub fn close_spans(conn: &mut Conn, today: NaiveDate) -> Result<usize> {
    let Some(from) = store::spans::first_day(conn)? else {
        return Ok(0);
    };
    let closed = store::spans::closed(conn)?;
    let mut done = 0;
    for span in Span::over(from, today).filter(|span| !closed.contains(&span.first)) {
        let is_mine = write(conn, |conn| {
            if !store::spans::claim(conn, span)? {
                return Ok(false);
            }
            store::spans::add_up(conn, span)?;
            store::spans::add_up_travels(conn, span)?;
            ledger::raise(conn, ledger::Part::Clicks)?;
            Ok(true)
        })?;
        done += usize::from(is_mine);
    }
    Ok(done)
}
