//! Screens: made and revoked by comms and admins, shown to whoever has the address.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ContentEncoding,
};
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::{Value, json};

use super::model::{Screen, ScreenDraft, ScreenId};
use super::stream::Line;
use super::{store, verbs, view};
use crate::content::model::MediaId;
use crate::content::store as content;
use crate::error::{Error, Result};
use crate::office::web::languages;
use crate::reports::ledger::Ledger;
use crate::texts::Lang;
use crate::web::session::hash_token;
use crate::web::{Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 25;

/// What the list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    page: Option<i64>,
}

/// `GET /office/screens`
pub async fn list(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let all = ctx.db(store::all).await?;
    let words = asked.q.trim().to_lowercase();
    let found = all
        .iter()
        .filter(|screen| screen.name.to_lowercase().contains(&words));
    let (shown, paging) = Paging::cut(asked.page, found, PER_PAGE, &ctx.path);
    let data = json!({
        "screens": shown.iter().map(|screen| row(&ctx, screen)).collect::<Vec<_>>(),
        "paging": paging,
        "is_filtered": !words.is_empty(),
        "form": FormView::new().with("q", asked.q.trim()),
    });
    ctx.page("office/screens", "office-screens", data)
}

fn row(ctx: &Ctx, screen: &Screen) -> Value {
    json!({
        "id": screen.id,
        "name": screen.name,
        "language": ctx.t(&format!("web-language-{}", screen.lang)),
        "made": screen.created_on,
        "revoked": screen.revoked_on,
    })
}

/// `GET /office/screens/new`
pub async fn new_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = form_view(&ctx, FormView::new(), ctx.lang);
    ctx.page("office/screen_new", "office-screen-new", data)
}

fn form_view(ctx: &Ctx, form: FormView, lang: Lang) -> Value {
    json!({ "form": form, "languages": languages(ctx, lang) })
}

/// `POST /office/screens`: the answer shows the address, this one time. It is no redirect, because
/// the next page could only show what had been stored.
pub async fn make(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let lang: Lang = form.text("language").parse().unwrap_or(ctx.lang);
    let draft = ScreenDraft {
        name: form.text("name").to_owned(),
        lang,
    };
    let (by, today, name) = (ctx.person()?, ctx.today(), draft.name.clone());
    let made = ctx
        .db(move |conn| verbs::make(conn, &draft, by, today))
        .await;
    match made {
        Ok(token) => {
            let address = format!("{}/screens/{token}", ctx.app.config.base());
            let data = json!({ "address": address, "name": name });
            ctx.page("office/screen_made", "office-screen-made", data)
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            let data = form_view(&ctx, refused, lang);
            ctx.rejected("office/screen_new", "office-screen-new", data)
        }
        Err(error) => Err(error),
    }
}

/// `POST /office/screens/{id}/removal`
pub async fn revoke(ctx: Ctx, id: Path<ScreenId>, _: PostForm) -> Result<HttpResponse> {
    let (id, by, today) = (*id, ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::revoke(conn, id, by, today))
        .await?;
    let notice = Notice::good("office-notice-screen-revoked");
    ctx.redirect_with("/office/screens", notice).await
}

/// `GET /screens/{token}`: the screen as it is now. Who looks at it is nobody, signed in or not.
pub async fn show(ctx: Ctx, token: Path<String>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let app = ctx.app.clone();
    let (screen, data) = ctx
        .db(move |conn| {
            let screen = store::in_force(conn, &hash_token(&token))?;
            let data = view::read(&app, conn, &ledger, &screen, &token)?;
            Ok((screen, data))
        })
        .await?;
    let ctx = Ctx {
        lang: screen.lang,
        visitor: None,
        ..ctx
    };
    ctx.page_titled(StatusCode::OK, "office/screen", &screen.name, data)
}

/// `GET /screens/{token}/events`: what changes on it, as server-sent events.
pub async fn events(ctx: Ctx, token: Path<String>, ledger: Data<Ledger>) -> Result<HttpResponse> {
    let hash = hash_token(&token);
    ctx.db(move |conn| store::in_force(conn, &hash)).await?;
    let line = Line::open(ctx.app.clone(), ledger.into_inner(), &token)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/event-stream"))
        // Compressed, an event would wait for the next ones; a proxy must not gather them either.
        .insert_header(ContentEncoding::Identity)
        .insert_header(("x-accel-buffering", "no"))
        .streaming(line.events()))
}

/// `GET /screens/{token}/pictures/{id}`: pictures of items that stand on screens.
pub async fn picture(ctx: Ctx, path: Path<(String, MediaId)>) -> Result<HttpResponse> {
    let (token, id) = path.into_inner();
    let now = ctx.now();
    let media = ctx
        .db(move |conn| {
            let screen = store::in_force(conn, &hash_token(&token))?;
            if !view::is_open_picture(conn, &screen, id, now)? {
                return Err(Error::NotFound);
            }
            content::find_media(conn, id)
        })
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, media.content_type))
        .insert_header((CACHE_CONTROL, "private, max-age=86400"))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(media.bytes))
}
