//! Taking stock of the programme.

use chrono::NaiveDate;

use crate::db::{Conn, write};
use crate::error::Result;
use crate::policy;
use crate::sharing::store::programme_days;

/// Notes how many have an account, have read the policy and take part today. Done through the
/// day; the last one counts.
pub fn take_stock(conn: &mut Conn, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        let policy = policy::store::current_number(conn)?;
        let row = programme_days::count(conn, today, policy)?;
        programme_days::save(conn, &row)
    })
}
