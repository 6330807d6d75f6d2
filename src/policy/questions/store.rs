//! Every query of questions.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{AnswerDraft, Question, QuestionDraft, QuestionId};
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{persons, questions};
use crate::error::Result;

/// Every question, newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Question>> {
    Ok(questions::table
        .order((questions::asked_on.desc(), questions::id))
        .select(Question::as_select())
        .load(conn)?)
}

/// One question. [`crate::error::Error::NotFound`] when there is none of this id.
pub fn find(conn: &mut Conn, id: QuestionId) -> Result<Question> {
    Ok(questions::table
        .find(id)
        .select(Question::as_select())
        .first(conn)?)
}

/// Those that wait for an answer, the oldest first.
pub fn waiting(conn: &mut Conn) -> Result<Vec<Question>> {
    Ok(questions::table
        .filter(questions::answered_on.is_null())
        .order((questions::asked_on, questions::id))
        .select(Question::as_select())
        .load(conn)?)
}

/// What a person asked by name, newest first.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Question>> {
    Ok(questions::table
        .filter(questions::person_id.eq(person))
        .order((questions::asked_on.desc(), questions::id))
        .select(Question::as_select())
        .load(conn)?)
}

/// Names of those who asked or answered these questions.
pub fn names(conn: &mut Conn, of: &[Question]) -> Result<HashMap<PersonId, String>> {
    let ids: Vec<PersonId> = of
        .iter()
        .flat_map(|question| [question.person_id, question.answered_by])
        .flatten()
        .collect();
    let names: Vec<(PersonId, String)> = persons::table
        .filter(persons::id.eq_any(ids))
        .select((persons::id, persons::name))
        .load(conn)?;
    Ok(names.into_iter().collect())
}

/// The question of the same words that waits since this day from the same person, or from
/// somebody without a name.
pub fn same(
    conn: &mut Conn,
    draft: &QuestionDraft,
    by: Option<PersonId>,
    day: NaiveDate,
) -> Result<Option<QuestionId>> {
    let asked: Vec<Question> = questions::table
        .filter(questions::asked_on.eq(day))
        .filter(questions::answered_on.is_null())
        .filter(questions::body.eq(&draft.body))
        .select(Question::as_select())
        .load(conn)?;
    let same = asked.iter().find(|question| question.person_id == by);
    Ok(same.map(|question| question.id))
}

/// Puts a question in.
pub fn insert(conn: &mut Conn, question: &Question) -> Result<()> {
    diesel::insert_into(questions::table)
        .values(question)
        .execute(conn)?;
    Ok(())
}

/// Writes an answer, or another in its place; the day of the first stays.
pub fn answer(
    conn: &mut Conn,
    id: QuestionId,
    draft: &AnswerDraft,
    by: PersonId,
    first_on: NaiveDate,
) -> Result<()> {
    diesel::update(questions::table.find(id))
        .set((
            questions::answer.eq(&draft.body),
            questions::answer_lang.eq(draft.lang),
            questions::answered_by.eq(by),
            questions::answered_on.eq(first_on),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes a question with its answer.
pub fn remove(conn: &mut Conn, id: QuestionId) -> Result<()> {
    diesel::delete(questions::table.find(id)).execute(conn)?;
    Ok(())
}
