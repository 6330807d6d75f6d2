//! Suggestions: the own ones, and the studio's.

mod studio;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

pub use studio::{accept, decline, list, page};

use super::model::{
    BODY_CHARS, Suggestion, SuggestionDraft, SuggestionId, SuggestionState, WHY_CHARS,
};
use super::{store, verbs};
use crate::content::draft::typed_address;
use crate::content::model::{Item, ItemId, ItemState};
use crate::content::store as content;
use crate::error::{Error, Result};
use crate::web::{Ctx, FormView, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 10;

/// The query string of the own list.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    page: Option<i64>,
}

/// `GET /suggestions`: suggest, and see what became of the earlier ones.
pub async fn own(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    show(&ctx, StatusCode::OK, FormView::new(), asked.page).await
}

async fn show(
    ctx: &Ctx,
    status: StatusCode,
    form: FormView,
    asked: Option<i64>,
) -> Result<HttpResponse> {
    let (person, path) = (ctx.person()?, ctx.path.clone());
    let (rows, items, paging) = ctx
        .db(move |conn| {
            let rows = store::of_person(conn, person)?;
            let (rows, paging) = Paging::cut(asked, rows, PER_PAGE, &path);
            let ids: Vec<ItemId> = rows.iter().filter_map(|row| row.item_id).collect();
            Ok((rows, content::find_all(conn, &ids)?, paging))
        })
        .await?;
    let data = json!({
        "rows": rows.iter().map(|row| row_view(row, &items)).collect::<Vec<_>>(),
        "paging": paging,
        "longest_body": BODY_CHARS,
        "longest_why": WHY_CHARS,
        "form": form,
    });
    ctx.page_titled(status, "suggestions/own", &ctx.t("suggestions-title"), data)
}

fn row_view(row: &Suggestion, items: &[Item]) -> Value {
    // What comms are still writing is nobody else's to read.
    let out = items.iter().find(|item| Some(item.id) == row.item_id);
    let out = out.filter(|item| item.state == ItemState::Published);
    json!({
        "id": row.id,
        "line": row.line(),
        "why": row.why,
        "state": row.state,
        "badge": badge(row.state),
        "answer": row.answer,
        "suggested_on": row.suggested_on,
        "answered_on": row.answered_on,
        "is_waiting": row.state == SuggestionState::Waiting,
        "item": out.map(|item| item.id),
    })
}

/// The look of a state.
fn badge(state: SuggestionState) -> &'static str {
    match state {
        SuggestionState::Waiting => "state-draft",
        SuggestionState::Accepted => "state-published",
        SuggestionState::Declined => "state-expired",
    }
}

/// `POST /suggestions`
pub async fn suggest(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (person, today) = (ctx.person()?, ctx.today());
    let draft = SuggestionDraft {
        url: typed_address(form.text("url")),
        body: form.text("body").to_owned(),
        why: form.text("why").to_owned(),
    };
    match ctx
        .db(move |conn| verbs::suggest(conn, person, draft, today))
        .await
    {
        Ok(()) => {
            let notice = Notice::good("suggestions-notice-made");
            ctx.redirect_with("/suggestions", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, view, None).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /suggestions/{id}/removal`
pub async fn take_back(ctx: Ctx, id: Path<SuggestionId>, _: PostForm) -> Result<HttpResponse> {
    let (id, person) = (*id, ctx.person()?);
    ctx.db(move |conn| verbs::take_back(conn, person, id))
        .await?;
    let notice = Notice::good("suggestions-notice-taken-back");
    ctx.redirect_with("/suggestions", notice).await
}
