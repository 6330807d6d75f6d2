//! Papers, as they come out of the printer.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Deserialize;
use serde_json::json;

use crate::error::{Error, Result};
use crate::office::model::{Paper, Size};
use crate::office::paper::{self, Asked};
use crate::reports::ledger::Ledger;
use crate::texts::Lang;
use crate::web::{Choice, Ctx, FormView, Query};

/// The query string of a paper; what is left out is the reader's language, and A4.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    language: String,
    size: String,
}

/// `GET /office/poster?language=…&size=…`: the whole page in that language.
pub async fn poster(ctx: Ctx, wanted: Query<Wanted>, of: Data<Ledger>) -> Result<HttpResponse> {
    show(ctx, &wanted, of, Paper::Poster, "office-poster").await
}

/// `GET /office/leaflet?language=…`
pub async fn leaflet(ctx: Ctx, wanted: Query<Wanted>, of: Data<Ledger>) -> Result<HttpResponse> {
    show(ctx, &wanted, of, Paper::Leaflet, "office-leaflet").await
}

/// `GET /office/summary?language=…`
pub async fn summary(ctx: Ctx, wanted: Query<Wanted>, of: Data<Ledger>) -> Result<HttpResponse> {
    show(ctx, &wanted, of, Paper::Summary, "summary-title").await
}

async fn show(
    ctx: Ctx,
    wanted: &Wanted,
    ledger: Data<Ledger>,
    paper: Paper,
    title: &str,
) -> Result<HttpResponse> {
    let lang = wanted.language.parse().unwrap_or(ctx.lang);
    let size = wanted.size.parse().unwrap_or(Size::A4);
    let ctx = Ctx { lang, ..ctx };
    let app = ctx.app.clone();
    let asked = Asked { paper, lang, size };
    let mut data = ctx
        .db(move |conn| paper::read(&app, conn, &ledger, asked, "/"))
        .await?;
    let fields = data
        .as_object_mut()
        .ok_or_else(|| Error::internal("what stands on a paper is no object"))?;
    fields.insert("form".to_owned(), json!(FormView::new()));
    fields.insert("languages".to_owned(), json!(languages(&ctx, lang)));
    fields.insert("sizes".to_owned(), json!(sizes(&ctx, size)));
    ctx.page("office/paper", title, data)
}

/// The languages to choose from.
pub(in crate::office) fn languages(ctx: &Ctx, chosen: Lang) -> Vec<Choice> {
    let chosen = chosen.as_str();
    Choice::of_words(ctx, "web-language-", Lang::ALL, |word| word == chosen)
}

fn sizes(ctx: &Ctx, chosen: Size) -> Vec<Choice> {
    let chosen = chosen.as_str();
    Choice::of_words(ctx, "office-size-", Size::ALL, |word| word == chosen)
}
