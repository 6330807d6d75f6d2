//! The gate before every handler: is this our host, who comes, may they enter, was the form
//! posted from our own page; and after the handler: what the browser is told, what is logged.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, COOKIE, CROSS_ORIGIN_OPENER_POLICY,
    CROSS_ORIGIN_RESOURCE_POLICY, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN,
    PERMISSIONS_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};

use super::{Ctx, Problem, SignedIn, failure, session};
use crate::access::Access;
use crate::app::App;
use crate::error::{Error, Result};

/// One address of the table: who may enter, by method. A method that is not here is shut.
#[derive(Clone, Default)]
pub struct Door {
    /// actix pattern; empty is where nothing is.
    pub pattern: &'static str,
    /// Who may enter by which method.
    pub access: Rc<[(Method, Access)]>,
}

impl Door {
    fn access(&self, method: &Method) -> Option<Access> {
        let mut lines = self.access.iter();
        let line = lines.find(|(known, _)| known == method);
        line.map(|(_, access)| *access)
    }

    /// Whether the address is for programs, whatever the method.
    fn is_for_machines(&self) -> bool {
        let mut lines = self.access.iter();
        lines.any(|(_, access)| *access == Access::Machine)
    }
}

/// The middleware before every door.
pub async fn gate(
    door: Door,
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let started = Instant::now();
    let method = req.method().clone();
    let Some(app) = req.app_data::<web::Data<App>>().cloned() else {
        return Err(Error::internal("the application is missing").into());
    };
    let app = app.into_inner();
    let https = app.config.is_https();
    let mut response = enter(&door, req, next, app).await?;
    let status = response.status();
    tell_browser(response.headers_mut(), status, door.pattern, https);
    // The pattern, not the address: codes, tokens and search words do not go into the log. What
    // went well is of interest to somebody who looks for something: a line for every link that
    // is followed would cost more than following it.
    tracing::debug!(
        method = method.as_str(),
        route = door.pattern,
        status = status.as_u16(),
        ms = started.elapsed().as_millis() as u64,
        "request"
    );
    Ok(response)
}

async fn enter(
    door: &Door,
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    app: Arc<App>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if !is_our_host(&app, req.request()) {
        let response = HttpResponse::MisdirectedRequest().finish();
        return Ok(req.into_response(response));
    }
    if door.is_for_machines() {
        return let_program_in(req, next, app).await;
    }
    let is_page = req.method() == Method::GET && !is_part_of_a_page(req.path());
    let visitor = match visitor(req.request(), &app, is_page).await {
        Ok(visitor) => visitor,
        Err(error) => {
            let ctx = Ctx::of(req.request(), app, None);
            let response = failure::page(&ctx, &error)?;
            return Ok(req.into_response(response));
        }
    };
    let ctx = Ctx::of(req.request(), app, visitor);
    let mut response = answer(door, req, next, &ctx).await?;
    ctx.keep_news(response.response()).await?;
    if let Some(token) = ctx.visitor.as_ref().and_then(|me| me.renewed.clone()) {
        let cookie = session::cookie(token, ctx.app.config.is_https());
        let added = response.response_mut().add_cookie(&cookie);
        added.map_err(Error::internal)?;
    }
    Ok(response)
}

