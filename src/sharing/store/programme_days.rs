//! How many took part, day by day.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::{acceptances, ambassadors, persons, programme_days};
use crate::error::Result;
use crate::people::model::PersonState;
use crate::sharing::model::ProgrammeDay;

/// Every day up to `last` for which something is known, oldest first.
pub fn until(conn: &mut Conn, last: NaiveDate) -> Result<Vec<ProgrammeDay>> {
    Ok(programme_days::table
        .filter(programme_days::day.le(last))
        .order(programme_days::day)
        .select(programme_days::all_columns)
        .load(conn)?)
}

/// How things stand now: accounts that are not ended, those of them that accepted version
/// `policy` of the policy, and ambassadors.
pub fn count(conn: &mut Conn, day: NaiveDate, policy: Option<i32>) -> Result<ProgrammeDay> {
    let people = persons::table
        .filter(persons::state.ne(PersonState::Deactivated))
        .count()
        .get_result(conn)?;
    let readers = match policy {
        None => 0,
        Some(number) => acceptances::table
            .inner_join(persons::table)
            .filter(persons::state.ne(PersonState::Deactivated))
            .filter(acceptances::number.eq(number))
            .count()
            .get_result(conn)?,
    };
    let ambassadors = ambassadors::table.count().get_result(conn)?;
    Ok(ProgrammeDay {
        day,
        people,
        readers,
        ambassadors,
    })
}

/// Keeps a day; what was noted of it earlier is written over.
pub fn save(conn: &mut Conn, row: &ProgrammeDay) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(programme_days::table)
        .values(row)
        .on_conflict(programme_days::day)
        .do_update()
        .set(row)
        .execute(c))?;
    Ok(())
}
