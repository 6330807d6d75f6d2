//! One-time addresses: asking for one, and what is behind it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde_json::json;

use super::{Client, enter};
use crate::error::{Error, Fields, Result};
use crate::people::draft::{Details, Draft};
use crate::people::model::Purpose;
use crate::people::store::{self, invitations};
use crate::people::verbs;
use crate::web::{Ctx, FormView, PostForm};

/// `GET /password`
pub async fn ask_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = json!({ "form": FormView::new(), "is_sent": false });
    ctx.page("people/password", "people-forgotten-title", data)
}

/// `POST /password`: the same answer whether there is such an account or not.
pub async fn ask(ctx: Ctx, client: Client, form: PostForm) -> Result<HttpResponse> {
    client.asks_for_address(&ctx.app)?;
    let (app, email) = (ctx.app.clone(), form.text("email").to_owned());
    ctx.db(move |conn| verbs::ask_for_reset(&app, conn, &email))
        .await?;
    let data = json!({ "form": FormView::new(), "is_sent": true });
    ctx.page("people/password", "people-forgotten-title", data)
}

/// `GET /invitations/{token}`
pub async fn invitation_page(ctx: Ctx, token: Path<String>) -> Result<HttpResponse> {
    show(&ctx, token.into_inner(), FormView::new()).await
}

/// `POST /invitations/{token}`
pub async fn claim(ctx: Ctx, token: Path<String>, form: PostForm) -> Result<HttpResponse> {
    let token = token.into_inner();
    let (app, sent, secret) = (ctx.app.clone(), form.clone(), token.clone());
    let lang = ctx.lang;
    let claimed = ctx.db(move |conn| {
        let password = sent.raw("new_password");
        let purpose = invitations::find(conn, &secret, app.clock.now())?.purpose;
        if purpose != Purpose::FirstAdmin {
            return verbs::set_password(&app, conn, &secret, password);
        }
        let draft = Draft {
            email: sent.text("email").to_owned(),
            details: Details {
                name: sent.text("name").to_owned(),
                team: String::new(),
                lang,
            },
            roles: Vec::new(),
        };
        verbs::claim_first_admin(&app, conn, &secret, draft, password)
    });
    match claimed.await {
        Ok(person) => enter(&ctx, person, "/").await,
        Err(Error::NotFound) => gone(&ctx),
        Err(Error::Invalid(fields)) => refuse(&ctx, token, &form, &fields).await,
        Err(other) => Err(other),
    }
}

async fn refuse(
    ctx: &Ctx,
    token: String,
    form: &PostForm,
    fields: &Fields,
) -> Result<HttpResponse> {
    show(ctx, token, FormView::refused(ctx, form, fields)).await
}

async fn show(ctx: &Ctx, token: String, form: FormView) -> Result<HttpResponse> {
    let now = ctx.now();
    let found = ctx.db(move |conn| {
        let invitation = invitations::find(conn, &token, now)?;
        let person = match (invitation.purpose, invitation.person_id) {
            (Purpose::FirstAdmin, _) => None,
            (_, Some(id)) => Some(store::find(conn, id)?),
            // Asked for an address that has no account.
            (_, None) => return Err(Error::NotFound),
        };
        Ok((invitation.purpose, person))
    });
    let (purpose, person) = match found.await {
        Ok(found) => found,
        Err(Error::NotFound) => return gone(ctx),
        Err(other) => return Err(other),
    };
    let status = if form.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = ctx.t(&format!("people-{purpose}-title"));
    let data = json!({
        "form": form,
        "purpose": purpose,
        "is_first": purpose == Purpose::FirstAdmin,
        "email": person.map(|person| person.email),
    });
    ctx.page_titled(status, "people/invitation", &title, data)
}

/// The page of an address that opens nothing: used, too old, replaced by a newer one, or never
/// given out.
fn gone(ctx: &Ctx) -> Result<HttpResponse> {
    let title = ctx.t("people-invitation-gone");
    ctx.page_titled(
        StatusCode::GONE,
        "people/invitation_gone",
        &title,
        json!({}),
    )
}
