//! Topics: listed, added, renamed, removed while unused.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde_json::json;

use super::super::model::TopicId;
use super::super::{store, verbs};
use crate::error::{Error, Fields, Result};
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /studio/topics`
pub async fn topics_page(ctx: Ctx) -> Result<HttpResponse> {
    let data = view(&ctx, FormView::new()).await?;
    ctx.page("content/topics", "content-topics-title", data)
}

/// `POST /studio/topics`
pub async fn add_topic(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let name = form.text("name").to_owned();
    let added = ctx.db(move |conn| verbs::add_topic(conn, &name)).await;
    let notice = Notice::good("content-notice-topic-added");
    answer(&ctx, &form, "name", added.map(|_| ()), notice).await
}

/// `POST /studio/topics/{id}/name`. The field bears the topic's id: there is one for each
/// topic on the page.
pub async fn rename_topic(ctx: Ctx, id: Path<TopicId>, form: PostForm) -> Result<HttpResponse> {
    let id = *id;
    let field = format!("name-{id}");
    let name = form.text(&field).to_owned();
    let renamed = ctx
        .db(move |conn| verbs::rename_topic(conn, id, &name))
        .await;
    let notice = Notice::good("content-notice-topic-renamed");
    answer(&ctx, &form, &field, renamed, notice).await
}

/// `POST /studio/topics/{id}/removal`
pub async fn remove_topic(ctx: Ctx, id: Path<TopicId>, _: PostForm) -> Result<HttpResponse> {
    let id = *id;
    ctx.db(move |conn| verbs::remove_topic(conn, id)).await?;
    let notice = Notice::good("content-notice-topic-removed");
    ctx.redirect_with("/studio/topics", notice).await
}

/// Back to the list; or the list again with what is wrong beside `field`.
async fn answer(
    ctx: &Ctx,
    form: &PostForm,
    field: &str,
    done: Result<()>,
    notice: Notice,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => ctx.redirect_with("/studio/topics", notice).await,
        Err(Error::Invalid(wrong)) => {
            let mut fields = Fields::new();
            for (_, message) in wrong.iter() {
                fields.add(field, message.clone());
            }
            let data = view(ctx, FormView::refused(ctx, form, &fields)).await?;
            ctx.rejected("content/topics", "content-topics-title", data)
        }
        Err(error) => Err(error),
    }
}

async fn view(ctx: &Ctx, mut form: FormView) -> Result<serde_json::Value> {
    let topics = ctx.db(store::topics_with_use).await?;
    let rows: Vec<_> = topics
        .iter()
        .map(|row| {
            let field = format!("name-{}", row.topic.id);
            let is_refused = form.errors.contains_key(&field);
            let name = row.topic.name.clone();
            form.values.entry(field.clone()).or_insert(name);
            json!({
                "id": row.topic.id,
                "topic": row.topic.name,
                "items": row.items,
                "is_used": row.is_used,
                "field": field,
                "opens": is_refused,
            })
        })
        .collect();
    Ok(json!({ "rows": rows, "form": form }))
}
