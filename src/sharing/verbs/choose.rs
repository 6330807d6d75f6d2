//! Choosing channels and topics.

use crate::access::PersonId;
use crate::content;
use crate::content::model::TopicId;
use crate::db::{Conn, write};
use crate::error::{Error, Fields, Result};
use crate::sharing::channel::instance_host;
use crate::sharing::model::AmbassadorChannel;
use crate::sharing::opt_in::Preferences;
use crate::sharing::store::ambassadors;

/// Replaces the channels, country and topics of an ambassador.
///
/// # Errors
/// [`Error::Invalid`] with fields `followers_{channel}` and `instance`; [`Error::Conflict`] when
/// the person has not opted in.
pub fn choose(conn: &mut Conn, person: PersonId, preferences: &Preferences) -> Result<()> {
    let mut fields = Fields::new();
    preferences.check(&mut fields);
    fields.into_result()?;
    write(conn, |conn| {
        if ambassadors::find(conn, person)?.is_none() {
            return Err(Error::conflict("programme-not-joined"));
        }
        put(conn, person, preferences)
    })
}

/// Writes checked choices. A topic that is gone by now is left out, and each comes once.
pub(super) fn put(conn: &mut Conn, person: PersonId, preferences: &Preferences) -> Result<()> {
    let mut rows: Vec<AmbassadorChannel> = preferences
        .channels
        .iter()
        .map(|draft| AmbassadorChannel {
            person_id: person,
            channel: draft.channel,
            followers: draft.followers,
            instance: draft
                .instance
                .as_deref()
                .filter(|_| draft.channel.needs_instance())
                .and_then(instance_host),
        })
        .collect();
    rows.sort_by_key(|row| row.channel);
    rows.dedup_by_key(|row| row.channel);
    ambassadors::set_channels(conn, person, &rows)?;
    ambassadors::set_country(conn, person, preferences.country)?;
    let topics: Vec<TopicId> = content::store::topics(conn)?
        .into_iter()
        .map(|topic| topic.id)
        .filter(|id| preferences.topics.contains(id))
        .collect();
    ambassadors::set_topics(conn, person, &topics)
}
