//! Counting a click, and adding up what is over.

use chrono::NaiveDate;

use super::model::ClickKind;
use super::network::Network;
use super::spans::Span;
use super::store;
use crate::db::{Conn, ledger, write};
use crate::error::Result;
use crate::sharing::model::ShareId;

/// Raises the counters of these kinds by one; when it returns, the click is on disk.
pub fn count(
    conn: &mut Conn,
    day: NaiveDate,
    share: ShareId,
    network: Network,
    kinds: &[ClickKind],
) -> Result<()> {
    if kinds.is_empty() {
        return Ok(());
    }
    write(conn, |conn| {
        for kind in kinds {
            store::add(conn, day, share, network, *kind, 1)?;
        }
        Ok(())
    })
}

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
            ledger::raise(conn)?;
            Ok(true)
        })?;
        done += usize::from(is_mine);
    }
    Ok(done)
}
