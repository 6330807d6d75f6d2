//! Topics.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::model::{Topic, TopicId};
use crate::db::Conn;
use crate::db::schema::{ambassador_topics, item_topics, topics};
use crate::error::Result;

/// Every topic, by name.
pub fn topics(conn: &mut Conn) -> Result<Vec<Topic>> {
    let mut all: Vec<Topic> = topics::table.select(topics::all_columns).load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_key(|topic| topic.name.to_lowercase());
    Ok(all)
}

/// A topic and how far it is used.
#[derive(Clone, Debug)]
pub struct TopicUse {
    /// The topic.
    pub topic: Topic,
    /// How many items are about it.
    pub items: i64,
    /// Whether items or people use it; how many people follow a topic is nobody's business.
    pub is_used: bool,
}

/// Every topic with its use, by name.
pub fn topics_with_use(conn: &mut Conn) -> Result<Vec<TopicUse>> {
    let items: HashMap<TopicId, i64> = item_topics::table
        .group_by(item_topics::topic_id)
        .select((item_topics::topic_id, count_star()))
        .load(conn)?
        .into_iter()
        .collect();
    let followed: Vec<TopicId> = ambassador_topics::table
        .select(ambassador_topics::topic_id)
        .distinct()
        .load(conn)?;
    let all = topics(conn)?.into_iter().map(|topic| {
        let items = items.get(&topic.id).copied().unwrap_or_default();
        let is_used = items > 0 || followed.contains(&topic.id);
        TopicUse {
            topic,
            items,
            is_used,
        }
    });
    Ok(all.collect())
}

/// The topic of this name, made when it is missing.
pub fn topic_named(conn: &mut Conn, name: &str) -> Result<TopicId> {
    let found = topics::table
        .filter(topics::name.eq(name))
        .select(topics::id)
        .first(conn)
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    let topic = Topic {
        id: TopicId::new(),
        name: name.to_owned(),
    };
    insert_topic(conn, &topic)?;
    Ok(topic.id)
}

/// Puts a topic in.
pub fn insert_topic(conn: &mut Conn, topic: &Topic) -> Result<()> {
    diesel::insert_into(topics::table)
        .values(topic)
        .execute(conn)?;
    Ok(())
}

/// Gives a topic another name; not found when there is no such topic.
pub fn rename_topic(conn: &mut Conn, id: TopicId, name: &str) -> Result<()> {
    let changed = diesel::update(topics::table.find(id))
        .set(topics::name.eq(name))
        .execute(conn)?;
    found(changed)
}

/// Removes a topic; not found when there is no such topic.
pub fn remove_topic(conn: &mut Conn, id: TopicId) -> Result<()> {
    found(diesel::delete(topics::table.find(id)).execute(conn)?)
}

fn found(rows: usize) -> Result<()> {
    if rows == 0 {
        return Err(crate::error::Error::NotFound);
    }
    Ok(())
}
