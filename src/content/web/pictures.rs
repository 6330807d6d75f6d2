//! The picture of an item, cut to the formats of the networks: for its readers as a file, for
//! comms as a preview, and the point around which it is cut.

use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, EntityTag,
    IfNoneMatch,
};
use actix_web::web::Path;
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use serde_json::{Value, json};

use super::super::crop::is_too_small;
use super::super::fetching::cut_picture;
use super::super::format::Format;
use super::super::model::{Item, ItemId, Place, Reader, tag_of};
use super::super::store;
use super::sheet::{EXACT, Sheet};
use super::view::Desk;
use crate::error::{Error, Result};
use crate::people::store as people;
use crate::web::{Choice, Ctx};

/// `GET /items/{id}/pictures/{format}`: a file to post, where the item may leave.
pub async fn download(
    ctx: Ctx,
    req: HttpRequest,
    path: Path<(ItemId, Format)>,
) -> Result<HttpResponse> {
    let (id, format) = path.into_inner();
    let (person, lang, now) = (ctx.person()?, ctx.lang, ctx.now());
    let item = ctx
        .db(move |conn| {
            let team = people::find(conn, person)?.team_id;
            store::published_item(conn, id, Reader { team, lang }, now)
        })
        .await?;
    if !item.may_leave(now) || ctx.is_halted() {
        return Err(Error::NotFound);
    }
    let file = format!("attachment; filename=\"{}\"", file_name(&item, format));
    answer(&ctx, &req, &item, format, &file).await
}

/// `GET /studio/items/{id}/pictures/{format}`: how the picture comes out, whatever the item's
/// state.
pub async fn preview(
    ctx: Ctx,
    req: HttpRequest,
    path: Path<(ItemId, Format)>,
) -> Result<HttpResponse> {
    let (id, format) = path.into_inner();
    let item = ctx.db(move |conn| store::find(conn, id)).await?;
    answer(&ctx, &req, &item, format, "inline").await
}

/// The picture itself, or that the browser has it already. It is asked for anew each time: under
/// the same address it changes with picture and focus, and ends with the item.
async fn answer(
    ctx: &Ctx,
    req: &HttpRequest,
    item: &Item,
    format: Format,
    disposition: &str,
) -> Result<HttpResponse> {
    let (media, focus) = (item.media_id.ok_or(Error::NotFound)?, item.focus());
    let tag = format!("{media}-{}-{}-{format}", focus.x, focus.y);
    let tag = EntityTag::new_strong(tag);
    let mut response = HttpResponse::build(StatusCode::OK);
    response
        .insert_header((CACHE_CONTROL, "private, no-cache"))
        .insert_header((ETAG, tag.to_string()));
    if has_it(req, &tag) {
        return Ok(response.status(StatusCode::NOT_MODIFIED).finish());
    }
    // The connection is given back before the cutting begins.
    let kept = ctx.db(move |conn| store::find_media(conn, media)).await?;
    let picture = cut_picture(kept.bytes, focus, format).await?;
    Ok(response
        .insert_header((CONTENT_TYPE, picture.content_type))
        .insert_header((CONTENT_DISPOSITION, disposition))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(picture.bytes))
}

fn has_it(req: &HttpRequest, tag: &EntityTag) -> bool {
    match req.get_header::<IfNoneMatch>() {
        None => false,
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(known)) => known.iter().any(|one| one.weak_eq(tag)),
    }
}

/// The title in letters that every system writes, and the size.
fn file_name(item: &Item, format: Format) -> String {
    let (width, height) = format.size();
    match tag_of(&item.title).as_str() {
        "" => format!("{width}x{height}.jpg"),
        title => format!("{title}-{width}x{height}.jpg"),
    }
}

/// The choice of the focus, and how the stored picture comes out.
pub(super) fn focus_view(ctx: &Ctx, desk: &Desk, sheet: &Sheet) -> Value {
    let middle = Place::Middle.as_str();
    let chosen = Some(sheet.text("focus")).filter(|word| !word.is_empty());
    let chosen = chosen.unwrap_or(middle);
    let percent = |name: &str| sheet.text(name).parse::<u8>().unwrap_or(50).min(100);
    // A picture that has just been uploaded, in a form that was refused, is not the item's yet.
    let is_stored = desk
        .item
        .media_id
        .is_some_and(|media| sheet.text("media") == media.as_str());
    let size = desk.picture_size.filter(|_| is_stored);
    let crops = size.map(|size| {
        let all = Format::ALL.iter();
        all.map(|format| crop(&desk.item, size, *format))
            .collect::<Vec<_>>()
    });
    json!({
        "x": percent("focus_x"),
        "y": percent("focus_y"),
        "places": Choice::of_words(ctx, "pictures-place-", Place::ALL, |word| word == chosen),
        "is_exact": chosen == EXACT,
        "crops": crops,
    })
}

fn crop(item: &Item, size: (u32, u32), format: Format) -> Value {
    let (width, height) = format.size();
    json!({
        "format": format,
        "width": width.to_string(),
        "height": height.to_string(),
        "address": format!("/studio/items/{}/pictures/{format}", item.id),
        "is_too_small": is_too_small(size, format),
    })
}
