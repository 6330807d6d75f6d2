//! The programme on one page, for the board.

use serde_json::{Value, json};

use crate::app::App;
use crate::db::Conn;
use crate::error::Result;
use crate::policy::ambitions::store as ambitions;
use crate::policy::contact::store as contact;
use crate::policy::launch::model::LaunchStep;
use crate::policy::launch::store as launch;
use crate::reports::answer::{Answer, Measure, Question, Step};
use crate::reports::ledger::Ledger;
use crate::reports::model::{Slice, Subject};
use crate::reports::period::Period;
use crate::reports::suppression::FLOOR;
use crate::reports::verbs;
use crate::reports::view::{FigureView, figure, is_worth_showing, progress};
use crate::reports::words::Words;
use crate::texts::Lang;

/// Months that the figures are of.
const MONTHS: u32 = 12;
/// So many ambitions a page has room for.
const MOST: usize = 4;
/// The figures of the page.
const FIGURES: [Measure; 5] = [
    Measure::Clicks,
    Measure::Visitors,
    Measure::Sent,
    Measure::Shares,
    Measure::Ambassadors,
];

/// What stands on it, in one language.
///
/// # Errors
/// Only what the database has.
pub(super) fn read(app: &App, conn: &mut Conn, ledger: &Ledger, lang: Lang) -> Result<Value> {
    let threshold = FLOOR.max(app.config.reports.smallest_group as usize);
    let (today, settled) = (app.today(), app.settled_today());
    let question = Question {
        subject: Subject::Overview,
        slice: Slice::default(),
        period: Period::last_months(MONTHS, settled),
        threshold,
    };
    let running = ambitions::running(conn)?;
    let answer = verbs::ask(conn, ledger, settled, question)?;
    let running = verbs::progress(conn, ledger, settled, threshold, running)?;
    let launch = launch::launch(conn)?;
    let contact = contact::current(conn)?
        .map(|contact| json!({ "name": contact.name, "reach": contact.reach }));
    let words = Words::in_language(app, lang, threshold);
    let shown = running.iter().take(MOST);
    Ok(json!({
        "period": words.period(answer.period),
        "figures": figures(&answer, &words),
        "threshold": threshold,
        "joined": joined(&answer, &words),
        "ambitions": shown.map(|one| progress(one, today, &words)).collect::<Vec<_>>(),
        "more": running.len().saturating_sub(MOST),
        "done": launch.done(today),
        "all": LaunchStep::ALL.len(),
        "talk_held_on": launch.talk_held_on(today),
        "contact": contact,
    }))
}

/// Those of the whole; none where it is hidden or nothing happened.
fn figures(answer: &Answer, words: &Words) -> Vec<FigureView> {
    let Ok(total) = answer.total.as_ref() else {
        return Vec::new();
    };
    FIGURES
        .into_iter()
        .filter(|measure| answer.is_active && is_worth_showing(*measure, total))
        .map(|measure| figure(measure, total, answer, words))
        .collect()
}

/// How many took part on the last day, or why that is not said.
fn joined(answer: &Answer, words: &Words) -> Option<String> {
    let mut stages = answer.programme.as_ref()?.funnel.iter();
    let joined = stages.find(|stage| stage.step == Step::Joined)?;
    Some(words.count(joined.people))
}
