//! The texts to begin with, side by side.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use super::super::store;
use super::super::templates::Template;
use crate::error::Result;
use crate::web::Ctx;

/// `GET /policy/templates`: each in the reader's language, with the way to begin with it.
pub async fn page(ctx: Ctx) -> Result<HttpResponse> {
    let is_first = ctx.db(store::current_number).await?.is_none();
    let organisation = ctx.app.config.organisation.name.as_str();
    let templates: Vec<Value> = Template::ALL
        .iter()
        .map(|template| {
            let body = template.body(ctx.app.texts(), ctx.lang, organisation);
            json!({ "key": template, "body": body })
        })
        .collect();
    let data = json!({ "templates": templates, "is_first": is_first });
    ctx.page("policy/templates", "policy-templates-title", data)
}
