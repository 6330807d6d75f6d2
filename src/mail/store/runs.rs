//! The mails about one week as one thing: a run, which can be paused, resumed and ended.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::digest_runs;
use crate::error::Result;

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
