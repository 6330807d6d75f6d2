//! Every query of conversions.

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

/// Whether an item is or was out.
pub fn was_out(conn: &mut Conn, item: ItemId) -> Result<bool> {
    let found: i64 = items::table
        .find(item)
        .filter(items::published_at.is_not_null())
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

/// Where every item that is or was out leads, the newest first.
pub fn addresses(conn: &mut Conn) -> Result<Vec<(ItemId, String)>> {
    Ok(items::table
        .filter(items::published_at.is_not_null())
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
