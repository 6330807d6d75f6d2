//! The public addresses of a link.

use std::time::Duration;

use actix_web::http::header::{HeaderName, HeaderValue, LOCATION, USER_AGENT};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use serde_json::json;
use url::Url;

use super::bots::Verdict;
use super::engine::{Engine, Request};
use super::model::Target;
use super::network::referring_network;
use super::visitors::Visit;
use crate::error::Result;
use crate::web::{Ctx, client_address};

/// What stands in the page's address instead of a code: that one was asked for must not show.
const NO_CODE: &str = "/s/-";

/// A visitor is kept waiting this long at most; the click is written all the same, or counted
/// as one that could not be.
const PATIENCE: Duration = Duration::from_millis(800);

/// `GET|HEAD /s/{code}`: on to the item, as soon as the click is on disk. A click that cannot be
/// counted is a fault for the log and the tally, never for the visitor.
pub async fn follow(
    ctx: Ctx,
    req: HttpRequest,
    engine: Data<Engine>,
    code: Path<String>,
) -> Result<HttpResponse> {
    let now = ctx.now();
    let mut response = match engine.target(&ctx.app, &code, now).await? {
        None => gone(ctx)?,
        Some(target) => {
            let counted = count(&ctx, &req, &engine, &target, now);
            match tokio::time::timeout(PATIENCE, counted).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!(%error, "a click was not counted"),
                Err(_) => tracing::warn!("a visitor went on before the click was on disk"),
            }
            onward(&ctx, &target)?
        }
    };
    keep_out_of_search(&mut response);
    Ok(response)
}

async fn count(
    ctx: &Ctx,
    req: &HttpRequest,
    engine: &Engine,
    target: &Target,
    now: NaiveDateTime,
) -> Result<()> {
    let header = |name: &str| {
        req.headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let agent = header(USER_AGENT.as_str());
    let me = ctx.visitor.as_ref().map(|me| me.person);
    // Who tries the own link is no visitor.
    let is_own = me.is_some() && target.person == me;
    let verdict = if is_own || !ctx.app.config.reach.count_clicks {
        Verdict::Uncounted
    } else {
        let is_get = req.method() == Method::GET;
        engine.counter().classify(is_get, agent, header)
    };
    let address = client_address(
        req.peer_addr().map(|peer| peer.ip()),
        header("x-forwarded-for"),
        &ctx.app.config.trusted_proxies,
    );
    let request = Request {
        verdict,
        now,
        day: ctx.today(),
        network: referring_network(header("referer")),
        visit: Visit {
            share: target.share,
            address,
            user_agent: agent.unwrap_or_default(),
        },
    };
    engine.count(request).await
}

fn onward(ctx: &Ctx, target: &Target) -> Result<HttpResponse> {
    if !leads_on_at_once(&target.url, &ctx.app.config.sharing.direct_hosts) {
        return about(ctx, target, "reach/onward", "reach-onward-title");
    }
    Ok(HttpResponse::Found()
        .insert_header((LOCATION, target.location().as_ref()))
        .finish())
}

/// `GET /s/{code}+`: where the link leads, and what is counted.
pub async fn explain(ctx: Ctx, engine: Data<Engine>, code: Path<String>) -> Result<HttpResponse> {
    let mut response = match engine.target(&ctx.app, &code, ctx.now()).await? {
        None => gone(ctx)?,
        Some(target) => about(&ctx, &target, "reach/explain", "reach-explain-title")?,
    };
    keep_out_of_search(&mut response);
    Ok(response)
}

/// The page of links that lead nowhere: unknown, expired and retracted give the same bytes.
fn gone(ctx: Ctx) -> Result<HttpResponse> {
    let ctx = Ctx {
        path: NO_CODE.to_owned(),
        ..ctx
    };
    let title = ctx.t("reach-gone-title");
    ctx.page_titled(StatusCode::NOT_FOUND, "reach/gone", &title, json!({}))
}

fn about(ctx: &Ctx, target: &Target, template: &str, title: &str) -> Result<HttpResponse> {
    let data =
        json!({ "title": target.title, "url": target.location(), "host": host_of(&target.url) });
    ctx.page(template, title, data)
}

fn host_of(url: &str) -> String {
    let url = Url::parse(url).ok();
    let host = url.as_ref().and_then(Url::host_str);
    host.unwrap_or_default().to_owned()
}

fn leads_on_at_once(url: &str, direct_hosts: &[String]) -> bool {
    direct_hosts.is_empty() || direct_hosts.contains(&host_of(url))
}

fn keep_out_of_search(response: &mut HttpResponse) {
    response.headers_mut().insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
}
