//! Writing cases: new ones, other words, out of the way and back.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::model::{ANY_TIME, Case, CaseDraft, CaseId, Choice};
use super::super::{store, verbs};
use super::{address, organisation};
use crate::error::{Error, Result};
use crate::policy::questions::model::QuestionId;
use crate::policy::questions::store as questions;
use crate::policy::web::languages;
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm, Query};

/// What a new case begins with.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct From {
    question: Option<QuestionId>,
}

/// `GET /policy/cases/new`: empty, or with the words of a question and its answer.
pub async fn new_page(ctx: Ctx, from: Query<From>) -> Result<HttpResponse> {
    let mut form = FormView::new();
    if let Some(id) = from.question {
        let question = ctx.db(move |conn| questions::find(conn, id)).await?;
        let lang = question.lang;
        form = form
            .with("question", id)
            .with(&CaseDraft::field("situation", lang), &question.body)
            .with(&CaseDraft::field("reason", lang), &question.answer);
    }
    form_page(&ctx, StatusCode::OK, form, None)
}

/// `POST /policy/cases`
pub async fn add(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (by, draft, app) = (ctx.person()?, draft_of(&form), ctx.app.clone());
    match ctx.db(move |conn| verbs::add(&app, conn, &draft, by)).await {
        Ok(id) => {
            let notice = Notice::good("cases-notice-added");
            ctx.redirect_with(&address(id, ANY_TIME), notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            form_page(&ctx, StatusCode::UNPROCESSABLE_ENTITY, refused, None)
        }
        Err(error) => Err(error),
    }
}

/// `GET /policy/cases/{id}/text`
pub async fn change_page(ctx: Ctx, id: Path<CaseId>) -> Result<HttpResponse> {
    let id = *id;
    let case = ctx.db(move |conn| store::find(conn, id)).await?;
    let mut form = FormView::new().with("choice", case.choice());
    for &lang in Lang::ALL {
        let words = case.words(ctx.app.texts(), lang, organisation(&ctx));
        // A language without words of its own stays empty: it reads the organisation's.
        if words.lang == lang {
            let texts = [words.title, words.situation, words.reason];
            for ((part, _), text) in CaseDraft::PARTS.iter().zip(texts) {
                form = form.with(&CaseDraft::field(part, lang), text);
            }
        }
    }
    form_page(&ctx, StatusCode::OK, form, Some(&case))
}

/// `POST /policy/cases/{id}/text`
pub async fn change(ctx: Ctx, id: Path<CaseId>, form: PostForm) -> Result<HttpResponse> {
    let (id, by, draft, app) = (*id, ctx.person()?, draft_of(&form), ctx.app.clone());
    let changed = ctx
        .db(move |conn| verbs::change(&app, conn, id, &draft, by))
        .await;
    match changed {
        Ok(()) => back(&ctx, id, "cases-notice-changed").await,
        Err(Error::Invalid(fields)) => {
            let case = ctx.db(move |conn| store::find(conn, id)).await?;
            let refused = FormView::refused(&ctx, &form, &fields);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            form_page(&ctx, status, refused, Some(&case))
        }
        Err(error) => Err(error),
    }
}

/// `POST /policy/cases/{id}/text/removal`: a shipped case gets its shipped words back.
pub async fn restore(ctx: Ctx, id: Path<CaseId>, _: PostForm) -> Result<HttpResponse> {
    let (id, by, app) = (*id, ctx.person()?, ctx.app.clone());
    ctx.db(move |conn| verbs::restore(&app, conn, id, by))
        .await?;
    back(&ctx, id, "cases-notice-restored").await
}

/// `POST /policy/cases/{id}/hiding`
pub async fn hide(ctx: Ctx, id: Path<CaseId>, _: PostForm) -> Result<HttpResponse> {
    set_hidden(&ctx, *id, true, "cases-notice-hidden").await
}

/// `POST /policy/cases/{id}/hiding/removal`
pub async fn show_again(ctx: Ctx, id: Path<CaseId>, _: PostForm) -> Result<HttpResponse> {
    set_hidden(&ctx, *id, false, "cases-notice-shown").await
}

async fn set_hidden(
    ctx: &Ctx,
    id: CaseId,
    is_hidden: bool,
    notice: &'static str,
) -> Result<HttpResponse> {
    let (by, app) = (ctx.person()?, ctx.app.clone());
    ctx.db(move |conn| verbs::set_hidden(&app, conn, id, is_hidden, by))
        .await?;
    back(ctx, id, notice).await
}

async fn back(ctx: &Ctx, id: CaseId, notice: &'static str) -> Result<HttpResponse> {
    ctx.redirect_with(&address(id, ANY_TIME), Notice::good(notice))
        .await
}

/// The form; `case` is the one that is changed, none for a new one.
fn form_page(
    ctx: &Ctx,
    status: StatusCode,
    form: FormView,
    case: Option<&Case>,
) -> Result<HttpResponse> {
    let chosen = form.values.get("choice").cloned().unwrap_or_default();
    let choices =
        crate::web::Choice::of_words(ctx, "cases-choice-", Choice::ALL, |word| word == chosen);
    let data = json!({
        "choices": choices,
        "texts": languages(ctx).into_iter().map(|lang| fields(ctx, lang)).collect::<Vec<_>>(),
        "id": case.map(|case| case.row.id),
        "is_changed": case.is_some_and(Case::is_changed),
        "question": form.values.get("question"),
        "form": form,
    });
    let title = match case {
        Some(_) => ctx.t("cases-change"),
        None => ctx.t("cases-new"),
    };
    ctx.page_titled(status, "policy/cases/write", &title, data)
}

fn fields(ctx: &Ctx, lang: Lang) -> Value {
    let parts = CaseDraft::PARTS.map(
        |(part, most)| json!({ "key": part, "name": CaseDraft::field(part, lang), "most": most }),
    );
    json!({
        "code": lang,
        "language": ctx.t(&format!("web-language-{lang}")),
        "may_be_empty": lang != organisation(ctx),
        "parts": parts,
    })
}

fn draft_of(form: &PostForm) -> CaseDraft {
    let words = Lang::ALL.iter().map(|&lang| {
        let part = |part: &str| form.text(&CaseDraft::field(part, lang)).to_owned();
        (lang, CaseDraft::PARTS.map(|(name, _)| part(name)))
    });
    let is_written = |(_, words): &(Lang, [String; 3])| words.iter().any(|text| !text.is_empty());
    CaseDraft {
        choice: form.text("choice").parse().ok(),
        words: words.filter(is_written).collect(),
        question: form.text("question").parse().ok(),
    }
}
