//! Taking mails out of the outbox to send them, and noting what became of them. Several
//! processes on one PostgreSQL pass over what another has claimed; on SQLite the write lock is
//! taken before anything is read.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::backend::Backend;
use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Bool, Integer, Text, Timestamp};

use super::runs::{self, RunState};
use crate::db::schema::{crises, digest_runs, outbox};
use crate::db::{Conn, write};
use crate::error::Result;
use crate::mail::mails::HALTED;
use crate::mail::outbox::{MailId, Row, State};

/// A claim ends by itself, so that a crashed sender keeps no mail for ever. Longer than a
/// mail can be on its way.
const CLAIM: TimeDelta = TimeDelta::minutes(15);

/// As the index `outbox_waiting` says it: SQLite uses an index of a part of a table only where
/// the question says the same of it, and not with a bound value.
const WAITING: &str = "outbox.state = 'waiting'";

/// What became of one mail.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Which.
    pub id: MailId,
    /// Where it stands now.
    pub state: State,
    /// Attempts so far.
    pub attempts: i32,
    /// Its subject; that of a reserved mail is known when it has left.
    pub subject: String,
    /// Why it did not leave.
    pub error: Option<String>,
    /// When it may be tried again, if it waits; else when it was due.
    pub due_at: NaiveDateTime,
}

/// Claims at most `limit` mails that are due, the longest waiting first; those of runs that
/// are paused or ended stay, and in a crisis those that invite to share. Opens a transaction.
pub fn claim(conn: &mut Conn, limit: i64, now: NaiveDateTime) -> Result<Vec<Row>> {
    write(conn, |conn| {
        let free = outbox::claimed_until
            .is_null()
            .or(outbox::claimed_until.lt(now));
        let halted = digest_runs::table
            .filter(digest_runs::state.ne(RunState::Running))
            .select(digest_runs::about.nullable());
        let moves = outbox::about.is_null().or(outbox::about.ne_all(halted));
        let crisis = crises::table.filter(crises::ended_at.is_null());
        let may_leave = outbox::body_text
            .ne("")
            .and(outbox::kind.ne_all(HALTED))
            .or(not(exists(crisis)));
        let due = outbox::table
            .filter(sql::<Bool>(WAITING))
            .filter(outbox::due_at.le(now))
            .filter(free)
            .filter(moves)
            .filter(may_leave)
            .order((outbox::due_at, outbox::id))
            .limit(limit)
            .select(outbox::all_columns);
        let rows: Vec<Row> = match conn {
            Conn::Sqlite(c) => due.load(c)?,
            #[cfg(feature = "postgres")]
            Conn::Postgres(c) => due.for_update().skip_locked().load(c)?,
        };
        let ids: Vec<MailId> = rows.iter().map(|row| row.id).collect();
        diesel::update(outbox::table.filter(outbox::id.eq_any(ids)))
            .set(outbox::claimed_until.eq(Some(now + CLAIM)))
            .execute(conn)?;
        Ok(rows)
    })
}

/// Gives a claim up without having tried; the mail is due at `due_at`. Call inside a transaction.
pub fn give_back(conn: &mut Conn, id: MailId, due_at: NaiveDateTime) -> Result<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::claimed_until.eq(None::<NaiveDateTime>),
            outbox::due_at.eq(due_at),
        ))
        .execute(conn)?;
    runs::end_with_run(conn, id)
}

/// Notes what became of a mail and gives the claim up. Call inside a transaction.
pub fn mark(conn: &mut Conn, outcome: &Outcome, now: NaiveDateTime) -> Result<()> {
    let has_left = outcome.state == State::Sent || outcome.state == State::Perhaps;
    diesel::update(outbox::table.find(outcome.id))
        .set((
            outbox::state.eq(outcome.state),
            outbox::attempts.eq(outcome.attempts),
            outbox::last_error.eq(outcome.error.as_deref()),
            outbox::claimed_until.eq(None::<NaiveDateTime>),
            outbox::sent_at.eq(has_left.then_some(now)),
            outbox::subject.eq(&outcome.subject),
            outbox::due_at.eq(outcome.due_at),
        ))
        .execute(conn)?;
    if outcome.state == State::Waiting {
        runs::end_with_run(conn, outcome.id)?;
    }
    Ok(())
}

/// Notes that a mail was handed over: one statement, because while it runs the mail is in doubt.
pub fn sent(conn: &mut Conn, sent: &Sent<'_>) -> Result<()> {
    on_each!(conn, |c| sent.execute(c))?;
    Ok(())
}

/// A mail that was handed over. diesel takes every update for one that may change from call to call
/// and has the database read it anew each time, which takes as long as running it; this one says
/// of itself that it does not change, so that it is prepared once a connection.
pub struct Sent<'a> {
    /// Which.
    pub id: MailId,
    /// Its subject; that of a reserved mail is known when it has left.
    pub subject: &'a str,
    /// Attempts so far.
    pub attempts: i32,
    /// When.
    pub at: NaiveDateTime,
}

impl QueryId for Sent<'_> {
    type QueryId = Sent<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<DB: Backend> QueryFragment<DB> for Sent<'_>
where
    State: ToSql<Text, DB>,
    i32: ToSql<Integer, DB>,
    str: ToSql<Text, DB>,
    NaiveDateTime: ToSql<Timestamp, DB>,
    MailId: ToSql<Text, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("UPDATE outbox SET claimed_until = NULL, last_error = NULL, state = ");
        out.push_bind_param::<Text, _>(&State::Sent)?;
        out.push_sql(", subject = ");
        out.push_bind_param::<Text, _>(self.subject)?;
        out.push_sql(", attempts = ");
        out.push_bind_param::<Integer, _>(&self.attempts)?;
        out.push_sql(", sent_at = ");
        out.push_bind_param::<Timestamp, _>(&self.at)?;
        out.push_sql(" WHERE id = ");
        out.push_bind_param::<Text, _>(&self.id)?;
        Ok(())
    }
}

impl<C> RunQueryDsl<C> for &Sent<'_> {}
