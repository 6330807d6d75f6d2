//! Older versions and what changed.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::json;

use super::super::difference::difference;
use super::super::store;
use super::shown;
use crate::error::Result;
use crate::markdown::to_text;
use crate::web::{Ctx, Query};

/// What the version is held against.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    /// Number of an earlier version; without one, the version before.
    since: Option<i32>,
}

/// `GET /policy/versions/{number}`: a version and its difference to an earlier one.
pub async fn page(ctx: Ctx, number: Path<i32>, asked: Query<Asked>) -> Result<HttpResponse> {
    let number = number.into_inner();
    let since = asked.since.filter(|since| (1..number).contains(since));
    let since = since.unwrap_or(number - 1);
    let (edition, before, current) = ctx
        .db(move |conn| {
            let edition = store::edition(conn, number)?;
            let before = match since {
                0 => None,
                since => Some(store::edition(conn, since)?),
            };
            Ok((edition, before, store::current_number(conn)?))
        })
        .await?;
    let organisation = ctx.app.config.organisation.lang;
    // Compared in the language that is shown; a version may not have been written in it.
    let text = edition.text_for(ctx.lang, organisation);
    let pieces = text.zip(before.as_ref()).and_then(|(text, before)| {
        let old = before.texts.iter().find(|old| old.lang == text.lang)?;
        // What a reader sees: the marks of Markdown are no change of the text.
        Some(difference(&to_text(&old.body), &to_text(&text.body)))
    });
    let title = ctx.t_with("policy-version-title", &[("number", &number.to_string())]);
    ctx.page_titled(
        actix_web::http::StatusCode::OK,
        "policy/version",
        &title,
        json!({
            "edition": shown(&ctx, &edition),
            "is_current": current == Some(number),
            "compared": (since > 0).then_some(since),
            "before": (number > 1).then_some(number - 1),
            "after": (current > Some(number)).then_some(number + 1),
            "pieces": pieces,
        }),
    )
}
