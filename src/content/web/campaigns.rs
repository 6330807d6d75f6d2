//! Campaigns: listed, made, changed, removed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::model::{Campaign, CampaignDraft, CampaignId, CampaignState, Item};
use super::super::store::{ambitions as serving, campaigns as store};
use super::super::verbs;
use super::view::title_of;
use crate::error::{Error, Fields, Message, Result};
use crate::policy::ambitions::model::AmbitionId;
use crate::policy::ambitions::store::to_choose;
use crate::texts::KindOfDate;
use crate::web::{Choice, Ctx, FormView, Notice, Paging, PostForm, Query};

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

/// `GET /studio/campaigns`
pub async fn campaigns_page(ctx: Ctx, filter: Query<Filter>) -> Result<HttpResponse> {
    let (all, sizes) = ctx
        .db(|conn| Ok((store::all(conn)?, store::sizes(conn)?)))
        .await?;
    let today = ctx.today();
    let state: Option<CampaignState> = filter.state.parse().ok();
    let is_filtered = state.is_some() || !filter.q.trim().is_empty();
    let found: Vec<&Campaign> = all.iter().filter(|one| one.says(&filter.q)).collect();
    let mut shown: Vec<&Campaign> = found
        .iter()
        .filter(|one| state.is_none_or(|state| one.state(today) == state))
        .copied()
        .collect();
    // What is under way comes first; by name among their like.
    shown.sort_by_key(|one| one.state(today));
    let (on_page, paging) = Paging::cut(filter.page, shown, PER_PAGE, &ctx.path);
    let rows = on_page.iter().map(|campaign| {
        json!({
            "href": address(campaign.id),
            "name": campaign.name,
            "state": campaign.state(today),
            "time": period(&ctx, campaign),
            "goal": campaign.goal,
            "items": sizes.get(&campaign.id).copied().unwrap_or_default(),
        })
    });
    let data = json!({
        "tabs": tabs(&ctx, &filter, &found, today),
        "rows": rows.collect::<Vec<_>>(),
        "paging": paging,
        "is_filtered": is_filtered,
        "form": FormView::new().with("q", filter.q.trim()),
        "state": state,
    });
    ctx.page("content/campaigns", "content-campaigns-title", data)
}

/// One tab for all and one for each state, with how many there are among what is searched for.
fn tabs(ctx: &Ctx, filter: &Filter, found: &[&Campaign], today: NaiveDate) -> Vec<Value> {
    let tab = |label: String, state: &str, count: usize| {
        let pairs = [("q", filter.q.trim()), ("state", state)];
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        let href = format!("/studio/campaigns?{query}");
        json!({ "label": label, "href": href, "count": count, "current": filter.state == state })
    };
    let states = CampaignState::ALL.iter().map(|state| {
        let count = found.iter().filter(|one| one.state(today) == *state);
        let label = ctx.t(&format!("content-campaign-state-{state}"));
        tab(label, state.as_str(), count.count())
    });
    std::iter::once(tab(ctx.t("web-all"), "", found.len()))
        .chain(states)
        .collect()
}

/// From when to when, as far as it is known.
pub fn period(ctx: &Ctx, campaign: &Campaign) -> Option<String> {
    let formats = ctx.app.texts().formats(ctx.lang);
    let day = |day| formats.date(day, KindOfDate::Long);
    match (campaign.starts_on, campaign.ends_on) {
        (None, None) => None,
        (Some(first), None) => Some(ctx.t_with("content-campaign-from", &[("day", &day(first))])),
        (None, Some(last)) => Some(ctx.t_with("content-campaign-until", &[("day", &day(last))])),
        (Some(first), Some(last)) => {
            let (first, last) = (day(first), day(last));
            let args = [("first", first.as_str()), ("last", last.as_str())];
            Some(ctx.t_with("content-campaign-between", &args))
        }
    }
}

/// `GET /studio/campaigns/new`
pub async fn new_campaign_page(ctx: Ctx) -> Result<HttpResponse> {
    let choices = ambitions(&ctx, None, "").await?;
    let data = json!({ "form": FormView::new(), "ambitions": choices });
    ctx.page("content/campaign_new", "content-campaign-new", data)
}

/// `POST /studio/campaigns`
pub async fn add_campaign(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let (now, draft) = (ctx.now(), draft(&form));
    let added = ctx
        .db(move |conn| verbs::add_campaign(conn, draft?, now))
        .await;
    match added {
        Ok(id) => {
            let notice = Notice::good("content-notice-campaign-added");
            ctx.redirect_with(&address(id), notice).await
        }
        Err(Error::Invalid(fields)) => {
            let choices = ambitions(&ctx, None, form.text("ambition")).await?;
            let form = FormView::refused(&ctx, &form, &fields);
            let data = json!({ "form": form, "ambitions": choices });
            ctx.rejected("content/campaign_new", "content-campaign-new", data)
        }
        Err(error) => Err(error),
    }
}

