//! A person's own shares. Nobody else's are ever listed.

use actix_web::HttpResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::figures::figures_view;
use super::plan::plan_rows;
use crate::content::channel::Channel;
use crate::content::model::ItemState;
use crate::error::Result;
use crate::sharing::model::{Entry, Share, ShareId, ShareState};
use crate::sharing::store::{chain, figures, plans, rhythms, shares};
use crate::sharing::verbs::figures::shows_figures;
use crate::web::{Choice, Ctx, FormView, Paging, Query};

const PER_PAGE: i64 = 20;

/// The query string of the list; see the feed's.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    channel: String,
    q: String,
    page: Option<i64>,
}

/// `GET /shares`
pub async fn list(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let person = ctx.person()?;
    let home = ctx.app.config.time_zone;
    let (mut rows, planned, calm) = ctx
        .db(move |conn| {
            Ok((
                shares::with_items(conn, person)?,
                plans::of_person(conn, person)?,
                rhythms::find(conn, person)?.calm(home),
            ))
        })
        .await?;
    let has_any = !rows.is_empty();
    let retracted: Vec<Value> = rows
        .iter()
        .filter(|row| is_to_be_looked_at(row))
        .map(retracted_view)
        .collect();
    let state: Option<ShareState> = asked.state.parse().ok();
    let channel: Option<Channel> = asked.channel.parse().ok();
    let words = asked.q.trim().to_lowercase();
    rows.retain(|(share, title, _)| {
        state.is_none_or(|state| share.state == state)
            && channel.is_none_or(|channel| share.channel == channel)
            && title.to_lowercase().contains(&words)
    });
    let (shown, paging) = Paging::cut(asked.page, rows, PER_PAGE, &ctx.path);
    let ids: Vec<ShareId> = shown.iter().map(|(share, _, _)| share.id).collect();
    let (entries, passed_on) = ctx
        .db(move |conn| {
            Ok((
                figures::of_shares(conn, &ids)?,
                chain::passed_on(conn, &ids)?,
            ))
        })
        .await?;
    let row = |row: &Row| {
        let passed_on = passed_on.get(&row.0.id).copied().unwrap_or_default();
        row_view(&ctx, row, &entries, passed_on)
    };
    let data = json!({
        "rows": shown.iter().map(row).collect::<Vec<_>>(),
        "plans": plan_rows(&ctx, calm, &planned),
        "has_any": has_any,
        "retracted": retracted,
        "filtered": state.is_some() || channel.is_some() || !words.is_empty(),
        "states": Choice::filter(&ctx, "sharing-state-", ShareState::ALL, state),
        "channels": Choice::filter(&ctx, "content-channel-", Channel::ALL, channel),
        "form": { "values": { "q": asked.q }, "errors": {} },
        "paging": paging,
    });
    ctx.page("sharing/shares", "sharing-shares-title", data)
}

/// A share, its item's title, and where the item stands.
type Row = (Share, String, ItemState);

/// Posted, while its item was taken back since: whether the post stays is for its owner to say.
fn is_to_be_looked_at((share, _, item): &Row) -> bool {
    *item == ItemState::Retracted && share.state == ShareState::Posted
}

fn retracted_view((share, title, _): &Row) -> Value {
    json!({
        "id": share.id,
        "title": title,
        "channel": share.channel,
        "post_url": share.post_url,
    })
}

fn row_view(ctx: &Ctx, (share, title, item): &Row, entries: &[Entry], passed_on: i64) -> Value {
    let own = entries.iter().filter(|entry| entry.share_id == share.id);
    let own: Vec<Entry> = own.cloned().collect();
    let is_retracted = *item == ItemState::Retracted;
    let figures = shows_figures(share);
    json!({
        "id": share.id,
        "title": title,
        "href": format!("/items/{}/shares/{}", share.item_id, share.channel),
        "channel": share.channel,
        "state": share.state,
        "is_posted": share.state == ShareState::Posted,
        "day": share.posted_on.unwrap_or(share.created_on),
        "post_url": share.post_url,
        "is_retracted": is_retracted,
        "figures": figures.then(|| figures_view(ctx, share, &own, &FormView::new(), &[])),
        "has_more": figures || !(is_retracted || ctx.is_halted()),
        "address": (!is_retracted && !ctx.is_halted()).then(|| address_to_pass_on(ctx, share)),
        "passed_on": passed_on,
    })
}

/// The page that explains a link; a colleague who opens it can pass the item on.
pub(super) fn address_to_pass_on(ctx: &Ctx, share: &Share) -> String {
    format!("{}/s/{}+", ctx.app.config.base(), share.code)
}
