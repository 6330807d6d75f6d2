//! Messages written in advance, on a calm day.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde_json::json;

use super::super::model::{CrisisMessageId, MESSAGE_CHARS, STATEMENT_CHARS};
use super::super::{store, verbs};
use super::switch::starters;
use super::{draft_of, fields_of, form_of, operator};
use crate::access::Role;
use crate::error::{Error, Result};
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /studio/crisis/messages/new`
pub async fn new_message_page(ctx: Ctx) -> Result<HttpResponse> {
    let form = form_of("", &starters(&ctx));
    show(&ctx, StatusCode::OK, None, form)
}

/// `GET /studio/crisis/messages/{id}`
pub async fn message_page(ctx: Ctx, id: Path<CrisisMessageId>) -> Result<HttpResponse> {
    let id = *id;
    let (message, said) = ctx.db(move |conn| store::message(conn, id)).await?;
    show(
        &ctx,
        StatusCode::OK,
        Some(id),
        form_of(&message.name, &said),
    )
}

/// `POST /studio/crisis/messages`
pub async fn add_message(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    write(ctx, None, form).await
}

/// `POST /studio/crisis/messages/{id}`
pub async fn change_message(
    ctx: Ctx,
    id: Path<CrisisMessageId>,
    form: PostForm,
) -> Result<HttpResponse> {
    write(ctx, Some(*id), form).await
}

async fn write(ctx: Ctx, id: Option<CrisisMessageId>, form: PostForm) -> Result<HttpResponse> {
    let (draft, operator) = (draft_of(&form), operator(&ctx)?);
    let written = ctx
        .db(move |conn| verbs::write_message(conn, id, &draft, operator))
        .await;
    match written {
        Ok(()) => {
            let notice = Notice::good("crisis-notice-written");
            ctx.redirect_with("/studio/crisis", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, id, view)
        }
        Err(error) => Err(error),
    }
}

/// `POST /studio/crisis/messages/{id}/removal`
pub async fn remove_message(
    ctx: Ctx,
    id: Path<CrisisMessageId>,
    _: PostForm,
) -> Result<HttpResponse> {
    let id = *id;
    ctx.db(move |conn| verbs::remove_message(conn, id)).await?;
    let notice = Notice::good("crisis-notice-removed");
    ctx.redirect_with("/studio/crisis", notice).await
}

fn show(
    ctx: &Ctx,
    status: StatusCode,
    id: Option<CrisisMessageId>,
    form: FormView,
) -> Result<HttpResponse> {
    let data = json!({
        "is_comms": ctx.has_role(Role::Comms),
        "id": id,
        "texts": fields_of(ctx),
        "longest_message": MESSAGE_CHARS,
        "longest_statement": STATEMENT_CHARS,
        "form": form,
    });
    ctx.page_titled(
        status,
        "crisis/message",
        &ctx.t("crisis-message-title"),
        data,
    )
}
