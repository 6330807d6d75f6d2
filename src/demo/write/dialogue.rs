//! Questions to the policy with their answers, and what people answered to the shipped cases.

use chrono::Days;
use rand::RngExt;
use rand::seq::IndexedRandom;

use super::{Written, word};
use crate::access::Role;
use crate::app::App;
use crate::db::{self, Conn};
use crate::demo::cast::Face;
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::people::model::PersonState;
use crate::policy::cases::model::{ANY_TIME, Case, CaseId, Choice, Voice};
use crate::policy::cases::store as cases;
use crate::policy::cases::understanding::cases_of;
use crate::policy::questions::model::{AnswerDraft, QuestionDraft};
use crate::policy::questions::verbs as questions;
use crate::policy::store as policy;

/// Minute of the day at which questions are answered.
const NOON: u32 = 12 * 60;
/// A question waits so many days.
const DAYS_TO_ANSWER: u64 = 2;
/// So many of those who lead nobody have answered the cases.
const STAFF: usize = 45;
/// How sure staff and leaders are of the organisation's answer, by the place of a case: here and
/// there they see it in different ways.
const SURE: [(f64, f64); 5] = [(0.9, 0.8), (0.6, 0.9), (0.8, 0.3), (0.4, 0.9), (0.7, 0.7)];

pub(super) fn write(app: &App, conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let of = |face: Face| {
        let at = story
            .staff
            .iter()
            .position(|member| member.face == Some(face));
        at.map(|at| written.people[at]).ok_or(Error::NotFound)
    };
    let (asker, answerers) = (of(Face::Ambassador)?, [of(Face::Comms)?, of(Face::Hr)?]);
    for (question, by) in story.company.questions.iter().zip(answerers.iter().cycle()) {
        let asked_on = story.today - Days::new(7 * question.weeks_ago);
        let draft = QuestionDraft {
            lang: word(&question.language)?,
            body: question.body.trim().to_owned(),
        };
        let sign = question.by_name.then_some(asker);
        let id = questions::ask(conn, &draft, sign, asked_on)?;
        if let Some(answer) = &question.answer {
            let draft = AnswerDraft {
                lang: draft.lang,
                body: answer.trim().to_owned(),
            };
            let at = story.moment(asked_on + Days::new(DAYS_TO_ANSWER), NOON);
            questions::answer(app, conn, id, &draft, *by, at)?;
        }
    }
    let together = i64::from(app.config.reports.smallest_group);
    db::write(conn, |conn| answers(conn, story, written, together))
}

/// Answers to the cases, at any time and with the newest policy version. The people a visitor can
/// be have answered nothing yet.
fn answers(conn: &mut Conn, story: &Story, written: &Written, together: i64) -> Result<()> {
    let all = cases::all(conn)?;
    let number = policy::current_number(conn)?.ok_or(Error::NotFound)?;
    let asked_with_version = cases_of(number, &[], &all);
    let mut rng = story.chance(0xca5e);
    let people = story.staff.iter().zip(&written.people);
    let active =
        people.filter(|(member, _)| member.state == PersonState::Active && member.face.is_none());
    let (leaders, staff): (Vec<_>, Vec<_>) =
        active.partition(|(member, _)| member.roles.contains(&Role::Leader));
    let voices = [
        (
            Voice::Staff,
            staff.sample(&mut rng, STAFF).copied().collect(),
        ),
        (Voice::Leaders, leaders),
    ];
    for (voice, people) in voices {
        for (_, person) in people {
            let mut say = |case: &Case, at: usize, edition: i32, conn: &mut Conn| -> Result<()> {
                let sure = match voice {
                    Voice::Staff => SURE[at % SURE.len()].0,
                    Voice::Leaders => SURE[at % SURE.len()].1,
                };
                let choice = if rng.random_bool(sure) {
                    case.choice()
                } else {
                    Choice::ALL[rng.random_range(0..Choice::ALL.len())]
                };
                let id: CaseId = case.row.id;
                cases::note_answered(conn, *person, id, edition)?;
                cases::count(conn, id, edition, voice, choice, together)
            };
            for (at, case) in all.iter().enumerate() {
                say(case, at, ANY_TIME, conn)?;
                if asked_with_version.contains(&case.row.id) {
                    say(case, at, number, conn)?;
                }
            }
        }
    }
    Ok(())
}
