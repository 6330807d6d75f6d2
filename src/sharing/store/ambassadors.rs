//! Who has opted in, with which channels and topics.

use diesel::prelude::*;

use crate::access::PersonId;
use crate::content::model::TopicId;
use crate::db::Conn;
use crate::db::schema::{ambassador_channels, ambassador_topics, ambassadors};
use crate::error::Result;
use crate::sharing::model::{Ambassador, AmbassadorChannel};

/// The person's opt-in, if there is one.
pub fn find(conn: &mut Conn, person: PersonId) -> Result<Option<Ambassador>> {
    Ok(ambassadors::table
        .find(person)
        .select(ambassadors::all_columns)
        .first(conn)
        .optional()?)
}

/// The channels a person uses, in the order in which channels are offered.
pub fn channels_of(conn: &mut Conn, person: PersonId) -> Result<Vec<AmbassadorChannel>> {
    let mut channels: Vec<AmbassadorChannel> = ambassador_channels::table
        .filter(ambassador_channels::person_id.eq(person))
        .select(ambassador_channels::all_columns)
        .load(conn)?;
    channels.sort_by_key(|row| row.channel);
    Ok(channels)
}

/// The topics a person wants to hear of.
pub fn topics_of(conn: &mut Conn, person: PersonId) -> Result<Vec<TopicId>> {
    Ok(ambassador_topics::table
        .filter(ambassador_topics::person_id.eq(person))
        .order(ambassador_topics::topic_id)
        .select(ambassador_topics::topic_id)
        .load(conn)?)
}
