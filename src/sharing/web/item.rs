//! One item, with everything a person needs to share it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use super::feed::standing;
use super::pictures::pictures_view;
use super::quote::{quotes_view, share_on};
use crate::clock::day_in;
use crate::content::channel::Channel;
use crate::content::format::Format;
use crate::content::model::{Caption, ItemId, Vote};
use crate::content::store::{self as content, campaigns};
use crate::error::Result;
use crate::sharing::model::Share;
use crate::sharing::store::{ambassadors, reading, shares};
use crate::sharing::verbs::share::item_to_pass_on;
use crate::texts::Lang;
use crate::web::{Ctx, Query};

/// The query string of the page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Code of the colleague's link that is passed on.
    from: String,
}

/// `GET /items/{id}`
pub async fn page(ctx: Ctx, id: Path<ItemId>, asked: Query<Asked>) -> Result<HttpResponse> {
    let (id, person, now) = (*id, ctx.person()?, ctx.now());
    let from = asked.into_inner().from;
    let (item, captions, topics, channels, ambassador, own, mine, vote, from) = ctx
        .db(move |conn| {
            let reader = reading::reader(conn, person)?;
            let own = ambassadors::channels_of(conn, person)?;
            Ok((
                content::published_item(conn, id, reader, now)?,
                content::captions_of(conn, id)?,
                content::topics_of(conn, &[id])?,
                content::channels_of(conn, id)?,
                ambassadors::find(conn, person)?,
                own.iter().map(|row| row.channel).collect::<Vec<_>>(),
                shares::of_item(conn, person, id)?,
                content::votes_of_person(conn, person)?.get(&id).copied(),
                (item_to_pass_on(conn, person, &from, now)? == Some(id)).then_some(from),
            ))
        })
        .await?;
    let media = item.media_id;
    let (campaign, quotes, picture_size) = ctx
        .db(move |conn| {
            Ok((
                campaigns::served_by(conn, id)?,
                content::quotes_of(conn, id)?,
                content::media_size(conn, media)?,
            ))
        })
        .await?;
    let allowed = |channel: &&Channel| channels.is_empty() || channels.contains(channel);
    let offered: Vec<Channel> = Channel::ALL.iter().filter(allowed).copied().collect();
    // Own channels at hand, the rest behind a line; who has named none sees all at once.
    let (mut near, mut far): (Vec<Channel>, Vec<Channel>) = offered
        .into_iter()
        .partition(|channel| own.contains(channel));
    if near.is_empty() {
        std::mem::swap(&mut near, &mut far);
    }
    let row = |channel: &Channel| channel_row(&ctx, *channel, &mine);
    let usual = near
        .first()
        .map(|channel| json!({ "channel": channel, "label": share_on(&ctx, *channel) }));
    let others = near.iter().skip(1).chain(&far);
    let topics: Vec<&str> = topics
        .iter()
        .map(|(_, topic)| topic.name.as_str())
        .collect();
    let data = json!({
        "day": item.published_at.map(|at| day_in(ctx.app.config.time_zone, at)),
        "campaign": campaign.map(|campaign| json!({
            "id": campaign.id,
            "called": campaign.name,
            "hashtags": campaign.hashtags,
        })),
        "foreign": item.lang != ctx.lang,
        "pictures": pictures_view(&ctx, &item, picture_size, Format::Landscape),
        "topics": topics.join(", "),
        "captions": captions.iter().map(|caption| suggestion(caption, ctx.lang)).collect::<Vec<_>>(),
        "standing": standing(ambassador.as_ref()),
        "can_share": item.is_shareable(now) && !ctx.is_halted(),
        "embargo": item.embargo(now).map(|at| ctx.moment(at)),
        "near": near.iter().map(row).collect::<Vec<_>>(),
        "far": far.iter().map(row).collect::<Vec<_>>(),
        "from": from,
        "quotes": quotes_view(&quotes, item.lang),
        "usual": usual,
        "others": others.map(row).collect::<Vec<_>>(),
        "useful": vote == Some(Vote::Useful),
        "aside": vote == Some(Vote::NotForMe),
        "item": item,
    });
    ctx.page_titled(StatusCode::OK, "sharing/item", &item.title, data)
}

fn channel_row(ctx: &Ctx, channel: Channel, mine: &[Share]) -> Value {
    let share = mine.iter().find(|share| share.channel == channel);
    json!({
        "channel": channel,
        "name": ctx.t(&format!("content-channel-{channel}")),
        "state": share.map(|share| share.state),
    })
}

/// A suggested text as a page shows it; its language is named when it is not the reader's.
pub(super) fn suggestion(caption: &Caption, reader: Lang) -> Value {
    json!({
        "id": caption.id,
        "body": caption.body,
        "lang": caption.lang,
        "tone": caption.tone,
        "foreign": caption.lang != reader,
    })
}
