//! Every query of reach.

pub mod spans;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use diesel::upsert::excluded;

use super::model::{ClickKind, Target};
use super::network::Network;
use crate::content::model::ItemState;
use crate::db::Conn;
use crate::db::schema::{click_days, items, shares};
use crate::error::Result;
use crate::sharing::model::ShareId;

/// Where a link leads at `now`. None when the code is unknown or its item is not out: expired,
/// retracted and made internal look alike.
pub fn target(conn: &mut Conn, code: &str, now: NaiveDateTime) -> Result<Option<Target>> {
    Ok(shares::table
        .inner_join(items::table)
        .filter(shares::code.eq(code))
        .filter(items::state.eq(ItemState::Published))
        .filter(items::internal_only.eq(false))
        .filter(items::url.ne(""))
        .filter(items::expires_at.is_null().or(items::expires_at.gt(now)))
        .select((shares::id, shares::person_id, items::url, items::title))
        .first(conn)
        .optional()?)
}

/// Adds `n` clicks to a day's counter. Call inside a transaction.
pub fn add(
    conn: &mut Conn,
    day: NaiveDate,
    share: ShareId,
    network: Network,
    kind: ClickKind,
    n: i64,
) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(click_days::table)
        .values((
            click_days::day.eq(day),
            click_days::share_id.eq(share),
            click_days::network.eq(network),
            click_days::kind.eq(kind),
            click_days::clicks.eq(n),
        ))
        .on_conflict((
            click_days::day,
            click_days::share_id,
            click_days::network,
            click_days::kind,
        ))
        .do_update()
        .set(click_days::clicks.eq(click_days::clicks + excluded(click_days::clicks)))
        .execute(c))?;
    Ok(())
}
