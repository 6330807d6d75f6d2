//! The chain: shares that pass on a colleague's.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::content::model::ItemId;
use crate::db::Conn;
use crate::db::schema::shares;
use crate::error::Result;
use crate::sharing::model::{ShareId, ShareState};

/// A share that somebody else can pass on.
#[derive(Clone, Copy, Debug, Queryable)]
pub struct Parent {
    /// Which.
    pub id: ShareId,
    /// Its item.
    pub item: ItemId,
    /// How many hands it has been through.
    pub hand: i32,
}

/// The share behind a code, for a person who may pass it on: not the own one. Whose it is, or
/// was, is not told.
pub fn parent(conn: &mut Conn, person: PersonId, code: &str) -> Result<Option<Parent>> {
    Ok(shares::table
        .filter(shares::code.eq(code))
        .filter(shares::person_id.is_null().or(shares::person_id.ne(person)))
        .select((shares::id, shares::item_id, shares::hand))
        .first(conn)
        .optional()?)
}

/// How often each of these shares was passed on and posted by a colleague; none when never.
pub fn passed_on(conn: &mut Conn, shares: &[ShareId]) -> Result<HashMap<ShareId, i64>> {
    let rows: Vec<(Option<ShareId>, i64)> = shares::table
        .filter(shares::parent_id.eq_any(shares.iter().copied().map(Some)))
        .filter(shares::state.eq(ShareState::Posted))
        .group_by(shares::parent_id)
        .select((shares::parent_id, count_star()))
        .load(conn)?;
    let known = rows.into_iter();
    Ok(known.filter_map(|(id, n)| Some((id?, n))).collect())
}
