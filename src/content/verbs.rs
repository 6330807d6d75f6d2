//! What comms do with an item, and what readers say of it.

mod campaigns;
mod publication;
mod reading;
mod topics;

use chrono::{NaiveDate, NaiveDateTime};

pub use campaigns::{add_campaign, change_campaign, remove_campaign};
pub use publication::{Turned, retract, turn_with_time, unschedule};
pub use reading::{note_failure, note_page};
pub use topics::{add_topic, remove_topic, rename_topic};

use super::draft::{ItemDraft, is_web_address, missing};
use super::model::{
    Disclosure, Item, ItemId, ItemState, Media, MediaId, Reader, Unfurl, Vote, VoteReason,
};
use super::picture::Picture;
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Fields, Result};
use crate::people::model::Action;
use crate::people::store::{self as people, audit};
use crate::policy::ambitions::store as ambitions;
use crate::policy::crisis::store as crisis;
use crate::texts::Lang;

/// Who changes an item, and when.
#[derive(Clone, Copy, Debug)]
pub struct Editor {
    /// Who.
    pub person: PersonId,
    /// When (UTC).
    pub now: NaiveDateTime,
    /// The day where the organisation is.
    pub today: NaiveDate,
}

/// What is done with an item once it is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It stays as it is.
    Stay,
    /// It goes out.
    Publish,
    /// It goes out at its `publish_at`.
    Schedule,
    /// Its address is read again.
    Read,
}

/// Makes a draft. `by` is `None` only in the invented company of the demo.
///
/// # Errors
/// `Invalid` beside the fields that are too long or no address.
pub fn create(
    conn: &mut Conn,
    draft: &ItemDraft,
    by: Option<PersonId>,
    now: NaiveDateTime,
) -> Result<ItemId> {
    draft.check().into_result()?;
    write(conn, |conn| insert(conn, draft, by, Unfurl::None, now))
}

/// Makes a draft from a pasted address, which is read as soon as possible.
///
/// # Errors
/// `Invalid` beside `url` when links may not lead there.
pub fn create_from_address(
    conn: &mut Conn,
    url: &str,
    lang: Lang,
    is_read: bool,
    editor: Editor,
) -> Result<ItemId> {
    if !is_web_address(url) {
        return Err(Error::field("url", "content-url-invalid"));
    }
    let draft = ItemDraft {
        url: url.to_owned(),
        lang,
        ..ItemDraft::default()
    };
    let unfurl = if is_read {
        Unfurl::Waiting
    } else {
        Unfurl::None
    };
    write(conn, |conn| {
        insert(conn, &draft, Some(editor.person), unfurl, editor.now)
    })
}

/// Puts a draft in. Call inside a transaction.
pub(in crate::content) fn insert(
    conn: &mut Conn,
    draft: &ItemDraft,
    by: Option<PersonId>,
    unfurl: Unfurl,
    now: NaiveDateTime,
) -> Result<ItemId> {
    let mut item = Item {
        unfurl,
        created_by: by,
        ..Item::blank(draft.purpose, draft.kind, draft.lang, now)
    };
    draft.put_into(&mut item);
    store::insert(conn, &item)?;
    store::set_audience(conn, item.id, &draft.audience)?;
    store::campaigns::set_of_item(conn, item.id, draft.campaign)?;
    store::ambitions::set_of_item(conn, item.id, draft.ambition)?;
    store::set_captions(conn, item.id, &draft.captions)?;
    store::set_quotes(conn, item.id, &draft.quotes)?;
    Ok(item.id)
}

/// Saves what was written and does what comes next, both or neither. `while_reading`: the form
/// was opened before the address had been read, so an empty field is not a field emptied.
///
/// # Errors
/// `Invalid` beside the fields; `Conflict` when the item is in a state that does not allow it.
pub fn save(
    conn: &mut Conn,
    id: ItemId,
    draft: &ItemDraft,
    while_reading: bool,
    next: Next,
    editor: Editor,
) -> Result<()> {
    draft.check().into_result()?;
    write(conn, |conn| {
        let before = store::find(conn, id)?;
        if before.state == ItemState::Retracted {
            return Err(Error::conflict("content-conflict-retracted"));
        }
        let mut draft = draft.clone();
        leave_out_what_is_gone(conn, &mut draft)?;
        if while_reading {
            draft.fill_from(&before);
        }
        let mut item = before.clone();
        draft.put_into(&mut item);
        item.updated_at = editor.now;
        match next {
            // What is scheduled stays so, perhaps for another time.
            Next::Stay if item.state == ItemState::Scheduled => {
                publication::put_off(&mut item, editor.now)?;
            }
            Next::Stay => {}
            Next::Publish => {
                let is_halted = crisis::is_running(conn)?;
                refuse(is_halted, "publish_at", "content-publish-halted")?;
                publication::put_out(&mut item, editor.now)?;
            }
            Next::Schedule => publication::put_off(&mut item, editor.now)?,
            Next::Read => {
                item.unfurl = Unfurl::Waiting;
                item.unfurl_error = None;
            }
        }
        if matches!(item.state, ItemState::Scheduled | ItemState::Published) {
            missing(&item).into_result()?;
        }
        store::update(conn, &item)?;
        store::set_audience(conn, id, &draft.audience)?;
        store::campaigns::set_of_item(conn, id, draft.campaign)?;
        store::ambitions::set_of_item(conn, id, draft.ambition)?;
        store::set_captions(conn, id, &draft.captions)?;
        store::set_quotes(conn, id, &draft.quotes)?;
        note_disclosure(conn, &before, &item, editor)
    })
}

