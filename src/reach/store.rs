//! Every query of reach.

pub mod spans;
mod statements;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::upsert::excluded;

use super::batch::Batch;
use super::model::Target;
use crate::content::model::ItemState;
use crate::db::Conn;
use crate::db::schema::{campaign_items, campaigns, crises, items, shares, uncounted_days};
use crate::error::Result;
use crate::policy::crisis::model::LinkRule;

/// Where a link leads at `now`. None when the code is unknown or its item is not out: expired,
/// retracted, under embargo and made internal look alike.
pub fn target(conn: &mut Conn, code: &str, now: NaiveDateTime) -> Result<Option<Target>> {
    let statement = crises::table
        .filter(crises::ended_at.is_null())
        .filter(crises::links.eq(LinkRule::Statement));
    Ok(shares::table
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
        .optional()?)
}

/// Raises the counters by what a batch holds, and marks its bursts. Call inside a transaction.
pub fn raise(conn: &mut Conn, batch: &Batch) -> Result<()> {
    match conn {
        Conn::Sqlite(c) => {
            let mut day = Day::default();
            for raise in batch.raises() {
                let day = day.text(raise.day);
                statements::Add { raise, day }.execute(c)?;
            }
            for burst in batch.bursts() {
                let day = day.text(burst.day);
                statements::Mark { burst, day }.execute(c)?;
            }
        }
        #[cfg(feature = "postgres")]
        Conn::Postgres(c) => {
            statements::AddAll::of(batch.raises()).execute(c)?;
            let marks = statements::MarkAll::of(batch.bursts());
            if !marks.is_empty() {
                marks.execute(c)?;
            }
        }
    }
    Ok(())
}

/// The last day that was written out, see [`statements::Add`].
#[derive(Default)]
struct Day {
    of: NaiveDate,
    text: String,
}

impl Day {
    fn text(&mut self, day: NaiveDate) -> &str {
        if self.text.is_empty() || self.of != day {
            self.of = day;
            self.text = day.to_string();
        }
        &self.text
    }
}

/// Notes clicks that were answered on `day` and could not be counted.
pub fn note_uncounted(conn: &mut Conn, day: NaiveDate, clicks: i64) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(uncounted_days::table)
        .values((
            uncounted_days::day.eq(day),
            uncounted_days::clicks.eq(clicks),
        ))
        .on_conflict(uncounted_days::day)
        .do_update()
        .set(uncounted_days::clicks.eq(uncounted_days::clicks + excluded(uncounted_days::clicks)))
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
