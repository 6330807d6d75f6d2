//! A person's own account.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde_json::{Value, json};

use super::audit::lines_view;
use crate::access::SessionId;
use crate::error::{Error, Fields, Result};
use crate::people::store::{self, audit};
use crate::people::verbs;
use crate::texts::Lang;
use crate::web::session::{self, SessionRow};
use crate::web::{Choice, Ctx, FormView, Limit, Notice, Paging, PostForm};

/// Audit lines shown in the settings: the newest.
const LINES: i64 = 20;

/// `GET /me/settings`
pub async fn settings_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = view(&ctx, None).await?;
    ctx.page("people/settings", "people-settings", data)
}

/// What stands in the forms: as stored, or as typed and refused.
async fn view(ctx: &Ctx, refused: Option<FormView>) -> Result<Value> {
    let me = ctx.me()?.clone();
    let now = ctx.now();
    let filter = audit::AuditFilter {
        subject: Some(me.person),
        ..Default::default()
    };
    let (person, sessions, lines) = ctx
        .db(move |conn| {
            let paging = |total| Paging::new(None, total, LINES, "/me/settings");
            Ok((
                store::find(conn, me.person)?,
                session::of_person(conn, me.person, now)?,
                audit::list(conn, &filter, paging)?.0,
            ))
        })
        .await?;
    let lang = refused.as_ref().and_then(|form| form.values.get("lang"));
    let lang = lang.map_or(person.lang.as_str(), String::as_str).to_owned();
    let form = refused.unwrap_or_default();
    let form = match form.values.get("name") {
        Some(_) => form,
        None => form.with("name", &person.name),
    };
    Ok(json!({
        "form": form,
        "email": person.email,
        "langs": langs(ctx, &lang),
        "has_password": person.password_hash.is_some(),
        "sessions": sessions.iter().map(|row| session_view(ctx, row, me.session)).collect::<Vec<_>>(),
        "has_other_sessions": sessions.len() > 1,
        "lines": lines_view(ctx, &lines),
    }))
}

/// The languages as options of a form.
pub(super) fn langs(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    Choice::of_words(ctx, "web-language-", Lang::ALL, |word| word == chosen)
}

fn session_view(ctx: &Ctx, row: &SessionRow, here: SessionId) -> Value {
    json!({
        "id": row.id,
        "began": ctx.moment(row.created_at),
        "seen": ctx.moment(row.seen_at),
        "is_here": row.id == here,
    })
}

/// `POST /me/settings`
pub async fn settings_edit(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let lang: Lang = form.text("lang").parse().map_err(|_| Error::NotFound)?;
    let (app, person, name) = (ctx.app.clone(), ctx.person()?, form.text("name").to_owned());
    let edited = ctx
        .db(move |conn| verbs::edit_own(&app, conn, person, &name, lang))
        .await;
    answer(&ctx, &form, edited, "people-notice-saved").await
}

/// `POST /me/settings/password`
pub async fn own_password(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let me = ctx.me()?.clone();
    // Guessing the old password in a browser left open is slowed like signing in.
    ctx.app.limits.check(Limit::SignIn, me.person.as_str())?;
    let (app, sent) = (ctx.app.clone(), form.clone());
    let changed = ctx
        .db(move |conn| {
            let (old, new) = (sent.raw("old_password"), sent.raw("new_password"));
            verbs::change_password(&app, conn, me.person, me.session, old, new)
        })
        .await;
    answer(&ctx, &form, changed, "people-notice-password").await
}

async fn answer(
    ctx: &Ctx,
    form: &PostForm,
    outcome: Result<()>,
    notice: &'static str,
) -> Result<HttpResponse> {
    match outcome {
        Ok(()) => {
            ctx.redirect_with("/me/settings", Notice::good(notice))
                .await
        }
        Err(Error::Invalid(fields)) => refuse(ctx, form, &fields).await,
        Err(other) => Err(other),
    }
}

async fn refuse(ctx: &Ctx, form: &PostForm, fields: &Fields) -> Result<HttpResponse> {
    let data = view(ctx, Some(FormView::refused(ctx, form, fields))).await?;
    ctx.rejected("people/settings", "people-settings", data)
}

/// `POST /me/settings/sessions/{id}/removal`
pub async fn end_session(ctx: Ctx, id: Path<SessionId>, _: PostForm) -> Result<HttpResponse> {
    let person = ctx.person()?;
    ctx.db(move |conn| verbs::end_session(conn, person, *id))
        .await?;
    ctx.redirect_with("/me/settings", Notice::good("people-notice-session-ended"))
        .await
}

/// `POST /me/settings/sessions/removal`
pub async fn end_other_sessions(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    let me = ctx.me()?.clone();
    ctx.db(move |conn| verbs::end_other_sessions(conn, me.person, me.session))
        .await?;
    ctx.redirect_with("/me/settings", Notice::good("people-notice-sessions-ended"))
        .await
}
