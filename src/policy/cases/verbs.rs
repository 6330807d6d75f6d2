//! What people do with cases.

use super::model::{ANY_TIME, Case, CaseDraft, CaseId, CaseRow, CaseText, Choice, Voice};
use super::store;
use super::understanding::{CASES, cases_of};
use crate::access::PersonId;
use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;
use crate::policy::questions::store as questions;
use crate::policy::store as policy;

/// The three cases of the policy version that holds, with its number; none before the first.
pub fn understanding(conn: &mut Conn) -> Result<Option<(i32, Vec<CaseId>)>> {
    let Some(number) = policy::current_number(conn)? else {
        return Ok(None);
    };
    let chosen = store::chosen(conn, number)?;
    let all = store::all(conn)?;
    Ok(Some((number, cases_of(number, &chosen, &all))))
}

/// Whether there are cases with the version in force that this person has not answered.
pub fn is_understanding_open(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let Some((number, ids)) = understanding(conn)? else {
        return Ok(false);
    };
    let answered = store::answered(conn, person, number)?;
    Ok(ids.iter().any(|id| !answered.contains(id)))
}

/// Counts one answer of one person, without the person; `false` when they had answered before.
/// `edition` is the policy version in force, or [`ANY_TIME`]; `together` is how many answers of a
/// group are shown at once, never one alone.
///
/// # Errors
/// [`Error::NotFound`] when the case is hidden, or not asked about with that version.
pub fn answer(
    conn: &mut Conn,
    person: PersonId,
    voice: Voice,
    (id, edition): (CaseId, i32),
    choice: Choice,
    together: i64,
) -> Result<bool> {
    write(conn, |conn| {
        if store::find(conn, id)?.row.is_hidden {
            return Err(Error::NotFound);
        }
        if edition != ANY_TIME {
            let asked = understanding(conn)?.ok_or(Error::NotFound)?;
            if asked.0 != edition || !asked.1.contains(&id) {
                return Err(Error::NotFound);
            }
        }
        let is_first = store::note_answered(conn, person, id, edition)?;
        if is_first {
            store::count(conn, id, edition, voice, choice, together)?;
        }
        Ok(is_first)
    })
}

/// Writes a case of the organisation's own.
///
/// # Errors
/// As [`CaseDraft::check`]; [`Error::NotFound`] when the question it comes from is gone.
pub fn add(app: &App, conn: &mut Conn, draft: &CaseDraft, by: PersonId) -> Result<CaseId> {
    let organisation = app.config.organisation.lang;
    draft.check(organisation)?;
    let id = CaseId::new();
    let case = Case {
        row: CaseRow {
            id,
            starter: None,
            choice: draft.choice,
            is_hidden: false,
        },
        texts: texts(id, draft),
    };
    write(conn, |conn| {
        store::insert(conn, &case)?;
        if let Some(question) = draft.question {
            questions::find(conn, question)?;
            store::note_origin(conn, question, id)?;
        }
        note(app, conn, &case, by, Action::CaseAdded)
    })?;
    Ok(id)
}

/// Gives a case other words or another answer. Answers that have come stay.
///
/// # Errors
/// As [`CaseDraft::check`]; [`Error::NotFound`] when there is no such case.
pub fn change(
    app: &App,
    conn: &mut Conn,
    id: CaseId,
    draft: &CaseDraft,
    by: PersonId,
) -> Result<()> {
    draft.check(app.config.organisation.lang)?;
    write(conn, |conn| {
        store::find(conn, id)?;
        store::rewrite(conn, id, draft.choice, &texts(id, draft))?;
        let changed = store::find(conn, id)?;
        note(app, conn, &changed, by, Action::CaseChanged)
    })
}

/// Gives a shipped case its shipped words and answer back; of an own one nothing would be left.
///
/// # Errors
/// [`Error::NotFound`] when there is no such shipped case.
pub fn restore(app: &App, conn: &mut Conn, id: CaseId, by: PersonId) -> Result<()> {
    write(conn, |conn| {
        if store::find(conn, id)?.row.starter.is_none() {
            return Err(Error::NotFound);
        }
        store::rewrite(conn, id, None, &[])?;
        let restored = store::find(conn, id)?;
        note(app, conn, &restored, by, Action::CaseChanged)
    })
}

/// Hides a case, or shows it again.
pub fn set_hidden(
    app: &App,
    conn: &mut Conn,
    id: CaseId,
    is_hidden: bool,
    by: PersonId,
) -> Result<()> {
    let action = if is_hidden {
        Action::CaseHidden
    } else {
        Action::CaseShown
    };
    write(conn, |conn| {
        let case = store::find(conn, id)?;
        if case.row.is_hidden == is_hidden {
            return Ok(());
        }
        store::set_hidden(conn, id, is_hidden)?;
        note(app, conn, &case, by, action)
    })
}

/// Chooses the cases that go with the policy version in force.
///
/// # Errors
/// [`Error::Invalid`] beside `case_3` when they are not three different ones;
/// [`Error::NotFound`] before the first version, and when a case is hidden.
pub fn choose(conn: &mut Conn, ids: &[CaseId]) -> Result<()> {
    let mut different = ids.to_vec();
    different.sort_unstable();
    different.dedup();
    if different.len() != CASES {
        return Err(Error::field("case_3", "cases-understanding-alike"));
    }
    write(conn, |conn| {
        let number = policy::current_number(conn)?.ok_or(Error::NotFound)?;
        for id in ids {
            if store::find(conn, *id)?.row.is_hidden {
                return Err(Error::NotFound);
            }
        }
        store::choose(conn, number, ids)
    })
}

fn texts(id: CaseId, draft: &CaseDraft) -> Vec<CaseText> {
    let words = draft.words.iter();
    let texts = words.map(|(&lang, [title, situation, reason])| CaseText {
        case_id: id,
        lang,
        title: title.clone(),
        situation: situation.clone(),
        reason: reason.clone(),
    });
    texts.collect()
}

/// A line of the log, with the title in the organisation's language.
fn note(app: &App, conn: &mut Conn, case: &Case, by: PersonId, action: Action) -> Result<()> {
    let lang = app.config.organisation.lang;
    let title = case.words(app.texts(), lang, lang).title;
    audit::note_thing(conn, app.today(), by, action, &title)
}
