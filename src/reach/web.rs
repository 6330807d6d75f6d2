//! The public addresses of a link.

use actix_web::http::header::{HeaderName, HeaderValue, LOCATION, USER_AGENT};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;
use url::Url;

use super::bots::Verdict;
use super::model::Target;
use super::network::referring_network;
use super::visitors::Visit;
use super::{Counter, store, verbs};
use crate::error::Result;
use crate::web::{Ctx, client_address};

/// What stands in the page's address instead of a code: that one was asked for must not show.
const NO_CODE: &str = "/s/-";

/// `GET|HEAD /s/{code}`: on to the item. A click that cannot be counted is a fault for the
/// log, never for the visitor.
pub async fn follow(
    ctx: Ctx,
    req: HttpRequest,
    counter: Data<Counter>,
    code: Path<String>,
) -> Result<HttpResponse> {
    let now = ctx.now();
    let day = ctx.today();
    let me = ctx.visitor.as_ref().map(|me| me.person);
    let header = |name: &str| {
        req.headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let agent = header(USER_AGENT.as_str());
    let verdict = counter.classify(req.method() == Method::GET, agent, header);
    let network = referring_network(header("referer"));
    let address = client_address(
        req.peer_addr().map(|peer| peer.ip()),
        header("x-forwarded-for"),
        &ctx.app.config.trusted_proxies,
    );
    let agent = agent.unwrap_or_default().to_owned();
    let found = ctx
        .db(move |conn| {
            let Some(target) = store::target(conn, &code, now)? else {
                return Ok(None);
            };
            // Who tries the own link is no visitor.
            let is_own = me.is_some() && target.person == me;
            let verdict = if is_own { Verdict::Uncounted } else { verdict };
            let visit = Visit {
                share: target.share,
                address,
                user_agent: &agent,
            };
            let counted = counter
                .kinds(verdict, day, visit)
                .and_then(|kinds| verbs::count(conn, day, target.share, network, kinds));
            if let Err(error) = counted {
                tracing::error!(%error, "a click was not counted");
            }
            Ok(Some(target))
        })
        .await?;
    let mut response = match found {
        None => gone(ctx)?,
        Some(target) if leads_on_at_once(&target.url, &ctx.app.config.sharing.direct_hosts) => {
            HttpResponse::Found()
                .insert_header((LOCATION, target.url))
                .finish()
        }
        Some(target) => about(&ctx, &target, "reach/onward", "reach-onward-title")?,
    };
    keep_out_of_search(&mut response);
    Ok(response)
}

/// `GET /s/{code}+`: where the link leads, and what is counted.
pub async fn explain(ctx: Ctx, code: Path<String>) -> Result<HttpResponse> {
    let now = ctx.now();
    let found = ctx.db(move |conn| store::target(conn, &code, now)).await?;
    let mut response = match found {
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
    let data = json!({ "title": target.title, "url": target.url, "host": host_of(&target.url) });
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
