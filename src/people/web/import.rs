//! Inviting everybody in a file.

use actix_web::HttpResponse;
use serde_json::json;

use super::admin::needs_password;
use crate::error::{Error, Fields, Message, Result};
use crate::people::verbs::{self, Outcome, RowResult};
use crate::people::{file, store};
use crate::web::{Ctx, FormView, PostForm};

/// `GET /admin/people/import`
pub async fn import_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = json!({ "form": FormView::new(), "asks_password": asks_password(&ctx).await? });
    ctx.page("people/import", "people-import", data)
}

async fn asks_password(ctx: &Ctx) -> Result<bool> {
    let me = ctx.person()?;
    ctx.db(move |conn| Ok(store::find(conn, me)?.password_hash.is_some()))
        .await
}

/// `POST /admin/people/import`
pub async fn import(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    match run(&ctx, &form).await {
        Ok(results) => show(&ctx, &results),
        Err(Error::Invalid(fields)) => refuse(&ctx, &form, &fields).await,
        Err(other) => Err(other),
    }
}

async fn run(ctx: &Ctx, form: &PostForm) -> Result<Vec<RowResult>> {
    let empty = || Error::field("file", "people-file-empty");
    let chosen = form.file("file").ok_or_else(empty)?;
    let rows = file::read(&chosen.bytes, ctx.app.config.organisation.lang)?;
    if rows.is_empty() {
        return Err(empty());
    }
    let gives_roles = rows.iter().any(|row| {
        row.draft
            .as_ref()
            .is_ok_and(|draft| !draft.roles.is_empty())
    });
    if gives_roles {
        needs_password(ctx, form).await?;
    }
    let (app, by) = (ctx.app.clone(), ctx.person()?);
    ctx.db(move |conn| verbs::import(&app, conn, Some(by), rows))
        .await
}

fn show(ctx: &Ctx, results: &[RowResult]) -> Result<HttpResponse> {
    let count = |outcome: &Outcome| results.iter().filter(|row| row.outcome == *outcome).count();
    let refused: Vec<_> = results
        .iter()
        .filter_map(|row| match &row.outcome {
            Outcome::Refused(why) => Some((row, why)),
            Outcome::Invited | Outcome::Known => None,
        })
        .map(|(row, why): (_, &Message)| {
            json!({ "line": row.line, "email": row.email, "why": ctx.message(why) })
        })
        .collect();
    let known: Vec<_> = results
        .iter()
        .filter(|row| row.outcome == Outcome::Known)
        .map(|row| json!({ "line": row.line, "email": row.email }))
        .collect();
    let data = json!({
        "invited": count(&Outcome::Invited),
        "known": known,
        "refused": refused,
    });
    ctx.page("people/imported", "people-import", data)
}

async fn refuse(ctx: &Ctx, form: &PostForm, fields: &Fields) -> Result<HttpResponse> {
    let form = FormView::refused(ctx, form, fields);
    let data = json!({ "form": form, "asks_password": asks_password(ctx).await? });
    ctx.rejected("people/import", "people-import", data)
}
