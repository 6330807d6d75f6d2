//! Every query of reach.

pub mod spans;
mod statements;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::upsert::excluded;

use self::statements::Upsert;
use super::batch::Batch;
use super::model::{Raise, Target};
use crate::content::model::ItemState;
use crate::db::schema::{campaign_items, campaigns, crises, items, shares, uncounted_days};
use crate::db::{Conn, write};
use crate::error::Result;
use crate::policy::crisis::model::LinkRule;

/// Counters that go up in one statement, in SQLite.
const CHUNK: usize = 16;

/// Where a link leads at `now`. None when the code is unknown or its item is not out: expired,
/// retracted, under embargo and made internal look alike.
pub fn target(conn: &mut Conn, code: &str, now: NaiveDateTime) -> Result<Option<Target>> {
    let statement = crises::table
        .filter(crises::ended_at.is_null())
        .filter(crises::links.eq(LinkRule::Statement));
    let found: Option<Target> = shares::table
        .inner_join(items::table)
        .left_join(campaign_items::table.on(campaign_items::item_id.eq(shares::item_id)))
        .left_join(campaigns::table.on(campaigns::id.eq(campaign_items::campaign_id)))
        .filter(shares::code.eq(code))
        .filter(items::state.eq(ItemState::Published))
        .filter(items::internal_only.eq(false))
        .filter(items::url.ne(""))
        .filter(
            items::embargo_until
                .is_null()
                .or(items::embargo_until.le(now)),
        )
        .filter(items::expires_at.is_null().or(items::expires_at.gt(now)))
        .select((
            shares::id,
            shares::person_id,
            shares::channel,
            items::url,
            items::title,
            items::expires_at,
            campaigns::tag.nullable(),
            exists(statement),
        ))
        .first(conn)
        .optional()?;
    Ok(found.map(Target::tagged))
}

/// Clicks that were answered and could not be counted.
#[derive(Clone, Copy, Debug)]
pub struct Missed {
    /// The last day of them.
    pub day: NaiveDate,
    /// How many.
    pub clicks: i64,
}

/// Raises the counters by what a batch holds and notes what was missed before: all or nothing, in a
/// transaction of its own. `may_be_there` is set when an error leaves open whether it was done.
pub fn put(
    conn: &mut Conn,
    batch: &Batch,
    missed: Option<Missed>,
    may_be_there: &mut bool,
) -> Result<()> {
    if missed.is_none() && is_one_statement(conn) {
        *may_be_there = true;
        return raise(conn, batch);
    }
    write(conn, |conn| {
        raise(conn, batch)?;
        if let Some(missed) = missed {
            note(conn, missed)?;
        }
        *may_be_there = true;
        Ok(())
    })
}

/// Whether a batch needs no transaction around it, which would be two ways to the server and
/// back.
fn is_one_statement(conn: &Conn) -> bool {
    match conn {
        Conn::Sqlite(_) => false,
        #[cfg(feature = "postgres")]
        Conn::Postgres(_) => true,
    }
}

fn raise(conn: &mut Conn, batch: &Batch) -> Result<()> {
    match conn {
        Conn::Sqlite(c) => raise_in_chunks(c, &batch.raises().collect::<Vec<_>>())?,
        #[cfg(feature = "postgres")]
        Conn::Postgres(c) => {
            statements::UpsertAll::of(batch).execute(c)?;
        }
    }
    Ok(())
}

/// `raises` stand in the order of their days.
fn raise_in_chunks(conn: &mut SqliteConnection, raises: &[Raise]) -> Result<()> {
    for raises in raises.chunk_by(|one, next| one.day == next.day) {
        let day = raises.first().map(|first| first.day.to_string());
        let day = day.unwrap_or_default();
        let (chunks, rest) = raises.as_chunks::<CHUNK>();
        for raises in chunks {
            Upsert { raises, day: &day }.execute(conn)?;
        }
        for raise in rest {
            let raises = std::array::from_ref(raise);
            Upsert { raises, day: &day }.execute(conn)?;
        }
    }
    Ok(())
}

fn note(conn: &mut Conn, missed: Missed) -> Result<()> {
    let added = uncounted_days::clicks + excluded(uncounted_days::clicks);
    on_each!(conn, |c| diesel::insert_into(uncounted_days::table)
        .values((
            uncounted_days::day.eq(missed.day),
            uncounted_days::clicks.eq(missed.clicks),
        ))
        .on_conflict(uncounted_days::day)
        .do_update()
        .set(uncounted_days::clicks.eq(added))
        .execute(c))?;
    Ok(())
}

/// Days with clicks that could not be counted, the newest first, so many at most.
pub fn uncounted(conn: &mut Conn, most: i64) -> Result<Vec<(NaiveDate, i64)>> {
    Ok(uncounted_days::table
        .order(uncounted_days::day.desc())
        .limit(most)
        .load(conn)?)
}
