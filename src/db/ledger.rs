//! Numbers that go up whenever something about closed periods changes after all. Reports keep
//! what is closed in memory and look at these first; whoever changes such a thing raises the
//! number in the same transaction.

use diesel::prelude::*;

use super::Conn;
use super::schema::ledger_versions;
use crate::error::Result;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whose a share is, whether it was posted, what its network showed.
    Shares = 1,
    /// Sums of clicks.
    Clicks = 2,
}

/// The numbers as they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    /// Of shares.
    pub shares: i64,
    /// Of clicks.
    pub clicks: i64,
}

/// Reads both.
pub fn versions(conn: &mut Conn) -> Result<Versions> {
    let rows: Vec<(i32, i64)> = ledger_versions::table
        .select((ledger_versions::id, ledger_versions::version))
        .load(conn)?;
    let of = |part: Part| {
        let row = rows.iter().find(|row| row.0 == part as i32);
        row.map_or(0, |row| row.1)
    };
    Ok(Versions {
        shares: of(Part::Shares),
        clicks: of(Part::Clicks),
    })
}

/// Raises one: what reports hold of it in memory is read anew. Call inside a transaction.
pub fn raise(conn: &mut Conn, part: Part) -> Result<()> {
    diesel::update(ledger_versions::table.find(part as i32))
        .set(ledger_versions::version.eq(ledger_versions::version + 1))
        .execute(conn)?;
    Ok(())
}
