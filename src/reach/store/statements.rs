//! The statements that raise counters and marks. diesel takes every upsert for one that may change from
//! call to call and has the database read it anew each time, which costs more than running it;
//! these say of themselves that they do not change, so that they are prepared once a connection.

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

/// One counter goes up, in SQLite.
pub(super) struct Add<'a> {
    pub(super) raise: Raise,
    /// The raise's day as SQLite keeps it: many rows of a batch have the same, and writing it out
    /// anew for each takes longer than storing it.
    pub(super) day: &'a str,
}

impl QueryId for Add<'_> {
    type QueryId = Add<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl QueryFragment<Sqlite> for Add<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql(INTO);
        out.push_sql("VALUES (");
        out.push_bind_param::<Text, _>(self.day)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.raise.share)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(self.raise.network.as_str())?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(self.raise.kind.as_str())?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.raise.clicks)?;
        out.push_sql(")");
        out.push_sql(OR_ADD);
        Ok(())
    }
}

impl<C> RunQueryDsl<C> for Add<'_> {}

/// More clicks of one share and day are marked as a burst, in SQLite.
pub(super) struct Mark<'a> {
    pub(super) burst: Burst,
    /// As in [`Add`].
    pub(super) day: &'a str,
}

impl QueryId for Mark<'_> {
    type QueryId = Mark<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl QueryFragment<Sqlite> for Mark<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql(MARK);
        out.push_sql("VALUES (");
        out.push_bind_param::<Text, _>(self.day)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.burst.share)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.burst.clicks)?;
        out.push_sql(")");
        out.push_sql(OR_MARK);
        Ok(())
    }
}

impl<C> RunQueryDsl<C> for Mark<'_> {}

#[cfg(feature = "postgres")]
pub(super) use batch::{AddAll, MarkAll};

#[cfg(feature = "postgres")]
mod batch {
    use chrono::NaiveDate;
    use diesel::pg::Pg;
    use diesel::prelude::*;
    use diesel::query_builder::{AstPass, QueryFragment, QueryId};
    use diesel::sql_types::{Array, BigInt, Date, Text};

    use super::{INTO, MARK, OR_ADD, OR_MARK};
    use crate::reach::model::{Burst, Raise};
    use crate::sharing::model::ShareId;

    /// Many counters go up in one statement: on PostgreSQL a statement a row would be a round
    /// trip a row.
    #[derive(Default)]
    pub(in crate::reach::store) struct AddAll {
        days: Vec<NaiveDate>,
        shares: Vec<ShareId>,
        networks: Vec<&'static str>,
        kinds: Vec<&'static str>,
        clicks: Vec<i64>,
    }

    impl AddAll {
        pub(in crate::reach::store) fn of(raises: impl Iterator<Item = Raise>) -> Self {
            let mut all = Self::default();
            for raise in raises {
                all.days.push(raise.day);
                all.shares.push(raise.share);
                all.networks.push(raise.network.as_str());
                all.kinds.push(raise.kind.as_str());
                all.clicks.push(raise.clicks);
            }
            all
        }
    }

    impl QueryId for AddAll {
        type QueryId = Self;
        const HAS_STATIC_QUERY_ID: bool = true;
    }

    impl QueryFragment<Pg> for AddAll {
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
            out.push_sql(")");
            out.push_sql(OR_ADD);
            Ok(())
        }
    }

    impl<C> RunQueryDsl<C> for AddAll {}

    /// Clicks of many shares are marked in one statement.
    #[derive(Default)]
    pub(in crate::reach::store) struct MarkAll {
        days: Vec<NaiveDate>,
        shares: Vec<ShareId>,
        clicks: Vec<i64>,
    }

    impl MarkAll {
        pub(in crate::reach::store) fn of(bursts: impl Iterator<Item = Burst>) -> Self {
            let mut all = Self::default();
            for burst in bursts {
                all.days.push(burst.day);
                all.shares.push(burst.share);
                all.clicks.push(burst.clicks);
            }
            all
        }

        pub(in crate::reach::store) fn is_empty(&self) -> bool {
            self.days.is_empty()
        }
    }

    impl QueryId for MarkAll {
        type QueryId = Self;
        const HAS_STATIC_QUERY_ID: bool = true;
    }

    impl QueryFragment<Pg> for MarkAll {
        fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
            out.push_sql(MARK);
            out.push_sql("SELECT * FROM unnest(");
            out.push_bind_param::<Array<Date>, _>(&self.days)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.shares)?;
            out.push_sql(", ");
            out.push_bind_param::<Array<BigInt>, _>(&self.clicks)?;
            out.push_sql(")");
            out.push_sql(OR_MARK);
            Ok(())
        }
    }

    impl<C> RunQueryDsl<C> for MarkAll {}
}
