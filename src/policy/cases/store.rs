//! Every query of cases.

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{Case, CaseId, CaseRow, CaseText, Choice, Tally, Voice};
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{
    case_answers, case_tallies, case_texts, cases, questions, understanding_cases,
};
use crate::error::Result;
use crate::policy::questions::model::QuestionId;

/// Every case, the shipped ones first, then the organisation's own in the order they were made.
pub fn all(conn: &mut Conn) -> Result<Vec<Case>> {
    let rows: Vec<CaseRow> = cases::table
        .order(cases::id)
        .select(CaseRow::as_select())
        .load(conn)?;
    let texts: Vec<CaseText> = case_texts::table.select(CaseText::as_select()).load(conn)?;
    let mut of_case: HashMap<CaseId, Vec<CaseText>> = HashMap::new();
    for text in texts {
        of_case.entry(text.case_id).or_default().push(text);
    }
    let whole = rows.into_iter().map(|row| Case {
        texts: of_case.remove(&row.id).unwrap_or_default(),
        row,
    });
    Ok(whole.collect())
}

/// One case. [`crate::error::Error::NotFound`] when there is none of this id.
pub fn find(conn: &mut Conn, id: CaseId) -> Result<Case> {
    let row = cases::table
        .find(id)
        .select(CaseRow::as_select())
        .first(conn)?;
    let texts = case_texts::table
        .filter(case_texts::case_id.eq(id))
        .select(CaseText::as_select())
        .load(conn)?;
    Ok(Case { row, texts })
}

/// Puts a case in, with its words.
pub fn insert(conn: &mut Conn, case: &Case) -> Result<()> {
    diesel::insert_into(cases::table)
        .values(&case.row)
        .execute(conn)?;
    insert_words(conn, &case.texts)
}

/// Gives a case another answer and other words: languages that are not given are gone.
pub fn rewrite(
    conn: &mut Conn,
    id: CaseId,
    choice: Option<Choice>,
    texts: &[CaseText],
) -> Result<()> {
    diesel::update(cases::table.find(id))
        .set(cases::choice.eq(choice))
        .execute(conn)?;
    diesel::delete(case_texts::table.filter(case_texts::case_id.eq(id))).execute(conn)?;
    insert_words(conn, texts)
}

fn insert_words(conn: &mut Conn, texts: &[CaseText]) -> Result<()> {
    for text in texts {
        diesel::insert_into(case_texts::table)
            .values(text)
            .execute(conn)?;
    }
    Ok(())
}

/// Hides a case, or shows it again.
pub fn set_hidden(conn: &mut Conn, id: CaseId, is_hidden: bool) -> Result<()> {
    diesel::update(cases::table.find(id))
        .set(cases::is_hidden.eq(is_hidden))
        .execute(conn)?;
    Ok(())
}

/// Notes what a question became.
pub fn note_origin(conn: &mut Conn, question: QuestionId, id: CaseId) -> Result<()> {
    diesel::update(questions::table.find(question))
        .set(questions::case_id.eq(id))
        .execute(conn)?;
    Ok(())
}

/// The case that a question became.
pub fn of_question(conn: &mut Conn, question: QuestionId) -> Result<Option<CaseId>> {
    Ok(questions::table
        .find(question)
        .select(questions::case_id)
        .first(conn)?)
}

/// The cases of this edition that a person has answered.
pub fn answered(conn: &mut Conn, person: PersonId, edition: i32) -> Result<Vec<CaseId>> {
    Ok(case_answers::table
        .filter(case_answers::person_id.eq(person))
        .filter(case_answers::edition.eq(edition))
        .select(case_answers::case_id)
        .load(conn)?)
}

/// Notes that a person has answered; `false` if that was noted already.
pub fn note_answered(conn: &mut Conn, person: PersonId, id: CaseId, edition: i32) -> Result<bool> {
    let noted = on_each!(conn, |c| diesel::insert_into(case_answers::table)
        .values((
            case_answers::case_id.eq(id),
            case_answers::edition.eq(edition),
            case_answers::person_id.eq(person),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(noted == 1)
}

/// Adds an answer to those of its group that wait. When `together` of them wait, they are shown,
/// all at once.
pub fn count(
    conn: &mut Conn,
    id: CaseId,
    edition: i32,
    voice: Voice,
    choice: Choice,
    together: i64,
) -> Result<()> {
    let nothing = Tally {
        case_id: id,
        edition,
        voice,
        waiting_go: 0,
        waiting_ask: 0,
        waiting_dont: 0,
        shown_go: 0,
        shown_ask: 0,
        shown_dont: 0,
    };
    on_each!(conn, |c| diesel::insert_into(case_tallies::table)
        .values(&nothing)
        .on_conflict_do_nothing()
        .execute(c))?;
    let tally = case_tallies::table.find((id, edition, voice));
    let one = |wanted: Choice| i64::from(choice == wanted);
    // Relative, and one row for the whole group: from here on it is locked, and what is read of it
    // is what everybody before has left.
    diesel::update(tally)
        .set((
            case_tallies::waiting_go.eq(case_tallies::waiting_go + one(Choice::Go)),
            case_tallies::waiting_ask.eq(case_tallies::waiting_ask + one(Choice::Ask)),
            case_tallies::waiting_dont.eq(case_tallies::waiting_dont + one(Choice::Dont)),
        ))
        .execute(conn)?;
    let now: Tally = tally.select(Tally::as_select()).first(conn)?;
    if now.waiting() >= together {
        diesel::update(tally)
            .set((
                case_tallies::shown_go.eq(now.shown_go + now.waiting_go),
                case_tallies::shown_ask.eq(now.shown_ask + now.waiting_ask),
                case_tallies::shown_dont.eq(now.shown_dont + now.waiting_dont),
                case_tallies::waiting_go.eq(0),
                case_tallies::waiting_ask.eq(0),
                case_tallies::waiting_dont.eq(0),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// What was answered in this edition, case by case.
pub fn tallies(conn: &mut Conn, edition: i32) -> Result<Vec<Tally>> {
    Ok(case_tallies::table
        .filter(case_tallies::edition.eq(edition))
        .order((case_tallies::case_id, case_tallies::voice))
        .select(Tally::as_select())
        .load(conn)?)
}

/// The editions in which anything was answered, the newest first.
pub fn editions(conn: &mut Conn) -> Result<Vec<i32>> {
    Ok(case_tallies::table
        .select(case_tallies::edition)
        .distinct()
        .order(case_tallies::edition.desc())
        .load(conn)?)
}

/// The cases that comms chose for a policy version; empty where they chose none.
pub fn chosen(conn: &mut Conn, number: i32) -> Result<Vec<CaseId>> {
    Ok(understanding_cases::table
        .filter(understanding_cases::number.eq(number))
        .order(understanding_cases::position)
        .select(understanding_cases::case_id)
        .load(conn)?)
}

/// Chooses the cases of a policy version, in this order.
pub fn choose(conn: &mut Conn, number: i32, ids: &[CaseId]) -> Result<()> {
    let before = understanding_cases::table.filter(understanding_cases::number.eq(number));
    diesel::delete(before).execute(conn)?;
    for (position, id) in (0..).zip(ids) {
        diesel::insert_into(understanding_cases::table)
            .values((
                understanding_cases::number.eq(number),
                understanding_cases::position.eq(position),
                understanding_cases::case_id.eq(id),
            ))
            .execute(conn)?;
    }
    Ok(())
}
