//! Pages and files of reports, and my impact.

mod asked;
mod board;
mod prices;
mod reading;
mod report;
mod saved_views;

use actix_web::HttpResponse;
use chrono::Datelike;
use serde_json::{Value, json};

pub use asked::Asked;
pub use board::board_page;
pub use prices::{enter_job_ad, job_ad, prices, remove_job_ad, save_prices};
pub use report::{file, front, page};
pub use saved_views::{new_view, remove_view, save_view, view, views};

use super::impact::{self, Impact, Yield};
use super::words::Words;
use super::{chart, verbs};
use crate::error::Result;
use crate::web::Ctx;
use reading::threshold;

/// `GET /me`: only one's own; there is no address for anybody else's.
pub async fn me(ctx: Ctx) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let today = ctx.app.settled_today();
    let (takes_part, shares) = ctx
        .db(move |conn| verbs::own_shares(conn, person, today))
        .await?;
    let impact = impact::impact(&shares, ctx.today());
    let words = Words::new(&ctx, threshold(&ctx));
    let data = json!({
        "takes_part": takes_part,
        "has_shared": !shares.is_empty(),
        "total": yield_view(&impact.total),
        "weeks": weeks_chart(&impact, &words),
        "week_rows": impact.weeks.iter().rev().map(|(monday, clicks)| json!({
            "label": words.week(*monday),
            "clicks": clicks.human,
            "visitors": clicks.unique,
        })).collect::<Vec<_>>(),
        "channels": impact.channels.iter().map(|(channel, came)| json!({
            "label": words.channel(*channel),
            "came": yield_view(came),
        })).collect::<Vec<_>>(),
        "items": impact.items.iter().map(|item| json!({
            "title": item.title,
            "href": format!("/items/{}", item.id),
            "channels": words.channels(&item.channels),
            "shared_on": item.last_made_on,
            "came": yield_view(&item.came),
        })).collect::<Vec<_>>(),
    });
    ctx.page("reports/me", "reports-me", data)
}

fn yield_view(came: &Yield) -> Value {
    json!({
        "clicks": came.clicks.human,
        "visitors": came.clicks.unique,
        "bots": came.clicks.bot,
        "posted": came.posted,
        "made": came.made,
    })
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
