//! The pages of the office.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use crate::access::{Access, Role};
use crate::error::Result;
use crate::web::Ctx;

/// What the front page leads to: address, name in the texts, who may enter.
const PAPERS: &[(&str, &str, Access)] = &[(
    "/digest/printable",
    "weekly",
    Access::Roles(&[Role::Comms, Role::Hr, Role::Leader]),
)];

/// `GET /office`: everything that can be hung up, as far as the reader may enter there.
pub async fn front(ctx: Ctx) -> Result<HttpResponse> {
    let roles = &ctx.me()?.roles;
    let papers: Vec<Value> = PAPERS
        .iter()
        .filter(|(_, _, access)| access.admits(Some(roles)))
        .map(|(href, name, _)| json!({ "href": href, "name": name }))
        .collect();
    ctx.page("office/front", "office-title", json!({ "papers": papers }))
}
