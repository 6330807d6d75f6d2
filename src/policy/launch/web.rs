//! The launch's pages: how far it is, and one for each step.

use actix_web::HttpResponse;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::model::{LaunchStep, STEP_LIMIT, StepNote};
use super::{store, verbs};
use crate::error::{Error, Fields, Message, Result};
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /programme/launch`
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let launch = ctx.db(store::launch).await?;
    let today = ctx.today();
    let done = launch.done(today);
    let steps: Vec<Value> = launch
        .notes()
        .iter()
        .map(|note| {
            json!({
                "step": note.step,
                "body": note.body,
                "held_on": note.held_on,
                "is_done": note.is_done(today),
                "is_empty": note.is_empty(),
            })
        })
        .collect();
    let data = json!({
        "steps": steps,
        "done": done,
        "all": LaunchStep::ALL.len(),
        "percent": done * 100 / LaunchStep::ALL.len(),
        "next": launch.next_after(LaunchStep::Talk, today),
    });
    ctx.page("policy/launch/page", "launch-title", data)
}

/// `GET /programme/launch/{step}`
pub async fn form(ctx: Ctx, step: Path<LaunchStep>) -> Result<HttpResponse> {
    let step = *step;
    let note = ctx.db(move |conn| store::find(conn, step)).await?;
    let day = note.held_on.map_or_else(String::new, |day| day.to_string());
    let form = FormView::new().with("body", note.body).with("held_on", day);
    let title = title(step);
    ctx.page("policy/launch/step", &title, view(step, form))
}

/// `POST /programme/launch/{step}`: on to the next open step, or (`stay`) to the whole.
pub async fn save(ctx: Ctx, step: Path<LaunchStep>, form: PostForm) -> Result<HttpResponse> {
    let (step, by, today) = (*step, ctx.person()?, ctx.today());
    let organisation = ctx.app.config.organisation.lang;
    let name = ctx.app.texts().text(organisation, &title(step));
    let note = note(step, &form);
    let saved = ctx
        .db(move |conn| verbs::save(conn, &note?, &name, by, today))
        .await;
    match saved {
        Ok(next) => {
            let next = next.filter(|_| !form.ticked("stay"));
            let notice = Notice::good("launch-changed");
            match next {
                Some(next) => {
                    ctx.redirect_with(&format!("/programme/launch/{next}"), notice)
                        .await
                }
                None => ctx.redirect_with("/programme/launch", notice).await,
            }
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            ctx.rejected("policy/launch/step", &title(step), view(step, refused))
        }
        Err(error) => Err(error),
    }
}

/// What was typed; only the talk has a day.
fn note(step: LaunchStep, form: &PostForm) -> Result<StepNote> {
    let typed = form.text("held_on");
    let held_on: Option<NaiveDate> = typed.parse().ok();
    let mut fields = Fields::new();
    if held_on.is_none() && !typed.is_empty() {
        fields.add("held_on", Message::new("launch-day-invalid"));
    }
    fields.into_result()?;
    Ok(StepNote {
        step,
        body: form.text("body").to_owned(),
        held_on: held_on.filter(|_| step == LaunchStep::Talk),
    })
}

fn view(step: LaunchStep, form: FormView) -> Value {
    json!({
        "step": step,
        "number": step as usize + 1,
        "all": LaunchStep::ALL.len(),
        "is_talk": step == LaunchStep::Talk,
        "limit_of_text": STEP_LIMIT,
        "form": form,
    })
}

fn title(step: LaunchStep) -> String {
    format!("launch-step-{step}")
}
