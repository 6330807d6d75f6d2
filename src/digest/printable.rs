//! The weekly on one sheet of paper, for those who have no desk to read a mail at.

use std::cmp::Reverse;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::clock::day_in;
use crate::content::model::{Item, ItemId, Published, Reader};
use crate::content::store as content;
use crate::db::Conn;
use crate::digest::model::Week;
use crate::error::Result;
use crate::reports::answer::{Measure, Question};
use crate::reports::ledger::Ledger;
use crate::reports::model::{Slice, Subject};
use crate::reports::verbs::ask;

/// So many items a sheet of A4 has room for.
const MOST: usize = 5;

/// What is asked of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// For whom: items meant for others only are left out, and so is what may not leave.
    pub reader: Reader,
    /// The week, over by now.
    pub week: Week,
    /// Whose clicks are told.
    pub slice: Slice,
    /// The smallest group that the organisation shows.
    pub threshold: usize,
    /// Where days begin and end.
    pub zone: Tz,
}

/// What stands on a sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The items, best first.
    pub items: Vec<Item>,
    /// Clicks in the week, as its report has them; none where there were none or they are hidden.
    pub clicks: Option<i64>,
}

/// Reads what stands on a sheet. `settled` is the day from which on nothing is settled.
///
/// # Errors
/// Only what the database has.
pub fn read(
    conn: &mut Conn,
    ledger: &Ledger,
    wanted: Wanted,
    now: NaiveDateTime,
    settled: NaiveDate,
) -> Result<Sheet> {
    let all = content::leaving_lines(conn, wanted.reader, now)?;
    let chosen = choose(all, wanted.week, wanted.zone);
    let mut items = content::find_all(conn, &chosen)?;
    items.sort_by_key(|item| chosen.iter().position(|id| *id == item.id));
    let question = Question {
        subject: Subject::Overview,
        slice: wanted.slice,
        period: wanted.week.period(),
        threshold: wanted.threshold,
    };
    let answer = ask(conn, ledger, settled, question)?;
    let total = answer.total.ok();
    Ok(Sheet {
        items,
        clicks: total
            .and_then(|figures| figures.value(Measure::Clicks))
            .filter(|clicks| *clicks > 0),
    })
}

/// What came out in the week, pinned items first; where that does not fill the sheet, what came out
/// before and is still there. The newest first in each.
fn choose(mut items: Vec<Published>, week: Week, zone: Tz) -> Vec<ItemId> {
    let day = |item: &Published| item.published_at.map(|at| day_in(zone, at));
    items.retain(|item| day(item).is_some_and(|day| day <= week.sunday()));
    items.sort_by_key(|item| {
        let is_new = day(item).is_some_and(|day| day >= week.monday());
        Reverse((is_new, item.pinned, item.published_at, item.line.id))
    });
    items.iter().map(|item| item.line.id).take(MOST).collect()
}
