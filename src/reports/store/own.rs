//! What came of a person's own shares: closed spans, and the days that no closed span holds.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::impact::{Clicks, OwnShare};
use crate::access::PersonId;
use crate::content::model::ItemId;
use crate::db::Conn;
use crate::db::schema::{click_days, conversions, items, share_spans, share_travels, shares};
use crate::error::Result;
use crate::reach::conversions::model::ConversionKind;
use crate::reach::model::ClickKind;
use crate::reach::network::Network;
use crate::sharing::channel::Channel;
use crate::sharing::model::{Entry, Figures, ShareId, ShareState};
use crate::sharing::store::{chain, figures};

type Shared = (ShareId, ItemId, String, Channel, ShareState, NaiveDate);
type Counted = HashMap<ShareId, Vec<(NaiveDate, Clicks)>>;

/// Everything a person has shared, newest first. `open` are the days that no closed span holds.
pub fn shares(conn: &mut Conn, person: PersonId, open: &[NaiveDate]) -> Result<Vec<OwnShare>> {
    let rows: Vec<Shared> = shares::table
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
    let mut clicks = closed_clicks(conn, &ids)?;
    let mut origins = closed_travels(conn, &ids)?;
    add_open_days(conn, &ids, open, &mut clicks, &mut origins)?;
    let passed_on = chain::passed_on(conn, &ids)?;
    let applications = applications(conn, &ids)?;
    let mut entries: HashMap<ShareId, Vec<Entry>> = HashMap::new();
    for entry in figures::of_shares(conn, &ids)? {
        entries.entry(entry.share_id).or_default().push(entry);
    }
    let of_kind = |id, kind| applications.get(&(id, kind)).copied().unwrap_or_default();
    let own = rows.into_iter();
    Ok(own
        .map(|(id, item, title, channel, state, made_on)| OwnShare {
            item,
            title,
            channel,
            is_posted: state == ShareState::Posted,
            made_on,
            clicks: clicks.remove(&id).unwrap_or_default(),
            origins: origins.remove(&id).unwrap_or_default(),
            passed_on: passed_on.get(&id).copied().unwrap_or_default(),
            started: of_kind(id, ConversionKind::Started),
            sent: of_kind(id, ConversionKind::Sent),
            figures: entries.get(&id).map(Figures::in_force).unwrap_or_default(),
        })
        .collect())
}

fn closed_clicks(conn: &mut Conn, ids: &[ShareId]) -> Result<Counted> {
    let rows: Vec<(ShareId, NaiveDate, i64, i64, i64, i64)> = share_spans::table
        .filter(share_spans::share_id.eq_any(ids))
        .select(share_spans::all_columns)
        .load(conn)?;
    let mut clicks = Counted::new();
    for (share, day, human, unique, bot, burst) in rows {
        let counted = Clicks {
            human,
            unique,
            bot,
            burst,
        };
        clicks.entry(share).or_default().push((day, counted));
    }
    Ok(clicks)
}

fn closed_travels(
    conn: &mut Conn,
    ids: &[ShareId],
) -> Result<HashMap<ShareId, Vec<(Network, i64)>>> {
    let rows: Vec<(ShareId, Network, i64)> = share_travels::table
        .filter(share_travels::share_id.eq_any(ids))
        .select((
            share_travels::share_id,
            share_travels::network,
            share_travels::clicks,
        ))
        .load(conn)?;
    let mut origins: HashMap<ShareId, Vec<(Network, i64)>> = HashMap::new();
    for (share, network, clicks) in rows {
        origins.entry(share).or_default().push((network, clicks));
    }
    Ok(origins)
}

/// Day and share lead the table's key; neither is enough by itself to find the rows quickly.
fn add_open_days(
    conn: &mut Conn,
    ids: &[ShareId],
    open: &[NaiveDate],
    clicks: &mut Counted,
    origins: &mut HashMap<ShareId, Vec<(Network, i64)>>,
) -> Result<()> {
    let rows: Vec<(NaiveDate, ShareId, Network, ClickKind, i64, i64)> = click_days::table
        .filter(click_days::day.eq_any(open))
        .filter(click_days::share_id.eq_any(ids))
        .select(click_days::all_columns)
        .load(conn)?;
    for (day, share, network, kind, number, burst) in rows {
        let mut counted = Clicks {
            burst,
            ..Clicks::default()
        };
        match kind {
            ClickKind::Human => {
                counted.human = number;
                origins.entry(share).or_default().push((network, number));
            }
            ClickKind::Unique => counted.unique = number,
            ClickKind::Bot => counted.bot = number,
        }
        clicks.entry(share).or_default().push((day, counted));
    }
    Ok(())
}

/// Applications counted on these shares, by their kind.
fn applications(
    conn: &mut Conn,
    ids: &[ShareId],
) -> Result<HashMap<(ShareId, ConversionKind), i64>> {
    let rows: Vec<(Option<ShareId>, ConversionKind, i64)> = conversions::table
        .filter(conversions::share_id.eq_any(ids.iter().copied().map(Some)))
        .group_by((conversions::share_id, conversions::kind))
        .select((conversions::share_id, conversions::kind, count_star()))
        .load(conn)?;
    let known = rows.into_iter();
    Ok(known
        .filter_map(|(share, kind, n)| Some(((share?, kind), n)))
        .collect())
}
