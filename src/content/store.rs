//! Every query of content. The items themselves are here; what belongs to them stands in the
//! files below and is named from here.

pub mod ambitions;
mod audience;
pub mod campaigns;
mod captions;
mod media;
mod quotes;
mod topics;
mod votes;

use chrono::NaiveDateTime;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

pub use audience::{audience_of, channels_of, set_audience, topics_of};
pub use captions::{captions_of, find_caption, set_captions};
pub use media::{find_media, has_media, insert_media, media_size, sweep_media};
pub use quotes::{find_quote, quotes_of, set_quotes};
pub use topics::{
    TopicUse, insert_topic, remove_topic, rename_topic, topic_named, topics, topics_with_use,
};
pub use votes::{VoteCounts, remove_vote, set_vote, vote_counts, votes_of_person};

use super::model::{Item, ItemId, ItemKind, ItemState, Line, Published, Purpose, Reader, Unfurl};
use crate::db::Conn;
use crate::db::schema::{item_langs, item_teams, items, shares};
use crate::error::Result;
use crate::texts::Lang;

macro_rules! in_short {
    () => {
        (
            (
                items::id,
                items::state,
                items::title,
                items::summary,
                items::site_name,
            ),
            items::purpose,
            items::lang,
            items::pinned,
            items::published_at,
        )
    };
}

/// One item, whatever its state.
pub fn find(conn: &mut Conn, id: ItemId) -> Result<Item> {
    Ok(items::table
        .find(id)
        .select(items::all_columns)
        .first(conn)?)
}

/// Puts an item in.
pub fn insert(conn: &mut Conn, item: &Item) -> Result<()> {
    diesel::insert_into(items::table)
        .values(item)
        .execute(conn)?;
    Ok(())
}

/// Writes every column of an item.
pub fn update(conn: &mut Conn, item: &Item) -> Result<()> {
    diesel::update(items::table.find(item.id))
        .set(item)
        .execute(conn)?;
    Ok(())
}

/// Removes an item with what belongs to it; only for items that were never out.
pub fn remove(conn: &mut Conn, id: ItemId) -> Result<()> {
    diesel::delete(items::table.find(id)).execute(conn)?;
    Ok(())
}

/// How many shares have a link to this item.
pub fn share_count(conn: &mut Conn, id: ItemId) -> Result<i64> {
    Ok(shares::table
        .filter(shares::item_id.eq(id))
        .count()
        .get_result(conn)?)
}

/// Every item in short, newest first, of these kinds of thing; for the studio's list, which
/// searches and counts them.
pub fn lines(
    conn: &mut Conn,
    purpose: Option<Purpose>,
    kind: Option<ItemKind>,
    lang: Option<Lang>,
) -> Result<Vec<Line>> {
    let mut query = items::table.into_boxed();
    if let Some(purpose) = purpose {
        query = query.filter(items::purpose.eq(purpose));
    }
    if let Some(kind) = kind {
        query = query.filter(items::kind.eq(kind));
    }
    if let Some(lang) = lang {
        query = query.filter(items::lang.eq(lang));
    }
    Ok(query
        .order((items::created_at.desc(), items::id.desc()))
        .select((
            items::id,
            items::state,
            items::title,
            items::summary,
            items::site_name,
        ))
        .load(conn)?)
}

/// These items, in no order.
pub fn find_all(conn: &mut Conn, ids: &[ItemId]) -> Result<Vec<Item>> {
    Ok(items::table
        .filter(items::id.eq_any(ids))
        .select(items::all_columns)
        .load(conn)?)
}

/// The same items in short and in no order: a feed of a thousand is read at once.
pub fn published_lines(
    conn: &mut Conn,
    reader: Reader,
    now: NaiveDateTime,
) -> Result<Vec<Published>> {
    Ok(visible(reader, now).select(in_short!()).load(conn)?)
}

