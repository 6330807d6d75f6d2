//! The frame in five lines, in each language.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::office::model::{FrameDraft, FrameLines, LINE_CHARS, LINES};
use crate::office::{store, verbs};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /office/frame`
pub async fn frame_page(ctx: Ctx) -> Result<HttpResponse> {
    let app = ctx.app.clone();
    let form = ctx
        .db(move |conn| {
            Lang::ALL.iter().try_fold(FormView::new(), |form, lang| {
                let lines = store::frame_lines(conn, app.texts(), *lang)?;
                Ok(form.with(&FrameLines::field(*lang), lines.body))
            })
        })
        .await?;
    ctx.page("office/frame", "office-frame", view(&ctx, &form))
}

fn view(ctx: &Ctx, form: &FormView) -> Value {
    let field = |lang: &Lang| {
        json!({
            "field": FrameLines::field(*lang),
            "language": ctx.t(&format!("web-language-{lang}")),
            "lang": lang,
        })
    };
    let fields: Vec<Value> = Lang::ALL.iter().map(field).collect();
    json!({ "form": form, "fields": fields, "most": LINES, "longest": LINE_CHARS })
}

/// `POST /office/frame`
pub async fn save_frame(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let body = |lang: &Lang| (*lang, form.text(&FrameLines::field(*lang)).to_owned());
    let draft = FrameDraft {
        bodies: Lang::ALL.iter().map(body).collect(),
    };
    let (app, by, today) = (ctx.app.clone(), ctx.person()?, ctx.today());
    let saved = ctx
        .db(move |conn| verbs::change_frame_lines(conn, app.texts(), &draft, by, today))
        .await;
    match saved {
        Ok(()) => {
            let notice = Notice::good("office-notice-frame");
            ctx.redirect_with("/office/frame", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            ctx.rejected("office/frame", "office-frame", view(&ctx, &refused))
        }
        Err(error) => Err(error),
    }
}
