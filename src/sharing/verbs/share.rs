//! Sharing an item: the link is made, the words are chosen, and later the ambassador tells
//! whether it was posted.

use chrono::{NaiveDate, NaiveDateTime};

use crate::access::PersonId;
use crate::content::channel::{Channel, instance_host};
use crate::content::draft::is_web_address;
use crate::content::model::{CaptionId, Item, ItemId};
use crate::content::store as content;
use crate::db::{Conn, ledger, write};
use crate::error::{Error, Fields, Message, Result};
use crate::policy::check::{Finding, name_of};
use crate::policy::crisis::store as crisis;
use crate::sharing::code::new_code;
use crate::sharing::model::{AmbassadorState, ShareId, ShareState};
use crate::sharing::store::shares::NewShare;
use crate::sharing::store::{ambassadors, chain, plans, reading, shares};
use crate::sharing::verbs::think::think;

/// The longest caption, in characters; longer than any channel's text that people read.
const CAPTION_CHARS: usize = 5_000;

/// One ambassador, one item, one channel.
#[derive(Clone, Copy, Debug)]
pub struct Which {
    /// The ambassador.
    pub person: PersonId,
    /// The item.
    pub item: ItemId,
    /// The channel.
    pub channel: Channel,
}

/// The item, if this person may share it at `now`.
///
/// # Errors
/// `NotFound` when it is not out, not for this reader or may not leave; `Conflict` while a crisis
/// halts all sharing.
pub fn shareable_item(
    conn: &mut Conn,
    person: PersonId,
    item: ItemId,
    now: NaiveDateTime,
) -> Result<Item> {
    if crisis::is_running(conn)? {
        return Err(Error::conflict("sharing-halted"));
    }
    let reader = reading::reader(conn, person)?;
    let item = content::published_item(conn, item, reader, now)?;
    if item.is_shareable(now) {
        Ok(item)
    } else {
        Err(Error::NotFound)
    }
}