/// Those among them that may leave, see [`Item::may_leave`]: for what is printed, hung up or sent.
pub fn leaving_lines(
    conn: &mut Conn,
    reader: Reader,
    now: NaiveDateTime,
) -> Result<Vec<Published>> {
    Ok(visible(reader, now)
        .filter(items::internal_only.eq(false))
        .filter(
            items::embargo_until
                .is_null()
                .or(items::embargo_until.le(now)),
        )
        .select(in_short!())
        .load(conn)?)
}

/// One item as `reader` may see it; an item that is not out, or not for them, is not found.
pub fn published_item(
    conn: &mut Conn,
    id: ItemId,
    reader: Reader,
    now: NaiveDateTime,
) -> Result<Item> {
    Ok(visible(reader, now)
        .filter(items::id.eq(id))
        .select(items::all_columns)
        .first(conn)?)
}

type Items = items::BoxedQuery<'static, <Conn as Connection>::Backend>;

fn visible(reader: Reader, now: NaiveDateTime) -> Items {
    let teams = item_teams::table.filter(item_teams::item_id.eq(items::id));
    let langs = item_langs::table.filter(item_langs::item_id.eq(items::id));
    // Without a team a person sees only what is for every team.
    let in_team = teams.filter(item_teams::team_id.nullable().eq(reader.team));
    items::table
        .filter(items::state.eq(ItemState::Published))
        .filter(items::expires_at.is_null().or(items::expires_at.gt(now)))
        .filter(not(exists(teams)).or(exists(in_team)))
        .filter(not(exists(langs)).or(exists(langs.filter(item_langs::lang.eq(reader.lang)))))
        .into_boxed()
}

/// Items to which something happens between two moments, in no order.
pub fn between(conn: &mut Conn, from: NaiveDateTime, until: NaiveDateTime) -> Result<Vec<Item>> {
    let goes_out = items::publish_at.ge(from).and(items::publish_at.lt(until));
    let went_out = items::published_at
        .ge(from)
        .and(items::published_at.lt(until));
    let lifts = items::embargo_until
        .ge(from)
        .and(items::embargo_until.lt(until));
    // What ends at the last midnight was out on the last day.
    let ends = items::expires_at.gt(from).and(items::expires_at.le(until));
    Ok(items::table
        .filter(goes_out.or(went_out).or(lifts).or(ends))
        .select(items::all_columns)
        .load(conn)?)
}

/// Title and address of the items, other than `but`, that are ready for readers and may not leave
/// at `now`: internal, under embargo, or not out yet.
pub fn withheld(conn: &mut Conn, but: ItemId, now: NaiveDateTime) -> Result<Vec<(String, String)>> {
    let waits = items::state.eq(ItemState::Scheduled);
    let stays = items::internal_only
        .eq(true)
        .or(items::embargo_until.gt(now));
    Ok(items::table
        .filter(items::id.ne(but))
        .filter(waits.or(items::state.eq(ItemState::Published).and(stays)))
        .select((items::title, items::url))
        .load(conn)?)
}

/// Scheduled items whose time has come.
pub fn due_to_publish(conn: &mut Conn, now: NaiveDateTime) -> Result<Vec<Item>> {
    Ok(items::table
        .filter(items::state.eq(ItemState::Scheduled))
        .filter(items::publish_at.le(now))
        .order(items::publish_at)
        .select(items::all_columns)
        .load(conn)?)
}

/// Published items whose time is over.
pub fn due_to_expire(conn: &mut Conn, now: NaiveDateTime) -> Result<Vec<Item>> {
    Ok(items::table
        .filter(items::state.eq(ItemState::Published))
        .filter(items::expires_at.le(now))
        .select(items::all_columns)
        .load(conn)?)
}

/// Items whose address waits to be read, oldest first, at most `limit`.
pub fn waiting_for_unfurl(conn: &mut Conn, limit: i64) -> Result<Vec<Item>> {
    Ok(items::table
        .filter(items::unfurl.eq(Unfurl::Waiting))
        .order(items::created_at)
        .limit(limit)
        .select(items::all_columns)
        .load(conn)?)
}
