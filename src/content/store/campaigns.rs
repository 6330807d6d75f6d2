//! Campaigns and the items that serve them.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::model::{Campaign, CampaignId, Item, ItemId};
use crate::db::Conn;
use crate::db::schema::{campaign_items, campaigns, items};
use crate::error::{Error, Result};

/// Every campaign, by name.
pub fn all(conn: &mut Conn) -> Result<Vec<Campaign>> {
    let mut all: Vec<Campaign> = campaigns::table.select(campaigns::all_columns).load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_cached_key(|campaign| campaign.name.to_lowercase());
    Ok(all)
}

/// One campaign.
pub fn find(conn: &mut Conn, id: CampaignId) -> Result<Campaign> {
    Ok(campaigns::table
        .find(id)
        .select(campaigns::all_columns)
        .first(conn)?)
}

/// Puts a campaign in.
pub fn insert(conn: &mut Conn, campaign: &Campaign) -> Result<()> {
    diesel::insert_into(campaigns::table)
        .values(campaign)
        .execute(conn)?;
    Ok(())
}

/// Writes every column of a campaign.
pub fn update(conn: &mut Conn, campaign: &Campaign) -> Result<()> {
    diesel::update(campaigns::table.find(campaign.id))
        .set(campaign)
        .execute(conn)?;
    Ok(())
}

/// Removes a campaign; its items stay and serve none.
pub fn remove(conn: &mut Conn, id: CampaignId) -> Result<()> {
    let rows = diesel::delete(campaigns::table.find(id)).execute(conn)?;
    if rows == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// The campaign that an item serves.
pub fn of_item(conn: &mut Conn, item: ItemId) -> Result<Option<CampaignId>> {
    Ok(campaign_items::table
        .find(item)
        .select(campaign_items::campaign_id)
        .first(conn)
        .optional()?)
}

/// The same with what it says.
pub fn served_by(conn: &mut Conn, item: ItemId) -> Result<Option<Campaign>> {
    let campaign = of_item(conn, item)?;
    campaign.map(|campaign| find(conn, campaign)).transpose()
}

/// The campaigns that these items serve; an item that serves none is not among them.
pub fn of_items(conn: &mut Conn, items: &[ItemId]) -> Result<HashMap<ItemId, CampaignId>> {
    let rows: Vec<(ItemId, CampaignId)> = campaign_items::table
        .filter(campaign_items::item_id.eq_any(items))
        .select((campaign_items::item_id, campaign_items::campaign_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Lets an item serve this campaign, or none.
pub fn set_of_item(conn: &mut Conn, item: ItemId, campaign: Option<CampaignId>) -> Result<()> {
    diesel::delete(campaign_items::table.find(item)).execute(conn)?;
    if let Some(campaign) = campaign {
        diesel::insert_into(campaign_items::table)
            .values((
                campaign_items::item_id.eq(item),
                campaign_items::campaign_id.eq(campaign),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The items of a campaign, newest first.
pub fn items_of(conn: &mut Conn, campaign: CampaignId) -> Result<Vec<Item>> {
    Ok(campaign_items::table
        .inner_join(items::table)
        .filter(campaign_items::campaign_id.eq(campaign))
        .order((items::created_at.desc(), items::id.desc()))
        .select(items::all_columns)
        .load(conn)?)
}

/// How many items each campaign has; one without any is not among them.
pub fn sizes(conn: &mut Conn) -> Result<HashMap<CampaignId, i64>> {
    let sizes: Vec<(CampaignId, i64)> = campaign_items::table
        .group_by(campaign_items::campaign_id)
        .select((campaign_items::campaign_id, count_star()))
        .load(conn)?;
    Ok(sizes.into_iter().collect())
}
