//! The gate before every handler: is this our host, who comes, may they enter, was the form
//! posted from our own page; and after the handler: what the browser is told, what is logged.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, web};

use super::{Ctx, Problem, failure, session};
use crate::access::Access;
use crate::app::App;
use crate::error::{Error, Result};

/// Who may enter which route: method and pattern → access. A route that is not here is shut.
#[derive(Clone, Default)]
pub struct RouteTable(pub HashMap<(Method, String), Access>);

impl RouteTable {
    fn access(&self, method: &Method, pattern: &str) -> Option<Access> {
        self.0.get(&(method.clone(), pattern.to_owned())).copied()
    }

    /// Whether an address is for programs, whatever the method.
    fn is_for_machines(&self, pattern: &str) -> bool {
        let mut lines = self.0.iter();
        lines.any(|((_, known), access)| known == pattern && *access == Access::Machine)
    }
}

/// The middleware.
pub async fn gate(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let started = Instant::now();
    let method = req.method().clone();
    let pattern = req.match_pattern();
    let https = app_of(&req).is_some_and(|app| app.config.is_https());
    let mut response = enter(req, next, pattern.as_deref()).await?;
    tell_browser(response.headers_mut(), pattern.as_deref(), https);
    // The pattern, not the address: codes, tokens and search words do not go into the log. What
    // went well is of interest to somebody who looks for something: a line for every link that
    // is followed would cost more than following it.
    tracing::debug!(
        method = method.as_str(),
        route = pattern.as_deref().unwrap_or("-"),
        status = response.status().as_u16(),
        ms = started.elapsed().as_millis() as u64,
        "request"
    );
    Ok(response)
}

fn app_of(req: &ServiceRequest) -> Option<Arc<App>> {
    req.app_data::<web::Data<App>>()
        .map(|data| data.clone().into_inner())
}

async fn enter(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    pattern: Option<&str>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(app) = app_of(&req) else {
        return Err(Error::internal("the application is missing").into());
    };
    if !is_our_host(&app, &req) {
        let response = HttpResponse::MisdirectedRequest().finish();
        return Ok(req.into_response(response));
    }
    if is_for_machines(&req, pattern) {
        return let_program_in(req, next, app).await;
    }
    let visitor = match token_of(&req, &app) {
        Some(token) => {
            let now = app.clock.now();
            let take_notice = req.method() == Method::GET && !is_part_of_a_page(req.path());
            app.db(move |conn| session::resume(conn, &token, take_notice, now))
                .await
        }
        None => Ok(None),
    };
    let visitor = match visitor {
        Ok(visitor) => visitor,
        Err(error) => {
            let ctx = Ctx::of(req.request(), app, None);
            let response = failure::page(&ctx, &error)?;
            return Ok(req.into_response(response));
        }
    };
    let ctx = Ctx::of(req.request(), app, visitor);
    if let Err(refusal) = admit(&req, &ctx, pattern) {
        let response = match refusal {
            Refusal::SignIn(next) => ctx.redirect(&format!("/sign-in?next={next}"))?,
            Refusal::Error(error) => failure::page(&ctx, &error)?,
        };
        return Ok(req.into_response(response));
    }
    req.extensions_mut().insert(ctx.clone());
    let may_change = ctx.visitor.is_some() && !req.method().is_safe();
    let response = next.call(req).await?.map_into_boxed_body();
    if may_change {
        ctx.app.changes.turn();
    }
    let Some(error) = response.response().error() else {
        return Ok(response);
    };
    let page = match error.as_error::<Error>() {
        Some(error) => failure::page(&ctx, error)?,
        // Of actix's own: a path or query that cannot be read.
        None if response.status().is_client_error() => failure::page(&ctx, &Error::NotFound)?,
        None => failure::page(&ctx, &Error::internal(error.to_string()))?,
    };
    Ok(response.into_response(page))
}

fn is_for_machines(req: &ServiceRequest, pattern: Option<&str>) -> bool {
    let table = req.app_data::<web::Data<RouteTable>>();
    table.is_some_and(|table| pattern.is_some_and(|pattern| table.is_for_machines(pattern)))
}

