//! What the feed knows of its reader, in a number of questions that does not grow with the feed.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::{ambassadors, shares};
use crate::access::PersonId;
use crate::content::channel::Channel;
use crate::content::model::{ItemId, Reader, Topic};
use crate::content::store as content;
use crate::db::Conn;
use crate::db::schema::{ambassador_topics, item_topics, topics};
use crate::error::Result;
use crate::people::store as people;
use crate::sharing::feed::Taste;
use crate::sharing::model::{Ambassador, ShareState};

/// A reader of the feed.
#[derive(Clone, Debug)]
pub struct FeedReader {
    /// Decides what is seen.
    pub reader: Reader,
    /// The opt-in, if there is one.
    pub ambassador: Option<Ambassador>,
    /// Decides the order.
    pub taste: Taste,
    /// Shares that were begun and not told to be posted.
    pub begun: HashMap<ItemId, Channel>,
}

/// Who reads, for what they may see.
pub fn reader(conn: &mut Conn, person: PersonId) -> Result<Reader> {
    let account = people::find(conn, person)?;
    Ok(Reader {
        team: account.team_id,
        lang: account.lang,
    })
}

/// Who reads, for the order of the feed.
pub fn feed_reader(conn: &mut Conn, person: PersonId) -> Result<FeedReader> {
    let reader = reader(conn, person)?;
    let mine = shares::of_person(conn, person)?;
    let posted = |state: &ShareState| *state == ShareState::Posted;
    Ok(FeedReader {
        reader,
        ambassador: ambassadors::find(conn, person)?,
        taste: Taste {
            lang: reader.lang,
            followed: followed(conn, person)?,
            votes: content::votes_of_person(conn, person)?,
            posted: mine
                .iter()
                .filter(|(_, _, state)| posted(state))
                .map(|(item, _, _)| *item)
                .collect::<HashSet<_>>(),
        },
        begun: mine
            .iter()
            .filter(|(_, _, state)| !posted(state))
            .map(|(item, channel, _)| (*item, *channel))
            .collect(),
    })
}

/// Items about topics that the person follows.
fn followed(conn: &mut Conn, person: PersonId) -> Result<HashMap<ItemId, Vec<Topic>>> {
    let mine = ambassador_topics::table
        .filter(ambassador_topics::person_id.eq(person))
        .select(ambassador_topics::topic_id);
    let mut rows: Vec<(ItemId, Topic)> = item_topics::table
        .inner_join(topics::table)
        .filter(item_topics::topic_id.eq_any(mine))
        .select((item_topics::item_id, topics::all_columns))
        .load(conn)?;
    rows.sort_by_key(|(_, topic)| topic.name.to_lowercase());
    let mut followed: HashMap<ItemId, Vec<Topic>> = HashMap::new();
    for (item, topic) in rows {
        followed.entry(item).or_default().push(topic);
    }
    Ok(followed)
}
