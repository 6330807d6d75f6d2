//! Writing a new version: form, preview with advice, publication.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::super::model::{Edition, EditionDraft, NEWS_LIMIT, POLICY_LIMIT, advice};
use super::super::templates::Template;
use super::super::{store, verbs};
use super::languages;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm, Query};

/// What the form is to begin with.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    /// A [`Template`]; a word that is none asks for nothing.
    #[serde(default)]
    template: String,
}

/// `GET /policy/edition`: the text in force to write on, or a text to begin with.
pub async fn form(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let current = ctx.db(store::current).await?;
    let asked: Option<Template> = asked.template.parse().ok();
    let template = asked.or(current.is_none().then_some(Template::SmallFirm));
    let organisation = ctx.app.config.organisation.name.as_str();
    let in_force = |lang: Lang| {
        let edition = current.as_ref();
        let text = edition.and_then(|edition| edition.texts.iter().find(|text| text.lang == lang));
        text.map(|text| text.body.clone()).unwrap_or_default()
    };
    let base = current.as_ref().map(number);
    let mut view = FormView::new().with("base", base_text(&base));
    for &lang in Lang::ALL {
        let body = match template {
            Some(template) => template.body(ctx.app.texts(), lang, organisation),
            None => in_force(lang),
        };
        view = view.with(EditionDraft::field(lang), body);
    }
    write_on(&ctx, StatusCode::OK, view, template)
}

/// `POST /policy/edition`: back from the preview, with everything that was typed.
pub async fn continue_writing(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let view = FormView::refused(&ctx, &form, &Default::default());
    write_on(&ctx, StatusCode::OK, view, None)
}

/// `POST /policy/edition/preview`: how it will look, and what it does not say.
pub async fn preview(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let draft = draft_of(&form);
    if let Err(Error::Invalid(fields)) = draft.check(ctx.app.config.organisation.lang) {
        let view = FormView::refused(&ctx, &form, &fields);
        return write_on(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view, None);
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
                "news_field": EditionDraft::news_field(lang),
                "news": draft.news.get(&lang),
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
    let moment = (ctx.now(), ctx.today());
    let organisation = ctx.app.config.organisation.lang;
    let draft = draft_of(&form);
    let published = ctx
        .db(move |conn| verbs::publish(conn, editor, &draft, organisation, moment))
        .await;
    match published {
        Err(Error::Invalid(fields)) => {
            // The next attempt builds on what holds now: whoever published in between is told of.
            let base = ctx.db(store::current_number).await?;
            let view = FormView::refused(&ctx, &form, &fields).with("base", base_text(&base));
            write_on(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view, None)
        }
        Err(error) => Err(error),
        Ok(number) => {
            let notice = Notice::good("policy-published").with("number", number);
            ctx.redirect_with("/policy", notice).await
        }
    }
}

/// The form; `template` is what its texts come from, if they were not typed.
fn write_on(
    ctx: &Ctx,
    status: StatusCode,
    view: FormView,
    template: Option<Template>,
) -> Result<HttpResponse> {
    let organisation = ctx.app.config.organisation.lang;
    let value = |field: &str| view.values.get(field).map_or("", String::as_str);
    let fields: Vec<_> = languages(ctx)
        .into_iter()
        .map(|lang| {
            let body = value(EditionDraft::field(lang));
            let missing = match body.trim() {
                "" => Vec::new(),
                body => advice(body, lang),
            };
            json!({
                "code": lang,
                "name": EditionDraft::field(lang),
                "news": EditionDraft::news_field(lang),
                "language": ctx.t(&format!("web-language-{lang}")),
                "may_be_empty": lang != organisation,
                "advice": missing,
            })
        })
        .collect();
    let is_first = value("base").is_empty();
    ctx.page_titled(
        status,
        "policy/edition",
        &ctx.t("policy-edition-title"),
        json!({
            "texts": fields,
            "limit_of_text": POLICY_LIMIT,
            "limit_of_news": NEWS_LIMIT,
            "template": template,
            "is_first": is_first,
            "form": view,
        }),
    )
}

fn draft_of(form: &PostForm) -> EditionDraft {
    let typed = |field: &dyn Fn(Lang) -> String| -> BTreeMap<Lang, String> {
        let texts = Lang::ALL.iter();
        let texts = texts.map(|&lang| (lang, form.text(&field(lang)).to_owned()));
        texts.filter(|(_, text)| !text.is_empty()).collect()
    };
    EditionDraft {
        bodies: typed(&|lang| EditionDraft::field(lang).to_owned()),
        news: typed(&EditionDraft::news_field),
        base: form.text("base").parse().ok(),
    }
}

fn number(edition: &Edition) -> i32 {
    edition.version.number
}

fn base_text(base: &Option<i32>) -> String {
    base.map(|number| number.to_string()).unwrap_or_default()
}
