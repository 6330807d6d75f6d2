//! Shares with their links, and the clicks that were counted on them.

use std::collections::HashMap;

use diesel::prelude::*;
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IteratorRandom;

use super::{BATCH, Written, word};
use crate::content::channel::Channel;
use crate::db::Conn;
use crate::db::schema::{click_days, shares};
use crate::demo::rhythm::{self, DIRECT, Share};
use crate::demo::story::{Member, Story};
use crate::error::{Error, Result};
use crate::reach::model::ClickKind;
use crate::reach::network::Network;
use crate::sharing::model::{ShareId, ShareState};
use crate::sharing::store::shares::{self as store, NewShare};

/// Part of the Mastodon posts whose address was told. Only there is the address one that
/// leads nowhere: an invented one on a real network might be somebody's.
const ADDRESS_TOLD: f64 = 0.4;

/// Writes the shares; returns their keys, place by place.
pub(super) fn write(conn: &mut Conn, story: &Story, written: &Written) -> Result<Vec<ShareId>> {
    let mut rng = story.chance(0x7057);
    for (share, code) in story.shares.iter().zip(&story.codes) {
        let ambassador = &story.ambassadors[share.ambassador];
        let member = &story.staff[ambassador.person];
        let item = story.shareable[share.item];
        let own = ambassador.channels.iter();
        let followers = own
            .filter(|(channel, count)| *channel == share.channel && *count > 0)
            .map(|(_, count)| i64::from(*count))
            .next();
        let suggested = story.company.items[item].captions.iter().filter(|caption| {
            let channel = caption.channel.as_deref();
            channel.is_none_or(|channel| channel == share.channel)
        });
        let caption = suggested
            .choose(&mut rng)
            .map(|caption| caption.text.clone());
        let post_url = post_address(&mut rng, story, share, member);
        let row = NewShare {
            code: code.clone(),
            item_id: written.items[item],
            person_id: Some(written.people[ambassador.person]),
            team_id: Some(written.teams[member.team]),
            channel: word(share.channel)?,
            state: if share.confirmed {
                ShareState::Posted
            } else {
                ShareState::Prepared
            },
            caption,
            post_url,
            followers,
            created_on: share.day,
            posted_on: share.confirmed.then_some(share.day),
            // Who passed on whose is known once the database has given the keys.
            parent_id: None,
            hand: share.hand,
        };
        store::insert(conn, &row)?;
    }
    // The codes tell which key is whose.
    let keys: HashMap<String, ShareId> = shares::table
        .select((shares::code, shares::id))
        .load(conn)?
        .into_iter()
        .collect();
    let key = |code: &String| keys.get(code).copied().ok_or(Error::NotFound);
    let keys: Vec<ShareId> = story.codes.iter().map(key).collect::<Result<_>>()?;
    for (share, id) in story.shares.iter().zip(&keys) {
        if let Some(parent) = share.parent {
            diesel::update(shares::table.find(id))
                .set(shares::parent_id.eq(Some(keys[parent])))
                .execute(conn)?;
        }
    }
    Ok(keys)
}

fn post_address(rng: &mut StdRng, story: &Story, share: &Share, member: &Member) -> Option<String> {
    let is_told = rng.random_bool(ADDRESS_TOLD);
    let number: u64 = rng.random_range(110_000_000_000_000_000..120_000_000_000_000_000);
    if !(is_told && share.confirmed && share.channel == Channel::Mastodon.as_str()) {
        return None;
    }
    let name = member.email.split('@').next().unwrap_or_default();
    let name = name.replace('.', "_");
    let instance = &story.company.mastodon_instance;
    Some(format!("https://{instance}/@{name}/{number}"))
}

/// Writes the clicks of these shares.
pub(super) fn write_clicks(conn: &mut Conn, story: &Story, keys: &[ShareId]) -> Result<()> {
    let mut rows = Vec::with_capacity(story.clicks.len() * 2);
    for clicks in &story.clicks {
        for (kind, count, burst) in counted(clicks) {
            rows.push((
                click_days::day.eq(clicks.day),
                click_days::share_id.eq(keys[clicks.share]),
                click_days::network.eq(network(clicks.network)?),
                click_days::kind.eq(kind),
                click_days::clicks.eq(count),
                click_days::burst.eq(burst),
            ));
        }
    }
    for rows in rows.chunks(BATCH) {
        let rows = rows.to_vec();
        on_each!(conn, |c| diesel::insert_into(click_days::table)
            .values(rows)
            .execute(c))?;
    }
    Ok(())
}

/// A row for each kind that was counted at all: how many, and how many of them in a burst.
fn counted(clicks: &rhythm::Clicks) -> impl Iterator<Item = (ClickKind, i64, i64)> {
    [
        (ClickKind::Human, clicks.human, clicks.burst),
        (ClickKind::Unique, clicks.unique, 0),
        (ClickKind::Bot, clicks.bot, 0),
    ]
    .into_iter()
    .filter(|(_, count, _)| *count > 0)
    .map(|(kind, count, burst)| (kind, i64::from(count), i64::from(burst)))
}

fn network(name: &str) -> Result<Network> {
    if name == DIRECT {
        return Ok(Network::None);
    }
    word(name)
}
