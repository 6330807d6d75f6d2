//! The statements that raise counters. diesel takes every upsert for one that may change from
//! call to call and has the database read it anew each time, which costs more than running it;
//! these say of themselves that they do not change, so that they are prepared once a connection.

use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;

use crate::reach::model::Raise;

const INTO: &str = "INSERT INTO click_days (day, share_id, network, kind, clicks, burst) ";
const OR_ADD: &str = " ON CONFLICT (day, share_id, network, kind) \
     DO UPDATE SET clicks = click_days.clicks + excluded.clicks, \
         burst = click_days.burst + excluded.burst";

/// So many counters of a day go up in one statement, in SQLite: beginning and ending a statement
/// takes a good part of the time that raising a single counter takes.
pub(super) struct Upsert<'a, const COUNTERS: usize> {
    pub(super) raises: &'a [Raise; COUNTERS],
    /// The day as SQLite keeps it: writing it out anew for each takes longer than storing it.
    pub(super) day: &'a str,
}

impl<const COUNTERS: usize> QueryId for Upsert<'_, COUNTERS> {
    type QueryId = Upsert<'static, COUNTERS>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<const COUNTERS: usize> QueryFragment<Sqlite> for Upsert<'_, COUNTERS> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql(INTO);
        let mut begin = "VALUES (";
        for raise in self.raises {
            out.push_sql(begin);
            out.push_bind_param::<Text, _>(self.day)?;
            out.push_sql(", ");
            out.push_bind_param::<BigInt, _>(&raise.share)?;
            out.push_sql(", ");
            out.push_bind_param::<Text, _>(raise.network.as_str())?;
            out.push_sql(", ");
            out.push_bind_param::<Text, _>(raise.kind.as_str())?;
            out.push_sql(", ");
            out.push_bind_param::<BigInt, _>(&raise.clicks)?;
            out.push_sql(", ");
            out.push_bind_param::<BigInt, _>(&raise.burst)?;
            begin = "), (";
        }
        out.push_sql(")");
        out.push_sql(OR_ADD);
        Ok(())
    }
}

impl<C, const COUNTERS: usize> RunQueryDsl<C> for Upsert<'_, COUNTERS> {}

#[cfg(feature = "postgres")]
pub(super) use whole::UpsertAll;

#[cfg(feature = "postgres")]
mod whole {
    use chrono::NaiveDate;
    use diesel::pg::Pg;
    use diesel::prelude::*;
    use diesel::query_builder::{AstPass, QueryFragment, QueryId};
    use diesel::sql_types::{Array, BigInt, Date, Text};

    use super::{INTO, OR_ADD};
    use crate::reach::batch::Batch;
    use crate::sharing::model::ShareId;

    /// All counters of a batch go up in one statement, in PostgreSQL: a statement a row would be
    /// a way there and back a row.
    #[derive(Default)]
    pub(in crate::reach::store) struct UpsertAll {
        days: Vec<NaiveDate>,
        shares: Vec<ShareId>,
        networks: Vec<&'static str>,
        kinds: Vec<&'static str>,
        clicks: Vec<i64>,
        bursts: Vec<i64>,
    }

    impl UpsertAll {
        pub(in crate::reach::store) fn of(batch: &Batch) -> Self {
            let mut all = Self::default();
            for raise in batch.raises() {
                all.days.push(raise.day);
                all.shares.push(raise.share);
                all.networks.push(raise.network.as_str());
                all.kinds.push(raise.kind.as_str());
                all.clicks.push(raise.clicks);
                all.bursts.push(raise.burst);
            }
            all
        }
    }

    impl QueryId for UpsertAll {
        type QueryId = Self;
        const HAS_STATIC_QUERY_ID: bool = true;
    }

    impl QueryFragment<Pg> for UpsertAll {
        fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
            out.push_sql(INTO);
            out.push_sql("SELECT * FROM unnest(");
            out.push_bind_param::<Array<Date>, _>(&self.days)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.shares)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<Text>, _>(&self.networks)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<Text>, _>(&self.kinds)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.clicks)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.bursts)?;
            out.push_sql(")");
            out.push_sql(OR_ADD);
            Ok(())
        }
    }

    impl<C> RunQueryDsl<C> for UpsertAll {}
}
