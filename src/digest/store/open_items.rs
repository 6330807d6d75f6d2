//! Items that something can still be done about.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::content::model::{ItemId, ItemKind, ItemState, Purpose};
use crate::db::Conn;
use crate::db::schema::{items, shares};
use crate::error::Result;
use crate::sharing::model::ShareState;

/// An item that can be shared.
#[derive(Clone, Debug, Queryable)]
pub struct OpenItem {
    /// Which.
    pub id: ItemId,
    /// Its title.
    pub title: String,
    /// What it serves.
    pub purpose: Purpose,
    /// When it went out (UTC).
    pub published_at: Option<NaiveDateTime>,
    /// Vacancy: last day to apply.
    pub deadline: Option<NaiveDate>,
}

macro_rules! open_items {
    ($now:expr) => {
        items::table
            .filter(items::state.eq(ItemState::Published))
            .filter(items::internal_only.eq(false))
            .filter(items::url.ne(""))
            .filter(
                items::embargo_until
                    .is_null()
                    .or(items::embargo_until.le($now)),
            )
            .filter(items::expires_at.is_null().or(items::expires_at.gt($now)))
            .select((
                items::id,
                items::title,
                items::purpose,
                items::published_at,
                items::job_deadline,
            ))
    };
}

/// Items that came out between the two moments and that nobody has posted, newest first. That
/// nobody has is nobody's secret.
pub fn unshared(
    conn: &mut Conn,
    (from, until): (NaiveDateTime, NaiveDateTime),
    now: NaiveDateTime,
) -> Result<Vec<OpenItem>> {
    let posted = shares::table
        .filter(shares::item_id.eq(items::id))
        .filter(shares::state.eq(ShareState::Posted));
    Ok(open_items!(now)
        .filter(came_out!(from, until))
        .filter(not(exists(posted)))
        .order((items::published_at.desc(), items::id.desc()))
        .load(conn)?)
}

/// Vacancies whose last day to apply is one of these, the next first.
pub fn closing(
    conn: &mut Conn,
    (from, until): (NaiveDate, NaiveDate),
    now: NaiveDateTime,
) -> Result<Vec<OpenItem>> {
    Ok(open_items!(now)
        .filter(items::kind.eq(ItemKind::Vacancy))
        .filter(items::job_deadline.between(from, until))
        .order((items::job_deadline, items::id))
        .load(conn)?)
}

/// Vacancies that ran out between the two moments.
pub fn run_out(
    conn: &mut Conn,
    (from, until): (NaiveDateTime, NaiveDateTime),
) -> Result<Vec<ItemId>> {
    Ok(items::table
        .filter(items::state.eq(ItemState::Expired))
        .filter(items::kind.eq(ItemKind::Vacancy))
        .filter(items::expires_at.ge(from))
        .filter(items::expires_at.lt(until))
        .select(items::id)
        .load(conn)?)
}
