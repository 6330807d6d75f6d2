//! The organisation's own prices, and what vacancies saved.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::prices::ChannelPrice;
use crate::content::channel::Channel;
use crate::content::model::{ItemId, Purpose};
use crate::db::Conn;
use crate::db::schema::{channel_prices, items, job_ads};
use crate::error::Result;

type PriceRow = (Channel, Option<i64>, Option<i64>, Option<i64>);

/// What was entered, in the order in which channels are offered; channels without an entry are
/// left out.
pub fn prices(conn: &mut Conn) -> Result<Vec<ChannelPrice>> {
    let rows: Vec<PriceRow> = channel_prices::table.load(conn)?;
    let mut prices: Vec<ChannelPrice> = rows
        .into_iter()
        .map(|(channel, click, thousand_views, view_rate)| ChannelPrice {
            channel,
            click,
            thousand_views,
            view_rate,
        })
        .collect();
    prices.sort_by_key(|price| price.channel);
    Ok(prices)
}

/// Puts this in the place of what was entered for the channel.
pub fn save_price(conn: &mut Conn, price: &ChannelPrice) -> Result<()> {
    diesel::delete(channel_prices::table.find(price.channel)).execute(conn)?;
    if *price != ChannelPrice::none(price.channel) {
        diesel::insert_into(channel_prices::table)
            .values((
                channel_prices::channel.eq(price.channel),
                channel_prices::click_price.eq(price.click),
                channel_prices::thousand_views_price.eq(price.thousand_views),
                channel_prices::view_rate.eq(price.view_rate),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// What a paid ad would have cost, by vacancy, in hundredths.
pub fn job_ads(conn: &mut Conn) -> Result<HashMap<ItemId, i64>> {
    let rows: Vec<(ItemId, i64)> = job_ads::table
        .select((job_ads::item_id, job_ads::price))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The title of a vacancy; `NotFound` for what is none.
pub fn vacancy_title(conn: &mut Conn, item: ItemId) -> Result<String> {
    Ok(items::table
        .find(item)
        .filter(items::purpose.eq(Purpose::Recruitment))
        .select(items::title)
        .first(conn)?)
}

/// Puts this price, in hundredths, in the place of the one entered before.
pub fn save_job_ad(conn: &mut Conn, item: ItemId, price: i64, day: NaiveDate) -> Result<()> {
    remove_job_ad(conn, item)?;
    diesel::insert_into(job_ads::table)
        .values((
            job_ads::item_id.eq(item),
            job_ads::price.eq(price),
            job_ads::entered_on.eq(day),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes the price of an ad away; tells whether there was one.
pub fn remove_job_ad(conn: &mut Conn, item: ItemId) -> Result<bool> {
    Ok(diesel::delete(job_ads::table.find(item)).execute(conn)? > 0)
}
