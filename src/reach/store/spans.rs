//! Closed spans: what was counted by day, added up once when the span is over.

use std::collections::HashSet;

use chrono::NaiveDate;
use diesel::dsl::min;
use diesel::prelude::*;
use diesel::sql_types::Date;

use crate::db::Conn;
use crate::db::schema::{click_days, closed_spans};
use crate::error::Result;
use crate::reach::spans::Span;

/// The first day on which anything was counted.
pub fn first_day(conn: &mut Conn) -> Result<Option<NaiveDate>> {
    Ok(click_days::table.select(min(click_days::day)).first(conn)?)
}

/// The first days of the spans that are closed.
pub fn closed(conn: &mut Conn) -> Result<HashSet<NaiveDate>> {
    let firsts: Vec<NaiveDate> = closed_spans::table.select(closed_spans::first).load(conn)?;
    Ok(firsts.into_iter().collect())
}

/// Marks a span as closed; answers whether it was not before. Who comes second waits here for
/// the transaction of the first.
pub fn claim(conn: &mut Conn, span: Span) -> Result<bool> {
    let inserted = on_each!(conn, |c| diesel::insert_into(closed_spans::table)
        .values((
            closed_spans::first.eq(span.first),
            closed_spans::last.eq(span.last),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(inserted > 0)
}

/// Adds up the clicks of every share in the span. Counters only go up, so that sums that are
/// there already are written over and none is left behind.
pub fn add_up(conn: &mut Conn, span: Span) -> Result<()> {
    diesel::sql_query(
        "INSERT INTO share_spans (share_id, first, human, visitors, bot, burst) \
         SELECT c.share_id, $1, \
             CAST(SUM(CASE WHEN c.kind = 'human' THEN c.clicks ELSE 0 END) AS BIGINT), \
             CAST(SUM(CASE WHEN c.kind = 'unique' THEN c.clicks ELSE 0 END) AS BIGINT), \
             CAST(SUM(CASE WHEN c.kind = 'bot' THEN c.clicks ELSE 0 END) AS BIGINT), \
             CAST(SUM(c.burst) AS BIGINT) \
         FROM click_days c \
         WHERE c.day BETWEEN $1 AND $2 \
         GROUP BY c.share_id \
         ON CONFLICT (share_id, first) DO UPDATE SET human = excluded.human, \
             visitors = excluded.visitors, bot = excluded.bot, burst = excluded.burst",
    )
    .bind::<Date, _>(span.first)
    .bind::<Date, _>(span.last)
    .execute(conn)?;
    Ok(())
}

/// Adds up the clicks that came from another network than the share's own. Only channels that
/// are networks can be told from where a click came.
pub fn add_up_travels(conn: &mut Conn, span: Span) -> Result<()> {
    diesel::sql_query(
        "INSERT INTO share_travels (share_id, first, network, clicks) \
         SELECT c.share_id, $1, c.network, CAST(SUM(c.clicks) AS BIGINT) \
         FROM click_days c \
         JOIN shares s ON s.id = c.share_id \
         WHERE c.day BETWEEN $1 AND $2 AND c.kind = 'human' \
             AND c.network IN ('linkedin', 'facebook', 'x', 'bluesky', 'mastodon') \
             AND s.channel IN ('linkedin', 'facebook', 'x', 'bluesky', 'mastodon') \
             AND c.network <> s.channel \
         GROUP BY c.share_id, c.network \
         ON CONFLICT (share_id, first, network) DO UPDATE SET clicks = excluded.clicks",
    )
    .bind::<Date, _>(span.first)
    .bind::<Date, _>(span.last)
    .execute(conn)?;
    Ok(())
}
