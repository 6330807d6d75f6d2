//! What happens to an item beyond its words: suggested texts are added and moved, the address
//! is read again, it goes out, it is taken back.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde_json::json;

use super::super::fetching::start_reading;
use super::super::model::ItemId;
use super::super::store;
use super::super::verbs::{self, Next};
use super::edit::{address, submit};
use super::editor;
use super::sheet::Sheet;
use super::view::title_of;
use crate::error::{Error, Result};
use crate::web::{Ctx, Limit, Notice, PostForm};

/// Under this number it is only said that there are fewer.
const SMALLEST_NUMBER: i64 = 5;

/// `POST /studio/items/{id}/captions`: saves, and adds, moves or removes a suggested text.
/// The button says which: `add`, `up-1`, `down-1` or `remove-1`.
pub async fn change_captions(ctx: Ctx, id: Path<ItemId>, form: PostForm) -> Result<HttpResponse> {
    let mut sheet = Sheet::of_form(&form);
    let captions = &mut sheet.captions;
    let (what, at) = form.text("do").split_once('-').unwrap_or(("add", ""));
    let at = at.parse().ok().filter(|at| *at < captions.len());
    match (what, at) {
        ("up", Some(at)) if at > 0 => captions.swap(at, at - 1),
        ("down", Some(at)) if at + 1 < captions.len() => captions.swap(at, at + 1),
        ("remove", Some(at)) => {
            captions.remove(at);
        }
        _ => {}
    }
    sheet.drop_empty_captions();
    let to = if what == "add" {
        let new = sheet.captions.len();
        format!("{}?by_hand=1&more=1#caption-{new}-body", address(*id))
    } else {
        format!("{}?by_hand=1#captions", address(*id))
    };
    let notice = Notice::good("content-notice-saved");
    submit(&ctx, *id, &form, sheet, Next::Stay, &to, notice).await
}

/// `POST /studio/items/{id}/unfurl`: saves, and reads the address again.
pub async fn read_again(ctx: Ctx, id: Path<ItemId>, form: PostForm) -> Result<HttpResponse> {
    let person = ctx.person()?.to_string();
    let mut sheet = Sheet::of_form(&form);
    sheet.drop_empty_captions();
    let (next, notice) = match ctx.app.limits.check(Limit::Unfurl, &person) {
        Ok(()) => (Next::Read, Notice::good("content-notice-saved")),
        // What was typed is worth more than the reading.
        Err(Error::TooMany { .. }) => (Next::Stay, Notice::warning("content-notice-retry-later")),
        Err(error) => return Err(error),
    };
    let response = submit(&ctx, *id, &form, sheet, next, &address(*id), notice).await?;
    start_reading(ctx.app.clone());
    Ok(response)
}

/// `POST /studio/items/{id}/publication`: saves, and publishes or (`when=later`) schedules.
pub async fn publish(ctx: Ctx, id: Path<ItemId>, form: PostForm) -> Result<HttpResponse> {
    let mut sheet = Sheet::of_form(&form);
    sheet.drop_empty_captions();
    let (next, key) = if form.text("when") == "later" {
        (Next::Schedule, "content-notice-scheduled")
    } else {
        (Next::Publish, "content-notice-published")
    };
    submit(
        &ctx,
        *id,
        &form,
        sheet,
        next,
        &address(*id),
        Notice::good(key),
    )
    .await
}

/// `POST /studio/items/{id}/publication/removal`: a scheduled item is a draft again.
pub async fn unschedule(ctx: Ctx, id: Path<ItemId>, _: PostForm) -> Result<HttpResponse> {
    let id = *id;
    ctx.db(move |conn| verbs::unschedule(conn, id)).await?;
    let notice = Notice::good("content-notice-unscheduled");
    ctx.redirect_with(&address(id), notice).await
}

/// `GET /studio/items/{id}/retraction`: asks first.
pub async fn retraction_page(ctx: Ctx, id: Path<ItemId>) -> Result<HttpResponse> {
    let id = *id;
    let (item, shares) = ctx
        .db(move |conn| Ok((store::find(conn, id)?, store::share_count(conn, id)?)))
        .await?;
    let shares = match shares {
        0 => ctx.t("content-retract-shares-none"),
        few if few < SMALLEST_NUMBER => ctx.t("content-retract-shares-few"),
        many => ctx.t_with(
            "content-retract-shares-many",
            &[("count", &many.to_string())],
        ),
    };
    let title = title_of(&ctx, &item);
    let data = json!({ "id": item.id, "item_title": title, "shares": shares });
    ctx.page("content/retraction", "content-retract-title", data)
}

/// `POST /studio/items/{id}/retraction`
pub async fn retract(ctx: Ctx, id: Path<ItemId>, _: PostForm) -> Result<HttpResponse> {
    let (id, editor) = (*id, editor(&ctx)?);
    ctx.db(move |conn| verbs::retract(conn, id, editor)).await?;
    let notice = Notice::good("content-notice-retracted");
    ctx.redirect_with(&address(id), notice).await
}

/// `POST /studio/items/{id}/copy`: a new draft with the same words.
pub async fn copy(ctx: Ctx, id: Path<ItemId>, _: PostForm) -> Result<HttpResponse> {
    let (id, editor) = (*id, editor(&ctx)?);
    let copy = ctx.db(move |conn| verbs::copy(conn, id, editor)).await?;
    let notice = Notice::good("content-notice-copied");
    ctx.redirect_with(&address(copy), notice).await
}

/// `POST /studio/items/{id}/removal`: throws a draft away.
pub async fn remove_draft(ctx: Ctx, id: Path<ItemId>, _: PostForm) -> Result<HttpResponse> {
    let id = *id;
    ctx.db(move |conn| verbs::remove_draft(conn, id)).await?;
    let notice = Notice::good("content-notice-removed");
    ctx.redirect_with("/studio", notice).await
}
