//! How people's addresses take mail: refusals for good are counted, and three in a row end what
//! we send on our own account until somebody has looked at the address.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{mail_standings, outbox, persons};
use crate::error::Result;
use crate::mail::outbox::State;

/// Refusals in a row after which a person's mail is paused.
const PAUSING: i32 = 3;

/// A person whose mail is paused.
#[derive(Clone, Debug, Queryable)]
pub struct Paused {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// The address that refuses.
    pub email: String,
    /// Since when.
    pub paused_on: Option<NaiveDate>,
}

/// How an address stands that takes mail.
#[derive(Default, AsChangeset)]
#[diesel(table_name = mail_standings)]
#[diesel(treat_none_as_null = true)]
struct Standing {
    bounces: i32,
    paused_on: Option<NaiveDate>,
    told: bool,
}

/// Notes that an address refused a mail for good. The third time in a row pauses the person's
/// mail, and what was reserved for them is ended. Call inside a transaction.
pub fn bounced(conn: &mut Conn, person: PersonId, today: NaiveDate) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(mail_standings::table)
        .values((
            mail_standings::person_id.eq(person),
            mail_standings::bounces.eq(1),
            mail_standings::told.eq(false),
            mail_standings::epoch.eq(0),
        ))
        .on_conflict(mail_standings::person_id)
        .do_update()
        .set(mail_standings::bounces.eq(mail_standings::bounces + 1))
        .execute(c))?;
    let standing = mail_standings::table
        .find(person)
        .filter(mail_standings::bounces.ge(PAUSING))
        .filter(mail_standings::paused_on.is_null());
    let paused = diesel::update(standing)
        .set(mail_standings::paused_on.eq(Some(today)))
        .execute(conn)?;
    if paused == 1 {
        let reserved = outbox::table
            .filter(outbox::person_id.eq(person))
            .filter(outbox::state.eq(State::Waiting))
            .filter(outbox::body_text.eq(""));
        diesel::update(reserved)
            .set(outbox::state.eq(State::Ended))
            .execute(conn)?;
    }
    Ok(())
}

/// Notes that an address took a mail: refusals are counted anew.
pub fn took(conn: &mut Conn, person: PersonId) -> Result<()> {
    let standing = mail_standings::table
        .find(person)
        .filter(mail_standings::bounces.gt(0));
    diesel::update(standing)
        .set(&Standing::default())
        .execute(conn)?;
    Ok(())
}

/// Those of these people whose address has refused a mail since it last took one.
pub fn refusing(conn: &mut Conn, people: &[PersonId]) -> Result<HashSet<PersonId>> {
    let refusing: Vec<PersonId> = mail_standings::table
        .filter(mail_standings::person_id.eq_any(people))
        .filter(mail_standings::bounces.gt(0))
        .select(mail_standings::person_id)
        .load(conn)?;
    Ok(refusing.into_iter().collect())
}

/// Sends to this person again: the address was looked at. Answers whether it was paused.
pub fn resume(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let paused = mail_standings::table
        .find(person)
        .filter(mail_standings::paused_on.is_not_null());
    let resumed = diesel::update(paused)
        .set(&Standing::default())
        .execute(conn)?;
    Ok(resumed == 1)
}

/// Everybody whose mail is paused, by address.
pub fn paused(conn: &mut Conn) -> Result<Vec<Paused>> {
    Ok(all_paused().load(conn)?)
}

/// Those among the paused whom administrators were not told of.
pub fn untold(conn: &mut Conn) -> Result<Vec<Paused>> {
    Ok(all_paused()
        .filter(mail_standings::told.eq(false))
        .load(conn)?)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn all_paused() -> _ {
    mail_standings::table
        .inner_join(persons::table)
        .filter(mail_standings::paused_on.is_not_null())
        .order(persons::email)
        .select((
            persons::id,
            persons::name,
            persons::email,
            mail_standings::paused_on,
        ))
}

/// Notes that administrators were told. Call inside the transaction that tells.
pub fn told(conn: &mut Conn, people: &[Paused]) -> Result<()> {
    let ids: Vec<PersonId> = people.iter().map(|paused| paused.person).collect();
    diesel::update(mail_standings::table.filter(mail_standings::person_id.eq_any(ids)))
        .set(mail_standings::told.eq(true))
        .execute(conn)?;
    Ok(())
}

/// The epochs of these people's unsubscribe addresses; 0 for those who are not named.
pub fn epochs(conn: &mut Conn, people: &[PersonId]) -> Result<HashMap<PersonId, i32>> {
    let known: Vec<(PersonId, i32)> = mail_standings::table
        .filter(mail_standings::person_id.eq_any(people))
        .select((mail_standings::person_id, mail_standings::epoch))
        .load(conn)?;
    Ok(known.into_iter().collect())
}

/// Ends every unsubscribe address that this person's mails bear so far.
pub fn raise_epoch(conn: &mut Conn, person: PersonId) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(mail_standings::table)
        .values((
            mail_standings::person_id.eq(person),
            mail_standings::bounces.eq(0),
            mail_standings::told.eq(false),
            mail_standings::epoch.eq(1),
        ))
        .on_conflict(mail_standings::person_id)
        .do_update()
        .set(mail_standings::epoch.eq(mail_standings::epoch + 1))
        .execute(c))?;
    Ok(())
}