/// Programs bring a token, which the handler looks at. Neither the session nor where the form
/// stood is asked for: without a cookie there is nothing that another site could misuse.
async fn let_program_in(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    app: Arc<App>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let ctx = Ctx::of(req.request(), app, None);
    req.extensions_mut().insert(ctx.clone());
    let response = next.call(req).await?.map_into_boxed_body();
    let problem = match response.response().error() {
        Some(error) => match error.as_error::<Error>() {
            Some(error) => Problem::of(error),
            None => Problem::new(response.status()),
        },
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED)
        }
        None => return Ok(response),
    };
    Ok(response.into_response(problem.response()))
}

enum Refusal {
    SignIn(String),
    Error(Error),
}

fn admit(req: &ServiceRequest, ctx: &Ctx, pattern: Option<&str>) -> Result<(), Refusal> {
    let method = if req.method() == Method::HEAD {
        Method::GET
    } else {
        req.method().clone()
    };
    let access = pattern.and_then(|pattern| {
        let table = req.app_data::<web::Data<RouteTable>>()?;
        table.access(&method, pattern)
    });
    let Some(access) = access else {
        return Err(Refusal::Error(Error::NotFound));
    };
    let roles = ctx.visitor.as_ref().map(|v| v.roles.as_slice());
    if !access.admits(roles) {
        return Err(match roles {
            Some(_) => Refusal::Error(Error::Denied),
            None => {
                let next = if method == Method::GET {
                    ctx.path.as_str()
                } else {
                    "/"
                };
                let next =
                    percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
                Refusal::SignIn(next.to_string())
            }
        });
    }
    if !method.is_safe() && !is_posted_from_here(req, &ctx.app) {
        return Err(Refusal::Error(Error::Denied));
    }
    Ok(())
}

fn token_of(req: &ServiceRequest, app: &App) -> Option<String> {
    let cookie = req.cookie(session::cookie_name(app.config.is_https()))?;
    (!cookie.value().is_empty()).then(|| cookie.value().to_owned())
}

/// Files that a page pulls in; they do not use up the notice meant for the page itself.
fn is_part_of_a_page(path: &str) -> bool {
    path.starts_with("/assets/") || path.starts_with("/media/") || path == "/favicon.ico"
}

/// The Host header must be the public address' (or loopback's, on loopback): links, cookies
/// and caches must not be steered by a name that somebody else points here.
fn is_our_host(app: &App, req: &ServiceRequest) -> bool {
    // Read the header and not `connection_info`, which believes X-Forwarded-Host.
    let host = req.headers().get("host").and_then(|h| h.to_str().ok());
    let host = host.or_else(|| req.uri().authority().map(|a| a.as_str()));
    let Some(asked) = host.map(without_port) else {
        return false;
    };
    let is_loopback = |name: &str| matches!(name, "localhost" | "127.0.0.1" | "[::1]");
    let ours = app.host.as_str();
    asked.eq_ignore_ascii_case(ours) || (is_loopback(asked) && is_loopback(ours))
}

/// The name in a Host header; an IPv6 address stands in brackets and has colons of its own.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Whether a form came from a page of ours, as the browser itself tells: `Sec-Fetch-Site`, or
/// `Origin` where that is missing. Every browser sends one of them with a form; a request with
/// neither comes from a program, which has no cookies of a victim to misuse.
fn is_posted_from_here(req: &ServiceRequest, app: &App) -> bool {
    let header = |name: &str| req.headers().get(name).and_then(|h| h.to_str().ok());
    if let Some(site) = header("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match header("origin") {
        Some(origin) => {
            origin == app.config.base()
                || header("host").is_some_and(|host| {
                    origin == format!("http://{host}") && !app.config.is_https()
                })
        }
        None => true,
    }
}

/// What the browser may load and do, unless a handler says otherwise.
pub const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

fn tell_browser(headers: &mut HeaderMap, pattern: Option<&str>, https: bool) {
    let mut set = |name: &'static str, value: &'static str| {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    set("content-security-policy", CONTENT_POLICY);
    set("x-content-type-options", "nosniff");
    set("referrer-policy", "strict-origin-when-cross-origin");
    set("cross-origin-opener-policy", "same-origin");
    set("cross-origin-resource-policy", "same-origin");
    set(
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=()",
    );
    if https {
        set(
            "strict-transport-security",
            "max-age=31536000; includeSubDomains",
        );
    }
    if !pattern.is_some_and(|p| p.starts_with("/assets/")) {
        set("cache-control", "no-store");
    }
}
