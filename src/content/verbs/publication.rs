//! draft → scheduled → published → expired, and retracted from anywhere but a draft.

use chrono::NaiveDateTime;

use super::super::model::{Item, ItemId, ItemState, Unfurl};
use super::super::store;
use super::{Editor, refuse};
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;
use crate::policy::crisis::store as crisis;

/// How many items a run of [`turn_with_time`] turned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turned {
    /// Went out.
    pub published: usize,
    /// Are over.
    pub expired: usize,
}

/// Makes a scheduled item a draft again.
///
/// # Errors
/// `Conflict` when it is not scheduled.
pub fn unschedule(conn: &mut Conn, id: ItemId) -> Result<()> {
    change(conn, id, |item| {
        if item.state != ItemState::Scheduled {
            return Err(Error::conflict("content-conflict-not-scheduled"));
        }
        item.state = ItemState::Draft;
        Ok(())
    })
}

/// Takes an item back for good: it disappears, and its links lead to a page that says so.
///
/// # Errors
/// `Conflict` when it is a draft or taken back already.
pub fn retract(conn: &mut Conn, id: ItemId, editor: Editor) -> Result<()> {
    write(conn, |conn| {
        let mut item = store::find(conn, id)?;
        match item.state {
            ItemState::Draft => return Err(Error::conflict("content-conflict-draft")),
            ItemState::Retracted => return Err(Error::conflict("content-conflict-retracted")),
            ItemState::Scheduled | ItemState::Published | ItemState::Expired => {}
        }
        item.state = ItemState::Retracted;
        item.pinned = false;
        item.publish_at = None;
        item.retracted_at = Some(editor.now);
        store::update(conn, &item)?;
        audit::note_thing(
            conn,
            editor.today,
            editor.person,
            Action::ItemRetracted,
            &item.title,
        )
    })
}

/// Puts out what is due and ends what is over. Each item in a transaction of its own: one that
/// fails does not hold the others back. In a crisis what is due waits, and goes out afterwards.
pub fn turn_with_time(conn: &mut Conn, now: NaiveDateTime) -> Result<Turned> {
    let mut turned = Turned::default();
    let due = match crisis::is_running(conn)? {
        true => Vec::new(),
        false => store::due_to_publish(conn, now)?,
    };
    for due in due {
        turned.published += change_if(conn, due.id, |item| {
            let is_due =
                item.state == ItemState::Scheduled && item.publish_at.is_some_and(|at| at <= now);
            if is_due {
                out(item, now);
            }
            is_due
        })?;
    }
    for over in store::due_to_expire(conn, now)? {
        turned.expired += change_if(conn, over.id, |item| {
            let is_over =
                item.state == ItemState::Published && item.expires_at.is_some_and(|end| end <= now);
            if is_over {
                item.state = ItemState::Expired;
                item.pinned = false;
            }
            is_over
        })?;
    }
    Ok(turned)
}

fn change(conn: &mut Conn, id: ItemId, work: impl FnOnce(&mut Item) -> Result<()>) -> Result<()> {
    write(conn, |conn| {
        let mut item = store::find(conn, id)?;
        work(&mut item)?;
        store::update(conn, &item)
    })
}

/// Somebody may have changed the item since it was found due; it is asked again.
fn change_if(conn: &mut Conn, id: ItemId, work: impl FnOnce(&mut Item) -> bool) -> Result<usize> {
    write(conn, |conn| {
        let mut item = store::find(conn, id)?;
        if !work(&mut item) {
            return Ok(0);
        }
        store::update(conn, &item)?;
        Ok(1)
    })
}

fn out(item: &mut Item, now: NaiveDateTime) {
    stop_reading(item);
    item.state = ItemState::Published;
    item.published_at = Some(now);
    item.publish_at = None;
}

/// An item that may go out goes out.
pub(super) fn put_out(item: &mut Item, now: NaiveDateTime) -> Result<()> {
    may_go_out(item)?;
    let is_over = item.expires_at.is_some_and(|end| end <= now);
    refuse(is_over, "expires_at", "content-expires-past")?;
    out(item, now);
    Ok(())
}

/// An item that may go out is put off until its `publish_at`.
pub(super) fn put_off(item: &mut Item, now: NaiveDateTime) -> Result<()> {
    may_go_out(item)?;
    let Some(at) = item.publish_at else {
        return Err(Error::field("publish_at", "content-publish-missing"));
    };
    refuse(at <= now, "publish_at", "content-publish-past")?;
    let is_over = item.expires_at.is_some_and(|end| end <= at);
    refuse(is_over, "expires_at", "content-expires-before")?;
    stop_reading(item);
    item.state = ItemState::Scheduled;
    Ok(())
}

/// What was approved for readers is not filled in any further behind the editor's back.
fn stop_reading(item: &mut Item) {
    if item.unfurl == Unfurl::Waiting {
        item.unfurl = Unfurl::None;
    }
}

fn may_go_out(item: &Item) -> Result<()> {
    match item.state {
        ItemState::Draft | ItemState::Scheduled | ItemState::Expired => Ok(()),
        ItemState::Published => Err(Error::conflict("content-conflict-published")),
        ItemState::Retracted => Err(Error::conflict("content-conflict-retracted")),
    }
}
