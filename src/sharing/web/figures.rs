//! What a network shows under an own post: typed in, and its history.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde_json::{Value, json};

use crate::access::PersonId;
use crate::content::store as content;
use crate::error::{Error, Fields, Result};
use crate::people::web::local_path;
use crate::sharing::figures::Shown;
use crate::sharing::model::{Entry, Figures, Share, ShareId};
use crate::sharing::store::{figures, shares};
use crate::sharing::verbs::figures::shows_figures;
use crate::sharing::verbs::{Noted, note_figures, take_back_figures};
use crate::web::{Ctx, FormView, Notice, PostForm};

/// Where a form leads back to when it does not say.
const LIST: &str = "/shares";

/// `GET /shares/{id}/figures`
pub async fn page(ctx: Ctx, id: Path<ShareId>) -> Result<HttpResponse> {
    show(&ctx, StatusCode::OK, *id, FormView::new(), &[]).await
}

/// `POST /shares/{id}/figures`: keeps what was typed, or shows it again.
pub async fn note(ctx: Ctx, form: PostForm, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person, today) = (*id, ctx.person()?, ctx.today());
    let mut fields = Fields::new();
    let told = Figures::typed(id, |field| form.text(field), &mut fields);
    // Whose share it is comes before what is wrong with the form.
    own(&ctx, person, id).await?;
    if !fields.is_empty() {
        let view = FormView::refused(&ctx, &form, &fields);
        return show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, id, view, &[]).await;
    }
    let is_meant = form.ticked("meant");
    let noted = ctx.db(move |conn| note_figures(conn, person, id, &told, is_meant, today));
    match noted.await? {
        Noted::Kept => back(&ctx, &form, Notice::good("sharing-notice-figures")).await,
        Noted::Lower(lower) => {
            let view = FormView::refused(&ctx, &form, &Fields::new());
            show(&ctx, StatusCode::OK, id, view, &lower).await
        }
    }
}

/// `POST /shares/{id}/figures/removal`: the newest entry is taken back.
pub async fn take_back(ctx: Ctx, form: PostForm, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person) = (*id, ctx.person()?);
    let entry = form.text("entry").parse().map_err(|_| Error::NotFound)?;
    let taken = ctx.db(move |conn| take_back_figures(conn, person, id, entry));
    match taken.await {
        Ok(()) => back(&ctx, &form, Notice::good("sharing-notice-figures-removed")).await,
        Err(Error::Conflict(message)) => back(&ctx, &form, Notice::warning(message.key)).await,
        Err(error) => Err(error),
    }
}

async fn own(ctx: &Ctx, person: PersonId, id: ShareId) -> Result<Share> {
    let share = ctx
        .db(move |conn| shares::find_own(conn, person, id))
        .await?;
    if shows_figures(&share) {
        Ok(share)
    } else {
        Err(Error::NotFound)
    }
}

async fn back(ctx: &Ctx, form: &PostForm, notice: Notice) -> Result<HttpResponse> {
    let to = match form.text("next") {
        "" => LIST,
        next => local_path(next),
    };
    ctx.redirect_with(to, notice).await
}

async fn show(
    ctx: &Ctx,
    status: StatusCode,
    id: ShareId,
    form: FormView,
    lower: &[Shown],
) -> Result<HttpResponse> {
    let share = own(ctx, ctx.person()?, id).await?;
    let item = share.item_id;
    let (item, entries) = ctx
        .db(move |conn| Ok((content::find(conn, item)?, figures::of_shares(conn, &[id])?)))
        .await?;
    let form = match form.values.get("next") {
        Some(_) => form,
        None => form.with("next", LIST),
    };
    let data = json!({
        "item": item,
        "channel": share.channel,
        "form": form,
        "figures": figures_view(ctx, &share, &entries, &form, lower),
    });
    let title = ctx.t("sharing-figures-title");
    ctx.page_titled(status, "sharing/figures", &title, data)
}

/// The form and the history of one share. `entries` are those of this share, oldest first;
/// `lower` are the figures that the person is asked about.
pub(super) fn figures_view(
    ctx: &Ctx,
    share: &Share,
    entries: &[Entry],
    form: &FormView,
    lower: &[Shown],
) -> Value {
    let number = |n: i64| ctx.app.texts().formats(ctx.lang).number(n);
    let name = |which: Shown| ctx.t(&format!("sharing-figure-{which}"));
    let held = Figures::in_force(entries);
    let field = |&which: &Shown| {
        let last = held.get(which).map(number);
        json!({
            "name": which.field(share.id),
            "label": name(which),
            "hint": last.map(|last| ctx.t_with("sharing-figures-last", &[("count", &last)])),
            "form": form,
        })
    };
    let entry = |entry: &Entry| {
        let cell = |&which: &Shown| entry.figures.get(which).map_or("–".to_owned(), number);
        json!({
            "id": entry.id,
            "day": entry.day,
            "source": entry.source,
            "cells": Shown::ALL.iter().map(cell).collect::<Vec<_>>(),
        })
    };
    let lower: Vec<String> = lower.iter().map(|&which| name(which)).collect();
    json!({
        "share": share.id,
        "channel": share.channel,
        "next": form.values.get("next").map_or(&*ctx.path, String::as_str),
        "fields": Shown::ALL.iter().map(field).collect::<Vec<_>>(),
        "lower": lower.join(", "),
        "heads": Shown::ALL.iter().map(|&which| name(which)).collect::<Vec<_>>(),
        "history": entries.iter().rev().map(entry).collect::<Vec<_>>(),
        "newest": entries.last().map(|entry| entry.id),
    })
}
