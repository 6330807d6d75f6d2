//! Every query of reports: what changes any day is read here for each report, what is closed in
//! `closed`. A fixed number of statements, whatever is asked.

pub mod closed;
pub mod prices;
pub mod saved_views;

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::impact::Clicks;
use super::model::{ItemLine, TeamKey};
use super::period::Period;
use crate::access::PersonId;
use crate::content::model::{CampaignId, ItemId, Purpose};
use crate::db::Conn;
use crate::db::schema::{
    ambassadors, campaign_items, click_days, items, job_ads, persons, share_spans, shares,
    uncounted_days,
};
use crate::error::Result;
use crate::reach::model::ClickKind;
use crate::sharing::channel::Channel;
use crate::sharing::model::{ShareId, ShareState};

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

/// Title of an item; [`Error::NotFound`](crate::error::Error::NotFound) where there is none.
pub fn item_title(conn: &mut Conn, item: ItemId) -> Result<String> {
    Ok(items::table.find(item).select(items::title).first(conn)?)
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

/// One of a person's own shares.
#[derive(Clone, Debug)]
pub struct OwnShare {
    /// Which.
    pub id: ShareId,
    /// The item.
    pub item: ItemId,
    /// The item's title.
    pub title: String,
    /// The channel.
    pub channel: Channel,
    /// Whether it was posted.
    pub is_posted: bool,
    /// Day on which the link was made.
    pub made_on: NaiveDate,
    /// Clicks over all time: by the first days of closed spans, and by day since.
    pub clicks: Vec<(NaiveDate, Clicks)>,
}

/// Everything a person has shared, newest first, and whether the person takes part. `open` are
/// the days that no closed span holds.
pub fn own(conn: &mut Conn, person: PersonId, open: &[NaiveDate]) -> Result<(bool, Vec<OwnShare>)> {
    let takes_part = ambassadors::table
        .find(person)
        .select(ambassadors::person_id)
        .first::<PersonId>(conn)
        .optional()?
        .is_some();
    let rows: Vec<(ShareId, ItemId, String, Channel, ShareState, NaiveDate)> = shares::table
        .inner_join(items::table)
        .filter(shares::person_id.eq(person))
        .order(shares::id.desc())
        .select((
            shares::id,
            shares::item_id,
            items::title,
            shares::channel,
            shares::state,
            shares::created_on,
        ))
        .load(conn)?;
    let ids: Vec<ShareId> = rows.iter().map(|row| row.0).collect();
    let mut clicks: HashMap<ShareId, Vec<(NaiveDate, Clicks)>> = HashMap::new();
    let closed: Vec<(ShareId, NaiveDate, i64, i64, i64)> = share_spans::table
        .filter(share_spans::share_id.eq_any(&ids))
        .select((
            share_spans::share_id,
            share_spans::first,
            share_spans::human,
            share_spans::visitors,
            share_spans::bot,
        ))
        .load(conn)?;
    for (share, day, human, unique, bot) in closed {
        let counted = Clicks { human, unique, bot };
        clicks.entry(share).or_default().push((day, counted));
    }
    // Day and share lead the table's key; neither is enough by itself to find these quickly.
    let running: Vec<(ShareId, NaiveDate, ClickKind, i64)> = click_days::table
        .filter(click_days::day.eq_any(open))
        .filter(click_days::share_id.eq_any(&ids))
        .select((
            click_days::share_id,
            click_days::day,
            click_days::kind,
            click_days::clicks,
        ))
        .load(conn)?;
    for (share, day, kind, number) in running {
        let mut counted = Clicks::default();
        match kind {
            ClickKind::Human => counted.human = number,
            ClickKind::Unique => counted.unique = number,
            ClickKind::Bot => counted.bot = number,
        }
        clicks.entry(share).or_default().push((day, counted));
    }
    let own = rows
        .into_iter()
        .map(|(id, item, title, channel, state, made_on)| OwnShare {
            id,
            item,
            title,
            channel,
            is_posted: state == ShareState::Posted,
            made_on,
            clicks: clicks.remove(&id).unwrap_or_default(),
        })
        .collect();
    Ok((takes_part, own))
}
