//! The public addresses of a link.

use std::time::Duration;

use actix_web::http::header::{HeaderName, HeaderValue, LOCATION, USER_AGENT};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use serde_json::{Value, json};
use url::Url;

use super::bots::Verdict;
use super::engine::{Engine, Request};
use super::model::Target;
use super::network::referring_network;
use super::visitors::Visit;
use crate::content::model::ItemId;
use crate::error::Result;
use crate::sharing::verbs::share::item_to_pass_on;
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
        return ctx.page("reach/onward", "reach-onward-title", about_view(target));
    }
    Ok(HttpResponse::Found()
        .insert_header((LOCATION, target.location().as_ref()))
        .finish())
}

/// `GET /s/{code}+`: where the link leads, and what is counted. A colleague may pass it on.
pub async fn explain(ctx: Ctx, engine: Data<Engine>, code: Path<String>) -> Result<HttpResponse> {
    let mut response = match engine.target(&ctx.app, &code, ctx.now()).await? {
        None => gone(ctx)?,
        Some(target) => {
            let code = code.into_inner();
            let mut data = about_view(&target);
            data["pass_on"] = json!(item_of_colleague(&ctx, code.clone()).await?);
            data["takes_part"] = json!(ctx.visitor.as_ref().is_some_and(|me| me.is_ambassador));
            data["code"] = json!(code);
            ctx.page("reach/explain", "reach-explain-title", data)?
        }
    };
    keep_out_of_search(&mut response);
    Ok(response)
}

/// The item behind a code, for a signed-in colleague who may pass it on; none for the public,
/// for the own link, and for an item that this person may not share.
async fn item_of_colleague(ctx: &Ctx, code: String) -> Result<Option<ItemId>> {
    let Some(me) = ctx.visitor.as_ref().map(|me| me.person) else {
        return Ok(None);
    };
    let now = ctx.now();
    ctx.db(move |conn| item_to_pass_on(conn, me, &code, now))
        .await
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

/// What the pages about a link show of where it leads.
fn about_view(target: &Target) -> Value {
    json!({ "title": target.title, "url": target.location(), "host": host_of(&target.url) })
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
