//! Shares with their links, and the clicks that were counted on them.

use std::collections::HashMap;

use diesel::prelude::*;
use rand::RngExt;
use rand::seq::IteratorRandom;

use super::{BATCH, Written, word};
use crate::content::channel::Channel;
use crate::db::Conn;
use crate::db::schema::{click_days, shares};
use crate::demo::rhythm::{self, DIRECT};
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::reach::model::ClickKind;
use crate::reach::network::Network;
use crate::sharing::model::{ShareId, ShareState};

/// Part of the Mastodon posts whose address was told. Only there is the address one that
/// leads nowhere: an invented one on a real network might be somebody's.
const ADDRESS_TOLD: f64 = 0.4;

/// Writes the shares; returns their keys, place by place.
pub(super) fn write(conn: &mut Conn, story: &Story, written: &Written) -> Result<Vec<ShareId>> {
    let mut rng = story.chance(0x7057);
    let mut rows = Vec::with_capacity(story.shares.len());
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
        let caption = suggested.choose(&mut rng).map(|caption| &caption.text);
        let is_told = rng.random_bool(ADDRESS_TOLD) && share.channel == "mastodon";
        let number: u64 = rng.random_range(110_000_000_000_000_000..120_000_000_000_000_000);
        let post_url = (is_told && share.confirmed).then(|| {
            let name = member.email.split('@').next().unwrap_or_default();
            format!(
                "https://{}/@{}/{number}",
                story.company.mastodon_instance,
                name.replace('.', "_")
            )
        });
        rows.push((
            shares::code.eq(code),
            shares::item_id.eq(written.items[item]),
            shares::person_id.eq(Some(written.people[ambassador.person])),
            shares::team_id.eq(Some(written.teams[member.team])),
            shares::channel.eq(word::<Channel>(share.channel)?),
            shares::state.eq(if share.confirmed {
                ShareState::Posted
            } else {
                ShareState::Prepared
            }),
            shares::caption.eq(caption),
            shares::post_url.eq(post_url),
            shares::followers.eq(followers),
            shares::created_on.eq(share.day),
            shares::posted_on.eq(share.confirmed.then_some(share.day)),
        ));
    }
    for rows in rows.chunks(BATCH) {
        let rows = rows.to_vec();
        on_each!(conn, |c| diesel::insert_into(shares::table)
            .values(rows)
            .execute(c))?;
    }
    // The database gives the keys; the codes tell which is whose.
    let keys: HashMap<String, ShareId> = shares::table
        .select((shares::code, shares::id))
        .load(conn)?
        .into_iter()
        .collect();
    let key = |code: &String| keys.get(code).copied().ok_or(Error::NotFound);
    story.codes.iter().map(key).collect()
}

/// Writes the clicks of these shares.
pub(super) fn write_clicks(conn: &mut Conn, story: &Story, keys: &[ShareId]) -> Result<()> {
    let mut rows = Vec::with_capacity(story.clicks.len() * 2);
    for clicks in &story.clicks {
        for (kind, count) in counted(clicks) {
            rows.push((
                click_days::day.eq(clicks.day),
                click_days::share_id.eq(keys[clicks.share]),
                click_days::network.eq(network(clicks.network)?),
                click_days::kind.eq(kind),
                click_days::clicks.eq(count),
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

/// A row for each kind that was counted at all.
fn counted(clicks: &rhythm::Clicks) -> impl Iterator<Item = (ClickKind, i64)> {
    [
        (ClickKind::Human, clicks.human),
        (ClickKind::Unique, clicks.unique),
        (ClickKind::Bot, clicks.bot),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(kind, count)| (kind, i64::from(count)))
}

fn network(name: &str) -> Result<Network> {
    if name == DIRECT {
        return Ok(Network::None);
    }
    word(name)
}
