//! The way in and out: sign-in, sign-out, language.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::json;

use super::Client;
use crate::db::write;
use crate::error::{Error, Result};
use crate::people::model::PersonId;
use crate::people::verbs;
use crate::texts::Lang;
use crate::web::{Ctx, FormView, PostForm, Query, session};

/// The roles that the demo's sign-in page offers, in its order.
const DEMO_ROLES: [&str; 6] = ["employee", "ambassador", "comms", "hr", "leader", "admin"];

/// Where a page wants to go on to.
#[derive(Deserialize)]
pub struct Next {
    next: Option<String>,
}

/// `next` if it is a path of ours, else the front page. Browsers read `//host` and `/\host` as
/// another site, and drop tabs and line breaks before they read at all.
pub fn local_path(next: &str) -> &str {
    let is_path = next.starts_with('/') && !next[1..].starts_with(['/', '\\']);
    let is_plain = next.bytes().all(|byte| byte.is_ascii_graphic());
    if is_path && is_plain { next } else { "/" }
}

/// Begins a session for the person in this browser, in place of one that is open, and goes
/// on to the page `to`.
pub async fn enter(ctx: &Ctx, person: PersonId, to: &str) -> Result<HttpResponse> {
    let now = ctx.now();
    let before = ctx.visitor.as_ref().map(|me| (me.person, me.session));
    let begin = move |conn: &mut crate::db::Conn| {
        if let Some((person, session)) = before {
            session::end(conn, person, session)?;
        }
        session::begin(conn, person, now)
    };
    let token = ctx.db(move |conn| write(conn, begin)).await?;
    let mut response = ctx.redirect(to)?;
    response
        .add_cookie(&session::cookie(token, ctx.app.config.is_https()))
        .map_err(Error::internal)?;
    Ok(response)
}

/// `GET /`
pub async fn home(ctx: Ctx) -> Result<HttpResponse> {
    ctx.redirect(if ctx.visitor.is_some() {
        "/feed"
    } else {
        "/sign-in"
    })
}

/// `GET /sign-in`
pub async fn sign_in_page(ctx: Ctx, query: Query<Next>) -> Result<HttpResponse> {
    let next = local_path(query.next.as_deref().unwrap_or("/"));
    if ctx.visitor.is_some() {
        return ctx.redirect(next);
    }
    let form = FormView::new().with("next", next);
    ctx.page("people/sign_in", "people-sign-in", sign_in_view(form))
}

fn sign_in_view(form: FormView) -> serde_json::Value {
    json!({ "form": form, "demo_roles": DEMO_ROLES })
}

/// `POST /sign-in`
pub async fn sign_in(ctx: Ctx, client: Client, form: PostForm) -> Result<HttpResponse> {
    let (email, password) = (
        form.text("email").to_owned(),
        form.raw("password").to_owned(),
    );
    client.tries_to_sign_in(&ctx.app, &email)?;
    match ctx
        .db(move |conn| verbs::sign_in(conn, &email, &password))
        .await
    {
        Ok(person) => enter(&ctx, person, local_path(form.text("next"))).await,
        Err(Error::Invalid(fields)) => {
            let form = FormView::refused(&ctx, &form, &fields);
            ctx.rejected("people/sign_in", "people-sign-in", sign_in_view(form))
        }
        Err(other) => Err(other),
    }
}

/// `POST /sign-out`
pub async fn sign_out(ctx: Ctx, _: PostForm) -> Result<HttpResponse> {
    if let Some(me) = &ctx.visitor {
        let (person, session) = (me.person, me.session);
        ctx.db(move |conn| write(conn, |conn| session::end(conn, person, session)))
            .await?;
    }
    let mut response = ctx.redirect("/sign-in")?;
    response
        .add_cookie(&session::cookie_removal(ctx.app.config.is_https()))
        .map_err(Error::internal)?;
    response.headers_mut().insert(
        actix_web::http::header::HeaderName::from_static("clear-site-data"),
        actix_web::http::header::HeaderValue::from_static(r#""cache", "cookies", "storage""#),
    );
    Ok(response)
}

/// `POST /language`
pub async fn language(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let lang: Lang = form.text("language").parse().map_err(|_| Error::NotFound)?;
    let next = local_path(form.text("next"));
    if let Some(me) = &ctx.visitor {
        let person = me.person;
        ctx.db(move |conn| verbs::change_language(conn, person, lang))
            .await?;
        return ctx.redirect(next);
    }
    // Nothing is kept about a visitor: the choice travels in the address.
    let (path, query) = next.split_once('?').unwrap_or((next, ""));
    let kept = url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "language");
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .append_pair("language", lang.as_str())
        .finish();
    ctx.redirect(&format!("{path}?{query}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_followed() {
        for ours in ["/feed", "/items/1?page=2", "/", "/s/abc+"] {
            assert_eq!(local_path(ours), ours);
        }
        let others = [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "",
            "feed",
        ];
        for other in others {
            assert_eq!(local_path(other), "/");
        }
        for hidden in ["/\t/evil.example", "/\n/evil.example", "/ø"] {
            assert_eq!(local_path(hidden), "/");
        }
    }
}
