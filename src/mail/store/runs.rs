//! The mails about one week as one thing: a run, which can be paused, resumed and ended.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::{digest_runs, outbox};
use crate::error::Result;
use crate::mail::outbox::{MailId, State};

text_enum! {
    /// Where a run stands.
    RunState {
        /// Its mails leave when they are due.
        Running = "running",
        /// Its mails wait until it is resumed.
        Paused = "paused",
        /// Nothing more of it leaves.
        Ended = "ended",
    }
}

/// A run and how far it has come.
#[derive(Clone, Debug)]
pub struct Run {
    /// The ISO week.
    pub about: String,
    /// Where it stands.
    pub state: RunState,
    /// When it began.
    pub begun_at: NaiveDateTime,
    /// How many of its mails stand where.
    pub mails: BTreeMap<&'static str, i64>,
    /// Why mails wait or were given up, with how many.
    pub reasons: BTreeMap<String, i64>,
}

impl Run {
    /// How many of its mails stand there.
    pub fn count(&self, state: State) -> i64 {
        self.mails.get(state.as_str()).copied().unwrap_or_default()
    }

    /// How many mails there are.
    pub fn total(&self) -> i64 {
        self.mails.values().sum()
    }
}

/// Begins the run about `about`, unless it has begun already; answers where it stands. Nothing
/// may be reserved for one that was ended. Call inside a transaction.
pub fn begin(conn: &mut Conn, about: &str, now: NaiveDateTime) -> Result<RunState> {
    on_each!(conn, |c| diesel::insert_into(digest_runs::table)
        .values((
            digest_runs::about.eq(about),
            digest_runs::state.eq(RunState::Running),
            digest_runs::begun_at.eq(now),
        ))
        .on_conflict(digest_runs::about)
        .do_nothing()
        .execute(c))?;
    Ok(digest_runs::table
        .find(about)
        .select(digest_runs::state)
        .first(conn)?)
}

/// The run about `about`, if it has begun.
pub fn find(conn: &mut Conn, about: &str) -> Result<Option<Run>> {
    let row = digest_runs::table
        .find(about)
        .select(digest_runs::all_columns)
        .first(conn)
        .optional()?;
    row.map(|row| with_progress(conn, row)).transpose()
}

/// The newest runs.
pub fn newest(conn: &mut Conn, limit: i64) -> Result<Vec<Run>> {
    let rows: Vec<Stored> = digest_runs::table
        .order((digest_runs::begun_at.desc(), digest_runs::about.desc()))
        .limit(limit)
        .select(digest_runs::all_columns)
        .load(conn)?;
    rows.into_iter()
        .map(|row| with_progress(conn, row))
        .collect()
}

type Stored = (String, RunState, NaiveDateTime);

fn with_progress(conn: &mut Conn, (about, state, begun_at): Stored) -> Result<Run> {
    let mails: Vec<(State, i64)> = outbox::table
        .filter(outbox::about.eq(&about))
        .group_by(outbox::state)
        .select((outbox::state, count_star()))
        .load(conn)?;
    let reasons: Vec<(Option<String>, i64)> = outbox::table
        .filter(outbox::about.eq(&about))
        .filter(outbox::last_error.is_not_null())
        .group_by(outbox::last_error)
        .select((outbox::last_error, count_star()))
        .load(conn)?;
    Ok(Run {
        about,
        state,
        begun_at,
        mails: mails
            .into_iter()
            .map(|(state, mails)| (state.as_str(), mails))
            .collect(),
        reasons: reasons
            .into_iter()
            .filter_map(|(why, mails)| why.map(|why| (why, mails)))
            .collect(),
    })
}

/// Pauses a run: mails that are under way still leave, no others. `false` if it is not running.
pub fn pause(conn: &mut Conn, about: &str) -> Result<bool> {
    turn(conn, about, &[RunState::Running], RunState::Paused)
}

/// Resumes a paused run. `false` if it is not paused.
pub fn resume(conn: &mut Conn, about: &str) -> Result<bool> {
    turn(conn, about, &[RunState::Paused], RunState::Running)
}

/// Ends a run: what has not left never will. `false` if it has ended already. Call inside a
/// transaction.
pub fn end(conn: &mut Conn, about: &str, now: NaiveDateTime) -> Result<bool> {
    let open = [RunState::Running, RunState::Paused];
    if !turn(conn, about, &open, RunState::Ended)? {
        return Ok(false);
    }
    let free = outbox::claimed_until
        .is_null()
        .or(outbox::claimed_until.lt(now));
    let waiting = outbox::table
        .filter(outbox::about.eq(about))
        .filter(outbox::state.eq(State::Waiting))
        .filter(free);
    diesel::update(waiting)
        .set(outbox::state.eq(State::Ended))
        .execute(conn)?;
    Ok(true)
}

fn turn(conn: &mut Conn, about: &str, from: &[RunState], to: RunState) -> Result<bool> {
    let run = digest_runs::table
        .find(about)
        .filter(digest_runs::state.eq_any(from));
    let turned = diesel::update(run)
        .set(digest_runs::state.eq(to))
        .execute(conn)?;
    Ok(turned == 1)
}

/// A mail that was under way when its run was ended, and did not leave, has ended too.
pub(super) fn end_with_run(conn: &mut Conn, mail: MailId) -> Result<()> {
    let ended = digest_runs::table
        .filter(digest_runs::state.eq(RunState::Ended))
        .select(digest_runs::about.nullable());
    let mail = outbox::table.find(mail).filter(outbox::about.eq_any(ended));
    diesel::update(mail)
        .set(outbox::state.eq(State::Ended))
        .execute(conn)?;
    Ok(())
}
