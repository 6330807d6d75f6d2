//! The outbox: a mail is a row before it is a mail. A verb puts it there in its own
//! transaction; [`send_waiting`] claims, sends and marks.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use lettre::message::Mailbox;

use super::{Mail, SendError, Transport};
use crate::access::PersonId;
use crate::db::schema::outbox;
use crate::db::{Conn, Pool, write};
use crate::error::Result;

typed_id! {
    /// One mail of the outbox.
    MailId
}

text_enum! {
    /// Where a mail of the outbox stands.
    State {
        /// To be sent when due.
        Waiting = "waiting",
        /// Handed over.
        Sent = "sent",
        /// Given up.
        Failed = "failed",
    }
}

/// One row of the outbox.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = outbox)]
pub struct Row {
    /// Also the Message-ID.
    pub id: MailId,
    /// Which mail it is.
    pub kind: String,
    /// Whose it is.
    pub person_id: Option<PersonId>,
    /// Receiver's name.
    pub to_name: String,
    /// Receiver's address.
    pub to_email: String,
    /// Subject.
    pub subject: String,
    /// Text part.
    pub body_text: String,
    /// HTML part.
    pub body_html: String,
    /// Where it stands.
    pub state: State,
    /// Attempts so far.
    pub attempts: i32,
    /// Not to be sent before.
    pub due_at: NaiveDateTime,
    /// Claimed by a sender until then.
    pub claimed_until: Option<NaiveDateTime>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it was put here.
    pub created_at: NaiveDateTime,
    /// When it was handed over.
    pub sent_at: Option<NaiveDateTime>,
}

/// Puts a mail in the outbox, as a part of the verb's own transaction.
pub fn put(conn: &mut Conn, mail: &Mail, now: NaiveDateTime) -> Result<MailId> {
    let row = Row {
        id: MailId::new(),
        kind: mail.kind.to_owned(),
        person_id: mail.person,
        to_name: mail.to.0.clone(),
        to_email: mail.to.1.clone(),
        subject: mail.subject.clone(),
        body_text: mail.text.clone(),
        body_html: mail.html.clone(),
        state: State::Waiting,
        attempts: 0,
        due_at: now,
        claimed_until: None,
        last_error: None,
        created_at: now,
        sent_at: None,
    };
    diesel::insert_into(outbox::table)
        .values(&row)
        .execute(conn)?;
    Ok(row.id)
}

/// The newest mails, for the pages that show them.
pub fn newest(conn: &mut Conn, limit: i64, offset: i64) -> Result<Vec<Row>> {
    Ok(outbox::table
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(limit)
        .offset(offset)
        .select(outbox::all_columns)
        .load(conn)?)
}

/// One mail.
pub fn find(conn: &mut Conn, id: MailId) -> Result<Row> {
    Ok(outbox::table
        .find(id)
        .select(outbox::all_columns)
        .first(conn)?)
}

/// How many mails there are in all.
pub fn count(conn: &mut Conn) -> Result<i64> {
    Ok(outbox::table.count().get_result(conn)?)
}

/// A claim ends by itself, so that a crashed sender keeps no mail for ever.
const CLAIM: TimeDelta = TimeDelta::minutes(5);
/// Attempts after which a mail is given up; with the doubling pauses about a day.
const ATTEMPTS: i32 = 11;
const BATCH: i64 = 50;

/// Sends what is due; returns how many were handed over. Several processes may do this at
/// once: the claim is an update that only one of them wins.
pub async fn send_waiting(
    db: &Pool,
    transport: &Transport,
    from: &Mailbox,
    now: NaiveDateTime,
) -> Result<usize> {
    let pool = db.clone();
    let claimed = actix_web::web::block(move || claim(&pool, now)).await??;
    let mut sent = 0;
    for row in claimed {
        let mail = Mail {
            kind: "outbox",
            person: row.person_id,
            to: (row.to_name, row.to_email),
            subject: row.subject,
            text: row.body_text,
            html: row.body_html,
        };
        let outcome = transport.send(from, row.id.as_str(), &mail).await;
        sent += usize::from(outcome.is_ok());
        let pool = db.clone();
        actix_web::web::block(move || mark(&pool, row.id, row.attempts + 1, outcome, now))
            .await??;
    }
    Ok(sent)
}

fn claim(db: &Pool, now: NaiveDateTime) -> Result<Vec<Row>> {
    let mut conn = db.get()?;
    let free = outbox::claimed_until
        .is_null()
        .or(outbox::claimed_until.lt(now));
    let due: Vec<Row> = outbox::table
        .filter(outbox::state.eq(State::Waiting))
        .filter(outbox::due_at.le(now))
        .filter(free)
        .order(outbox::due_at)
        .limit(BATCH)
        .select(outbox::all_columns)
        .load(&mut conn)?;
    let mut mine = Vec::with_capacity(due.len());
    for row in due {
        let free = outbox::claimed_until
            .is_null()
            .or(outbox::claimed_until.lt(now));
        let won = write(&mut conn, |conn| {
            Ok(diesel::update(outbox::table.find(row.id))
                .filter(outbox::state.eq(State::Waiting))
                .filter(free)
                .set(outbox::claimed_until.eq(Some(now + CLAIM)))
                .execute(conn)?)
        })?;
        if won == 1 {
            mine.push(row);
        }
    }
    Ok(mine)
}

fn mark(
    db: &Pool,
    id: MailId,
    attempts: i32,
    outcome: std::result::Result<(), SendError>,
    now: NaiveDateTime,
) -> Result<()> {
    let (state, error) = match outcome {
        Ok(()) => (State::Sent, None),
        Err(SendError::Temporary(why)) if attempts < ATTEMPTS => (State::Waiting, Some(why)),
        Err(SendError::Temporary(why) | SendError::Permanent(why)) => (State::Failed, Some(why)),
    };
    let pause = TimeDelta::minutes(1 << attempts.clamp(0, 10));
    let mut conn = db.get()?;
    write(&mut conn, |conn| {
        diesel::update(outbox::table.find(id))
            .set((
                outbox::state.eq(state),
                outbox::attempts.eq(attempts),
                outbox::last_error.eq(error),
                outbox::claimed_until.eq(None::<NaiveDateTime>),
                outbox::due_at.eq(now + pause),
                outbox::sent_at.eq((state == State::Sent).then_some(now)),
            ))
            .execute(conn)?;
        Ok(())
    })
}
