//! The studio's list of suggestions, and the answer to one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::model::{Suggestion, SuggestionId, SuggestionState, WHY_CHARS};
use super::super::{store, verbs};
use super::badge;
use crate::content::fetching::start_reading;
use crate::content::web::editor;
use crate::error::{Error, Result};
use crate::web::{Ctx, FormView, Limit, Notice, Paging, PostForm, Query};

const PER_PAGE: i64 = 20;

/// What the list is asked for; a word that is no state filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
    page: Option<i64>,
}

/// `GET /studio/suggestions`
pub async fn list(ctx: Ctx, filter: Query<Filter>) -> Result<HttpResponse> {
    let mut found = ctx.db(store::all_named).await?;
    let has_any = !found.is_empty();
    found.retain(|(one, _)| one.says(&filter.q));
    let state: Option<SuggestionState> = filter.state.parse().ok();
    let shown = found
        .iter()
        .filter(|(one, _)| state.is_none_or(|state| one.state == state));
    let (on_page, paging) = Paging::cut(filter.page, shown, PER_PAGE, &ctx.path);
    let data = json!({
        "tabs": tabs(&ctx, &filter, &found),
        "rows": on_page.into_iter().map(row_view).collect::<Vec<_>>(),
        "paging": paging,
        "has_any": has_any,
        "state": state,
        "form": FormView::new().with("q", filter.q.trim()),
    });
    ctx.page("suggestions/studio", "suggestions-studio-title", data)
}

/// A suggestion and the name of whoever made it.
type Named = (Suggestion, Option<String>);

fn row_view((row, by): &Named) -> Value {
    json!({
        "id": row.id,
        "line": row.line(),
        "url": Some(&row.url).filter(|url| !url.is_empty()),
        "body": row.body,
        "why": row.why,
        "state": row.state,
        "badge": badge(row.state),
        "answer": row.answer,
        "by": by,
        "suggested_on": row.suggested_on,
        "answered_on": row.answered_on,
        "is_waiting": row.state == SuggestionState::Waiting,
        "item": row.item_id,
    })
}

/// One tab for all and one for each state, with how many there are among what is searched for.
fn tabs(ctx: &Ctx, filter: &Filter, found: &[Named]) -> Vec<Value> {
    let tab = |label: String, state: &str, count: usize| {
        let pairs = [("q", filter.q.trim()), ("state", state)];
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        let href = format!("/studio/suggestions?{query}");
        json!({ "label": label, "href": href, "count": count, "current": filter.state == state })
    };
    let states = SuggestionState::ALL.iter().map(|state| {
        let count = found.iter().filter(|(one, _)| one.state == *state).count();
        tab(
            ctx.t(&format!("suggestions-state-{state}")),
            state.as_str(),
            count,
        )
    });
    std::iter::once(tab(ctx.t("web-all"), "", found.len()))
        .chain(states)
        .collect()
}

/// `GET /studio/suggestions/{id}`
pub async fn page(ctx: Ctx, id: Path<SuggestionId>) -> Result<HttpResponse> {
    show(&ctx, StatusCode::OK, *id, FormView::new()).await
}

async fn show(
    ctx: &Ctx,
    status: StatusCode,
    id: SuggestionId,
    form: FormView,
) -> Result<HttpResponse> {
    let named = ctx.db(move |conn| store::find_named(conn, id)).await?;
    let data = json!({
        "suggestion": row_view(&named),
        "longest_why": WHY_CHARS,
        "form": form,
    });
    ctx.page_titled(status, "suggestions/page", &named.0.line(), data)
}

/// `POST /studio/suggestions/{id}/acceptance`: a draft, with thanks.
pub async fn accept(ctx: Ctx, id: Path<SuggestionId>, form: PostForm) -> Result<HttpResponse> {
    let (id, editor, app) = (*id, editor(&ctx)?, ctx.app.clone());
    let thanks = form.text("thanks").to_owned();
    // Reading an address is limited, taking a suggestion up is not.
    let person = editor.person.to_string();
    let is_read =
        ctx.app.config.unfurl.enabled && ctx.app.limits.check(Limit::Unfurl, &person).is_ok();
    let accepted = ctx
        .db(move |conn| verbs::accept(&app, conn, id, &thanks, is_read, editor))
        .await;
    match accepted {
        Ok(item) => {
            start_reading(ctx.app.clone());
            let notice = Notice::good("suggestions-notice-accepted");
            ctx.redirect_with(&format!("/studio/items/{item}"), notice)
                .await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, id, view).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /studio/suggestions/{id}/refusal`: not this time, and why.
pub async fn decline(ctx: Ctx, id: Path<SuggestionId>, form: PostForm) -> Result<HttpResponse> {
    let (id, editor, app) = (*id, editor(&ctx)?, ctx.app.clone());
    let reason = form.text("reason").to_owned();
    let declined = ctx
        .db(move |conn| verbs::decline(&app, conn, id, &reason, editor))
        .await;
    match declined {
        Ok(()) => {
            let notice = Notice::good("suggestions-notice-declined");
            ctx.redirect_with("/studio/suggestions", notice).await
        }
        Err(Error::Invalid(fields)) => {
            let view = FormView::refused(&ctx, &form, &fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, id, view).await
        }
        Err(error) => Err(error),
    }
}
