//! Every query of crisis mode.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::mails::{BEGUN, ENDED};
use super::model::{
    Circle, Crisis, CrisisId, CrisisMessageId, Drill, MailRule, PreparedMessage, Row, Said, Tally,
};
use crate::access::{PersonId, Role};
use crate::db::Conn;
use crate::db::schema::{
    ambassadors, crises, crisis_drills, crisis_message_texts, crisis_messages, crisis_readers,
    crisis_tallies, crisis_texts, outbox, person_roles, persons,
};
use crate::error::{Error, Result};
use crate::mail::Receiver;
use crate::mail::outbox::State;
use crate::people::model::PersonState;
use crate::texts::Lang;

/// Whether one runs: nothing new goes out then.
pub fn is_running(conn: &mut Conn) -> Result<bool> {
    let running = crises::table.filter(crises::ended_at.is_null());
    Ok(diesel::select(exists(running)).get_result(conn)?)
}

/// The one that runs, if one does.
pub fn current(conn: &mut Conn) -> Result<Option<Crisis>> {
    let row: Option<Row> = crises::table
        .filter(crises::ended_at.is_null())
        .select(crises::all_columns)
        .first(conn)
        .optional()?;
    row.map(|row| with_words(conn, row)).transpose()
}

/// One, running or over.
pub fn find(conn: &mut Conn, id: CrisisId) -> Result<Crisis> {
    let row = crises::table
        .find(id)
        .select(crises::all_columns)
        .first(conn)?;
    with_words(conn, row)
}

fn with_words(conn: &mut Conn, row: Row) -> Result<Crisis> {
    let said = crisis_texts::table
        .filter(crisis_texts::crisis_id.eq(row.id))
        .order(crisis_texts::lang)
        .select((
            crisis_texts::lang,
            crisis_texts::message,
            crisis_texts::statement,
        ))
        .load(conn)?;
    Ok(Crisis::new(row, said_of(said)))
}

fn said_of(rows: Vec<(Lang, String, String)>) -> Vec<Said> {
    let said = |(lang, message, statement)| Said {
        lang,
        message,
        statement,
    };
    rows.into_iter().map(said).collect()
}

/// How many are over.
pub fn count_over(conn: &mut Conn) -> Result<i64> {
    Ok(crises::table
        .filter(crises::ended_at.is_not_null())
        .count()
        .get_result(conn)?)
}

/// Those that are over, the newest first.
pub fn over(conn: &mut Conn, offset: i64, limit: i64) -> Result<Vec<Row>> {
    Ok(crises::table
        .filter(crises::ended_at.is_not_null())
        .order((crises::began_at.desc(), crises::id.desc()))
        .offset(offset)
        .limit(limit)
        .select(crises::all_columns)
        .load(conn)?)
}

/// Those that ended after a moment (UTC), the first to end first.
pub fn ended_since(conn: &mut Conn, since: NaiveDateTime) -> Result<Vec<Row>> {
    Ok(crises::table
        .filter(crises::ended_at.gt(since))
        .order((crises::ended_at, crises::id))
        .select(crises::all_columns)
        .load(conn)?)
}

