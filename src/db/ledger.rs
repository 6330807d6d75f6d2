//! A number that goes up whenever something about closed periods changes after all. Reports
//! keep what is closed in memory and look at this number first; every room that changes such a
//! thing raises it, in the same transaction.

use diesel::prelude::*;

use super::Conn;
use super::schema::ledger_versions;
use crate::error::Result;

/// The one row.
const ROW: i32 = 1;

/// The number as it stands.
pub fn version(conn: &mut Conn) -> Result<i64> {
    Ok(ledger_versions::table
        .find(ROW)
        .select(ledger_versions::version)
        .first(conn)?)
}

/// Raises it: what reports hold in memory is read anew. Call inside a transaction.
pub fn raise(conn: &mut Conn) -> Result<()> {
    diesel::update(ledger_versions::table.find(ROW))
        .set(ledger_versions::version.eq(ledger_versions::version + 1))
        .execute(conn)?;
    Ok(())
}
