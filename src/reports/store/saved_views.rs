//! Saved views: whoever made one lists and removes it; whoever has its link may follow it.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::saved_view::{SavedView, SavedViewId};
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::saved_views;
use crate::error::Result;

type Row = (SavedViewId, String, String, NaiveDate);

/// A person's own views whose name contains `search`, in alphabetical order.
pub fn own(conn: &mut Conn, person: PersonId, search: &str) -> Result<Vec<SavedView>> {
    let rows: Vec<Row> = saved_views::table
        .filter(saved_views::person_id.eq(person))
        .select((
            saved_views::id,
            saved_views::name,
            saved_views::address,
            saved_views::created_on,
        ))
        .load(conn)?;
    // Sorted and searched here: the two databases put letters in different orders, and a person
    // has a handful of views.
    let search = search.to_lowercase();
    let mut views: Vec<SavedView> = rows
        .into_iter()
        .map(|(id, name, address, created_on)| SavedView {
            id,
            name,
            address,
            created_on,
        })
        .filter(|view| view.name.to_lowercase().contains(&search))
        .collect();
    views.sort_by_cached_key(|view| (view.name.to_lowercase(), view.id));
    Ok(views)
}

/// The address behind a view's link.
pub fn address(conn: &mut Conn, id: SavedViewId) -> Result<String> {
    Ok(saved_views::table
        .find(id)
        .select(saved_views::address)
        .first(conn)?)
}

/// How many views a person has.
pub fn count(conn: &mut Conn, person: PersonId) -> Result<i64> {
    Ok(saved_views::table
        .filter(saved_views::person_id.eq(person))
        .count()
        .get_result(conn)?)
}

/// Writes a new one.
pub fn insert(conn: &mut Conn, person: PersonId, view: &SavedView) -> Result<()> {
    diesel::insert_into(saved_views::table)
        .values((
            saved_views::id.eq(view.id),
            saved_views::person_id.eq(person),
            saved_views::name.eq(&view.name),
            saved_views::address.eq(&view.address),
            saved_views::created_on.eq(view.created_on),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes one of the person's own; `NotFound` when there is none.
pub fn remove(conn: &mut Conn, person: PersonId, id: SavedViewId) -> Result<()> {
    let mine = saved_views::table
        .find(id)
        .filter(saved_views::person_id.eq(person));
    match diesel::delete(mine).execute(conn)? {
        0 => Err(crate::error::Error::NotFound),
        _ => Ok(()),
    }
}
