//! My impact: a person's own figures, and nobody else's.

use actix_web::HttpResponse;
use chrono::Datelike;
use serde_json::{Value, json};

use super::super::answer::Division;
use super::super::impact::{self, Impact, Yield};
use super::super::view::Listing;
use super::super::words::Words;
use super::super::{chart, verbs};
use super::reading::threshold;
use crate::error::Result;
use crate::sharing::figures::Shown;
use crate::web::Ctx;

/// `GET /me`: only one's own; there is no address for anybody else's.
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let (person, settled) = (ctx.person()?, ctx.app.settled_today());
    let own = ctx
        .db(move |conn| verbs::own(conn, person, settled))
        .await?;
    let impact = impact::impact(&own.shares, ctx.today());
    let words = Words::new(&ctx, threshold(&ctx));
    let came = |came: &Yield| yield_view(came, &words);
    let (items, part) = Listing::new(&ctx.path).cut(
        Division::Item,
        impact.items.iter().collect(),
        |item| item.title.clone(),
        &words,
    );
    let data = json!({
        "takes_part": own.takes_part,
        "is_credited": own.is_credited,
        "has_shared": !own.shares.is_empty(),
        "total": came(&impact.total),
        "travels": travels(&impact, &words),
        "weeks": weeks_chart(&impact, &words),
        "week_rows": impact.weeks.iter().rev().map(|(monday, clicks)| json!({
            "label": words.week(*monday),
            "clicks": clicks.human,
            "visitors": clicks.unique,
        })).collect::<Vec<_>>(),
        "channels": impact.channels.iter().map(|(channel, yielded)| json!({
            "label": words.channel(*channel),
            "came": came(yielded),
        })).collect::<Vec<_>>(),
        "part": part,
        "items": items.into_iter().map(|item| json!({
            "title": item.title,
            "href": format!("/items/{}", item.id),
            "channels": words.channels(&item.channels),
            "shared_on": item.last_made_on,
            "came": came(&item.came),
        })).collect::<Vec<_>>(),
    });
    ctx.page("reports/me", "reports-me", data)
}

fn yield_view(came: &Yield, words: &Words) -> Value {
    let shown = |which| match came.shown(which) {
        Some(total) => words.formats().number(total),
        None => "–".to_owned(),
    };
    json!({
        "clicks": came.clicks.human,
        "visitors": came.clicks.unique,
        "bots": came.clicks.bot,
        "bursts": came.clicks.burst,
        "posted": came.posted,
        "made": came.made,
        "travelled": came.travelled,
        "passed_on": came.passed_on,
        "started": came.started,
        "sent": came.sent,
        "told": came.told,
        "measured": shown(Shown::Impressions),
        "comments": shown(Shown::Comments),
        "reposts": shown(Shown::Reposts),
        "likes": shown(Shown::Likes),
    })
}

/// The networks that posts have moved on to: "Facebook 12, X 3".
fn travels(impact: &Impact, words: &Words) -> String {
    let named = impact.travels.iter().map(|(network, clicks)| {
        let name = words.text(&format!("content-channel-{network}"));
        format!("{name} {}", words.formats().number(*clicks))
    });
    named.collect::<Vec<_>>().join(", ")
}

fn weeks_chart(impact: &Impact, words: &Words) -> chart::LineChart {
    let labels: Vec<String> = impact
        .weeks
        .iter()
        .map(|(monday, _)| monday.iso_week().week().to_string())
        .collect();
    let series = chart::Series {
        name: words.text("reports-clicks"),
        values: impact
            .weeks
            .iter()
            .map(|(_, clicks)| Some(clicks.human))
            .collect(),
    };
    chart::lines(
        "weeks",
        words.text("reports-me-curve"),
        words.text("reports-me-curve-desc"),
        &labels,
        vec![series],
    )
}
