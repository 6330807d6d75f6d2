//! Writing, hiding and restoring cards.

use chrono::{NaiveDate, NaiveDateTime};

use super::model::{CardDraft, CardId, CardKey};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::people::model::Action;
use crate::people::store::audit;
use crate::texts::{Lang, Texts};

/// Who writes, when, and for which organisation.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    /// Who.
    pub person: PersonId,
    /// The day where the organisation is.
    pub today: NaiveDate,
    /// The moment (UTC).
    pub now: NaiveDateTime,
    /// The organisation's language.
    pub organisation: Lang,
}

/// Adds a card (`key` none) or puts other words on one. A language of a shipped card that is
/// left empty says what the product says again.
///
/// # Errors
/// `Invalid` with fields `objection_{lang}` and `answer_{lang}`; `NotFound` when there is no
/// such card.
pub fn save(
    conn: &mut Conn,
    writer: Writer,
    texts: &Texts,
    key: Option<CardKey>,
    draft: &CardDraft,
) -> Result<CardKey> {
    draft.check(key, writer.organisation)?;
    let words = draft.own_words(texts, key);
    write(conn, |conn| {
        if let Some(key) = key {
            store::find(conn, key)?;
        }
        let key = key.unwrap_or_else(|| CardKey::Own(CardId::new()));
        store::note(conn, key, writer.now)?;
        store::write_words(conn, key, &words)?;
        note(conn, writer, texts, key, Action::ObjectionChanged)?;
        Ok(key)
    })
}

/// Hides a card from readers, or shows it again. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` when there is no such card.
pub fn set_hidden(
    conn: &mut Conn,
    writer: Writer,
    texts: &Texts,
    key: CardKey,
    is_hidden: bool,
) -> Result<()> {
    write(conn, |conn| {
        if store::find(conn, key)?.is_hidden == is_hidden {
            return Ok(());
        }
        store::note(conn, key, writer.now)?;
        store::set_hidden(conn, key, is_hidden)?;
        let action = match is_hidden {
            true => Action::ObjectionHidden,
            false => Action::ObjectionShown,
        };
        note(conn, writer, texts, key, action)
    })
}

fn note(
    conn: &mut Conn,
    writer: Writer,
    texts: &Texts,
    key: CardKey,
    action: Action,
) -> Result<()> {
    let card = store::find(conn, key)?;
    let (_, words) = card.for_reader(texts, writer.organisation, writer.organisation);
    let Writer { person, today, .. } = writer;
    audit::note_thing(conn, today, person, action, &words.objection)
}
