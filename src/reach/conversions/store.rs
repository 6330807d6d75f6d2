//! Every query of conversions.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::model::NewConversion;
use crate::access::PersonId;
use crate::content::channel::Channel;
use crate::content::model::ItemId;
use crate::db::Conn;
use crate::db::schema::{conversions, items, shares};
use crate::error::Result;
use crate::sharing::model::ShareId;

/// A share as its code names it.
#[derive(Clone, Debug, Queryable)]
pub struct Linked {
    /// The share.
    pub share: ShareId,
    /// Its item.
    pub item: ItemId,
    /// Its channel.
    pub channel: Channel,
    /// The ambassador; none after leaving.
    pub person: Option<PersonId>,
}

/// The share whose link has this code.
pub fn linked(conn: &mut Conn, code: &str) -> Result<Option<Linked>> {
    Ok(shares::table
        .filter(shares::code.eq(code))
        .select((
            shares::id,
            shares::item_id,
            shares::channel,
            shares::person_id,
        ))
        .first(conn)
        .optional()?)
}

/// Items that another site may know of: they are or were out, for others than colleagues, and no
/// embargo holds them back. Whether they are over does not matter: an application may arrive later.
macro_rules! known_outside {
    ($now:expr) => {
        items::table
            .filter(items::published_at.is_not_null())
            .filter(items::internal_only.eq(false))
            .filter(
                items::embargo_until
                    .is_null()
                    .or(items::embargo_until.le($now)),
            )
    };
}

/// Whether other sites may know of this item.
pub fn is_known_outside(conn: &mut Conn, item: ItemId, now: NaiveDateTime) -> Result<bool> {
    let found: i64 = known_outside!(now)
        .filter(items::id.eq(item))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

/// Where every item leads that other sites may know of, the newest first.
pub fn addresses(conn: &mut Conn, now: NaiveDateTime) -> Result<Vec<(ItemId, String)>> {
    Ok(known_outside!(now)
        .filter(items::url.ne(""))
        .order((items::published_at.desc(), items::id.desc()))
        .select((items::id, items::url))
        .load(conn)?)
}

/// Puts a conversion in; false when its key was there. The unique key decides and no question
/// before it, so that two told at the same time count once.
pub fn insert(conn: &mut Conn, conversion: &NewConversion) -> Result<bool> {
    let rows = on_each!(conn, |c| diesel::insert_into(conversions::table)
        .values(conversion)
        .on_conflict((conversions::token_id, conversions::key_hash))
        .do_nothing()
        .execute(c))?;
    Ok(rows > 0)
}
