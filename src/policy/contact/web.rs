//! The page on which the contact is named.

use actix_web::HttpResponse;
use serde_json::json;

use super::model::ContactDraft;
use super::{store, verbs};
use crate::error::{Error, Result};
use crate::people;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /policy/contact`
pub async fn form(ctx: Ctx) -> Result<HttpResponse> {
    let (contact, email) = ctx
        .db(|conn| {
            let contact = store::current(conn)?;
            let person = contact.as_ref().and_then(|contact| contact.person_id);
            let email = match person {
                Some(person) => people::store::find(conn, person)?.email,
                None => String::new(),
            };
            Ok((contact, email))
        })
        .await?;
    let is_named = contact.is_some();
    let mut view = FormView::new().with("email", email);
    if let Some(contact) = contact {
        view = view.with("name", contact.name).with("reach", contact.reach);
    }
    let data = json!({ "form": view, "is_named": is_named });
    ctx.page("policy/contact", "policy-contact-title", data)
}

/// `POST /policy/contact`
pub async fn name(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (by, today) = (ctx.person()?, ctx.today());
    let draft = ContactDraft {
        name: form.text("name").to_owned(),
        reach: form.text("reach").to_owned(),
        email: form.text("email").to_lowercase(),
    };
    let named = ctx
        .db(move |conn| verbs::name(conn, by, today, &draft))
        .await;
    match named {
        Err(Error::Invalid(fields)) => {
            let is_named = ctx.db(store::current).await?.is_some();
            let view = FormView::refused(&ctx, &form, &fields);
            let data = json!({ "form": view, "is_named": is_named });
            ctx.rejected("policy/contact", "policy-contact-title", data)
        }
        Err(error) => Err(error),
        Ok(()) => {
            ctx.redirect_with("/policy", Notice::good("policy-contact-saved"))
                .await
        }
    }
}

/// `POST /policy/contact/removal`
pub async fn remove(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    let (by, today) = (ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::remove(conn, by, today)).await?;
    ctx.redirect_with("/policy", Notice::good("policy-contact-removed"))
        .await
}
