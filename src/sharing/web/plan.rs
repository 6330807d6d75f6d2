//! A share that waits for its time: planned, moved, dropped, taken along to the calendar.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::NaiveDateTime;
use serde_json::{Value, json};

use super::share::{Sharing, path_of, post_page};
use crate::clock::{TYPED, day_in, local_from_utc, parse_local, utc_from_local};
use crate::content::model::Item;
use crate::error::{Error, Fields, Message, Result};
use crate::people::web::local_path;
use crate::sharing::calendar;
use crate::sharing::calm::{Calm, Disturbance};
use crate::sharing::compose::compose;
use crate::sharing::model::{PlannedShare, Share, ShareId};
use crate::sharing::store::{plans, rhythms, shares};
use crate::sharing::verbs::plan::{Planned, Wish, cancel_plan, plan};
use crate::sharing::verbs::share::Which;
use crate::texts::KindOfDate;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// The form of a plan after it was refused; none when the page is opened.
pub(super) struct Wished {
    form: Option<FormView>,
    /// Whether the moment lies in quiet hours or on a day off, so that the person is asked if it is meant.
    asks: bool,
}

impl Wished {
    /// Nothing was typed yet.
    pub(super) fn none() -> Self {
        Self {
            form: None,
            asks: false,
        }
    }

    fn refused(ctx: &Ctx, form: &PostForm, message: Message, asks: bool) -> Self {
        let mut fields = Fields::new();
        fields.add("at", message);
        Self {
            form: Some(FormView::refused(ctx, form, &fields)),
            asks,
        }
    }
}

/// `POST /shares/{id}/plan`: a reminder for later, or for another time than before.
pub async fn make(ctx: Ctx, form: PostForm, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person, now) = (*id, ctx.person()?, ctx.now());
    let home = ctx.app.config.time_zone;
    let (share, calm) = ctx
        .db(move |conn| {
            let share = shares::find_own(conn, person, id)?;
            Ok((share, rhythms::find(conn, person)?.calm(home)))
        })
        .await?;
    let Some(local) = parse_local(form.text("at")) else {
        let message = Message::new("sharing-plan-invalid");
        return again(&ctx, &share, Wished::refused(&ctx, &form, message, false)).await;
    };
    let wish = Wish {
        at: utc_from_local(calm.zone, local),
        is_meant: form.ticked("meant"),
    };
    match ctx
        .db(move |conn| plan(conn, person, id, wish, calm, now))
        .await
    {
        Ok(Planned::Kept) => {
            let when = moment(&ctx, calm, wish.at);
            let notice = Notice::good("sharing-notice-planned").with("when", when);
            ctx.redirect_with(&path_of(share.item_id, share.channel), notice)
                .await
        }
        Ok(Planned::Disturbs(why)) => {
            let wished = Wished::refused(&ctx, &form, explained(&ctx, why, calm), true);
            again(&ctx, &share, wished).await
        }
        Err(Error::Invalid(fields)) => {
            let wished = Wished {
                form: Some(FormView::refused(&ctx, &form, &fields)),
                asks: form.ticked("meant"),
            };
            again(&ctx, &share, wished).await
        }
        Err(error) => Err(error),
    }
}

fn explained(ctx: &Ctx, why: Disturbance, calm: Calm) -> Message {
    match why {
        Disturbance::Holiday(holiday) => {
            let day = ctx.t(&format!("sharing-holiday-{holiday}"));
            Message::new("sharing-plan-holiday").with("day", day)
        }
        Disturbance::Weekend => Message::new("sharing-plan-weekend"),
        Disturbance::Night => Message::new("sharing-plan-night")
            .with("from", calm.quiet_from)
            .with("to", calm.quiet_to),
    }
}

/// The share's page again, with what was typed.
async fn again(ctx: &Ctx, share: &Share, wished: Wished) -> Result<HttpResponse> {
    let which = Which {
        person: ctx.person()?,
        item: share.item_id,
        channel: share.channel,
    };
    let (now, home) = (ctx.now(), ctx.app.config.time_zone);
    let sharing = ctx
        .db(move |conn| Sharing::read(conn, which, now, home))
        .await?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    post_page(ctx, status, &sharing, None, wished)
}

