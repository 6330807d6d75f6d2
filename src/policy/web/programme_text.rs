//! The words of the programme page, written by comms.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde_json::json;

use super::super::model::{PROGRAMME_LIMIT, ProgrammeDraft, ProgrammeText};
use super::super::{store, verbs};
use super::languages;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /programme/text`: what stands there, or a text to begin with.
pub async fn form(ctx: Ctx) -> Result<HttpResponse> {
    let rows = ctx.db(store::programme_texts).await?;
    let org = ctx.app.config.organisation.name.as_str();
    let mut view = FormView::new();
    for &lang in Lang::ALL {
        let found = rows.iter().find(|row| row.lang == lang).cloned();
        let starter = || ProgrammeText::starter(ctx.app.texts(), lang, org);
        let Some(row) = found.or_else(|| rows.is_empty().then(starter)) else {
            continue;
        };
        let parts = [row.vision, row.why, row.contribute];
        for (part, text) in ProgrammeDraft::PARTS.iter().zip(parts) {
            view = view.with(&ProgrammeDraft::field(lang, part), text);
        }
    }
    show(&ctx, StatusCode::OK, view)
}

/// `POST /programme/text`
pub async fn save(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let now = ctx.now();
    let organisation = ctx.app.config.organisation.lang;
    let drafts: Vec<ProgrammeDraft> = Lang::ALL
        .iter()
        .map(|&lang| ProgrammeDraft {
            lang,
            parts: ProgrammeDraft::PARTS
                .map(|part| form.text(&ProgrammeDraft::field(lang, part)).to_owned()),
        })
        .collect();
    let saved = ctx
        .db(move |conn| verbs::save_programme(conn, &drafts, organisation, now))
        .await;
    match saved {
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view)
        }
        Err(error) => Err(error),
        Ok(()) => {
            ctx.redirect_with("/programme", Notice::good("policy-programme-saved"))
                .await
        }
    }
}

fn show(ctx: &Ctx, status: StatusCode, view: FormView) -> Result<HttpResponse> {
    let organisation = ctx.app.config.organisation.lang;
    let languages: Vec<_> = languages(ctx)
        .into_iter()
        .map(|lang| {
            let parts = ProgrammeDraft::PARTS.map(|part| {
                json!({
                    "name": ProgrammeDraft::field(lang, part),
                    "key": part,
                })
            });
            json!({
                "code": lang,
                "language": ctx.t(&format!("web-language-{lang}")),
                "may_be_empty": lang != organisation,
                "parts": parts,
            })
        })
        .collect();
    ctx.page_titled(
        status,
        "policy/programme_text",
        &ctx.t("policy-programme-title"),
        json!({ "form": view, "texts": languages, "limit_of_text": PROGRAMME_LIMIT }),
    )
}
