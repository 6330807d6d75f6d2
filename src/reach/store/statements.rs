//! The statements that raise counters and marks. diesel takes every upsert for one that may change from
//! call to call and has the database read it anew each time, which costs more than running it;
//! these say of themselves that they do not change, so that they are prepared once a connection.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;

use crate::reach::model::{Burst, Raise};

const INTO: &str = "INSERT INTO click_days (day, share_id, network, kind, clicks) ";
const OR_ADD: &str = " ON CONFLICT (day, share_id, network, kind) \
     DO UPDATE SET clicks = click_days.clicks + excluded.clicks";

const MARK: &str = "INSERT INTO click_bursts (day, share_id, clicks) ";
const OR_MARK: &str = " ON CONFLICT (day, share_id) \
     DO UPDATE SET clicks = click_bursts.clicks + excluded.clicks";

/// A number in the database that a batch of clicks raises.
pub(super) trait Number {
    /// The table and its columns, the day first.
    const INTO: &'static str;
    /// What is done where the number is there already.
    const OR_ADD: &'static str;

    /// Of which day it is.
    fn day(&self) -> NaiveDate;

    /// Writes out the columns after the day.
    fn walk<'b>(&'b self, out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()>;
}

impl Number for Raise {
    const INTO: &'static str = INTO;
    const OR_ADD: &'static str = OR_ADD;

    fn day(&self) -> NaiveDate {
        self.day
    }

    fn walk<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_bind_param::<BigInt, _>(&self.share)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(self.network.as_str())?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(self.kind.as_str())?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.clicks)
    }
}

impl Number for Burst {
    const INTO: &'static str = MARK;
    const OR_ADD: &'static str = OR_MARK;

    fn day(&self) -> NaiveDate {
        self.day
    }

    fn walk<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_bind_param::<BigInt, _>(&self.share)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.clicks)
    }
}

/// So many numbers of a day go up in one statement, in SQLite: beginning and ending a statement
/// takes a good part of the time that raising a single number takes.
pub(super) struct Up<'a, N, const NUMBERS: usize> {
    pub(super) numbers: &'a [N; NUMBERS],
    /// The day as SQLite keeps it: writing it out anew for each takes longer than storing it.
    pub(super) day: &'a str,
}

impl<N: 'static, const NUMBERS: usize> QueryId for Up<'_, N, NUMBERS> {
    type QueryId = Up<'static, N, NUMBERS>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<N: Number, const NUMBERS: usize> QueryFragment<Sqlite> for Up<'_, N, NUMBERS> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql(N::INTO);
        let mut begin = "VALUES (";
        for number in self.numbers {
            out.push_sql(begin);
            out.push_bind_param::<Text, _>(self.day)?;
            out.push_sql(", ");
            number.walk(out.reborrow())?;
            begin = "), (";
        }
        out.push_sql(")");
        out.push_sql(N::OR_ADD);
        Ok(())
    }
}

impl<C, N, const NUMBERS: usize> RunQueryDsl<C> for Up<'_, N, NUMBERS> {}

#[cfg(feature = "postgres")]
pub(super) use whole::Whole;

#[cfg(feature = "postgres")]
mod whole {
    use chrono::NaiveDate;
    use diesel::pg::Pg;
    use diesel::prelude::*;
    use diesel::query_builder::{AstPass, QueryFragment, QueryId};
    use diesel::sql_types::{Array, BigInt, Date, Text};

    use super::{INTO, MARK, OR_ADD, OR_MARK};
    use crate::reach::batch::Batch;
    use crate::reach::store::Missed;
    use crate::sharing::model::ShareId;

    const NOTE: &str = "INSERT INTO uncounted_days (day, clicks) ";
    const OR_NOTE: &str = " ON CONFLICT (day) \
         DO UPDATE SET clicks = uncounted_days.clicks + excluded.clicks";

    /// Everything a batch does, in one statement, in PostgreSQL: a statement a row would be a
    /// way there and back a row, and a transaction around it two more.
    #[derive(Default)]
    pub(in crate::reach::store) struct Whole {
        days: Vec<NaiveDate>,
        shares: Vec<ShareId>,
        networks: Vec<&'static str>,
        kinds: Vec<&'static str>,
        clicks: Vec<i64>,
        burst_days: Vec<NaiveDate>,
        burst_shares: Vec<ShareId>,
        burst_clicks: Vec<i64>,
        missed_days: Vec<NaiveDate>,
        missed_clicks: Vec<i64>,
    }

    impl Whole {
        pub(in crate::reach::store) fn of(batch: &Batch, missed: Option<Missed>) -> Self {
            let mut whole = Self::default();
            for raise in batch.raises() {
                whole.days.push(raise.day);
                whole.shares.push(raise.share);
                whole.networks.push(raise.network.as_str());
                whole.kinds.push(raise.kind.as_str());
                whole.clicks.push(raise.clicks);
            }
            for burst in batch.bursts() {
                whole.burst_days.push(burst.day);
                whole.burst_shares.push(burst.share);
                whole.burst_clicks.push(burst.clicks);
            }
            if let Some(missed) = missed {
                whole.missed_days.push(missed.day);
                whole.missed_clicks.push(missed.clicks);
            }
            whole
        }
    }

    impl QueryId for Whole {
        type QueryId = Self;
        const HAS_STATIC_QUERY_ID: bool = true;
    }

    impl QueryFragment<Pg> for Whole {
        fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
            const FROM: &str = "SELECT * FROM unnest(";
            out.push_sql("WITH marked AS (");
            out.push_sql(MARK);
            out.push_sql(FROM);
            out.push_bind_param::<Array<Date>, _>(&self.burst_days)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.burst_shares)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.burst_clicks)?;
            out.push_sql(")");
            out.push_sql(OR_MARK);
            out.push_sql("), noted AS (");
            out.push_sql(NOTE);
            out.push_sql(FROM);
            out.push_bind_param::<Array<Date>, _>(&self.missed_days)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.missed_clicks)?;
            out.push_sql(")");
            out.push_sql(OR_NOTE);
            out.push_sql(") ");
            out.push_sql(INTO);
            out.push_sql(FROM);
            out.push_bind_param::<Array<Date>, _>(&self.days)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.shares)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<Text>, _>(&self.networks)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<Text>, _>(&self.kinds)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.clicks)?;
            out.push_sql(")");
            out.push_sql(OR_ADD);
            Ok(())
        }
    }

    impl<C> RunQueryDsl<C> for Whole {}
}