/// Puts one in with its words. Breaks a unique key when one runs.
pub fn insert(conn: &mut Conn, row: &Row, said: &[Said]) -> Result<()> {
    diesel::insert_into(crises::table)
        .values(row)
        .execute(conn)?;
    for said in said {
        diesel::insert_into(crisis_texts::table)
            .values((
                crisis_texts::crisis_id.eq(row.id),
                crisis_texts::lang.eq(said.lang),
                crisis_texts::message.eq(&said.message),
                crisis_texts::statement.eq(&said.statement),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Ends the one that runs; `false` when it was ended already.
pub fn end(conn: &mut Conn, id: CrisisId, now: NaiveDateTime) -> Result<bool> {
    let running = crises::table.find(id).filter(crises::ended_at.is_null());
    let rows = diesel::update(running)
        .set(crises::ended_at.eq(Some(now)))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Who was told, as it was counted when it was over.
pub fn tallies(conn: &mut Conn, id: CrisisId) -> Result<Vec<Tally>> {
    Ok(crisis_tallies::table
        .filter(crisis_tallies::crisis_id.eq(id))
        .select(crisis_tallies::all_columns)
        .load(conn)?)
}

/// Forgets who has met the banner, once that is counted.
pub fn forget_readers(conn: &mut Conn, id: CrisisId) -> Result<()> {
    let readers = crisis_readers::table.filter(crisis_readers::crisis_id.eq(id));
    diesel::delete(readers).execute(conn)?;
    Ok(())
}

/// The crisis whose banner a person has met, while it runs.
pub fn met_by(conn: &mut Conn, person: PersonId) -> Result<Vec<CrisisId>> {
    Ok(crisis_readers::table
        .filter(crisis_readers::person_id.eq(person))
        .select(crisis_readers::crisis_id)
        .load(conn)?)
}

/// Keeps what was counted.
pub fn insert_tallies(conn: &mut Conn, tallies: &[Tally]) -> Result<()> {
    for tally in tallies {
        diesel::insert_into(crisis_tallies::table)
            .values(tally)
            .execute(conn)?;
    }
    Ok(())
}

/// Counts who has been told so far: was written to about it, or has met its banner on a page.
pub fn count_told(conn: &mut Conn, id: CrisisId) -> Result<Vec<Tally>> {
    let mailed: Vec<Option<PersonId>> = outbox::table
        .filter(outbox::about.eq(id.to_string()))
        .select(outbox::person_id)
        .distinct()
        .load(conn)?;
    let seen: Vec<PersonId> = crisis_readers::table
        .filter(crisis_readers::crisis_id.eq(id))
        .select(crisis_readers::person_id)
        .load(conn)?;
    let holders: HashSet<PersonId> = person_roles::table
        .filter(person_roles::role.eq_any([Role::Comms, Role::Admin]))
        .select(person_roles::person_id)
        .load(conn)?
        .into_iter()
        .collect();
    // The opt-in belongs to a room below; only whether there is one is asked here.
    let opted_in: Vec<PersonId> = ambassadors::table
        .select(ambassadors::person_id)
        .load(conn)?;
    let opted_in: HashSet<PersonId> = opted_in.into_iter().collect();
    let circle_of = |person: &PersonId| {
        if holders.contains(person) {
            Circle::Switch
        } else if opted_in.contains(person) {
            Circle::Ambassadors
        } else {
            Circle::Colleagues
        }
    };
    let mailed: Vec<PersonId> = mailed.into_iter().flatten().collect();
    let count = |people: &[PersonId], circle: Circle| {
        let of_circle = people.iter().filter(|person| circle_of(person) == circle);
        of_circle.count() as i64
    };
    let tally = |circle: &Circle| Tally {
        crisis_id: id,
        circle: *circle,
        mailed: count(&mailed, *circle),
        seen: count(&seen, *circle),
    };
    Ok(Circle::ALL.iter().map(tally).collect())
}

/// Who is to be told by mail that this crisis began and has not been, so many at most.
pub fn untold(conn: &mut Conn, id: CrisisId, whom: MailRule, most: i64) -> Result<Vec<Receiver>> {
    let told = outbox::table
        .filter(outbox::kind.eq(BEGUN))
        .filter(outbox::about.eq(id.to_string()))
        .filter(outbox::person_id.is_not_null())
        .select(outbox::person_id.assume_not_null());
    let mut query = persons::table
        .filter(persons::state.eq(PersonState::Active))
        .filter(persons::id.ne_all(told))
        .into_boxed();
    let of_programme = ambassadors::table.select(ambassadors::person_id);
    query = match whom {
        MailRule::Everybody => query,
        MailRule::Ambassadors => query.filter(persons::id.eq_any(of_programme)),
        MailRule::Nobody => return Ok(Vec::new()),
    };
    let rows: Vec<(PersonId, String, String, Lang)> = query
        .order(persons::id)
        .limit(most)
        .select((persons::id, persons::name, persons::email, persons::lang))
        .load(conn)?;
    Ok(rows.into_iter().map(receiver).collect())
}

/// Who was told by mail that this crisis began and not yet that it is over, so many at most. Whom
/// the first mail did not reach, is not told the second part of something.
pub fn untold_of_end(conn: &mut Conn, id: CrisisId, most: i64) -> Result<Vec<Receiver>> {
    let begun = outbox::table
        .filter(outbox::kind.eq(BEGUN))
        .filter(outbox::about.eq(id.to_string()))
        .filter(outbox::state.eq_any([State::Sent, State::Perhaps, State::Waiting]))
        .filter(outbox::person_id.is_not_null())
        .select(outbox::person_id.assume_not_null());
    let ended = outbox::table
        .filter(outbox::kind.eq(ENDED))
        .filter(outbox::about.eq(id.to_string()))
        .filter(outbox::person_id.is_not_null())
        .select(outbox::person_id.assume_not_null());
    let rows: Vec<(PersonId, String, String, Lang)> = persons::table
        .filter(persons::state.eq(PersonState::Active))
        .filter(persons::id.eq_any(begun))
        .filter(persons::id.ne_all(ended))
        .order(persons::id)
        .limit(most)
        .select((persons::id, persons::name, persons::email, persons::lang))
        .load(conn)?;
    Ok(rows.into_iter().map(receiver).collect())
}

/// Communications and administrators: who may turn the switch.
pub fn holders(conn: &mut Conn) -> Result<Vec<Receiver>> {
    let of_roles = person_roles::table
        .filter(person_roles::role.eq_any([Role::Comms, Role::Admin]))
        .select(person_roles::person_id);
    let rows: Vec<(PersonId, String, String, Lang)> = persons::table
        .filter(persons::state.eq(PersonState::Active))
        .filter(persons::id.eq_any(of_roles))
        .order(persons::id)
        .select((persons::id, persons::name, persons::email, persons::lang))
        .load(conn)?;
    Ok(rows.into_iter().map(receiver).collect())
}

fn receiver((person, name, email, lang): (PersonId, String, String, Lang)) -> Receiver {
    Receiver {
        person,
        name,
        email,
        lang,
        unsubscribe: None,
    }
}

/// The drill that is announced, if one is.
pub fn announced(conn: &mut Conn) -> Result<Option<Drill>> {
    Ok(crisis_drills::table
        .order(crisis_drills::announced_at)
        .select(crisis_drills::all_columns)
        .first(conn)
        .optional()?)
}

/// Announces a drill.
pub fn insert_drill(conn: &mut Conn, drill: &Drill) -> Result<()> {
    diesel::insert_into(crisis_drills::table)
        .values(drill)
        .execute(conn)?;
    Ok(())
}

/// Takes the announcement away: the drill has begun, or is called off.
pub fn remove_drills(conn: &mut Conn) -> Result<()> {
    diesel::delete(crisis_drills::table).execute(conn)?;
    Ok(())
}

/// Every message written in advance, by name.
pub fn messages(conn: &mut Conn) -> Result<Vec<PreparedMessage>> {
    let mut all: Vec<PreparedMessage> = crisis_messages::table
        .select(crisis_messages::all_columns)
        .load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_cached_key(|message| message.name.to_lowercase());
    Ok(all)
}

/// One message with its words.
pub fn message(conn: &mut Conn, id: CrisisMessageId) -> Result<(PreparedMessage, Vec<Said>)> {
    let message = crisis_messages::table
        .find(id)
        .select(crisis_messages::all_columns)
        .first(conn)?;
    let said = crisis_message_texts::table
        .filter(crisis_message_texts::message_id.eq(id))
        .order(crisis_message_texts::lang)
        .select((
            crisis_message_texts::lang,
            crisis_message_texts::message,
            crisis_message_texts::statement,
        ))
        .load(conn)?;
    Ok((message, said_of(said)))
}

/// Puts a message in, or writes it anew, words and all.
pub fn put_message(conn: &mut Conn, message: &PreparedMessage, said: &[Said]) -> Result<()> {
    diesel::delete(crisis_messages::table.find(message.id)).execute(conn)?;
    diesel::insert_into(crisis_messages::table)
        .values(message)
        .execute(conn)?;
    for said in said {
        diesel::insert_into(crisis_message_texts::table)
            .values((
                crisis_message_texts::message_id.eq(message.id),
                crisis_message_texts::lang.eq(said.lang),
                crisis_message_texts::message.eq(&said.message),
                crisis_message_texts::statement.eq(&said.statement),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Removes a message.
pub fn remove_message(conn: &mut Conn, id: CrisisMessageId) -> Result<()> {
    let rows = diesel::delete(crisis_messages::table.find(id)).execute(conn)?;
    if rows == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}
