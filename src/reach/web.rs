//! The public addresses of a link.

use std::sync::Arc;

use actix_web::dev::{
    AppService, HttpServiceFactory, ResourceDef, ServiceRequest, ServiceResponse, fn_service,
};
use actix_web::guard::{GuardContext, fn_guard};
use actix_web::http::header::{HeaderName, HeaderValue, LOCATION};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use serde_json::{Value, json};
use url::Url;

use super::bots::Verdict;
use super::engine::{Engine, Request};
use super::lobby::{Lobby, Wait};
use super::model::Target;
use super::network::referring_network;
use super::signs::Signs;
use super::visitors::Visit;
use crate::access::PersonId;
use crate::app::App;
use crate::clock::day_in;
use crate::content::model::ItemId;
use crate::error::{Error, Result};
use crate::policy::crisis::model::Crisis;
use crate::policy::crisis::store as crisis;
use crate::sharing::verbs::share::item_to_pass_on;
use crate::web::{Ctx, SignedIn, client_address, gate_of_link};

/// What stands in the page's address instead of a code: that one was asked for must not show.
const NO_CODE: &str = "/s/-";

/// The pattern of the link itself. What ends in a `+` explains a link.
pub const LINK: &str = "/s/{code}";

/// Where links are.
const LINKS: &str = "/s";

/// The service of [`LINK`]. A resource of actix's own would find the code by a regular expression
/// and put what it hands on into a box at every step, which takes a twenty-fifth of the time that
/// following a link takes.
pub struct Follow;

impl HttpServiceFactory for Follow {
    fn register(self, config: &mut AppService) {
        let follow = fn_service(async |req: ServiceRequest| {
            let (req, _) = req.into_parts();
            let answer = follow(&req).await;
            let answer = answer.unwrap_or_else(HttpResponse::from_error);
            Ok(ServiceResponse::new(req, answer))
        });
        // Other methods than these are left to nowhere.
        let is_followed = |of: &GuardContext<'_>| {
            let head = of.head();
            let is_get = matches!(head.method, Method::GET | Method::HEAD);
            is_get && code_of(head.uri.path()).is_some()
        };
        let guards = vec![Box::new(fn_guard(is_followed)) as _];
        config.register_service(ResourceDef::prefix(LINKS), Some(guards), follow, None);
    }
}

/// The code in a link's address; none when it is another address.
fn code_of(path: &str) -> Option<&str> {
    let code = path.strip_prefix(LINKS)?.strip_prefix('/')?;
    (!code.is_empty() && !code.contains(['/', '+'])).then_some(code)
}

/// `GET|HEAD /s/{code}`: on to the item, as soon as the click is on disk. A click that cannot be
/// counted is a fault for the log and the tally, never for the visitor.
async fn follow(req: &HttpRequest) -> Result<HttpResponse> {
    let lead_on = async |app: &Arc<App>, visitor| lead_on(req, app, visitor).await;
    let mut response = gate_of_link(req, LINK, lead_on).await?;
    keep_out_of_search(&mut response);
    Ok(response)
}

async fn lead_on(
    req: &HttpRequest,
    app: &Arc<App>,
    visitor: Option<Arc<SignedIn>>,
) -> Result<HttpResponse> {
    let (Some(engine), Some(lobby)) = (req.app_data::<Data<Engine>>(), req.app_data::<Lobby>())
    else {
        return Err(Error::internal("the engine is missing"));
    };
    let now = app.clock.now();
    let code = code_of(req.path()).unwrap_or_default();
    let Some(target) = engine.target(app, code, now).await? else {
        return gone(Ctx::of(req, app.clone(), visitor));
    };
    let me = visitor.as_ref().map(|me| me.person);
    match count(app, req, (engine, lobby), &target, me, now) {
        Ok(None) => {}
        Ok(Some(wait)) => {
            if !wait.await {
                tracing::warn!("a visitor went on before the click was on disk");
            }
        }
        Err(error) => tracing::error!(%error, "a click was not counted"),
    }
    if target.is_halted
        && let Some(crisis) = app.db(crisis::current).await?
    {
        let ctx = Ctx::of(req, app.clone(), visitor);
        return statement(&ctx, &target, &crisis);
    }
    if !leads_on_at_once(&target.url, &app.config.sharing.direct_hosts) {
        let ctx = Ctx::of(req, app.clone(), visitor);
        return ctx.page("reach/onward", "reach-onward-title", about_view(&target));
    }
    Ok(HttpResponse::Found()
        .insert_header((LOCATION, target.url.as_str()))
        .finish())
}

fn count(
    app: &App,
    req: &HttpRequest,
    (engine, lobby): (&Engine, &Lobby),
    target: &Target,
    me: Option<PersonId>,
    now: NaiveDateTime,
) -> Result<Option<Wait>> {
    let headers = req.headers().iter().filter_map(|(name, value)| {
        let value = str::from_utf8(value.as_bytes()).ok()?;
        Some((name.as_str(), value))
    });
    let signs = Signs::of(req.method() == Method::GET, headers);
    // Who tries the own link is no visitor.
    let is_own = me.is_some() && target.person == me;
    let verdict = if is_own || !app.config.reach.count_clicks {
        Verdict::Uncounted
    } else {
        engine.counter().classify(&signs)
    };
    let address = client_address(
        req.peer_addr().map(|peer| peer.ip()),
        signs.forwarded_for,
        &app.config.trusted_proxies,
    );
    let request = Request {
        verdict,
        now,
        day: day_in(app.config.time_zone, now),
        network: referring_network(signs.referer),
        visit: Visit {
            share: target.share,
            address,
            user_agent: signs.user_agent.unwrap_or_default(),
        },
    };
    engine.count(request, lobby)
}

/// `GET /s/{code}+`: where the link leads, and what is counted. A colleague may pass it on.
pub async fn explain(ctx: Ctx, engine: Data<Engine>, code: Path<String>) -> Result<HttpResponse> {
    let mut response = match engine.target(&ctx.app, &code, ctx.now()).await? {
        None => gone(ctx)?,
        Some(target) => {
            if target.is_halted
                && let Some(crisis) = ctx.db(crisis::current).await?
            {
                let mut response = statement(&ctx, &target, &crisis)?;
                keep_out_of_search(&mut response);
                return Ok(response);
            }
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
        path: NO_CODE.into(),
        ..ctx
    };
    let title = ctx.t("reach-gone-title");
    ctx.page_titled(StatusCode::NOT_FOUND, "reach/gone", &title, json!({}))
}

/// The page that a crisis puts in the place of where links lead. In a drill the visitor, who has
/// nothing to do with it, is told so and can go on.
fn statement(ctx: &Ctx, target: &Target, crisis: &Crisis) -> Result<HttpResponse> {
    let said = crisis.said_to(ctx.lang, ctx.app.config.organisation.lang);
    let data = json!({
        "drill": crisis.drill,
        "lang": said.map(|said| said.lang),
        "statement": said.map_or("", |said| said.statement.as_str()),
        "target": about_view(target),
    });
    let ctx = Ctx {
        path: NO_CODE.into(),
        ..ctx.clone()
    };
    ctx.page("reach/statement", "reach-statement-title", data)
}

/// What the pages about a link show of where it leads.
fn about_view(target: &Target) -> Value {
    json!({ "title": target.title, "url": target.url, "host": host_of(&target.url) })
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
        const { HeaderName::from_static("x-robots-tag") },
        HeaderValue::from_static("noindex"),
    );
}
