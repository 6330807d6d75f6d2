//! Papers, as they come out of the printer.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::office::model::{Paper, Size};
use crate::office::paper::{self, Asked};
use crate::texts::Lang;
use crate::web::{Ctx, FormView, Query};

/// The query string of a paper; what is left out is the reader's language, and A4.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    language: String,
    size: String,
}

/// `GET /office/poster?language=…&size=…`: the whole page in that language.
pub async fn poster(ctx: Ctx, wanted: Query<Wanted>) -> Result<HttpResponse> {
    show(ctx, &wanted, Paper::Poster, "office-poster").await
}

/// `GET /office/leaflet?language=…`
pub async fn leaflet(ctx: Ctx, wanted: Query<Wanted>) -> Result<HttpResponse> {
    show(ctx, &wanted, Paper::Leaflet, "office-leaflet").await
}

async fn show(ctx: Ctx, wanted: &Wanted, paper: Paper, title: &str) -> Result<HttpResponse> {
    let lang = wanted.language.parse().unwrap_or(ctx.lang);
    let size = wanted.size.parse().unwrap_or(Size::A4);
    let ctx = Ctx { lang, ..ctx };
    let app = ctx.app.clone();
    let asked = Asked { paper, lang, size };
    let mut data = ctx
        .db(move |conn| paper::read(&app, conn, asked, "/"))
        .await?;
    let fields = data
        .as_object_mut()
        .ok_or_else(|| Error::internal("what stands on a paper is no object"))?;
    fields.insert("form".to_owned(), json!(FormView::new()));
    fields.insert("languages".to_owned(), languages(&ctx, lang).into());
    fields.insert("sizes".to_owned(), sizes(&ctx, size).into());
    ctx.page("office/paper", title, data)
}

/// The languages to choose from.
pub(in crate::office) fn languages(ctx: &Ctx, chosen: Lang) -> Vec<Value> {
    let option = |lang: &Lang| {
        json!({
            "value": lang,
            "label": ctx.t(&format!("web-language-{lang}")),
            "selected": *lang == chosen,
        })
    };
    Lang::ALL.iter().map(option).collect()
}

fn sizes(ctx: &Ctx, chosen: Size) -> Vec<Value> {
    let option = |size: &Size| {
        json!({
            "value": size,
            "label": ctx.t(&format!("office-size-{size}")),
            "selected": *size == chosen,
        })
    };
    Size::ALL.iter().map(option).collect()
}
