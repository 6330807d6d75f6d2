//! For supervisors and load balancers: is the process alive, is the database there.

use actix_web::HttpResponse;

use crate::db;
use crate::error::Result;
use crate::web::Ctx;

/// `GET /healthz`: the process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok")
}

/// `GET /readyz`: the database answers too.
pub async fn ready(ctx: Ctx) -> Result<HttpResponse> {
    ctx.db(db::ping).await?;
    Ok(HttpResponse::Ok().content_type("text/plain").body("ready"))
}
