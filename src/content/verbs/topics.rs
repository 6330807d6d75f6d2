//! Topics: what items are about and people follow.

use super::super::model::{Topic, TopicId};
use super::super::store;
use crate::db::{Conn, write};
use crate::error::{Error, Fields, Message, Result};

/// The longest name of a topic, in characters.
const NAME_CHARS: usize = 60;

/// Adds a topic.
///
/// # Errors
/// `Invalid` beside `name` when it is empty, too long or taken.
pub fn add_topic(conn: &mut Conn, name: &str) -> Result<TopicId> {
    write(conn, |conn| {
        check(conn, name, None)?;
        let topic = Topic {
            id: TopicId::new(),
            name: name.to_owned(),
        };
        store::insert_topic(conn, &topic)?;
        Ok(topic.id)
    })
}

/// Gives a topic another name.
///
/// # Errors
/// As [`add_topic`]; `NotFound` when there is no such topic.
pub fn rename_topic(conn: &mut Conn, id: TopicId, name: &str) -> Result<()> {
    write(conn, |conn| {
        check(conn, name, Some(id))?;
        store::rename_topic(conn, id, name)
    })
}

/// Removes a topic that nothing uses.
///
/// # Errors
/// `Conflict` while items are about it or people follow it.
pub fn remove_topic(conn: &mut Conn, id: TopicId) -> Result<()> {
    write(conn, |conn| {
        let all = store::topics_with_use(conn)?;
        let topic = all.iter().find(|topic| topic.topic.id == id);
        if topic.ok_or(Error::NotFound)?.is_used {
            return Err(Error::conflict("content-conflict-topic-used"));
        }
        store::remove_topic(conn, id)
    })
}

fn check(conn: &mut Conn, name: &str, own: Option<TopicId>) -> Result<()> {
    let mut fields = Fields::new();
    fields.check(name.is_empty(), "name", "content-topic-missing");
    if name.chars().count() > NAME_CHARS {
        let message = Message::new("content-too-long").with("limit", NAME_CHARS);
        fields.add("name", message);
    }
    let lower = name.to_lowercase();
    let others = store::topics(conn)?;
    let taken = others
        .iter()
        .any(|other| Some(other.id) != own && other.name.to_lowercase() == lower);
    fields.check(taken, "name", "content-topic-taken");
    fields.into_result()
}
