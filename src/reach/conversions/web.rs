//! `/api/v1/conversions`: where other sites tell what came of a visit.

use actix_web::http::StatusCode;
use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue, LOCATION, VARY};
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;
use url::Url;

use super::body::{Body, is_form};
use super::model::Wrong;
use super::verbs::{self, Outcome};
use crate::error::Result;
use crate::reach::tokens::model::Token;
use crate::reach::tokens::store as tokens;
use crate::web::session::hash_token;
use crate::web::{Ctx, Limit, Problem};

/// The interface, described for programs.
const OPENAPI: &str = include_str!("openapi.json");

/// `GET /api/openapi.json`
pub async fn openapi() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .body(OPENAPI)
}

/// `OPTIONS /api/v1/conversions`: a browser asks whether a page of another site may tell us.
/// Only sites that a token is for are answered.
pub async fn preflight(ctx: Ctx, req: HttpRequest) -> Result<HttpResponse> {
    let origin = header(&req, "origin").unwrap_or_default().to_owned();
    let asked = origin.clone();
    let is_known = ctx
        .db(move |conn| tokens::is_known_origin(conn, &asked))
        .await?;
    if !is_known {
        let detail = "No token is for the pages of this origin.";
        return Ok(Problem::with_detail(StatusCode::FORBIDDEN, detail).response());
    }
    let mut response = HttpResponse::NoContent()
        .insert_header(("access-control-allow-methods", "POST"))
        .insert_header((
            "access-control-allow-headers",
            "authorization, content-type",
        ))
        .insert_header(("access-control-max-age", "600"))
        .finish();
    let_read(&mut response, &origin);
    Ok(response)
}

/// `POST /api/v1/conversions`
pub async fn tell(ctx: Ctx, req: HttpRequest, payload: Payload) -> HttpResponse {
    let (token, body) = match recognise(&ctx, &req, payload).await {
        Ok(recognised) => recognised,
        Err(problem) => return problem.response(),
    };
    let mut response = match take(&ctx, &token, body).await {
        Ok(response) => response,
        Err(problem) => problem.response(),
    };
    if !token.origin.is_empty() {
        let_read(&mut response, &token.origin);
    }
    response
}

/// Who tells, looked at before the body is read; only a form of a site brings its token inside.
async fn recognise(
    ctx: &Ctx,
    req: &HttpRequest,
    payload: Payload,
) -> Result<(Token, Body), Problem> {
    let bearer = header(req, "authorization").and_then(|value| value.strip_prefix("Bearer "));
    if let Some(secret) = bearer {
        let token = admit(ctx, req, secret).await?;
        return Ok((token, Body::read(req, payload).await?));
    }
    if !is_form(req) {
        return Err(unauthorised());
    }
    let body = Body::read(req, payload).await?;
    let secret = body.of_the_form("token").ok_or_else(unauthorised)?;
    let token = admit(ctx, req, secret).await?;
    if token.origin.is_empty() {
        return Err(unauthorised());
    }
    Ok((token, body))
}

/// The token of this secret, if this request may use it now.
async fn admit(ctx: &Ctx, req: &HttpRequest, secret: &str) -> Result<Token, Problem> {
    let hash = hash_token(secret.trim());
    let found = ctx.db(move |conn| tokens::in_force(conn, &hash)).await?;
    let token = found.ok_or_else(unauthorised)?;
    if !token.admits(header(req, "origin")) {
        let detail = if token.origin.is_empty() {
            "This token is for servers; browsers may not use it.".to_owned()
        } else {
            format!("This token is for pages of {} alone.", token.origin)
        };
        return Err(Problem::with_detail(StatusCode::FORBIDDEN, detail));
    }
    ctx.app.limits.check(Limit::Conversion, token.id.as_str())?;
    Ok(token)
}

fn unauthorised() -> Problem {
    let detail = "Send a token that is in force as Authorization: Bearer. The form of a site \
                  sends it as the field token.";
    Problem::with_detail(StatusCode::UNAUTHORIZED, detail)
}

/// Counts, and answers or leads on. Whoever applies for a job is not held up by our counting:
/// with `next` they get there whatever is wrong, and the log has what was.
async fn take(ctx: &Ctx, token: &Token, body: Body) -> Result<HttpResponse, Problem> {
    let next = next_of(token, &body)?;
    let counted = count(ctx, token, body).await;
    let Some(next) = next else {
        return Ok(match counted? {
            true => HttpResponse::Created().json(json!({ "counted": true })),
            false => HttpResponse::Ok().json(json!({ "counted": false })),
        });
    };
    if let Err(problem) = counted {
        tracing::warn!(?problem, "a conversion was not counted");
    }
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, next.as_str()))
        .finish())
}

/// Where the form leads on to: a page of the token's own site, so that nobody is led elsewhere
/// in our name.
fn next_of(token: &Token, body: &Body) -> Result<Option<Url>, Problem> {
    let Some(next) = body.of_the_form("next") else {
        return Ok(None);
    };
    let url = Url::parse(next).ok();
    let own = url.filter(|url| url.origin().ascii_serialization() == token.origin);
    let sentence = || "Give an address of the site that the token is for.".to_owned();
    own.map(Some)
        .ok_or_else(|| Problem::with_errors(Wrong::from([("next", sentence())])))
}

/// Whether it is counted now; false when it had been before.
async fn count(ctx: &Ctx, token: &Token, body: Body) -> Result<bool, Problem> {
    let told = body.draft()?.checked().map_err(Problem::with_errors)?;
    let (token, at) = (token.clone(), (ctx.now(), ctx.today()));
    let outcome = ctx
        .db(move |conn| verbs::count(conn, &token, &told, at))
        .await?;
    match outcome {
        Outcome::Counted => Ok(true),
        Outcome::Known => Ok(false),
        Outcome::Unknown(field, sentence) => {
            let wrong = Wrong::from([(field, sentence.to_owned())]);
            Err(Problem::with_errors(wrong))
        }
    }
}

/// Lets the pages of this one site read the answer.
fn let_read(response: &mut HttpResponse, origin: &str) {
    let headers = response.headers_mut();
    // An origin is ASCII: a header can always hold it.
    if let Ok(origin) = HeaderValue::from_str(origin) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    headers.insert(VARY, HeaderValue::from_static("origin"));
}

fn header<'r>(req: &'r HttpRequest, name: &str) -> Option<&'r str> {
    req.headers()
        .get(name)
        .and_then(|value| value.to_str().ok())
}
