//! The feed: what waits to be shared, what was shared, what was put aside.

use std::collections::HashMap;

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::day_in;
use crate::content::channel::Channel;
use crate::content::model::{Item, ItemId, ItemKind, MediaId, Purpose, Vote};
use crate::content::store as content;
use crate::error::Result;
use crate::sharing::feed::{View, Wanted, arrange};
use crate::sharing::model::Ambassador;
use crate::sharing::store::reading::{self, FeedReader};
use crate::texts::Lang;
use crate::web::{Choice, Ctx, Paging, Query};

const PER_PAGE: i64 = 12;

/// The query string of the feed. Words that mean nothing here are left out, not refused: the
/// address may be an old one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    view: String,
    purpose: String,
    q: String,
    page: Option<i64>,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            view: self.view.parse().unwrap_or(View::New),
            purpose: self.purpose.parse().ok(),
            words: self.q.trim().to_owned(),
        }
    }
}

/// An item as a card shows it.
#[derive(Debug, Serialize)]
pub(super) struct Card {
    id: ItemId,
    title: String,
    summary: String,
    gain: String,
    purpose: Purpose,
    kind: ItemKind,
    /// Named when it is not the reader's own.
    lang: Option<Lang>,
    item_lang: Lang,
    media_id: Option<MediaId>,
    media_alt: String,
    day: Option<NaiveDate>,
    job_deadline: Option<NaiveDate>,
    pinned: bool,
    can_share: bool,
    internal_only: bool,
    /// When it may leave, while that lies ahead.
    embargo: Option<String>,
    because: Option<String>,
    useful: bool,
    aside: bool,
    begun: Option<Channel>,
    /// Whether any of the small notes below the text is there.
    has_notes: bool,
}

/// `GET /feed`
pub async fn page(ctx: Ctx, asked: Query<Asked>) -> Result<HttpResponse> {
    let (person, now, path) = (ctx.person()?, ctx.now(), ctx.path.clone());
    let (wanted, asked_page) = (asked.wanted(), asked.page);
    let sought = wanted.clone();
    let (me, counts, paging, items) = ctx
        .db(move |conn| {
            let me = reading::feed_reader(conn, person)?;
            let all = content::published_lines(conn, me.reader, now)?;
            let (order, counts) = arrange(&all, &me.taste, &wanted, now);
            let (shown, paging) = Paging::cut(asked_page, order, PER_PAGE, &path);
            let mut items = content::find_all(conn, &shown)?;
            items.sort_by_key(|item| shown.iter().position(|id| *id == item.id));
            Ok((me, counts, paging, items))
        })
        .await?;
    let cards: Vec<Card> = items
        .into_iter()
        .map(|item| card(&ctx, &me, item))
        .collect();
    let data = json!({
        "cards": cards,
        "standing": standing(me.ambassador.as_ref()),
        "view": sought.view,
        "tabs": tabs(&ctx, &sought, &counts),
        "purposes": Choice::filter(&ctx, "content-purpose-", Purpose::ALL, sought.purpose),
        "form": { "values": { "q": sought.words }, "errors": {} },
        "filtered": sought.purpose.is_some() || !sought.words.is_empty(),
        "paging": paging,
    });
    ctx.page("sharing/feed", "web-nav-feed", data)
}

/// Where somebody stands to the programme: `none`, `active` or `paused`.
pub(super) fn standing(ambassador: Option<&Ambassador>) -> &'static str {
    ambassador.map_or("none", |ambassador| ambassador.state.as_str())
}

pub(super) fn card(ctx: &Ctx, me: &FeedReader, item: Item) -> Card {
    let vote = me.taste.votes.get(&item.id);
    let topics = me.taste.followed.get(&item.id);
    let names = topics.map(|topics| {
        let names: Vec<&str> = topics.iter().map(|topic| topic.name.as_str()).collect();
        names.join(", ")
    });
    let begun = me.begun.get(&item.id).copied();
    let lang = (item.lang != ctx.lang).then_some(item.lang);
    let has_fact = item.pinned || item.internal_only || item.job_deadline.is_some();
    let embargo = item.embargo(ctx.now()).map(|at| ctx.moment(at));
    Card {
        has_notes: has_fact
            || embargo.is_some()
            || names.is_some()
            || lang.is_some()
            || begun.is_some(),
        can_share: item.is_shareable(ctx.now()) && !ctx.is_halted(),
        lang,
        item_lang: item.lang,
        day: item
            .published_at
            .map(|at| day_in(ctx.app.config.time_zone, at)),
        because: names,
        useful: vote == Some(&Vote::Useful),
        aside: vote == Some(&Vote::NotForMe),
        begun,
        id: item.id,
        title: item.title,
        summary: item.summary,
        gain: item.gain,
        purpose: item.purpose,
        kind: item.kind,
        media_id: item.media_id,
        media_alt: item.media_alt,
        job_deadline: item.job_deadline,
        pinned: item.pinned,
        internal_only: item.internal_only,
        embargo,
    }
}

fn tabs(ctx: &Ctx, wanted: &Wanted, counts: &HashMap<View, usize>) -> Vec<Value> {
    let tab = |view: View| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("view", view.as_str());
        if let Some(purpose) = wanted.purpose {
            query.append_pair("purpose", purpose.as_str());
        }
        if !wanted.words.is_empty() {
            query.append_pair("q", &wanted.words);
        }
        json!({
            "href": format!("/feed?{}", query.finish()),
            "label": ctx.t(&format!("sharing-view-{view}")),
            "count": counts.get(&view).copied().unwrap_or_default(),
            "current": view == wanted.view,
        })
    };
    View::ALL.iter().copied().map(tab).collect()
}
