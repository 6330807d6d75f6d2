//! Suggested texts.

use diesel::prelude::*;

use super::super::model::{Caption, CaptionDraft, CaptionId, ItemId};
use crate::db::Conn;
use crate::db::schema::captions;
use crate::error::Result;

/// The suggested texts of an item, in their order.
pub fn captions_of(conn: &mut Conn, item: ItemId) -> Result<Vec<Caption>> {
    Ok(captions::table
        .filter(captions::item_id.eq(item))
        .order(captions::position)
        .select(captions::all_columns)
        .load(conn)?)
}

/// One suggested text of this item.
pub fn find_caption(conn: &mut Conn, item: ItemId, id: CaptionId) -> Result<Caption> {
    Ok(captions::table
        .find(id)
        .filter(captions::item_id.eq(item))
        .select(captions::all_columns)
        .first(conn)?)
}

/// Replaces the suggested texts of an item with `drafts`, in this order.
pub fn set_captions(conn: &mut Conn, item: ItemId, drafts: &[CaptionDraft]) -> Result<()> {
    diesel::delete(captions::table.filter(captions::item_id.eq(item))).execute(conn)?;
    for (position, draft) in (0..).zip(drafts) {
        diesel::insert_into(captions::table)
            .values(Caption {
                id: CaptionId::new(),
                item_id: item,
                position,
                lang: draft.lang,
                tone: draft.tone,
                channel: draft.channel,
                body: draft.body.clone(),
            })
            .execute(conn)?;
    }
    Ok(())
}
