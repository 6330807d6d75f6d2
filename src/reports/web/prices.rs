//! The organisation's own prices, and what a vacancy's ad would have cost.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde_json::{Value, json};

use super::super::model::usual_view_rate;
use super::super::prices::{ChannelPrice, FieldNames, per_cent, read, read_price};
use super::super::{store::prices as store, verbs};
use crate::content::channel::Channel;
use crate::content::model::ItemId;
use crate::error::Result;
use crate::texts::Formats;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// `GET /reports/prices`
pub async fn prices(ctx: Ctx) -> Result<HttpResponse> {
    let prices = ctx.db(store::prices).await?;
    let formats = ctx.app.texts().formats(ctx.lang);
    let form = prices
        .iter()
        .fold(FormView::new(), |form, price| filled(form, price, formats));
    ctx.page("reports/prices", "reports-prices", view(&ctx, form))
}

/// `POST /reports/prices`
pub async fn save_prices(ctx: Ctx, form: PostForm) -> Result<HttpResponse> {
    let formats = ctx.app.texts().formats(ctx.lang);
    let prices = match read(|field| form.text(field), formats) {
        Ok(prices) => prices,
        Err(wrong) => {
            let data = view(&ctx, FormView::refused(&ctx, &form, &wrong));
            return ctx.rejected("reports/prices", "reports-prices", data);
        }
    };
    let (by, today) = (ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::enter_prices(conn, by, today, &prices))
        .await?;
    let notice = Notice::good("reports-notice-prices");
    ctx.redirect_with("/reports/prices", notice).await
}

/// What was entered, as it would be typed.
fn filled(form: FormView, price: &ChannelPrice, formats: &Formats) -> FormView {
    let fields = FieldNames::of(price.channel);
    let money = |value: Option<i64>| value.map(|value| formats.scaled(value, 2));
    let typed = [
        (fields.click, money(price.click)),
        (fields.thousand_views, money(price.thousand_views)),
        (
            fields.view_rate,
            price.view_rate.map(|rate| per_cent(rate, formats)),
        ),
    ];
    typed.into_iter().fold(form, |form, (field, value)| {
        form.with(&field, value.unwrap_or_default())
    })
}

fn view(ctx: &Ctx, form: FormView) -> Value {
    let formats = ctx.app.texts().formats(ctx.lang);
    let row = |&channel: &Channel| {
        let fields = FieldNames::of(channel);
        let rate = usual_view_rate(channel);
        json!({
            "channel": ctx.t(&format!("reports-channel-{channel}")),
            "click": fields.click,
            "views": fields.thousand_views,
            "rate": fields.view_rate,
            "start_rate": per_cent(rate, formats),
        })
    };
    json!({
        "rows": Channel::ALL.iter().map(row).collect::<Vec<_>>(),
        "currency": ctx.app.config.reports.currency,
        "form": form,
    })
}

/// `GET /reports/items/{id}/job-ad`: the form of [`enter_job_ad`] on a page of its own.
pub async fn job_ad(ctx: Ctx, item: Path<ItemId>) -> Result<HttpResponse> {
    let item = *item;
    let known = ctx
        .db(move |conn| Ok(store::job_ads(conn)?.get(&item).copied()))
        .await?;
    let formats = ctx.app.texts().formats(ctx.lang);
    let price = known.map(|price| formats.scaled(price, 2));
    let form = FormView::new().with("price", price.unwrap_or_default());
    let data = job_ad_view(&ctx, item, form).await?;
    ctx.page("reports/job_ad", "reports-job-ad", data)
}

/// `POST /reports/items/{id}/job-ad`
pub async fn enter_job_ad(ctx: Ctx, item: Path<ItemId>, form: PostForm) -> Result<HttpResponse> {
    let item = *item;
    let formats = ctx.app.texts().formats(ctx.lang);
    let price = match read_price("price", form.text("price"), formats) {
        Ok(price) => price,
        Err(wrong) => {
            let form = FormView::refused(&ctx, &form, &wrong);
            let data = job_ad_view(&ctx, item, form).await?;
            return ctx.rejected("reports/job_ad", "reports-job-ad", data);
        }
    };
    let (by, today) = (ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::enter_job_ad(conn, by, today, item, price))
        .await?;
    let notice = Notice::good("reports-notice-job-ad");
    ctx.redirect_with("/reports/recruitment", notice).await
}

/// `POST /reports/items/{id}/job-ad/removal`
pub async fn remove_job_ad(ctx: Ctx, item: Path<ItemId>, _: PostForm) -> Result<HttpResponse> {
    let (item, by, today) = (*item, ctx.person()?, ctx.today());
    ctx.db(move |conn| verbs::remove_job_ad(conn, by, today, item))
        .await?;
    let notice = Notice::good("reports-notice-job-ad-removed");
    ctx.redirect_with("/reports/recruitment", notice).await
}

async fn job_ad_view(ctx: &Ctx, item: ItemId, form: FormView) -> Result<Value> {
    let (title, known) = ctx
        .db(move |conn| {
            let title = store::vacancy_title(conn, item)?;
            Ok((title, store::job_ads(conn)?.contains_key(&item)))
        })
        .await?;
    Ok(json!({
        "item": item,
        "vacancy": title,
        "is_known": known,
        "currency": ctx.app.config.reports.currency,
        "form": form,
    }))
}
