//! Which ambition an item or a campaign serves.

use diesel::prelude::*;

use super::super::model::{Campaign, CampaignId, Item, ItemId};
use crate::db::Conn;
use crate::db::schema::{ambition_campaigns, ambition_items, campaigns, items};
use crate::error::Result;
use crate::policy::ambitions::model::AmbitionId;

/// The ambition that an item serves by itself.
pub fn of_item(conn: &mut Conn, item: ItemId) -> Result<Option<AmbitionId>> {
    Ok(ambition_items::table
        .find(item)
        .select(ambition_items::ambition_id)
        .first(conn)
        .optional()?)
}

/// Lets an item serve this ambition, or none.
pub fn set_of_item(conn: &mut Conn, item: ItemId, ambition: Option<AmbitionId>) -> Result<()> {
    diesel::delete(ambition_items::table.find(item)).execute(conn)?;
    if let Some(ambition) = ambition {
        diesel::insert_into(ambition_items::table)
            .values((
                ambition_items::item_id.eq(item),
                ambition_items::ambition_id.eq(ambition),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The ambition that a campaign serves.
pub fn of_campaign(conn: &mut Conn, campaign: CampaignId) -> Result<Option<AmbitionId>> {
    Ok(ambition_campaigns::table
        .find(campaign)
        .select(ambition_campaigns::ambition_id)
        .first(conn)
        .optional()?)
}

/// Lets a campaign serve this ambition, or none.
pub fn set_of_campaign(
    conn: &mut Conn,
    campaign: CampaignId,
    ambition: Option<AmbitionId>,
) -> Result<()> {
    diesel::delete(ambition_campaigns::table.find(campaign)).execute(conn)?;
    if let Some(ambition) = ambition {
        diesel::insert_into(ambition_campaigns::table)
            .values((
                ambition_campaigns::campaign_id.eq(campaign),
                ambition_campaigns::ambition_id.eq(ambition),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The campaigns that serve an ambition, by name.
pub fn campaigns_of(conn: &mut Conn, ambition: AmbitionId) -> Result<Vec<Campaign>> {
    let mut found: Vec<Campaign> = ambition_campaigns::table
        .inner_join(campaigns::table)
        .filter(ambition_campaigns::ambition_id.eq(ambition))
        .select(campaigns::all_columns)
        .load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    found.sort_by_cached_key(|campaign| campaign.name.to_lowercase());
    Ok(found)
}

/// The items that serve an ambition by themselves, newest first, at most `limit`.
pub fn items_of(conn: &mut Conn, ambition: AmbitionId, limit: i64) -> Result<Vec<Item>> {
    Ok(ambition_items::table
        .inner_join(items::table)
        .filter(ambition_items::ambition_id.eq(ambition))
        .order((items::created_at.desc(), items::id.desc()))
        .limit(limit)
        .select(items::all_columns)
        .load(conn)?)
}
