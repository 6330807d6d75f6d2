//! A campaign as its readers see it: what it is for, how posts name it, and what can be shared.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::json;

use super::feed::{card, standing};
use crate::content::model::{CampaignId, ItemId};
use crate::content::store::{self as content, campaigns};
use crate::content::web::period;
use crate::error::Result;
use crate::sharing::store::reading;
use crate::web::{Ctx, Paging, Query};

const PER_PAGE: i64 = 12;

/// The query string of the page.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    page: Option<i64>,
}

/// `GET /campaigns/{id}`: the items that this reader may see, newest first.
pub async fn page(ctx: Ctx, id: Path<CampaignId>, asked: Query<Asked>) -> Result<HttpResponse> {
    let (id, person, now, path) = (*id, ctx.person()?, ctx.now(), ctx.path.clone());
    let (campaign, me, paging, items) = ctx
        .db(move |conn| {
            let campaign = campaigns::find(conn, id)?;
            let me = reading::feed_reader(conn, person)?;
            let mut seen = content::published_lines(conn, me.reader, now)?;
            let ids: Vec<ItemId> = seen.iter().map(|item| item.line.id).collect();
            let serves = campaigns::of_items(conn, &ids)?;
            seen.retain(|item| serves.get(&item.line.id) == Some(&id));
            seen.sort_by_key(|item| std::cmp::Reverse((item.published_at, item.line.id)));
            let seen = seen.iter().map(|item| item.line.id);
            let (shown, paging) = Paging::cut(asked.page, seen, PER_PAGE, &path);
            let mut items = content::find_all(conn, &shown)?;
            items.sort_by_key(|item| shown.iter().position(|id| *id == item.id));
            Ok((campaign, me, paging, items))
        })
        .await?;
    let data = json!({
        "called": campaign.name,
        "goal": campaign.goal,
        "hashtags": campaign.hashtags,
        "period": period(&ctx, &campaign),
        "state": campaign.state(ctx.today()),
        "standing": standing(me.ambassador.as_ref()),
        "cards": items.into_iter().map(|item| card(&ctx, &me, item)).collect::<Vec<_>>(),
        "paging": paging,
    });
    ctx.page_titled(StatusCode::OK, "sharing/campaign", &campaign.name, data)
}
