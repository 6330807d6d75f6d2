//! Ambitions as they are read: how far each is, what serves it, and what was noted of it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::ledger::Ledger;
use super::super::verbs;
use super::super::view;
use super::super::words::Words;
use super::reading::threshold;
use crate::content::model::{Campaign, Item};
use crate::content::store::ambitions as serving;
use crate::error::{Error, Result};
use crate::policy::ambitions::model::{
    AmbitionId, AmbitionMeasure, AmbitionState, CheckIn, month_of, typed_number,
};
use crate::policy::ambitions::verbs as planning;
use crate::policy::ambitions::{store, web::address};
use crate::web::{Ctx, FormView, Notice, PostForm, Query};

/// Items shown on the page of an ambition.
const MOST_ITEMS: i64 = 50;

/// What the list is asked for; a word that is no state filters nothing.
#[derive(Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    state: String,
}

/// `GET /programme/ambitions`
pub async fn ambitions(
    ctx: Ctx,
    filter: Query<Filter>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    let (settled, threshold) = (ctx.app.settled_today(), threshold(&ctx));
    let all = ctx
        .db(move |conn| {
            let all = store::all(conn)?;
            verbs::progress(conn, &ledger, settled, threshold, all)
        })
        .await?;
    let state: AmbitionState = filter.state.parse().unwrap_or(AmbitionState::Running);
    let words = Words::new(&ctx, threshold);
    let rows = all.iter().filter(|one| one.ambition.state == state);
    let rows: Vec<_> = rows
        .map(|one| view::progress(one, ctx.today(), &words))
        .collect();
    let tabs = AmbitionState::ALL.iter().map(|tab| {
        let count = all.iter().filter(|one| one.ambition.state == *tab).count();
        json!({
            "href": format!("/programme/ambitions?state={tab}"),
            "label": ctx.t(&format!("ambition-state-{tab}")),
            "count": count,
            "current": *tab == state,
        })
    });
    let data = json!({
        "tabs": tabs.collect::<Vec<_>>(),
        "ambitions": rows,
        "is_empty": all.is_empty(),
    });
    ctx.page("reports/ambitions", "ambition-title", data)
}

/// `GET /programme/ambitions/{id}`
pub async fn ambition(
    ctx: Ctx,
    id: Path<AmbitionId>,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    show(&ctx, *id, ledger, None).await
}

/// `POST /programme/ambitions/{id}/check-ins`: of this month.
pub async fn check_in(
    ctx: Ctx,
    id: Path<AmbitionId>,
    form: PostForm,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    let id = *id;
    let typed = form.text("figure");
    let figure = typed_number(typed);
    if figure.is_none() && !typed.is_empty() {
        let error = Error::field("figure", "ambition-figure-invalid");
        return refuse(&ctx, id, &form, error, ledger).await;
    }
    let check_in = CheckIn {
        ambition_id: id,
        month: month_of(ctx.today()),
        figure,
        note: form.text("note").to_owned(),
    };
    match ctx.db(move |conn| planning::check_in(conn, check_in)).await {
        Ok(()) => {
            let notice = Notice::good("ambition-checked-in");
            ctx.redirect_with(&address(id), notice).await
        }
        Err(error) => refuse(&ctx, id, &form, error, ledger).await,
    }
}

async fn refuse(
    ctx: &Ctx,
    id: AmbitionId,
    form: &PostForm,
    error: Error,
    ledger: Data<Ledger>,
) -> Result<HttpResponse> {
    let Error::Invalid(fields) = error else {
        return Err(error);
    };
    let refused = FormView::refused(ctx, form, &fields);
    show(ctx, id, ledger, Some(refused)).await
}

/// An ambition's page; `refused` is what was typed and not accepted.
async fn show(
    ctx: &Ctx,
    id: AmbitionId,
    ledger: Data<Ledger>,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let (settled, threshold) = (ctx.app.settled_today(), threshold(ctx));
    let (progress, notes, campaigns, items) = ctx
        .db(move |conn| {
            let ambition = store::find(conn, id)?;
            Ok((
                verbs::progress(conn, &ledger, settled, threshold, vec![ambition])?,
                store::check_ins(conn, id)?,
                serving::campaigns_of(conn, id)?,
                serving::items_of(conn, id, MOST_ITEMS)?,
            ))
        })
        .await?;
    let progress = progress.first().ok_or(Error::NotFound)?;
    let ambition = &progress.ambition;
    let words = Words::new(ctx, threshold);
    let month = month_of(ctx.today());
    let this_month = notes.iter().find(|note| note.month == month);
    let status = match refused {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let data = json!({
        "id": id,
        "name": ambition.name,
        "begins_on": ambition.begins_on,
        "is_running": ambition.state == AmbitionState::Running,
        "is_typed": ambition.measure == AmbitionMeasure::Typed,
        "what": ambition.unit,
        "month": words.month(month),
        "is_checked_in": this_month.is_some(),
        "notes": notes.iter().map(|note| noted(note, &words)).collect::<Vec<_>>(),
        "campaigns": campaigns.iter().map(campaign_row).collect::<Vec<_>>(),
        "items": items.iter().map(|item| item_row(ctx, item)).collect::<Vec<_>>(),
        "ambition": view::progress(progress, ctx.today(), &words),
        "form": refused.unwrap_or_else(|| stored(this_month)),
    });
    ctx.page_titled(status, "reports/ambition", &ambition.name, data)
}

fn stored(check_in: Option<&CheckIn>) -> FormView {
    let figure = check_in.and_then(|note| note.figure);
    FormView::new()
        .with("figure", figure.map_or_else(String::new, |f| f.to_string()))
        .with("note", check_in.map_or("", |note| note.note.as_str()))
}

fn noted(check_in: &CheckIn, words: &Words) -> Value {
    json!({
        "month": words.month(check_in.month),
        "figure": check_in.figure,
        "note": check_in.note,
    })
}

fn campaign_row(campaign: &Campaign) -> Value {
    json!({ "href": format!("/reports/campaigns/{}", campaign.id), "name": campaign.name })
}

fn item_row(ctx: &Ctx, item: &Item) -> Value {
    let title = match item.title.as_str() {
        "" => ctx.t("content-untitled"),
        title => title.to_owned(),
    };
    json!({
        "href": format!("/reports/items/{}", item.id),
        "title": title,
        "title_lang": item.lang,
        "purpose": item.purpose,
    })
}