/// `GET /studio/campaigns/{id}`
pub async fn campaign_page(ctx: Ctx, id: Path<CampaignId>) -> Result<HttpResponse> {
    show(&ctx, *id, StatusCode::OK, None).await
}

/// `POST /studio/campaigns/{id}`
pub async fn change_campaign(
    ctx: Ctx,
    id: Path<CampaignId>,
    form: PostForm,
) -> Result<HttpResponse> {
    let (id, draft) = (*id, draft(&form));
    let changed = ctx
        .db(move |conn| verbs::change_campaign(conn, id, draft?))
        .await;
    match changed {
        Ok(()) => {
            let notice = Notice::good("content-notice-campaign-saved");
            ctx.redirect_with(&address(id), notice).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = FormView::refused(&ctx, &form, &fields);
            show(&ctx, id, StatusCode::UNPROCESSABLE_ENTITY, Some(refused)).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /studio/campaigns/{id}/removal`
pub async fn remove_campaign(ctx: Ctx, id: Path<CampaignId>, _: PostForm) -> Result<HttpResponse> {
    let id = *id;
    ctx.db(move |conn| verbs::remove_campaign(conn, id)).await?;
    let notice = Notice::good("content-notice-campaign-removed");
    ctx.redirect_with("/studio/campaigns", notice).await
}

/// A campaign with its items; `refused` is what was typed and not accepted.
async fn show(
    ctx: &Ctx,
    id: CampaignId,
    status: StatusCode,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let (campaign, items, serves) = ctx
        .db(move |conn| {
            Ok((
                store::find(conn, id)?,
                store::items_of(conn, id)?,
                serving::of_campaign(conn, id)?,
            ))
        })
        .await?;
    let form = refused.unwrap_or_else(|| stored(&campaign, serves));
    let chosen = form.values.get("ambition").map_or("", String::as_str);
    let choices = ambitions(ctx, serves, chosen).await?;
    let state = campaign.state(ctx.today());
    let row = |item: &Item| {
        json!({
            "href": super::edit::address(item.id),
            "title": title_of(ctx, item),
            "title_lang": item.lang,
            "state": item.state,
            "purpose": item.purpose,
        })
    };
    let data = json!({
        "id": id,
        "name": campaign.name,
        "state": state,
        "time": period(ctx, &campaign),
        "rows": items.iter().map(row).collect::<Vec<_>>(),
        "ambitions": choices,
        "form": form,
    });
    ctx.page_titled(status, "content/campaign", &campaign.name, data)
}

fn stored(campaign: &Campaign, serves: Option<AmbitionId>) -> FormView {
    let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
    FormView::new()
        .with("name", &campaign.name)
        .with("tag", &campaign.tag)
        .with("goal", &campaign.goal)
        .with("starts_on", day(campaign.starts_on))
        .with("ends_on", day(campaign.ends_on))
        .with(
            "ambition",
            serves.map_or_else(String::new, |id| id.to_string()),
        )
        .with("hashtags", &campaign.hashtags)
}

/// What was typed.
fn draft(form: &PostForm) -> Result<CampaignDraft> {
    let mut fields = Fields::new();
    let mut day = |name: &str| {
        let text = form.text(name);
        let day: Option<NaiveDate> = text.parse().ok();
        if day.is_none() && !text.is_empty() {
            fields.add(name, Message::new("content-date-invalid"));
        }
        day
    };
    let draft = CampaignDraft {
        name: form.text("name").to_owned(),
        tag: form.text("tag").to_owned(),
        goal: form.text("goal").to_owned(),
        starts_on: day("starts_on"),
        ends_on: day("ends_on"),
        // What is none of the choices is none: there is nothing to tell anybody about it.
        ambition: form.text("ambition").parse().ok(),
        hashtags: form.text("hashtags").to_owned(),
    };
    fields.into_result()?;
    Ok(draft)
}

/// The ambitions to choose from.
async fn ambitions(ctx: &Ctx, own: Option<AmbitionId>, chosen: &str) -> Result<Vec<Choice>> {
    let known = ctx.db(move |conn| to_choose(conn, own)).await?;
    Ok(super::ambitions::choices(ctx, &known, chosen))
}

/// Where a campaign is edited.
fn address(id: CampaignId) -> String {
    format!("/studio/campaigns/{id}")
}
