//! What comms do with terms. Each is written down: a word on this list speaks up in what others
//! write.

use chrono::{NaiveDate, NaiveDateTime};

use super::model::{Term, TermDraft, TermId};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;

/// Adds a term. `by` is `None` only in the invented company of the demo.
///
/// # Errors
/// `Invalid` as [`TermDraft::checked`], and beside `phrase` when it is on the list.
pub fn add(
    conn: &mut Conn,
    draft: TermDraft,
    by: Option<PersonId>,
    now: NaiveDateTime,
    today: NaiveDate,
) -> Result<TermId> {
    let draft = draft.checked()?;
    write(conn, |conn| {
        refuse_twins(conn, &draft, None)?;
        let term = row(TermId::new(), draft, now);
        store::insert(conn, &term)?;
        if let Some(by) = by {
            audit::note_thing(conn, today, by, Action::TermSaved, &term.phrase)?;
        }
        Ok(term.id)
    })
}

/// Writes a term anew.
///
/// # Errors
/// As [`add`]; `NotFound` when there is no such term.
pub fn change(
    conn: &mut Conn,
    id: TermId,
    draft: TermDraft,
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let draft = draft.checked()?;
    write(conn, |conn| {
        let before = store::find(conn, id)?;
        refuse_twins(conn, &draft, Some(id))?;
        let term = row(id, draft, before.created_at);
        store::update(conn, &term)?;
        audit::note_thing(conn, today, by, Action::TermSaved, &term.phrase)
    })
}

/// Takes a term off the list.
///
/// # Errors
/// `NotFound` when there is no such term.
pub fn remove(conn: &mut Conn, id: TermId, by: PersonId, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        let term = store::find(conn, id)?;
        store::remove(conn, id)?;
        audit::note_thing(conn, today, by, Action::TermRemoved, &term.phrase)
    })
}

fn row(id: TermId, draft: TermDraft, created_at: NaiveDateTime) -> Term {
    Term {
        id,
        manner: draft.manner,
        phrase: draft.phrase,
        lang: draft.lang,
        force: draft.force,
        reason: draft.reason,
        created_at,
    }
}

fn refuse_twins(conn: &mut Conn, draft: &TermDraft, own: Option<TermId>) -> Result<()> {
    let phrase = draft.phrase.to_lowercase();
    let is_taken = store::all(conn)?.iter().any(|other| {
        Some(other.id) != own && other.lang == draft.lang && other.phrase.to_lowercase() == phrase
    });
    if is_taken {
        return Err(Error::field("phrase", "terms-phrase-taken"));
    }
    Ok(())
}
