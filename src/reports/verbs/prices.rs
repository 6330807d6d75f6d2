//! The organisation's prices, and what a vacancy's ad would have cost.

use chrono::NaiveDate;

use super::super::prices::ChannelPrice;
use super::super::store::prices as store;
use crate::access::PersonId;
use crate::content::model::ItemId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;

/// Puts these prices in the place of those entered before and notes for which channels they
/// changed.
pub fn enter_prices(
    conn: &mut Conn,
    by: PersonId,
    today: NaiveDate,
    prices: &[ChannelPrice],
) -> Result<()> {
    write(conn, |conn| {
        let known = store::prices(conn)?;
        let before = |price: &ChannelPrice| {
            let entry = known.iter().find(|known| known.channel == price.channel);
            entry.copied().unwrap_or(ChannelPrice::none(price.channel))
        };
        let mut changed = Vec::new();
        for price in prices.iter().filter(|price| before(price) != **price) {
            store::save_price(conn, price)?;
            changed.push(price.channel.as_str());
        }
        if changed.is_empty() {
            return Ok(());
        }
        audit::note_thing(conn, today, by, Action::PricesChanged, &changed.join(", "))
    })
}

/// Notes that no paid ad was bought for the vacancy, and what it would have cost in hundredths.
///
/// # Errors
/// `NotFound` for an item that is no vacancy.
pub fn enter_job_ad(
    conn: &mut Conn,
    by: PersonId,
    today: NaiveDate,
    item: ItemId,
    price: i64,
) -> Result<()> {
    write(conn, |conn| {
        let title = store::vacancy_title(conn, item)?;
        store::save_job_ad(conn, item, price, today)?;
        audit::note_thing(conn, today, by, Action::JobAdEntered, &title)
    })
}

/// Takes the price of a vacancy's ad away.
///
/// # Errors
/// `NotFound` when none was entered.
pub fn remove_job_ad(conn: &mut Conn, by: PersonId, today: NaiveDate, item: ItemId) -> Result<()> {
    write(conn, |conn| {
        let title = store::vacancy_title(conn, item)?;
        if !store::remove_job_ad(conn, item)? {
            return Err(Error::NotFound);
        }
        audit::note_thing(conn, today, by, Action::JobAdRemoved, &title)
    })
}
