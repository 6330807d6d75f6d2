//! Suggesting, taking back, taking up and declining.

use chrono::NaiveDate;

use super::model::{
    Suggestion, SuggestionDraft, SuggestionId, SuggestionState, WHY_CHARS, at_most,
};
use super::{mails, store};
use crate::access::PersonId;
use crate::app::App;
use crate::content::draft::ItemDraft;
use crate::content::model::{ItemId, ItemKind, Unfurl};
use crate::content::verbs::{Editor, insert};
use crate::db::{Conn, write};
use crate::error::{Error, Fields, Message, Result};
use crate::mail::{Receiver, outbox};
use crate::people::model::PersonState;
use crate::people::store as people;

/// Makes a suggestion.
///
/// # Errors
/// `Invalid` beside the fields of [`SuggestionDraft::check`].
pub fn suggest(
    conn: &mut Conn,
    person: PersonId,
    draft: SuggestionDraft,
    today: NaiveDate,
) -> Result<()> {
    draft.check()?;
    let suggestion = Suggestion {
        id: SuggestionId::new(),
        person_id: Some(person),
        url: draft.url,
        body: draft.body,
        why: draft.why,
        state: SuggestionState::Waiting,
        answer: String::new(),
        item_id: None,
        suggested_on: today,
        answered_on: None,
    };
    write(conn, |conn| store::insert(conn, &suggestion))
}

/// Takes an own suggestion back, as long as nobody has answered.
///
/// # Errors
/// `NotFound` for another's and for one that was answered.
pub fn take_back(conn: &mut Conn, person: PersonId, id: SuggestionId) -> Result<()> {
    write(conn, |conn| store::remove(conn, person, id))
}

/// Takes a suggestion up: it becomes a draft, whose address is read when `is_read`, and whoever
/// made it is thanked.
///
/// # Errors
/// `Invalid` beside `thanks`; `Conflict` when it was answered already.
pub fn accept(
    app: &App,
    conn: &mut Conn,
    id: SuggestionId,
    thanks: &str,
    is_read: bool,
    editor: Editor,
) -> Result<ItemId> {
    let mut fields = Fields::new();
    at_most(&mut fields, "thanks", thanks, WHY_CHARS);
    fields.into_result()?;
    write(conn, |conn| {
        let mut suggestion = waiting(conn, id)?;
        let has_address = !suggestion.url.is_empty();
        let (kind, unfurl) = match has_address {
            true if is_read => (ItemKind::Article, Unfurl::Waiting),
            true => (ItemKind::Article, Unfurl::None),
            false => (ItemKind::Text, Unfurl::None),
        };
        let draft = ItemDraft {
            url: suggestion.url.clone(),
            kind,
            lang: suggester(conn, &suggestion)?
                .map_or(app.config.organisation.lang, |receiver| receiver.lang),
            summary: shortened(&suggestion.body),
            ..ItemDraft::default()
        };
        let item = insert(conn, &draft, Some(editor.person), unfurl, editor.now)?;
        suggestion.state = SuggestionState::Accepted;
        suggestion.answer = thanks.to_owned();
        suggestion.item_id = Some(item);
        suggestion.answered_on = Some(editor.today);
        store::answer(conn, &suggestion)?;
        tell(app, conn, &suggestion, editor)?;
        Ok(item)
    })
}

/// A summary holds less than a suggestion.
fn shortened(body: &str) -> String {
    body.chars().take(WHY_CHARS).collect()
}

/// Says why not.
///
/// # Errors
/// `Invalid` beside `reason`; `Conflict` when it was answered already.
pub fn decline(
    app: &App,
    conn: &mut Conn,
    id: SuggestionId,
    reason: &str,
    editor: Editor,
) -> Result<()> {
    let mut fields = Fields::new();
    fields.check(reason.is_empty(), "reason", "suggestions-needs-reason");
    at_most(&mut fields, "reason", reason, WHY_CHARS);
    fields.into_result()?;
    write(conn, |conn| {
        let mut suggestion = waiting(conn, id)?;
        suggestion.state = SuggestionState::Declined;
        suggestion.answer = reason.to_owned();
        suggestion.answered_on = Some(editor.today);
        store::answer(conn, &suggestion)?;
        tell(app, conn, &suggestion, editor)
    })
}

fn waiting(conn: &mut Conn, id: SuggestionId) -> Result<Suggestion> {
    let suggestion = store::find(conn, id)?;
    if suggestion.state != SuggestionState::Waiting {
        return Err(Error::Conflict(Message::new("suggestions-answered")));
    }
    Ok(suggestion)
}

/// Who made it, while the account is in use.
fn suggester(conn: &mut Conn, suggestion: &Suggestion) -> Result<Option<Receiver>> {
    let Some(person) = suggestion.person_id else {
        return Ok(None);
    };
    let person = people::find(conn, person)?;
    let is_here = person.state == PersonState::Active;
    Ok(is_here.then_some(Receiver {
        person: person.id,
        name: person.name,
        email: person.email,
        lang: person.lang,
        unsubscribe: None,
    }))
}

fn tell(app: &App, conn: &mut Conn, suggestion: &Suggestion, editor: Editor) -> Result<()> {
    if let Some(to) = suggester(conn, suggestion)? {
        let mail = mails::answered(app, &to, suggestion)?;
        outbox::put_once(conn, &mail, suggestion.id.as_str(), editor.now)?;
    }
    Ok(())
}