async fn answer(
    door: &Door,
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    ctx: &Ctx,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if let Err(refusal) = admit(&req, ctx, door) {
        let response = match refusal {
            Refusal::SignIn(next) => ctx.redirect(&format!("/sign-in?next={next}"))?,
            Refusal::Error(error) => failure::page(ctx, &error)?,
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
        Some(error) => failure::page(ctx, error)?,
        // Of actix's own: a path or query that cannot be read.
        None if response.status().is_client_error() => failure::page(ctx, &Error::NotFound)?,
        None => failure::page(ctx, &Error::internal(error.to_string()))?,
    };
    Ok(response.into_response(page))
}

/// The gate of the one address that everybody may follow and that is asked for more than all
/// others: the same as the gate before a page, without what only a page needs. `answer` gets the
/// visitor, who hardly ever is a person of ours.
pub async fn gate_of_link(
    req: &HttpRequest,
    pattern: &'static str,
    answer: impl AsyncFnOnce(&Arc<App>, Option<Arc<SignedIn>>) -> Result<HttpResponse>,
) -> Result<HttpResponse> {
    // Borrowed: threads that count up and down who holds it wait for each other.
    let Some(app) = req.app_data::<web::Data<App>>() else {
        return Err(Error::internal("the application is missing"));
    };
    let answered = if is_our_host(app, req) {
        // What waits for a page of ours does not wait for the one that the link leads to.
        match visitor(req, app, false).await {
            Ok(visitor) => answer(app, visitor).await,
            Err(error) => Err(error),
        }
    } else {
        Ok(HttpResponse::MisdirectedRequest().finish())
    };
    let mut response = match answered {
        Ok(response) => response,
        Err(error) => failure::page(&Ctx::of(req, Arc::clone(app), None), &error)?,
    };
    let status = response.status();
    tell_browser(
        response.headers_mut(),
        status,
        pattern,
        app.config.is_https(),
    );
    Ok(response)
}

/// Who comes, by the session's cookie. `is_page`: what waits for the next page is taken out.
async fn visitor(
    req: &HttpRequest,
    app: &Arc<App>,
    is_page: bool,
) -> Result<Option<Arc<SignedIn>>> {
    let Some(token) = token_of(req, app) else {
        return Ok(None);
    };
    let now = app.clock.now();
    let resumed = app.db(move |conn| session::resume(conn, &token, is_page, now));
    Ok(resumed.await?.map(Arc::new))
}

/// Programs bring a token, which the handler looks at. Neither the session nor where the form
/// stood is asked for: without a cookie there is nothing that another site could misuse.
async fn let_program_in(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    app: Arc<App>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let ctx = Ctx::of(req.request(), app, None);
    req.extensions_mut().insert(ctx);
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

fn admit(req: &ServiceRequest, ctx: &Ctx, door: &Door) -> Result<(), Refusal> {
    let method = match req.method() {
        &Method::HEAD => &Method::GET,
        method => method,
    };
    let Some(access) = door.access(method) else {
        return Err(Refusal::Error(Error::NotFound));
    };
    let roles = ctx.visitor.as_ref().map(|v| v.roles.as_slice());
    if !access.admits(roles) {
        return Err(match roles {
            Some(_) => Refusal::Error(Error::Denied),
            None => {
                let next = if method == Method::GET {
                    &ctx.path
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

fn token_of(req: &HttpRequest, app: &App) -> Option<String> {
    // actix keeps a list of cookies for every request it is asked about, with or without any.
    req.headers().get(COOKIE)?;
    let cookie = req.cookie(session::cookie_name(app.config.is_https()))?;
    (!cookie.value().is_empty()).then(|| cookie.value().to_owned())
}

/// Files that a page pulls in; they do not use up the notice meant for the page itself.
fn is_part_of_a_page(path: &str) -> bool {
    path.starts_with("/assets/") || path.starts_with("/media/") || path == "/favicon.ico"
}

/// The Host header must be the public address' (or loopback's, on loopback): links, cookies
/// and caches must not be steered by a name that somebody else points here.
fn is_our_host(app: &App, req: &HttpRequest) -> bool {
    // Read the header and not `connection_info`, which believes X-Forwarded-Host.
    let host = req.headers().get(HOST).and_then(|h| h.to_str().ok());
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
    let header = |name: HeaderName| req.headers().get(name).and_then(|h| h.to_str().ok());
    if let Some(site) = header(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match header(ORIGIN) {
        Some(origin) => {
            origin == app.config.base()
                || header(HOST).is_some_and(|host| {
                    origin == format!("http://{host}") && !app.config.is_https()
                })
        }
        None => true,
    }
}

/// What the browser may load and do, unless a handler says otherwise.
pub const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

fn tell_browser(headers: &mut HeaderMap, status: StatusCode, pattern: &str, https: bool) {
    // What leads on shows nothing by itself: there is nothing to load, to frame or to sniff.
    if !status.is_redirection() {
        set(headers, CONTENT_SECURITY_POLICY, CONTENT_POLICY);
        set(
            headers,
            PERMISSIONS_POLICY,
            "camera=(), geolocation=(), microphone=(), payment=()",
        );
        set(headers, CROSS_ORIGIN_OPENER_POLICY, "same-origin");
        set(headers, CROSS_ORIGIN_RESOURCE_POLICY, "same-origin");
        set(headers, X_CONTENT_TYPE_OPTIONS, "nosniff");
    }
    set(headers, REFERRER_POLICY, "strict-origin-when-cross-origin");
    if https {
        set(
            headers,
            STRICT_TRANSPORT_SECURITY,
            "max-age=31536000; includeSubDomains",
        );
    }
    if !pattern.starts_with("/assets/") {
        set(headers, CACHE_CONTROL, "no-store");
    }
}

/// A header, unless the handler has said something else.
fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    if !headers.contains_key(&name) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
