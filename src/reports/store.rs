//! Every query of reports. Each returns what one period holds, a fixed number of statements
//! whatever is asked.

pub mod prices;
pub mod saved_views;

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Clicks, ItemLine, ShareFact, TeamKey};
use super::period::Period;
use crate::access::PersonId;
use crate::content::model::{ItemId, Purpose};
use crate::db::Conn;
use crate::db::schema::{ambassadors, click_days, items, persons, shares};
use crate::error::Result;
use crate::people::model::TeamId;
use crate::reach::model::ClickKind;
use crate::sharing::channel::Channel;
use crate::sharing::model::{ShareId, ShareState};

/// Item, purpose, person, team, channel and the rest of a share's line, in the order selected.
type ShareRow = (
    ShareId,
    ItemId,
    Purpose,
    Option<PersonId>,
    Option<TeamId>,
    Channel,
    ShareState,
    Option<i64>,
    NaiveDate,
    Option<NaiveDate>,
);

/// Every share that was made, was posted or had clicks in the period, oldest first.
pub fn facts(conn: &mut Conn, period: Period) -> Result<Vec<ShareFact>> {
    let (first, last) = (period.first, period.last);
    let clicked = click_days::table
        .filter(click_days::day.between(first, last))
        .select(click_days::share_id);
    let rows: Vec<ShareRow> = shares::table
        .inner_join(items::table)
        .filter(
            shares::created_on
                .between(first, last)
                .or(shares::posted_on.between(first, last).assume_not_null())
                .or(shares::id.eq_any(clicked)),
        )
        .order(shares::id)
        .select((
            shares::id,
            shares::item_id,
            items::purpose,
            shares::person_id,
            shares::team_id,
            shares::channel,
            shares::state,
            shares::followers,
            shares::created_on,
            shares::posted_on,
        ))
        .load(conn)?;
    let mut clicks = clicks_by_share(conn, period)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let (id, item, purpose, person, team, channel, state, followers, made, posted) = row;
            ShareFact {
                id,
                item,
                purpose,
                person,
                team,
                channel,
                followers,
                made_on: Some(made).filter(|day| period.holds(*day)),
                posted_on: posted.filter(|day| state == ShareState::Posted && period.holds(*day)),
                clicks: clicks.remove(&id).unwrap_or_default(),
            }
        })
        .collect())
}

fn clicks_by_share(
    conn: &mut Conn,
    period: Period,
) -> Result<HashMap<ShareId, Vec<(NaiveDate, Clicks)>>> {
    let rows: Vec<(NaiveDate, ShareId, ClickKind, i64)> = click_days::table
        .filter(click_days::day.between(period.first, period.last))
        .select((
            click_days::day,
            click_days::share_id,
            click_days::kind,
            click_days::clicks,
        ))
        .load(conn)?;
    let mut found: HashMap<ShareId, Vec<(NaiveDate, Clicks)>> = HashMap::new();
    for (day, share, kind, clicks) in rows {
        found
            .entry(share)
            .or_default()
            .push((day, counted(kind, clicks)));
    }
    Ok(found)
}

fn counted(kind: ClickKind, clicks: i64) -> Clicks {
    let mut counted = Clicks::default();
    match kind {
        ClickKind::Human => counted.human = clicks,
        ClickKind::Unique => counted.unique = clicks,
        ClickKind::Bot => counted.bot = clicks,
    }
    counted
}

/// The items as reports name them.
pub fn item_lines(conn: &mut Conn) -> Result<Vec<ItemLine>> {
    let rows: Vec<(ItemId, Purpose, String, String, Option<NaiveDate>)> = items::table
        .filter(items::id.eq_any(shares::table.select(shares::item_id)))
        .select((
            items::id,
            items::purpose,
            items::title,
            items::job_place,
            items::job_deadline,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, purpose, title, place, deadline)| ItemLine {
            id,
            purpose,
            title,
            place,
            deadline,
        })
        .collect())
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
    /// Clicks by day, over all time.
    pub clicks: Vec<(NaiveDate, Clicks)>,
}

/// Everything a person has shared, newest first, and whether the person takes part.
pub fn own(conn: &mut Conn, person: PersonId) -> Result<(bool, Vec<OwnShare>)> {
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
    let mine = shares::table
        .filter(shares::person_id.eq(person))
        .select(shares::id);
    let rows_of_clicks: Vec<(ShareId, NaiveDate, ClickKind, i64)> = click_days::table
        .filter(click_days::share_id.eq_any(mine))
        .select((
            click_days::share_id,
            click_days::day,
            click_days::kind,
            click_days::clicks,
        ))
        .load(conn)?;
    let mut clicks: HashMap<ShareId, Vec<(NaiveDate, Clicks)>> = HashMap::new();
    for (share, day, kind, number) in rows_of_clicks {
        clicks
            .entry(share)
            .or_default()
            .push((day, counted(kind, number)));
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
