//! Planned shares.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::access::PersonId;
use crate::content::model::Item;
use crate::db::Conn;
use crate::db::schema::{items, persons, planned_shares, shares};
use crate::error::Result;
use crate::sharing::model::{PlannedShare, Share, ShareId};
use crate::texts::Lang;

/// A plan whose time has come, with all that its reminder says.
#[derive(Clone, Debug, Queryable)]
pub struct Due {
    /// The plan.
    pub plan: PlannedShare,
    /// Its share.
    pub share: Share,
    /// The item.
    pub item: Item,
    /// The ambassador's name.
    pub name: String,
    /// The ambassador's address.
    pub email: String,
    /// The ambassador's language.
    pub lang: Lang,
}

/// Puts a plan in; a share that has one gets its moment and counts one change more.
pub fn put(conn: &mut Conn, plan: &PlannedShare) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(planned_shares::table)
        .values(plan)
        .on_conflict(planned_shares::share_id)
        .do_update()
        .set((
            planned_shares::due_at.eq(excluded(planned_shares::due_at)),
            planned_shares::revision.eq(planned_shares::revision + 1),
        ))
        .execute(c))?;
    Ok(())
}

/// The plan of one of a person's own shares.
pub fn of_share(conn: &mut Conn, person: PersonId, share: ShareId) -> Result<Option<PlannedShare>> {
    Ok(planned_shares::table
        .filter(planned_shares::share_id.eq(share))
        .filter(planned_shares::person_id.eq(person))
        .select(planned_shares::all_columns)
        .first(conn)
        .optional()?)
}

/// A person's plans with their shares and items, the next first.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<(PlannedShare, Share, Item)>> {
    Ok(planned_shares::table
        .inner_join(shares::table.inner_join(items::table))
        .filter(planned_shares::person_id.eq(person))
        .order((planned_shares::due_at, planned_shares::id))
        .select((
            planned_shares::all_columns,
            shares::all_columns,
            items::all_columns,
        ))
        .load(conn)?)
}

/// Plans whose time has come at `now`, the oldest first. Those of an item under embargo wait for
/// its end.
pub fn due(conn: &mut Conn, now: NaiveDateTime) -> Result<Vec<Due>> {
    Ok(planned_shares::table
        .inner_join(shares::table.inner_join(items::table))
        .inner_join(persons::table)
        .filter(planned_shares::due_at.le(now))
        .filter(
            items::embargo_until
                .is_null()
                .or(items::embargo_until.le(now)),
        )
        .order((planned_shares::due_at, planned_shares::id))
        .select((
            planned_shares::all_columns,
            shares::all_columns,
            items::all_columns,
            persons::name,
            persons::email,
            persons::lang,
        ))
        .load(conn)?)
}

/// Drops the plan of one of a person's own shares, if it has one.
pub fn remove(conn: &mut Conn, person: PersonId, share: ShareId) -> Result<()> {
    let own = planned_shares::table
        .filter(planned_shares::share_id.eq(share))
        .filter(planned_shares::person_id.eq(person));
    diesel::delete(own).execute(conn)?;
    Ok(())
}

/// Takes a plan away whose time has come; answers whether it was still there and unchanged, which
/// only one process is told.
pub fn take(conn: &mut Conn, plan: &PlannedShare) -> Result<bool> {
    let unchanged = planned_shares::table.filter(
        planned_shares::id
            .eq(plan.id)
            .and(planned_shares::revision.eq(plan.revision)),
    );
    Ok(diesel::delete(unchanged).execute(conn)? == 1)
}
