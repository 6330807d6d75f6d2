//! Every query of reports: what changes any day is read here for each report, what is closed in
//! `closed`. A fixed number of statements, whatever is asked.

pub mod closed;
pub mod own;
pub mod prices;
pub mod saved_views;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{ItemLine, TeamKey};
use super::period::Period;
use crate::access::PersonId;
use crate::content::model::{CampaignId, ItemId, Purpose};
use crate::db::Conn;
use crate::db::schema::{campaign_items, items, job_ads, persons, uncounted_days};
use crate::error::Result;

/// Every item, as reports name it.
pub fn item_lines(conn: &mut Conn) -> Result<Vec<ItemLine>> {
    type Row = (
        ItemId,
        Purpose,
        String,
        String,
        Option<NaiveDate>,
        Option<CampaignId>,
        Option<i64>,
    );
    let rows: Vec<Row> = items::table
        .left_join(campaign_items::table)
        .left_join(job_ads::table)
        .select((
            items::id,
            items::purpose,
            items::title,
            items::job_place,
            items::job_deadline,
            campaign_items::campaign_id.nullable(),
            job_ads::price.nullable(),
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(
            |(id, purpose, title, place, deadline, campaign, ad_price)| ItemLine {
                id,
                purpose,
                campaign,
                title,
                place,
                deadline,
                ad_price,
            },
        )
        .collect())
}

/// Clicks of the period that were answered and could not be counted.
pub fn uncounted(conn: &mut Conn, period: Period) -> Result<i64> {
    let days: Vec<i64> = uncounted_days::table
        .filter(uncounted_days::day.between(period.first, period.last))
        .select(uncounted_days::clicks)
        .load(conn)?;
    Ok(days.iter().sum())
}

/// The team a person is in now.
pub fn team_of(conn: &mut Conn, person: PersonId) -> Result<TeamKey> {
    Ok(persons::table
        .find(person)
        .select(persons::team_id)
        .first(conn)?)
}
