//! Shares of items that were taken back, and who has been told.

use diesel::prelude::*;

use crate::content::channel::Channel;
use crate::content::model::{ItemId, ItemState};
use crate::db::Conn;
use crate::db::schema::{items, persons, retraction_notices, shares};
use crate::error::Result;
use crate::people::model::{PersonId, PersonState};
use crate::sharing::model::ShareId;
use crate::texts::Lang;

/// A share whose owner does not know yet that the item was taken back.
#[derive(Clone, Debug, Queryable)]
pub struct Untold {
    /// The share.
    pub share: ShareId,
    /// Its channel.
    pub channel: Channel,
    /// Where the owner said it was posted.
    pub post_url: Option<String>,
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Whose share it is.
    pub person: PersonId,
    /// The owner's name.
    pub name: String,
    /// The owner's address.
    pub email: String,
    /// The owner's language.
    pub lang: Lang,
}

/// Shares of items taken back whose owners, still with an account, have not been told; those of
/// one person and item together. Who has left is not written to.
pub fn untold(conn: &mut Conn) -> Result<Vec<Untold>> {
    Ok(shares::table
        .inner_join(items::table)
        .inner_join(persons::table)
        .left_join(retraction_notices::table)
        .filter(items::state.eq(ItemState::Retracted))
        .filter(persons::state.eq(PersonState::Active))
        .filter(retraction_notices::share_id.nullable().is_null())
        .order((persons::id, items::id, shares::id))
        .select((
            shares::id,
            shares::channel,
            shares::post_url,
            items::id,
            items::title,
            persons::id,
            persons::name,
            persons::email,
            persons::lang,
        ))
        .load(conn)?)
}

/// Notes that the owner of a share has been told; fails when another process was faster.
pub fn told(conn: &mut Conn, share: ShareId) -> Result<()> {
    diesel::insert_into(retraction_notices::table)
        .values(retraction_notices::share_id.eq(share))
        .execute(conn)?;
    Ok(())
}
