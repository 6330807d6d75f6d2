//! The studio's calendar.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::calendar::{CalendarView, Entry, Span, entries};
use super::super::model::{Campaign, CampaignId, Item, ItemId, Purpose};
use super::super::store::{self, campaigns};
use super::view::title_of;
use crate::clock::{local_from_utc, utc_from_local};
use crate::error::Result;
use crate::texts::KindOfDate;
use crate::web::{Choice, Ctx, FormView, Query};

/// What is asked for: any day of the month or week. Words that stand for nothing filter nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    view: String,
    day: String,
    purpose: String,
    campaign: String,
}

impl Asked {
    fn address(&self, view: CalendarView, day: NaiveDate) -> String {
        let day = day.to_string();
        let pairs = [
            ("view", view.as_str()),
            ("day", day.as_str()),
            ("purpose", self.purpose.as_str()),
            ("campaign", self.campaign.as_str()),
        ];
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        format!("/studio/calendar?{query}")
    }
}

/// `GET /studio/calendar`
pub async fn calendar(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let today = ctx.today();
    let view = asked.view.parse().unwrap_or(CalendarView::Month);
    let day = asked.day.parse().unwrap_or(today);
    // Years that no calendar of ours reaches would only break the arithmetic of days.
    let day = Some(day).filter(|day| (2000..2200).contains(&day.year()));
    let span = Span::of(view, day.unwrap_or(today));
    let zone = ctx.app.config.time_zone;
    let midnight = |day: NaiveDate| utc_from_local(zone, day.and_time(NaiveTime::MIN));
    let from = midnight(span.first());
    let until = midnight(span.last() + chrono::Days::new(1));
    let (mut items, all, serves) = ctx
        .db(move |conn| {
            let items = store::between(conn, from, until)?;
            let ids: Vec<ItemId> = items.iter().map(|item| item.id).collect();
            Ok((
                items,
                campaigns::all(conn)?,
                campaigns::of_items(conn, &ids)?,
            ))
        })
        .await?;
    let purpose: Option<Purpose> = asked.purpose.parse().ok();
    let campaign: Option<CampaignId> = asked.campaign.parse().ok();
    items.retain(|item| {
        purpose.is_none_or(|purpose| item.purpose == purpose)
            && campaign.is_none_or(|campaign| serves.get(&item.id) == Some(&campaign))
    });
    let happens = entries(&items, zone);
    let names: HashMap<CampaignId, &str> =
        all.iter().map(|one| (one.id, one.name.as_str())).collect();
    let entry = |entry: &Entry<'_>| entry_view(&ctx, entry, &serves, &names);
    let days = span.days().map(|day| {
        let entries = happens.get(&day).map_or(&[][..], Vec::as_slice);
        json!({
            "iso": day,
            "number": day.day(),
            "called": ctx.app.texts().formats(ctx.lang).date(day, KindOfDate::Weekday),
            "is_outside": !span.holds(day),
            "is_today": day == today,
            "entries": entries.iter().map(entry).collect::<Vec<_>>(),
        })
    });
    let days: Vec<Value> = days.collect();
    let data = json!({
        "called": called(&ctx, span),
        "view": view,
        "day": span.start,
        "is_empty": span.days().all(|day| !happens.contains_key(&day)),
        "days": days,
        "weekdays": (1..=7).map(|n| ctx.t(&format!("calendar-weekday-{n}"))).collect::<Vec<_>>(),
        "views": CalendarView::ALL.iter().map(|other| json!({
            "label": ctx.t(&format!("calendar-view-{other}")),
            "href": asked.address(*other, if span.holds(today) { today } else { span.start }),
            "current": *other == view,
        })).collect::<Vec<_>>(),
        "before": asked.address(view, span.before()),
        "after": asked.address(view, span.after()),
        "now": asked.address(view, today),
        "running": running(&ctx, &all, span),
        "is_filtered": purpose.is_some() || campaign.is_some(),
        "form": FormView::new(),
        "purposes": choices(&ctx, Choice::of_words(&ctx, "content-purpose-", Purpose::ALL, |word| word == asked.purpose), purpose.is_none()),
        "campaigns": choices(&ctx, all.iter().map(|one| Choice::new(one.id, &one.name, campaign == Some(one.id))).collect(), campaign.is_none()),
    });
    ctx.page_titled(
        StatusCode::OK,
        "content/calendar",
        &ctx.t("calendar-title"),
        data,
    )
}

fn choices(ctx: &Ctx, words: Vec<Choice>, is_all: bool) -> Vec<Choice> {
    std::iter::once(Choice::all(ctx, is_all))
        .chain(words)
        .collect()
}

/// `november 2026`, or the week by its number.
fn called(ctx: &Ctx, span: Span) -> String {
    let formats = ctx.app.texts().formats(ctx.lang);
    match span.view {
        CalendarView::Month => formats.date(span.start, KindOfDate::Month),
        CalendarView::Week => {
            let week = span.start.iso_week().week().to_string();
            let (first, last) = (span.first(), span.last());
            let args = [
                ("week", week.as_str()),
                ("first", &formats.date(first, KindOfDate::Short)),
                ("last", &formats.date(last, KindOfDate::Long)),
            ];
            ctx.t_with("calendar-week", &args)
        }
    }
}

fn entry_view(
    ctx: &Ctx,
    entry: &Entry<'_>,
    serves: &HashMap<ItemId, CampaignId>,
    names: &HashMap<CampaignId, &str>,
) -> Value {
    let item: &Item = entry.item;
    let local = local_from_utc(ctx.app.config.time_zone, entry.at);
    let campaign = serves
        .get(&item.id)
        .and_then(|campaign| names.get(campaign));
    json!({
        "href": format!("/studio/items/{}", item.id),
        "title": title_of(ctx, item),
        "title_lang": item.lang,
        "purpose": item.purpose,
        "what": entry.what,
        "time": ctx.app.texts().formats(ctx.lang).time(local.time()),
        "campaign": campaign,
    })
}

/// Campaigns that have a first or a last day and run on one of the days.
fn running(ctx: &Ctx, all: &[Campaign], span: Span) -> Vec<Value> {
    let formats = ctx.app.texts().formats(ctx.lang);
    let day = |day: Option<NaiveDate>| {
        day.map_or(String::new(), |day| formats.date(day, KindOfDate::Short))
    };
    let runs = |one: &&Campaign| {
        (one.starts_on.is_some() || one.ends_on.is_some())
            && one.starts_on.is_none_or(|first| first < span.after())
            && one.ends_on.is_none_or(|last| last >= span.start)
    };
    let row = |one: &Campaign| {
        json!({
            "called": one.name,
            "href": format!("/studio/campaigns/{}", one.id),
            "time": format!("{} – {}", day(one.starts_on), day(one.ends_on)),
        })
    };
    all.iter().filter(runs).map(row).collect()
}
