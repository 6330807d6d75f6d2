//! Counting a click.

use chrono::NaiveDate;

use super::model::ClickKind;
use super::network::Network;
use super::store;
use crate::db::{Conn, write};
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
