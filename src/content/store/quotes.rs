//! What somebody said.

use diesel::prelude::*;

use super::super::model::{ItemId, Quote, QuoteDraft, QuoteId};
use crate::db::Conn;
use crate::db::schema::quotes;
use crate::error::Result;

/// The quotes of an item, in their order.
pub fn quotes_of(conn: &mut Conn, item: ItemId) -> Result<Vec<Quote>> {
    Ok(quotes::table
        .filter(quotes::item_id.eq(item))
        .order(quotes::position)
        .select(quotes::all_columns)
        .load(conn)?)
}

/// One quote of this item; none where comms have taken it away.
pub fn find_quote(conn: &mut Conn, item: ItemId, id: QuoteId) -> Result<Option<Quote>> {
    Ok(quotes::table
        .find(id)
        .filter(quotes::item_id.eq(item))
        .select(quotes::all_columns)
        .first(conn)
        .optional()?)
}

/// Replaces the quotes of an item with `drafts`, in this order. What says the same as before stays
/// the same quote: somebody may have it before the eyes and share it in a moment.
pub fn set_quotes(conn: &mut Conn, item: ItemId, drafts: &[QuoteDraft]) -> Result<()> {
    let mut known = quotes_of(conn, item)?;
    diesel::delete(quotes::table.filter(quotes::item_id.eq(item))).execute(conn)?;
    for (position, draft) in (0..).zip(drafts) {
        let same = known.iter().position(|one| QuoteDraft::of(one) == *draft);
        let id = same.map_or_else(QuoteId::new, |at| known.swap_remove(at).id);
        diesel::insert_into(quotes::table)
            .values(Quote {
                id,
                item_id: item,
                position,
                body: draft.body.clone(),
                said_by: draft.said_by.clone(),
            })
            .execute(conn)?;
    }
    Ok(())
}
