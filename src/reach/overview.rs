//! What the engine has done: the admin's page, and the same numbers for machines.

use actix_web::http::header::{AUTHORIZATION, CONTENT_TYPE};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;
use secrecy::ExposeSecret;
use serde_json::json;
use subtle::ConstantTimeEq;

use super::bursts::BURST;
use super::engine::Engine;
use super::store;
use super::visitors::REMEMBERED;
use crate::error::{Error, Result};
use crate::web::{Ctx, client_address};

/// Days with uncounted clicks that the page shows.
const DAYS: i64 = 60;

/// `GET /admin/counting`
pub async fn counting_page(ctx: Ctx, engine: Data<Engine>) -> Result<HttpResponse> {
    let days = ctx.db(|conn| store::uncounted(conn, DAYS)).await?;
    let days: Vec<_> = days
        .iter()
        .map(|(day, clicks)| json!({ "day": day, "clicks": clicks }))
        .collect();
    let data = json!({
        "standing": engine.standing(),
        "days": days,
        "is_counting": ctx.app.config.reach.count_clicks,
        "durability": ctx.app.config.durability,
        "remembered": REMEMBERED,
        "burst": BURST,
        "tab": "counting",
    });
    ctx.page("reach/counting", "reach-counting", data)
}

/// `GET /metrics`: for a machine that watches this one. Others are told there is nothing here.
pub async fn metrics(ctx: Ctx, req: HttpRequest, engine: Data<Engine>) -> Result<HttpResponse> {
    if !may_watch(&ctx, &req) {
        return Err(Error::NotFound);
    }
    let standing = engine.standing();
    let mut registry = Registry::with_prefix("forpost");
    let counters = [
        (
            "clicks_counted",
            "Clicks on disk since the start",
            standing.counted,
        ),
        (
            "clicks_uncounted",
            "Clicks answered and not counted",
            standing.uncounted,
        ),
        (
            "click_commits",
            "Transactions of the writer",
            standing.commits,
        ),
        (
            "visitors_forgotten",
            "Visitors forgotten at the bound of memory",
            standing.forgotten,
        ),
    ];
    for (name, help, value) in counters {
        registry.register(name, help, ConstCounter::new(value));
    }
    let waiting = i64::try_from(standing.waiting).unwrap_or(i64::MAX);
    registry.register(
        "clicks_waiting",
        "Clicks not yet on disk",
        ConstGauge::new(waiting),
    );
    let mut text = String::new();
    encode(&mut text, &registry).map_err(Error::internal)?;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .body(text))
}

fn may_watch(ctx: &Ctx, req: &HttpRequest) -> bool {
    let header = |name: &str| {
        req.headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let peer = req.peer_addr().map(|peer| peer.ip());
    let trusted = &ctx.app.config.trusted_proxies;
    // A proxy on this machine makes everybody a neighbour: whoever it speaks for counts.
    let is_near = header("x-forwarded-for").is_none() || !trusted.is_empty();
    let address = client_address(peer, header("x-forwarded-for"), trusted);
    if is_near && address.is_some_and(|address| address.is_loopback()) {
        return true;
    }
    let token = ctx.app.config.reach.metrics_token.expose_secret();
    let sent = header(AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
    !token.is_empty()
        && sent.is_some_and(|sent| bool::from(sent.as_bytes().ct_eq(token.as_bytes())))
}
