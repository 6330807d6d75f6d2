//! The programme on one page, for the board.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Deserialize;
use serde_json::{Value, json};

use super::languages;
use crate::error::Result;
use crate::policy::ambitions::store as ambitions;
use crate::policy::contact::store as contact;
use crate::policy::launch::model::{Launch, LaunchStep};
use crate::policy::launch::store as launch;
use crate::reports::answer::{Answer, Measure, Question, Step};
use crate::reports::ledger::Ledger;
use crate::reports::model::{Slice, Subject};
use crate::reports::period::Period;
use crate::reports::progress::Progress;
use crate::reports::suppression::FLOOR;
use crate::reports::verbs;
use crate::reports::view::{FigureView, figure, is_worth_showing, progress};
use crate::reports::words::Words;
use crate::web::{Ctx, FormView, Query};

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

/// The query string; without a language it is the reader's.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    language: String,
}

/// `GET /office/summary?language=…`: the whole page in that language.
pub async fn summary(
    ctx: Ctx,
    wanted: Query<Wanted>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    let lang = wanted.language.parse().unwrap_or(ctx.lang);
    let ctx = Ctx { lang, ..ctx };
    let threshold = FLOOR.max(ctx.app.config.reports.smallest_group as usize);
    let settled = ctx.app.settled_today();
    let question = Question {
        subject: Subject::Overview,
        slice: Slice::default(),
        period: Period::last_months(MONTHS, settled),
        threshold,
    };
    let (answer, running, launch, contact) = ctx
        .db(move |conn| {
            let running = ambitions::running(conn)?;
            Ok((
                verbs::ask(conn, &ledger, settled, question)?,
                verbs::progress(conn, &ledger, settled, threshold, running)?,
                launch::launch(conn)?,
                contact::current(conn)?,
            ))
        })
        .await?;
    let words = Words::new(&ctx, threshold);
    let mut data = view(&ctx, &answer, &running, &launch, &words);
    data["contact"] = json!(contact.map(|it| json!({ "name": it.name, "reach": it.reach })));
    ctx.page("office/summary", "summary-title", data)
}

fn view(ctx: &Ctx, answer: &Answer, running: &[Progress], launch: &Launch, words: &Words) -> Value {
    let today = ctx.today();
    let shown = running.iter().take(MOST);
    json!({
        "form": FormView::new(),
        "languages": languages(ctx, ctx.lang),
        "period": words.period(answer.period),
        "figures": figures(answer, words),
        "threshold": words.threshold(),
        "joined": joined(answer, words),
        "ambitions": shown.map(|one| progress(one, today, words)).collect::<Vec<_>>(),
        "more": running.len().saturating_sub(MOST),
        "done": launch.done(today),
        "all": LaunchStep::ALL.len(),
        "talk_held_on": launch.talk_held_on(today),
    })
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
