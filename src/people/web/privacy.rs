//! What is kept about people, for everybody to read.

use actix_web::HttpResponse;
use serde_json::json;

use crate::error::Result;
use crate::web::{Ctx, session};

/// `GET /privacy`
pub async fn privacy(ctx: Ctx) -> Result<HttpResponse> {
    let data = json!({
        "contact": ctx.app.config.organisation.privacy_contact,
        "cookie": session::cookie_name(ctx.app.config.is_https()),
    });
    ctx.page("people/privacy", "people-privacy", data)
}
