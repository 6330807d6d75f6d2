//! Every query of screens.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{LatestShare, Screen, ScreenDraft, ScreenId};
use crate::access::PersonId;
use crate::content::model::ItemId;
use crate::db::Conn;
use crate::db::schema::{consents, persons, screens, shares};
use crate::error::Result;
use crate::people::model::PersonState;
use crate::sharing::channel::Channel;
use crate::sharing::model::{Extra, ShareState};

/// Every screen, those in force first, by name.
pub fn all(conn: &mut Conn) -> Result<Vec<Screen>> {
    let mut all: Vec<Screen> = screens::table.select(Screen::as_select()).load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_cached_key(|screen| (screen.revoked_on.is_some(), screen.name.to_lowercase()));
    Ok(all)
}

/// One screen.
pub fn find(conn: &mut Conn, id: ScreenId) -> Result<Screen> {
    Ok(screens::table
        .find(id)
        .select(Screen::as_select())
        .first(conn)?)
}

/// The screen whose address has this hash, if it is in force; not found otherwise.
pub fn in_force(conn: &mut Conn, hash: &str) -> Result<Screen> {
    Ok(screens::table
        .filter(screens::token_hash.eq(hash))
        .filter(screens::revoked_on.is_null())
        .select(Screen::as_select())
        .first(conn)?)
}

/// Puts a screen in.
pub fn insert(conn: &mut Conn, draft: &ScreenDraft, hash: &str, today: NaiveDate) -> Result<()> {
    diesel::insert_into(screens::table)
        .values((
            screens::id.eq(ScreenId::new()),
            screens::name.eq(&draft.name),
            screens::lang.eq(draft.lang),
            screens::token_hash.eq(hash),
            screens::created_on.eq(today),
        ))
        .execute(conn)?;
    Ok(())
}

/// Puts a screen's address out of force.
pub fn revoke(conn: &mut Conn, id: ScreenId, today: NaiveDate) -> Result<()> {
    diesel::update(screens::table.find(id))
        .set(screens::revoked_on.eq(Some(today)))
        .execute(conn)?;
    Ok(())
}

/// The last shares of these items that were posted, newest first, at most `limit`; with the names
/// of those who agreed to it.
pub fn latest_shares(conn: &mut Conn, items: &[ItemId], limit: i64) -> Result<Vec<LatestShare>> {
    let rows: Vec<(ItemId, Channel, Option<PersonId>)> = shares::table
        .filter(shares::item_id.eq_any(items))
        .filter(shares::state.eq(ShareState::Posted))
        .order((shares::posted_on.desc(), shares::id.desc()))
        .limit(limit)
        .select((shares::item_id, shares::channel, shares::person_id))
        .load(conn)?;
    let people: Vec<PersonId> = rows.iter().filter_map(|(_, _, person)| *person).collect();
    let names: HashMap<PersonId, String> = consents::table
        .inner_join(persons::table)
        .filter(consents::extra.eq(Extra::NamedOnScreens))
        .filter(consents::person_id.eq_any(people))
        .filter(persons::state.eq(PersonState::Active))
        .select((persons::id, persons::name))
        .load(conn)?
        .into_iter()
        .collect();
    let named = |(item, channel, person): (ItemId, Channel, Option<PersonId>)| LatestShare {
        item,
        channel,
        name: person.and_then(|person| names.get(&person).cloned()),
    };
    Ok(rows.into_iter().map(named).collect())
}
