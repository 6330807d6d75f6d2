//! Whom an item is for, where it may go and what it is about.

use diesel::prelude::*;

use super::super::channel::Channel;
use super::super::model::{Audience, ItemId, Topic};
use crate::db::Conn;
use crate::db::schema::{item_channels, item_langs, item_teams, item_topics, topics};
use crate::error::Result;

/// The audience of an item.
pub fn audience_of(conn: &mut Conn, item: ItemId) -> Result<Audience> {
    Ok(Audience {
        teams: item_teams::table
            .filter(item_teams::item_id.eq(item))
            .select(item_teams::team_id)
            .load(conn)?,
        langs: item_langs::table
            .filter(item_langs::item_id.eq(item))
            .select(item_langs::lang)
            .load(conn)?,
        topics: item_topics::table
            .filter(item_topics::item_id.eq(item))
            .select(item_topics::topic_id)
            .load(conn)?,
        channels: channels_of(conn, item)?,
    })
}

/// The channels an item may go to, in the order they are offered; empty means every one.
pub fn channels_of(conn: &mut Conn, item: ItemId) -> Result<Vec<Channel>> {
    let mut channels: Vec<Channel> = item_channels::table
        .filter(item_channels::item_id.eq(item))
        .select(item_channels::channel)
        .load(conn)?;
    channels.sort_unstable();
    Ok(channels)
}

/// The topics of these items, as (item, topic) by the topic's name.
pub fn topics_of(conn: &mut Conn, of: &[ItemId]) -> Result<Vec<(ItemId, Topic)>> {
    let mut rows: Vec<(ItemId, Topic)> = item_topics::table
        .inner_join(topics::table)
        .filter(item_topics::item_id.eq_any(of))
        .select((item_topics::item_id, topics::all_columns))
        .load(conn)?;
    rows.sort_by_key(|(_, topic)| topic.name.to_lowercase());
    Ok(rows)
}

/// Replaces the audience of an item.
pub fn set_audience(conn: &mut Conn, item: ItemId, audience: &Audience) -> Result<()> {
    diesel::delete(item_teams::table.filter(item_teams::item_id.eq(item))).execute(conn)?;
    diesel::delete(item_langs::table.filter(item_langs::item_id.eq(item))).execute(conn)?;
    diesel::delete(item_topics::table.filter(item_topics::item_id.eq(item))).execute(conn)?;
    diesel::delete(item_channels::table.filter(item_channels::item_id.eq(item))).execute(conn)?;
    for team in &audience.teams {
        diesel::insert_into(item_teams::table)
            .values((item_teams::item_id.eq(item), item_teams::team_id.eq(team)))
            .execute(conn)?;
    }
    for lang in &audience.langs {
        diesel::insert_into(item_langs::table)
            .values((item_langs::item_id.eq(item), item_langs::lang.eq(lang)))
            .execute(conn)?;
    }
    for topic in &audience.topics {
        diesel::insert_into(item_topics::table)
            .values((
                item_topics::item_id.eq(item),
                item_topics::topic_id.eq(topic),
            ))
            .execute(conn)?;
    }
    for channel in &audience.channels {
        diesel::insert_into(item_channels::table)
            .values((
                item_channels::item_id.eq(item),
                item_channels::channel.eq(channel),
            ))
            .execute(conn)?;
    }
    Ok(())
}