/// A topic, team, campaign or ambition that somebody removed while the form was open is left out.
fn leave_out_what_is_gone(conn: &mut Conn, draft: &mut ItemDraft) -> Result<()> {
    let topics = store::topics(conn)?;
    let teams = people::teams(conn)?;
    let audience = &mut draft.audience;
    audience
        .topics
        .retain(|id| topics.iter().any(|topic| topic.id == *id));
    audience
        .teams
        .retain(|id| teams.iter().any(|team| team.id == *id));
    if let Some(campaign) = draft.campaign {
        let campaigns = store::campaigns::all(conn)?;
        let is_there = campaigns.iter().any(|known| known.id == campaign);
        draft.campaign = is_there.then_some(campaign);
    }
    draft.ambition = ambitions::still_there(conn, draft.ambition)?;
    if let Some(media) = draft.media {
        draft.media = store::has_media(conn, media)?.then_some(media);
    }
    Ok(())
}

/// The class of disclosure is a matter of law: who departs from it is written down. A draft
/// that follows its purpose departs from nothing.
fn note_disclosure(conn: &mut Conn, before: &Item, after: &Item, editor: Editor) -> Result<()> {
    let follows =
        after.state == ItemState::Draft && after.disclosure == after.purpose.default_disclosure();
    if before.disclosure == after.disclosure || follows {
        return Ok(());
    }
    let action = match after.disclosure {
        Disclosure::Commercial => Action::LabelCommercial,
        Disclosure::Employer => Action::LabelEmployer,
        Disclosure::Neutral => Action::LabelNeutral,
    };
    audit::note_thing(conn, editor.today, editor.person, action, &after.title)
}

/// A new draft with the words, picture, audience, campaign, suggested texts and quotes of
/// an item.
pub fn copy(conn: &mut Conn, id: ItemId, editor: Editor) -> Result<ItemId> {
    write(conn, |conn| {
        let item = store::find(conn, id)?;
        let audience = store::audience_of(conn, id)?;
        let captions = store::captions_of(conn, id)?;
        let quotes = store::quotes_of(conn, id)?;
        let campaign = store::campaigns::of_item(conn, id)?;
        let ambition = store::ambitions::of_item(conn, id)?;
        let draft = ItemDraft {
            pinned: false,
            publish_at: None,
            // A time that is over would end the copy before it began.
            expires_at: item.expires_at.filter(|end| *end > editor.now),
            embargo_until: item.embargo(editor.now),
            ..ItemDraft::of(&item, audience, (campaign, ambition), (&captions, &quotes))
        };
        insert(conn, &draft, Some(editor.person), Unfurl::None, editor.now)
    })
}

/// Throws a draft away. What has been out is retracted instead: its links live on.
///
/// # Errors
/// `Conflict` when it is no draft.
pub fn remove_draft(conn: &mut Conn, id: ItemId) -> Result<()> {
    write(conn, |conn| {
        let item = store::find(conn, id)?;
        if item.state != ItemState::Draft || item.published_at.is_some() {
            return Err(Error::conflict("content-conflict-not-draft"));
        }
        store::remove(conn, id)
    })
}

/// Keeps a picture; the item it is for names it once it is saved.
pub fn keep_picture(conn: &mut Conn, picture: Picture) -> Result<MediaId> {
    write(conn, |conn| insert_picture(conn, picture))
}

fn insert_picture(conn: &mut Conn, picture: Picture) -> Result<MediaId> {
    let media = Media {
        id: MediaId::new(),
        content_type: picture.content_type.to_owned(),
        width: i32::try_from(picture.width).map_err(Error::internal)?,
        height: i32::try_from(picture.height).map_err(Error::internal)?,
        bytes: picture.bytes,
    };
    store::insert_media(conn, &media)?;
    Ok(media.id)
}

/// Says whether an item is useful; `None` takes an earlier vote back.
///
/// # Errors
/// `NotFound` when the item is not out or not for this reader.
pub fn vote(
    conn: &mut Conn,
    id: ItemId,
    person: PersonId,
    reader: Reader,
    vote: Option<(Vote, Option<VoteReason>)>,
    (now, today): (NaiveDateTime, NaiveDate),
) -> Result<()> {
    write(conn, |conn| {
        store::published_item(conn, id, reader, now)?;
        match vote {
            Some((vote, reason)) => store::set_vote(conn, id, person, vote, reason, today),
            None => store::remove_vote(conn, id, person),
        }
    })
}

/// A complaint beside one field, unless there is none.
fn refuse(wrong: bool, field: &str, key: &'static str) -> Result<()> {
    let mut fields = Fields::new();
    fields.check(wrong, field, key);
    fields.into_result()
}
