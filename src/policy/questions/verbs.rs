//! What people do with questions.

use chrono::{NaiveDate, NaiveDateTime};

use super::mails;
use super::model::{AnswerDraft, Question, QuestionDraft, QuestionId};
use super::store;
use crate::access::PersonId;
use crate::app::App;
use crate::clock::day_in;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::mail::outbox;
use crate::people::model::{Action, PersonState};
use crate::people::store as people;
use crate::people::store::audit;
use crate::web::{Notice, session};

/// Asks a question; `by` is none when it is asked without a name, and then nothing is kept that
/// leads to who asked. Sending the form twice asks once.
///
/// # Errors
/// [`crate::error::Error::Invalid`] beside `body`.
pub fn ask(
    conn: &mut Conn,
    draft: &QuestionDraft,
    by: Option<PersonId>,
    today: NaiveDate,
) -> Result<QuestionId> {
    draft.check()?;
    write(conn, |conn| {
        if let Some(asked) = store::same(conn, draft, by, today)? {
            return Ok(asked);
        }
        let question = Question {
            id: QuestionId::without_moment(),
            lang: draft.lang,
            body: draft.body.clone(),
            asked_on: today,
            person_id: by,
            answer: String::new(),
            answer_lang: draft.lang,
            answered_by: None,
            answered_on: None,
        };
        store::insert(conn, &question)?;
        Ok(question.id)
    })
}

/// Answers a question, or writes its answer anew. Who asked by name is told of the first answer,
/// by mail and on the next page.
///
/// # Errors
/// [`crate::error::Error::Invalid`] beside `answer`; [`crate::error::Error::NotFound`] when the
/// question is gone.
pub fn answer(
    app: &App,
    conn: &mut Conn,
    id: QuestionId,
    draft: &AnswerDraft,
    by: PersonId,
    now: NaiveDateTime,
) -> Result<()> {
    draft.check()?;
    let today = day_in(app.config.time_zone, now);
    write(conn, |conn| {
        let question = store::find(conn, id)?;
        let first_on = question.answered_on.unwrap_or(today);
        store::answer(conn, id, draft, by, first_on)?;
        let action = Action::QuestionAnswered;
        audit::note_thing(conn, today, by, action, &question.asked_on.to_string())?;
        let asker = question.person_id.filter(|asker| *asker != by);
        match asker {
            Some(asker) if question.answered_on.is_none() => tell(app, conn, asker, id, now),
            _ => Ok(()),
        }
    })
}

/// Tells one who asked by name that the answer is there.
fn tell(
    app: &App,
    conn: &mut Conn,
    asker: PersonId,
    id: QuestionId,
    now: NaiveDateTime,
) -> Result<()> {
    let person = people::find(conn, asker)?;
    if person.state != PersonState::Active {
        return Ok(());
    }
    let question = store::find(conn, id)?;
    let mail = mails::answered(app, &person, &question)?;
    outbox::put_once(conn, &mail, id.as_str(), now)?;
    let notice = Notice::good("questions-notice-answer-came");
    session::leave_notice_everywhere(conn, asker, &notice)
}

/// Removes a question with its answer. What it said is not kept in the log either: it may have
/// been removed for that.
///
/// # Errors
/// [`crate::error::Error::NotFound`] when the question is gone.
pub fn remove(conn: &mut Conn, id: QuestionId, by: PersonId, today: NaiveDate) -> Result<()> {
    write(conn, |conn| {
        let question = store::find(conn, id)?;
        store::remove(conn, id)?;
        let action = Action::QuestionRemoved;
        audit::note_thing(conn, today, by, action, &question.asked_on.to_string())
    })
}
