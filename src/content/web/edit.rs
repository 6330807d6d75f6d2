//! A new item, and its form.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, REFRESH};
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::json;

use super::super::draft::{ItemDraft, is_web_address, typed_address};
use super::super::fetching::{prepare_picture, start_reading};
use super::super::model::{Focus, ItemId, ItemKind, ItemState, Place, Unfurl};
use super::super::picture::PictureError;
use super::super::verbs::{self, Next};
use super::editor;
use super::sheet::{CaptionSheet, Sheet};
use super::view::{Desk, title_of};
use crate::error::{Error, Fields, Message, Result};
use crate::web::{Ctx, FormView, Limit, Notice, PostForm, Query};

/// `GET /studio/items/new`
pub async fn new_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = json!({ "form": FormView::new() });
    ctx.page("content/new", "content-new-title", data)
}

/// `POST /studio/items`: a draft from an address, or (`words`) from nothing.
pub async fn create(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (editor, lang) = (editor(&ctx)?, ctx.lang);
    if form.ticked("words") {
        let draft = ItemDraft {
            kind: ItemKind::Text,
            lang,
            ..ItemDraft::default()
        };
        let id = ctx
            .db(move |conn| verbs::create(conn, &draft, Some(editor.person), editor.now))
            .await?;
        let notice = Notice::good("content-notice-created");
        return ctx.redirect_with(&address(id), notice).await;
    }
    let url = typed_address(form.text("url"));
    let is_read = ctx.app.config.unfurl.enabled;
    if is_read && is_web_address(&url) {
        let person = editor.person.to_string();
        ctx.app.limits.check(Limit::Unfurl, &person)?;
    }
    let created = ctx
        .db(move |conn| verbs::create_from_address(conn, &url, lang, is_read, editor))
        .await;
    match created {
        Ok(id) => {
            if is_read {
                start_reading(ctx.app.clone());
            }
            ctx.redirect(&address(id))
        }
        Err(Error::Invalid(fields)) => {
            let data = json!({ "form": FormView::refused(&ctx, &form, &fields) });
            ctx.rejected("content/new", "content-new-title", data)
        }
        Err(error) => Err(error),
    }
}

/// How the form is opened.
#[derive(Deserialize)]
pub struct Opening {
    /// Without waiting for the address to be read.
    by_hand: Option<u8>,
    /// With one more empty suggested text.
    more: Option<u8>,
}

/// `GET /studio/items/{id}`
pub async fn edit_page(
    ctx: Ctx,
    id: Path<ItemId>,
    opening: Query<Opening>,
) -> Result<HttpResponse> {
    let id = *id;
    let desk = ctx.db(move |conn| Desk::load(conn, id)).await?;
    if desk.item.state == ItemState::Retracted {
        return retracted_page(&ctx, &desk);
    }
    let is_waiting = desk.item.unfurl == Unfurl::Waiting && desk.item.is_unwritten();
    if is_waiting && opening.by_hand.is_none() {
        return waiting_page(&ctx, &desk);
    }
    let mut sheet = Sheet::of_item(&desk.draft, ctx.app.config.time_zone);
    if opening.more.is_some() || sheet.captions.is_empty() {
        sheet.captions.push(CaptionSheet {
            lang: desk.item.lang.to_string(),
            tone: "personal".to_owned(),
            ..CaptionSheet::default()
        });
    }
    show(&ctx, &desk, &sheet, StatusCode::OK, BTreeMap::new())
}

/// A small page of its own while the address is read: nothing can be typed on it, so its
/// refreshing loses nothing.
fn waiting_page(ctx: &Ctx, desk: &Desk) -> Result<HttpResponse> {
    let data = json!({ "id": desk.item.id, "url": desk.item.url });
    let mut response = ctx.page("content/waiting", "content-waiting-title", data)?;
    response
        .headers_mut()
        .insert(REFRESH, HeaderValue::from_static("2"));
    Ok(response)
}

fn retracted_page(ctx: &Ctx, desk: &Desk) -> Result<HttpResponse> {
    let sheet = Sheet::of_item(&desk.draft, ctx.app.config.time_zone);
    let title = title_of(ctx, &desk.item);
    let data = desk.view(ctx, &sheet, BTreeMap::new());
    ctx.page_titled(StatusCode::OK, "content/retracted", &title, data)
}

fn show(
    ctx: &Ctx,
    desk: &Desk,
    sheet: &Sheet,
    status: StatusCode,
    errors: BTreeMap<String, String>,
) -> Result<HttpResponse> {
    let title = title_of(ctx, &desk.item);
    let data = desk.view(ctx, sheet, errors);
    ctx.page_titled(status, "content/edit", &title, data)
}

/// `POST /studio/items/{id}`
pub async fn save(ctx: Ctx, id: Path<ItemId>, form: PostForm) -> Result<HttpResponse> {
    let mut sheet = Sheet::of_form(&form);
    sheet.drop_empty_captions();
    let notice = Notice::good("content-notice-saved");
    submit(&ctx, *id, &form, sheet, Next::Stay, &address(*id), notice).await
}

/// Saves a posted form, does what comes next and goes on to `to`; or shows the form again with
/// everything that was typed, an uploaded picture included.
pub(super) async fn submit(
    ctx: &Ctx,
    id: ItemId,
    form: &PostForm,
    mut sheet: Sheet,
    next: Next,
    to: &str,
    notice: Notice,
) -> Result<HttpResponse> {
    match save_sheet(ctx, id, form, &mut sheet, next).await {
        Ok(()) => ctx.redirect_with(to, notice).await,
        Err(Error::Invalid(fields)) => {
            let desk = ctx.db(move |conn| Desk::load(conn, id)).await?;
            let errors = fields
                .iter()
                .map(|(field, message)| (field.clone(), ctx.message(message)))
                .collect();
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(ctx, &desk, &sheet, status, errors)
        }
        Err(error) => Err(error),
    }
}

async fn save_sheet(
    ctx: &Ctx,
    id: ItemId,
    form: &PostForm,
    sheet: &mut Sheet,
    next: Next,
) -> Result<()> {
    let mut fields = Fields::new();
    if let Some(file) = form.file("picture") {
        match prepare_picture(file.bytes.clone()).await? {
            Ok(picture) => {
                let media = ctx
                    .db(move |conn| verbs::keep_picture(conn, picture))
                    .await?;
                sheet.set("media", media);
                // What mattered in another picture does not in this one.
                sheet.set("focus", Place::Middle);
                sheet.set("focus_x", Focus::MIDDLE.x);
                sheet.set("focus_y", Focus::MIDDLE.y);
                sheet.set("media_removed", "");
            }
            Err(error) => fields.add("picture", Message::new(picture_key(&error))),
        }
    }
    let draft = match sheet.draft(ctx.app.config.time_zone) {
        Err(Error::Invalid(wrong)) => {
            for (field, message) in wrong.iter() {
                fields.add(field, message.clone());
            }
            return Err(Error::Invalid(fields));
        }
        draft => draft?,
    };
    fields.into_result()?;
    let editor = editor(ctx)?;
    let while_reading = sheet.ticked("while_reading");
    ctx.db(move |conn| verbs::save(conn, id, &draft, while_reading, next, editor))
        .await
}

fn picture_key(error: &PictureError) -> &'static str {
    match error {
        PictureError::Kind => "content-picture-kind",
        PictureError::TooLarge => "content-picture-too-large",
        PictureError::Broken(_) => "content-picture-broken",
        PictureError::Encoding(_) => "content-picture-encoding",
    }
}

/// Where an item is edited.
pub(super) fn address(id: ItemId) -> String {
    format!("/studio/items/{id}")
}
