//! Writing a new version: form, preview with advice, publication.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::json;

use super::super::model::{EditionDraft, POLICY_LIMIT, advice};
use super::super::{store, verbs};
use super::languages;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /policy/edition`: the text in force to write on, or a text to begin with.
pub async fn form(ctx: Ctx) -> Result<HttpResponse> {
    let current = ctx.db(store::current).await?;
    let mut view = FormView::new().with("base", base_text(&current.as_ref().map(number)));
    for &lang in Lang::ALL {
        let body = match &current {
            Some(edition) => edition.texts.iter().find(|text| text.lang == lang),
            None => None,
        };
        let body = match (body, &current) {
            (Some(text), _) => text.body.clone(),
            (None, Some(_)) => String::new(),
            (None, None) => starter(&ctx, lang),
        };
        view = view.with(EditionDraft::field(lang), body);
    }
    write_on(&ctx, StatusCode::OK, view, current.is_none())
}

/// `POST /policy/edition`: back from the preview, with everything that was typed.
pub async fn continue_writing(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let view = FormView::refused(&ctx, &form, &Default::default());
    write_on(&ctx, StatusCode::OK, view, false)
}

/// `POST /policy/edition/preview`: how it will look, and what it does not say.
pub async fn preview(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let draft = draft_of(&form);
    if let Err(Error::Invalid(fields)) = draft.check(ctx.app.config.organisation.lang) {
        let view = FormView::refused(&ctx, &form, &fields);
        return write_on(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view, false);
    }
    let texts: Vec<_> = languages(&ctx)
        .into_iter()
        .filter_map(|lang| draft.bodies.get(&lang).map(|body| (lang, body)))
        .map(|(lang, body)| {
            json!({
                "code": lang,
                "name": ctx.t(&format!("web-language-{lang}")),
                "field": EditionDraft::field(lang),
                "body": body,
                "advice": advice(body, lang),
            })
        })
        .collect();
    ctx.page(
        "policy/preview",
        "policy-preview-title",
        json!({
            "texts": texts,
            "base": base_text(&draft.base),
            "number": draft.base.unwrap_or(0) + 1,
            "is_first": draft.base.is_none(),
        }),
    )
}

/// `POST /policy/versions`: the version holds from now on.
pub async fn publish(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let editor = ctx.person()?;
    let now = ctx.now();
    let organisation = ctx.app.config.organisation.lang;
    let draft = draft_of(&form);
    let published = ctx
        .db(move |conn| verbs::publish(conn, editor, &draft, organisation, now))
        .await;
    match published {
        Err(Error::Invalid(fields)) => {
            // The next attempt builds on what holds now: whoever published in between is told of.
            let base = ctx.db(store::current_number).await?;
            let view = FormView::refused(&ctx, &form, &fields).with("base", base_text(&base));
            write_on(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view, false)
        }
        Err(error) => Err(error),
        Ok(number) => {
            let notice = Notice::good("policy-published").with("number", number);
            ctx.redirect_with("/policy", notice).await
        }
    }
}

fn write_on(
    ctx: &Ctx,
    status: StatusCode,
    view: FormView,
    is_starter: bool,
) -> Result<HttpResponse> {
    let organisation = ctx.app.config.organisation.lang;
    let fields: Vec<_> = languages(ctx)
        .into_iter()
        .map(|lang| {
            json!({
                "code": lang,
                "name": EditionDraft::field(lang),
                "language": ctx.t(&format!("web-language-{lang}")),
                "may_be_empty": lang != organisation,
            })
        })
        .collect();
    ctx.page_titled(
        status,
        "policy/edition",
        &ctx.t("policy-edition-title"),
        json!({
            "form": view,
            "texts": fields,
            "limit_of_text": POLICY_LIMIT,
            "is_starter": is_starter,
        }),
    )
}

fn draft_of(form: &PostForm) -> EditionDraft {
    let bodies: BTreeMap<Lang, String> = Lang::ALL
        .iter()
        .map(|&lang| (lang, form.text(EditionDraft::field(lang)).to_owned()))
        .filter(|(_, body)| !body.is_empty())
        .collect();
    EditionDraft {
        bodies,
        base: form.text("base").parse().ok(),
    }
}

fn number(edition: &super::super::model::Edition) -> i32 {
    edition.version.number
}

fn base_text(base: &Option<i32>) -> String {
    base.map(|number| number.to_string()).unwrap_or_default()
}

fn starter(ctx: &Ctx, lang: Lang) -> String {
    let org = ctx.app.config.organisation.name.as_str();
    ctx.app
        .texts()
        .text_with(lang, "policy-starter", &[("org", org)])
}
