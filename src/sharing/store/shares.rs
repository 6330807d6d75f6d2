//! Shares and their links.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::content::channel::Channel;
use crate::content::model::{ItemId, ItemState};
use crate::db::Conn;
use crate::db::schema::{items, shares};
use crate::error::{Error, Result};
use crate::people::model::TeamId;
use crate::sharing::model::{Share, ShareId, ShareState};

/// A share about to be made.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = shares)]
pub struct NewShare {
    /// The code of its link.
    pub code: String,
    /// The item.
    pub item_id: ItemId,
    /// The ambassador; none only for numbers without a person.
    pub person_id: Option<PersonId>,
    /// The ambassador's team today.
    pub team_id: Option<TeamId>,
    /// The channel.
    pub channel: Channel,
    /// How far it is.
    pub state: ShareState,
    /// The ambassador's words.
    pub caption: Option<String>,
    /// Address of the post.
    pub post_url: Option<String>,
    /// Followers today, if told.
    pub followers: Option<i64>,
    /// Today.
    pub created_on: NaiveDate,
    /// Day on which it was posted.
    pub posted_on: Option<NaiveDate>,
    /// The colleague's share that it passes on.
    pub parent_id: Option<ShareId>,
    /// How many hands it has been through, one at least.
    pub hand: i32,
}

/// Puts a share in. One person, item and channel have one share: where there is one already,
/// it stays as it is.
pub fn insert(conn: &mut Conn, share: &NewShare) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(shares::table)
        .values(share)
        .on_conflict((shares::person_id, shares::item_id, shares::channel))
        .do_nothing()
        .execute(c))?;
    Ok(())
}

/// A person's share of an item on a channel.
pub fn find(conn: &mut Conn, person: PersonId, item: ItemId, channel: Channel) -> Result<Share> {
    Ok(shares::table
        .filter(shares::person_id.eq(person))
        .filter(shares::item_id.eq(item))
        .filter(shares::channel.eq(channel))
        .select(shares::all_columns)
        .first(conn)?)
}

/// One of a person's own shares; another's is not found.
pub fn find_own(conn: &mut Conn, person: PersonId, id: ShareId) -> Result<Share> {
    Ok(shares::table
        .find(id)
        .filter(shares::person_id.eq(person))
        .select(shares::all_columns)
        .first(conn)?)
}

/// A person's shares of one item.
pub fn of_item(conn: &mut Conn, person: PersonId, item: ItemId) -> Result<Vec<Share>> {
    Ok(shares::table
        .filter(shares::person_id.eq(person))
        .filter(shares::item_id.eq(item))
        .select(shares::all_columns)
        .load(conn)?)
}

/// Which items a person has shared where, and how far.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<(ItemId, Channel, ShareState)>> {
    Ok(shares::table
        .filter(shares::person_id.eq(person))
        .select((shares::item_id, shares::channel, shares::state))
        .load(conn)?)
}

/// A person's shares with the titles of their items and where those stand, newest first.
pub fn with_items(conn: &mut Conn, person: PersonId) -> Result<Vec<(Share, String, ItemState)>> {
    Ok(shares::table
        .inner_join(items::table)
        .filter(shares::person_id.eq(person))
        .order(shares::id.desc())
        .select((shares::all_columns, items::title, items::state))
        .load(conn)?)
}

/// Keeps the ambassador's words.
pub fn set_caption(conn: &mut Conn, person: PersonId, id: ShareId, caption: &str) -> Result<()> {
    let changed = diesel::update(shares::table.find(id))
        .filter(shares::person_id.eq(person))
        .set(shares::caption.eq(Some(caption)))
        .execute(conn)?;
    found(changed)
}

/// Notes whether and when a share was posted, and where it stands.
pub fn set_post(
    conn: &mut Conn,
    person: PersonId,
    id: ShareId,
    posted_on: Option<NaiveDate>,
    post_url: Option<&str>,
) -> Result<()> {
    let state = match posted_on {
        Some(_) => ShareState::Posted,
        None => ShareState::Prepared,
    };
    let changed = diesel::update(shares::table.find(id))
        .filter(shares::person_id.eq(person))
        .set((
            shares::state.eq(state),
            shares::posted_on.eq(posted_on),
            shares::post_url.eq(post_url),
        ))
        .execute(conn)?;
    found(changed)
}

fn found(rows: usize) -> Result<()> {
    if rows == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}
