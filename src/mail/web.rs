//! `/admin/mail`: who was written to and what became of it, runs, and addresses that refuse.
//! What was written is not shown.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::outbox::{self, Filter, Row, State};
use super::store::runs::{self, Run};
use super::store::standings::{self, Paused};
use crate::access::PersonId;
use crate::clock::day_in;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::web::{Choice, Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 25;
/// Runs shown.
const RUNS: i64 = 4;
const PAGE: &str = "/admin/mail";

/// What the list is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    state: String,
    page: Option<i64>,
}

/// `GET /admin/mail`
pub async fn list(ctx: Ctx, query: Query<Asked>) -> Result<HttpResponse> {
    let asked = query.into_inner();
    let form = FormView::new().with("q", &asked.q);
    let filter = Filter {
        kind: Some(asked.kind).filter(|kind| !kind.is_empty()),
        state: asked.state.parse().ok(),
        search: asked.q,
    };
    let (path, sought) = (ctx.path.clone(), filter.clone());
    let (mails, paging, kinds, runs, paused) = ctx
        .db(move |conn| {
            let paging = |total| Paging::new(asked.page, total, PER_PAGE, &path);
            let (mails, paging) = outbox::list(conn, &sought, paging)?;
            let kinds = outbox::kinds(conn)?;
            let runs = runs::newest(conn, RUNS)?;
            Ok((mails, paging, kinds, runs, standings::paused(conn)?))
        })
        .await?;
    let data = json!({
        "form": form,
        "kinds": kind_options(&ctx, &kinds, &filter),
        "states": Choice::filter(&ctx, "mail-state-", State::ALL, filter.state),
        "is_filtered": filter.is_set(),
        "mails": mails.iter().map(|mail| mail_view(&ctx, mail)).collect::<Vec<_>>(),
        "runs": runs.iter().map(run_view).collect::<Vec<_>>(),
        "paused": paused.iter().map(paused_view).collect::<Vec<_>>(),
        "paging": paging,
        "tab": "mail",
    });
    ctx.page("mail/outbox", "people-mail", data)
}

fn kind_options(ctx: &Ctx, kinds: &[String], filter: &Filter) -> Vec<Choice> {
    Choice::filter(ctx, "mail-kind-", kinds, filter.kind.clone())
}

fn mail_view(ctx: &Ctx, mail: &Row) -> Value {
    json!({
        "to": mail.to_name,
        "email": mail.to_email,
        "mail_kind": mail.kind,
        "subject": mail.subject,
        "state": mail.state,
        "attempts": mail.attempts,
        "why": mail.last_error,
        "about": mail.about,
        "day": day_in(ctx.app.config.time_zone, mail.created_at),
    })
}

fn run_view(run: &Run) -> Value {
    let total = run.total();
    let waiting = run.count(State::Waiting);
    let reasons = run.reasons.iter();
    let (year, week) = run.about.split_once("-W").unwrap_or(("", &run.about));
    json!({
        "about": run.about,
        "year": year,
        "week": week,
        "state": run.state,
        "total": total,
        "done": total - waiting,
        "waiting": waiting,
        "sent": run.count(State::Sent),
        "perhaps": run.count(State::Perhaps),
        "failed": run.count(State::Failed),
        "nothing": run.count(State::Nothing),
        "ended": run.count(State::Ended),
        "reasons": reasons.map(|(why, mails)| json!({ "why": why, "mails": mails })).collect::<Vec<_>>(),
    })
}

fn paused_view(paused: &Paused) -> Value {
    json!({
        "id": paused.person,
        "name": paused.name,
        "email": paused.email,
        "day": paused.paused_on,
    })
}

/// `POST /admin/mail/runs/{about}/pause`
pub async fn pause_run(ctx: Ctx, about: Path<String>, _form: PostForm) -> Result<HttpResponse> {
    let about = about.into_inner();
    let notice = Notice::good("mail-notice-paused");
    turn(&ctx, notice, move |conn| runs::pause(conn, &about)).await
}

/// `POST /admin/mail/runs/{about}/pause/removal`
pub async fn resume_run(ctx: Ctx, about: Path<String>, _form: PostForm) -> Result<HttpResponse> {
    let about = about.into_inner();
    let notice = Notice::good("mail-notice-resumed");
    turn(&ctx, notice, move |conn| runs::resume(conn, &about)).await
}

/// `POST /admin/mail/runs/{about}/ending`
pub async fn end_run(ctx: Ctx, about: Path<String>, _form: PostForm) -> Result<HttpResponse> {
    let (about, now) = (about.into_inner(), ctx.now());
    let notice = Notice::good("mail-notice-ended");
    turn(&ctx, notice, move |conn| runs::end(conn, &about, now)).await
}

/// `POST /admin/mail/people/{id}/pause/removal`
pub async fn resume_person(ctx: Ctx, id: Path<String>, _form: PostForm) -> Result<HttpResponse> {
    let person: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    let notice = Notice::good("mail-notice-person-resumed");
    turn(&ctx, notice, move |conn| standings::resume(conn, person)).await
}

/// Does it, or says that somebody else has been quicker.
async fn turn(
    ctx: &Ctx,
    notice: Notice,
    work: impl FnOnce(&mut Conn) -> Result<bool> + Send + 'static,
) -> Result<HttpResponse> {
    let is_done = ctx.db(move |conn| write(conn, work)).await?;
    let notice = if is_done {
        notice
    } else {
        Notice::warning("mail-notice-too-late")
    };
    ctx.redirect_with(PAGE, notice).await
}