/// The item behind a colleague's link, if this person may pass it on at `now`.
///
/// # Errors
/// Only what the database has.
pub fn item_to_pass_on(
    conn: &mut Conn,
    person: PersonId,
    code: &str,
    now: NaiveDateTime,
) -> Result<Option<ItemId>> {
    let Some(parent) = chain::parent(conn, person, code)? else {
        return Ok(None);
    };
    match shareable_item(conn, person, parent.item, now) {
        Ok(item) => Ok(Some(item.id)),
        Err(Error::NotFound | Error::Conflict(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Makes the link of a share, or finds the one that is there. Team and followers are those of
/// this day, whatever changes later. `from` is the code of a colleague's link that is passed
/// on: it is set once, at the making, and so no chain can run in a circle.
///
/// # Errors
/// `NotFound` when the item may not be shared, not on this channel, or `from` is no
/// colleague's link to it; `Conflict` when the person has not joined or takes a break.
pub fn prepare(
    conn: &mut Conn,
    which: Which,
    from: Option<&str>,
    now: NaiveDateTime,
    today: NaiveDate,
) -> Result<()> {
    let Which {
        person,
        item,
        channel,
    } = which;
    write(conn, |conn| {
        match ambassadors::find(conn, person)?.map(|it| it.state) {
            None => return Err(Error::conflict("sharing-not-joined")),
            Some(AmbassadorState::Paused) => return Err(Error::conflict("sharing-paused-text")),
            Some(AmbassadorState::Active) => {}
        }
        shareable_item(conn, person, item, now)?;
        let allowed = content::channels_of(conn, item)?;
        if !allowed.is_empty() && !allowed.contains(&channel) {
            return Err(Error::NotFound);
        }
        let parent = match from {
            None => None,
            Some(code) => {
                let parent = chain::parent(conn, person, code)?;
                let parent = parent.filter(|parent| parent.item == item);
                Some(parent.ok_or(Error::NotFound)?)
            }
        };
        let own = ambassadors::channels_of(conn, person)?;
        let own = own.iter().find(|row| row.channel == channel);
        let share = NewShare {
            code: new_code()?,
            item_id: item,
            person_id: Some(person),
            team_id: reading::reader(conn, person)?.team,
            channel,
            state: ShareState::Prepared,
            caption: None,
            post_url: None,
            followers: own.and_then(|row| row.followers),
            created_on: today,
            posted_on: None,
            parent_id: parent.map(|parent| parent.id),
            hand: parent.map_or(1, |parent| parent.hand + 1),
        };
        shares::insert(conn, &share)
    })
}

/// The words of a share as they are typed.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The caption.
    pub caption: String,
    /// Mastodon: the person's server.
    pub instance: String,
    /// The name of the findings that the person stands by, see [`name_of`].
    pub considered: String,
}

/// What became of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// They are kept.
    Kept,
    /// They are not: this is worth a thought first, or holds them back.
    Asks(Vec<Finding>),
}

/// Keeps the words of a share and, on Mastodon, the person's server, once they were thought over.
/// Empty words are fine: the link then stands alone with its disclosure.
///
/// # Errors
/// `Invalid` beside `caption` or `instance`; `NotFound` without such a share.
pub fn write_caption(
    conn: &mut Conn,
    which: Which,
    words: &Words,
    now: NaiveDateTime,
) -> Result<Said> {
    let (caption, instance) = (words.caption.trim(), &words.instance);
    let mut fields = Fields::new();
    if caption.chars().count() > CAPTION_CHARS {
        let message = Message::new("sharing-caption-too-long").with("limit", CAPTION_CHARS);
        fields.add("caption", message);
    }
    let host = instance_host(instance);
    if which.channel.needs_instance() && host.is_none() {
        fields.add("instance", Message::new("sharing-instance-invalid"));
    }
    fields.into_result()?;
    write(conn, |conn| {
        let share = shares::find(conn, which.person, which.item, which.channel)?;
        if let Some(findings) = second_thoughts(conn, which, words, now)? {
            return Ok(Said::Asks(findings));
        }
        if let Some(host) = host.filter(|_| which.channel.needs_instance()) {
            ambassadors::set_instance(conn, which.person, which.channel, &host)?;
        }
        shares::set_caption(conn, which.person, share.id, caption)?;
        Ok(Said::Kept)
    })
}

fn second_thoughts(
    conn: &mut Conn,
    which: Which,
    words: &Words,
    now: NaiveDateTime,
) -> Result<Option<Vec<Finding>>> {
    let item = content::find(conn, which.item)?;
    let findings = think(conn, which.person, &item, &words.caption, now)?;
    let is_stopped = findings.iter().any(Finding::blocks);
    let is_considered = findings.is_empty() || words.considered == name_of(&findings);
    Ok((is_stopped || !is_considered).then_some(findings))
}

/// Takes a suggested text as the words of a share. Answers the text, and what is worth a thought
/// in it: then the words of the share are as they were.
///
/// # Errors
/// `NotFound` without such a share or suggestion.
pub fn take_suggestion(
    conn: &mut Conn,
    which: Which,
    caption: CaptionId,
    now: NaiveDateTime,
) -> Result<(String, Said)> {
    write(conn, |conn| {
        let share = shares::find(conn, which.person, which.item, which.channel)?;
        let suggested = content::find_caption(conn, which.item, caption)?;
        let words = Words {
            caption: suggested.body,
            ..Words::default()
        };
        if let Some(findings) = second_thoughts(conn, which, &words, now)? {
            return Ok((words.caption, Said::Asks(findings)));
        }
        shares::set_caption(conn, which.person, share.id, &words.caption)?;
        Ok((words.caption, Said::Kept))
    })
}

/// Notes that a share was posted, today unless that was told before, and where. A plan has served
/// its purpose then.
///
/// # Errors
/// `Invalid` beside `post_url` when it is no web address; `NotFound` for another's share.
pub fn confirm_post(
    conn: &mut Conn,
    person: PersonId,
    id: ShareId,
    post_url: &str,
    today: NaiveDate,
) -> Result<()> {
    let post_url = match post_url.trim() {
        "" => None,
        typed if is_web_address(typed) => Some(typed),
        _ => return Err(Error::field("post_url", "sharing-post-url-invalid")),
    };
    write(conn, |conn| {
        let share = shares::find_own(conn, person, id)?;
        let posted_on = share.posted_on.unwrap_or(today);
        plans::remove(conn, person, id)?;
        shares::set_post(conn, person, id, Some(posted_on), post_url)
    })
}

/// Takes back that a share was posted.
///
/// # Errors
/// `NotFound` for another's share.
pub fn take_back_post(conn: &mut Conn, person: PersonId, id: ShareId) -> Result<()> {
    write(conn, |conn| {
        shares::set_post(conn, person, id, None, None)?;
        ledger::raise(conn, ledger::Part::Shares)
    })
}
