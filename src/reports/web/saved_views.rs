//! Views that a reader has saved, and the links that lead to them.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::saved_view::{SavedView, SavedViewId, report_address};
use super::super::{store::saved_views as store, verbs};
use crate::error::{Error, Result};
use crate::texts::KindOfDate;
use crate::web::{Ctx, FormView, Notice, PostForm, Query};

/// What the list is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// Which report is to be saved.
#[derive(Debug, Deserialize)]
pub struct Saved {
    #[serde(default)]
    address: String,
}

/// `GET /reports/views`
pub async fn views(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let (person, search) = (ctx.person()?, asked.q.trim().to_owned());
    let is_filtered = !search.is_empty();
    let views = ctx
        .db(move |conn| store::own(conn, person, &search))
        .await?;
    let data = json!({
        "form": FormView::new().with("q", &asked.q),
        "is_filtered": is_filtered,
        "rows": views.iter().map(|view| row(&ctx, view)).collect::<Vec<_>>(),
    });
    ctx.page("reports/views", "reports-saved-views", data)
}

fn row(ctx: &Ctx, view: &SavedView) -> Value {
    let formats = ctx.app.texts().formats(ctx.lang);
    json!({
        "id": view.id,
        "called": view.name,
        "saved_on": formats.date(view.created_on, KindOfDate::Long),
        "link": format!("{}/reports/views/{}", ctx.app.config.base(), view.id),
    })
}

/// `GET /reports/views/new`: under which name?
pub async fn new_view(ctx: Ctx, saved: Query<Saved>) -> Result<HttpResponse> {
    let address = report_address(&saved.address).ok_or(Error::NotFound)?;
    let data = json!({ "address": address, "form": FormView::new() });
    ctx.page("reports/new_view", "reports-view-new", data)
}

/// `POST /reports/views`
pub async fn save_view(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (by, today) = (ctx.person()?, ctx.today());
    let (name, address) = (
        form.text("name").to_owned(),
        form.text("address").to_owned(),
    );
    let address = report_address(&address).ok_or(Error::NotFound)?;
    let kept = address.clone();
    let saved = ctx
        .db(move |conn| verbs::save_view(conn, by, today, &name, &kept))
        .await;
    match saved {
        Ok(_) => {
            let notice = Notice::good("reports-notice-view").with("name", form.text("name"));
            ctx.redirect_with("/reports/views", notice).await
        }
        Err(Error::Invalid(wrong)) => {
            let form = FormView::refused(&ctx, &form, &wrong);
            let data = json!({ "address": address, "form": form });
            ctx.rejected("reports/new_view", "reports-view-new", data)
        }
        Err(error) => Err(error),
    }
}

/// `GET /reports/views/{id}`: on to the report. What it shows is decided there, by the role of
/// the one who followed the link.
pub async fn view(ctx: Ctx, id: Path<SavedViewId>) -> Result<HttpResponse> {
    let id = *id;
    let address = ctx.db(move |conn| store::address(conn, id)).await?;
    ctx.redirect(&address)
}

/// `POST /reports/views/{id}/removal`
pub async fn remove_view(ctx: Ctx, id: Path<SavedViewId>, _: PostForm) -> Result<HttpResponse> {
    let (id, by) = (*id, ctx.person()?);
    ctx.db(move |conn| verbs::remove_view(conn, by, id)).await?;
    let notice = Notice::good("reports-notice-view-removed");
    ctx.redirect_with("/reports/views", notice).await
}
