//! The address in every weekly mail that ends it: with one click, and without a session. Mail
//! gateways open every address of a mail, so that opening it changes nothing.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde_json::json;

use crate::db::Conn;
use crate::digest::verbs;
use crate::error::Result;
use crate::mail::unsubscribe::{self, Scope};
use crate::people::store as people;
use crate::texts::Lang;
use crate::web::{Ctx, PostForm};

/// `GET /mail/unsubscribe/{token}`
pub async fn ask(ctx: Ctx, token: Path<String>) -> Result<HttpResponse> {
    let asked = token.clone();
    let known = ctx.db(move |conn| read(conn, &asked)).await?;
    show(ctx, &token, known, false)
}

/// `POST /mail/unsubscribe/{token}`: from the page, or from a mail program's own button
/// (RFC 8058). The second time it changes nothing.
pub async fn end(ctx: Ctx, token: Path<String>, _form: PostForm) -> Result<HttpResponse> {
    let asked = token.clone();
    let ended = ctx.db(move |conn| {
        let Some((person, scope)) = unsubscribe::read(conn, &asked)? else {
            return Ok(None);
        };
        verbs::turn_off(conn, person, scope)?;
        read(conn, &asked)
    });
    let ended = ended.await?;
    show(ctx, &token, ended, true)
}

/// What a token ends, and the language of the one it belongs to.
fn read(conn: &mut Conn, token: &str) -> Result<Option<(Scope, Lang)>> {
    match unsubscribe::read(conn, token)? {
        Some((person, scope)) => Ok(Some((scope, people::find(conn, person)?.lang))),
        None => Ok(None),
    }
}

fn show(
    ctx: Ctx,
    token: &str,
    known: Option<(Scope, Lang)>,
    is_done: bool,
) -> Result<HttpResponse> {
    let (status, lang) = match known {
        Some((_, lang)) => (StatusCode::OK, lang),
        None => (StatusCode::NOT_FOUND, ctx.lang),
    };
    let ctx = Ctx { lang, ..ctx };
    let data = json!({
        "scope": known.map(|(scope, _)| scope),
        "token": token,
        "is_done": is_done,
    });
    let title = ctx.t("digest-unsubscribe-title");
    ctx.page_titled(status, "digest/unsubscribe", &title, data)
}
