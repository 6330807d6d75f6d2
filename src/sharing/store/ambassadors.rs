//! Who has opted in, with which channels and topics.

use diesel::prelude::*;

use crate::access::PersonId;
use crate::config::Country;
use crate::content::channel::Channel;
use crate::content::model::TopicId;
use crate::db::Conn;
use crate::db::schema::{
    ambassador_channels, ambassador_topics, ambassadors, consents, outbox, planned_shares, rhythms,
    shares,
};
use crate::error::Result;
use crate::mail::outbox::State;
use crate::sharing::model::{Ambassador, AmbassadorChannel, AmbassadorState};

/// The weekly letter, as the outbox calls it.
const LETTER: &str = "digest-letter";

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

/// Notes an opt-in; who has opted in already keeps the first one.
pub fn insert(conn: &mut Conn, ambassador: &Ambassador) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(ambassadors::table)
        .values(ambassador)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Active or paused; answers whether there was an opt-in to change.
pub fn set_state(conn: &mut Conn, person: PersonId, state: AmbassadorState) -> Result<bool> {
    let changed = diesel::update(ambassadors::table.find(person))
        .set(ambassadors::state.eq(state))
        .execute(conn)?;
    Ok(changed > 0)
}

/// Notes where a person's readers are.
pub fn set_country(conn: &mut Conn, person: PersonId, country: Option<Country>) -> Result<()> {
    diesel::update(ambassadors::table.find(person))
        .set(ambassadors::country.eq(country))
        .execute(conn)?;
    Ok(())
}

/// Replaces the channels of a person.
pub fn set_channels(conn: &mut Conn, person: PersonId, rows: &[AmbassadorChannel]) -> Result<()> {
    let mine = ambassador_channels::table.filter(ambassador_channels::person_id.eq(person));
    diesel::delete(mine).execute(conn)?;
    for row in rows {
        diesel::insert_into(ambassador_channels::table)
            .values(row)
            .execute(conn)?;
    }
    Ok(())
}

/// Replaces the topics of a person.
pub fn set_topics(conn: &mut Conn, person: PersonId, topics: &[TopicId]) -> Result<()> {
    let mine = ambassador_topics::table.filter(ambassador_topics::person_id.eq(person));
    diesel::delete(mine).execute(conn)?;
    for topic in topics {
        diesel::insert_into(ambassador_topics::table)
            .values((
                ambassador_topics::person_id.eq(person),
                ambassador_topics::topic_id.eq(topic),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets the opt-in. Shares stay as numbers of the item and the channel: whose they were,
/// the words and the address of the post are gone. Channels, topics, extras and plans go with
/// the opt-in, and the weekly letter is turned off, the one that waits included. Letters belong
/// to a room below, but who leaves is left alone from that moment on (L3).
pub fn forget(conn: &mut Conn, person: PersonId) -> Result<()> {
    diesel::update(shares::table.filter(shares::person_id.eq(person)))
        .set((
            shares::person_id.eq(None::<PersonId>),
            shares::caption.eq(None::<String>),
            shares::post_url.eq(None::<String>),
        ))
        .execute(conn)?;
    diesel::delete(planned_shares::table.filter(planned_shares::person_id.eq(person)))
        .execute(conn)?;
    diesel::delete(consents::table.filter(consents::person_id.eq(person))).execute(conn)?;
    let gone = diesel::delete(ambassadors::table.find(person)).execute(conn)?;
    if gone == 0 {
        return Ok(());
    }
    on_each!(conn, |c| diesel::insert_into(rhythms::table)
        .values((rhythms::person_id.eq(person), rhythms::letter.eq(false)))
        .on_conflict(rhythms::person_id)
        .do_update()
        .set(rhythms::letter.eq(false))
        .execute(c))?;
    let waiting = outbox::table
        .filter(outbox::person_id.eq(person))
        .filter(outbox::kind.eq(LETTER))
        .filter(outbox::state.eq(State::Waiting));
    diesel::delete(waiting).execute(conn)?;
    Ok(())
}

/// Remembers a person's Mastodon server; the channel becomes one of theirs if it was not.
pub fn set_instance(
    conn: &mut Conn,
    person: PersonId,
    channel: Channel,
    instance: &str,
) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(ambassador_channels::table)
        .values((
            ambassador_channels::person_id.eq(person),
            ambassador_channels::channel.eq(channel),
            ambassador_channels::instance.eq(Some(instance)),
        ))
        .on_conflict((ambassador_channels::person_id, ambassador_channels::channel))
        .do_update()
        .set(ambassador_channels::instance.eq(Some(instance)))
        .execute(c))?;
    Ok(())
}