/// `POST /shares/{id}/plan/removal`: no reminder after all.
pub async fn cancel(ctx: Ctx, form: PostForm, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person) = (*id, ctx.person()?);
    ctx.db(move |conn| cancel_plan(conn, person, id)).await?;
    let notice = Notice::good("sharing-notice-plan-dropped");
    ctx.redirect_with(local_path(form.text("next")), notice)
        .await
}

/// `GET /shares/{id}/plan.ics`
pub async fn file(ctx: Ctx, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person, now) = (*id, ctx.person()?, ctx.now());
    let home = ctx.app.config.time_zone;
    let (planned, sharing) = ctx
        .db(move |conn| {
            let share = shares::find_own(conn, person, id)?;
            let which = Which {
                person,
                item: share.item_id,
                channel: share.channel,
            };
            let planned = plans::of_share(conn, person, id)?.ok_or(Error::NotFound)?;
            Ok((planned, Sharing::read(conn, which, now, home)?))
        })
        .await?;
    // The file is a way out too.
    if !sharing.is_open {
        return Err(Error::NotFound);
    }
    let channel = sharing.share.channel;
    let name = ctx.t(&format!("content-channel-{channel}"));
    let args = [("title", sharing.item.title.as_str()), ("channel", &name)];
    let disclosure = sharing.disclosure(&ctx);
    let entry = calendar::Entry {
        summary: &ctx.t_with("sharing-plan-entry", &args),
        description: &compose(disclosure.as_deref(), sharing.caption(), "", channel).words,
        address: &format!(
            "{}{}",
            ctx.app.config.base(),
            path_of(sharing.item.id, channel)
        ),
    };
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((
            "content-disposition",
            "attachment; filename=\"forpost.ics\"",
        ))
        .body(calendar::file(&planned, &entry, &ctx.app.host, now)))
}

/// The card of the share's page that plans it.
pub(super) fn plan_view(ctx: &Ctx, sharing: &Sharing, wished: Wished) -> Value {
    let (planned, calm) = (sharing.plan.as_ref(), sharing.calm);
    let suggested = match planned {
        Some(plan) => local_from_utc(calm.zone, plan.due_at),
        None => calm.next_morning(ctx.now()),
    };
    let was_meant = planned.is_some_and(|plan| calm.disturbance(plan.due_at).is_some());
    let form = wished.form;
    json!({
        "share": sharing.share.id,
        "when": planned.map(|plan| moment(ctx, calm, plan.due_at)),
        "is_refused": form.is_some(),
        "asks": wished.asks || was_meant,
        "is_meant": was_meant,
        "zone": calm.zone.name(),
        "until": last_day(ctx, &sharing.item),
        "form": form.unwrap_or_else(|| FormView::new().with("at", suggested.format(TYPED))),
    })
}

/// A person's plans, the next first, for the list of their shares.
pub(super) fn plan_rows(
    ctx: &Ctx,
    calm: Calm,
    plans: &[(PlannedShare, Share, Item)],
) -> Vec<Value> {
    let row = |(plan, share, item): &(PlannedShare, Share, Item)| {
        json!({
            "share": share.id,
            "title": item.title,
            "lang": item.lang,
            "href": path_of(share.item_id, share.channel),
            "channel": share.channel,
            "when": moment(ctx, calm, plan.due_at),
            "is_open": item.is_shareable(ctx.now()),
        })
    };
    plans.iter().map(row).collect()
}

/// The last day on which the item can be shared, if it ends.
fn last_day(ctx: &Ctx, item: &Item) -> Option<chrono::NaiveDate> {
    let last = item.expires_at? - chrono::TimeDelta::seconds(1);
    Some(day_in(ctx.app.config.time_zone, last))
}

/// `torsdag 26. november 2026 kl. 08.00`
fn moment(ctx: &Ctx, calm: Calm, at: NaiveDateTime) -> String {
    ctx.moment_in(calm.zone, at, KindOfDate::Weekday)
}
