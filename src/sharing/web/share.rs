//! Sharing in three steps: a channel, the words (in [`super::caption`]), the network's own page;
//! and afterwards whether it was posted. A form is asked for before what the address says, so that one
//! without its token is refused whatever it is about.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde_json::{Value, json};
use url::Url;

use super::feed::standing;
use super::figures::figures_view;
use super::item::suggestion;
use super::pictures::pictures_view;
use super::plan::{Wished, plan_view};
use super::quote::tapped;
use super::shares::address_to_pass_on;
use crate::config::Country;
use crate::content::channel::Channel;
use crate::content::format::Format;
use crate::content::model::{Campaign, CampaignState, Caption, Item, ItemId, Quote};
use crate::content::store::{self as content, campaigns};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::policy::check::Finding;
use crate::sharing::calm::Calm;
use crate::sharing::compose::{Composed, compose, compose_to_fit};
use crate::sharing::labels::model::{Label, label};
use crate::sharing::labels::store as labels;
use crate::sharing::model::{Ambassador, Entry, PlannedShare, Share, ShareId};
use crate::sharing::store::{ambassadors, figures, plans, rhythms, shares};
use crate::sharing::verbs::figures::shows_figures;
use crate::sharing::verbs::share::{Which, confirm_post, prepare, shareable_item, take_back_post};
use crate::sharing::verbs::think::think;
use crate::web::{Ctx, FormView, Notice, PostForm};

/// A share with what its pages show.
pub(super) struct Sharing {
    pub(super) share: Share,
    pub(super) item: Item,
    pub(super) plan: Option<PlannedShare>,
    pub(super) calm: Calm,
    pub(super) captions: Vec<Caption>,
    pub(super) quotes: Vec<Quote>,
    pub(super) ambassador: Option<Ambassador>,
    pub(super) instance: Option<String>,
    campaign: Option<Campaign>,
    figures: Vec<Entry>,
    label: Option<Label>,
    picture_size: Option<(u32, u32)>,
    /// What a term has come to stop in the words since they were chosen.
    pub(super) stopped: Vec<Finding>,
    /// Whether the item can be shared today.
    pub(super) is_open: bool,
}

impl Sharing {
    /// `home` is the organisation's clock.
    pub(super) fn read(
        conn: &mut Conn,
        which: Which,
        now: chrono::NaiveDateTime,
        home: Tz,
    ) -> Result<Self> {
        let Which {
            person,
            item,
            channel,
        } = which;
        let share = shares::find(conn, person, item, channel)?;
        let is_open = match shareable_item(conn, person, item, now) {
            Ok(_) => true,
            Err(Error::NotFound | Error::Conflict(_)) => false,
            Err(error) => return Err(error),
        };
        let own = ambassadors::channels_of(conn, person)?;
        let own = own.into_iter().find(|row| row.channel == channel);
        let item = content::find(conn, item)?;
        let words = share.caption.as_deref().unwrap_or_default();
        let mut stopped = think(conn, person, &item, words, now)?;
        stopped.retain(Finding::blocks);
        Ok(Self {
            stopped,
            label: labels::find(conn, item.disclosure, item.lang)?,
            picture_size: content::media_size(conn, item.media_id)?,
            figures: figures::of_shares(conn, &[share.id])?,
            plan: plans::of_share(conn, person, share.id)?,
            calm: rhythms::find(conn, person)?.calm(home),
            share,
            captions: content::captions_of(conn, item.id)?,
            quotes: content::quotes_of(conn, item.id)?,
            campaign: campaigns::served_by(conn, item.id)?,
            item,
            ambassador: ambassadors::find(conn, person)?,
            instance: own.and_then(|row| row.instance),
            is_open,
        })
    }

    /// The tracked link.
    pub(super) fn link(&self, ctx: &Ctx) -> String {
        format!("{}/s/{}", ctx.app.config.base(), self.share.code)
    }

    /// What is said first, in the item's language.
    pub(super) fn disclosure(&self, ctx: &Ctx) -> Option<String> {
        let of = (self.item.disclosure, self.item.lang);
        let (texts, organisation) = (ctx.app.texts(), &ctx.app.config.organisation);
        label(texts, organisation, of, self.country(), self.label.as_ref())
    }

    /// Where the ambassador's readers are, if that was said.
    pub(super) fn country(&self) -> Option<Country> {
        self.ambassador.as_ref().and_then(|it| it.country)
    }

    pub(super) fn caption(&self) -> &str {
        self.share.caption.as_deref().unwrap_or_default()
    }

    /// What posts about the item carry while its campaign runs; empty when there is nothing.
    pub(super) fn hashtags(&self, today: NaiveDate) -> &str {
        let running = self
            .campaign
            .as_ref()
            .filter(|campaign| campaign.state(today) == CampaignState::Running);
        running.map_or("", |campaign| &campaign.hashtags)
    }

    /// Suggested texts for this channel: written for it first, the item's language first.
    pub(super) fn suggestions(&self, ctx: &Ctx) -> Vec<Value> {
        let channel = self.share.channel;
        let mut fitting: Vec<&Caption> = self
            .captions
            .iter()
            .filter(|caption| caption.channel.is_none_or(|only| only == channel))
            .collect();
        fitting.sort_by_key(|caption| {
            let own_language = caption.lang == ctx.lang;
            (caption.channel.is_none(), !own_language, caption.position)
        });
        let shown = fitting.into_iter();
        shown.map(|caption| suggestion(caption, ctx.lang)).collect()
    }
}

pub(super) fn which(ctx: &Ctx, (item, channel): (ItemId, Channel)) -> Result<Which> {
    let person = ctx.person()?;
    Ok(Which {
        person,
        item,
        channel,
    })
}

/// The share's page.
pub(super) fn path_of(item: ItemId, channel: Channel) -> String {
    format!("/items/{item}/shares/{channel}")
}

/// `POST /items/{id}/shares`: a channel is picked, with `quote` for a quote. Who has not joined is
/// shown the programme.
pub async fn create(ctx: Ctx, form: PostForm, id: Path<ItemId>) -> Result<HttpResponse> {
    if !ctx.me()?.is_ambassador {
        let notice = Notice::warning("sharing-not-joined");
        return ctx.redirect_with("/programme", notice).await;
    }
    let channel = form.text("channel").parse().map_err(|_| Error::NotFound)?;
    let which = which(&ctx, (*id, channel))?;
    let (now, today) = (ctx.now(), ctx.today());
    let from = form.all("from").first().map(|code| (*code).to_owned());
    if let Some(quote) = form.all("quote").first() {
        let quote = quote.parse().map_err(|_| Error::NotFound)?;
        return tapped(&ctx, which, quote, from).await;
    }
    ctx.db(move |conn| prepare(conn, which, from.as_deref(), now, today))
        .await?;
    ctx.redirect(&format!("{}/caption", path_of(*id, channel)))
}

/// "118 of 300 characters", as the script writes it too.
pub(super) fn count_line(ctx: &Ctx, composed: &Composed) -> Option<String> {
    let limit = composed.limit?;
    let key = if composed.fits {
        "web-count-left"
    } else {
        "web-count-over"
    };
    let number = |n: usize| ctx.app.texts().formats(ctx.lang).number(n as i64);
    let line = ctx
        .t(key)
        .replace("{n}", &number(composed.length))
        .replace("{limit}", &number(limit))
        .replace("{over}", &number(composed.length.saturating_sub(limit)));
    Some(line)
}

/// `GET /items/{id}/shares/{channel}`: the finished text and the way to the network. Before
/// the words are chosen it leads back to them.
pub async fn page(ctx: Ctx, path: Path<(ItemId, Channel)>) -> Result<HttpResponse> {
    let (which, now) = (which(&ctx, path.into_inner())?, ctx.now());
    let home = ctx.app.config.time_zone;
    let sharing = ctx
        .db(move |conn| Sharing::read(conn, which, now, home))
        .await?;
    let needs_server = which.channel.needs_instance() && sharing.instance.is_none();
    let is_unsaid = sharing.share.caption.is_none() || !sharing.stopped.is_empty();
    if sharing.is_open && (is_unsaid || needs_server) {
        return ctx.redirect(&format!("{}/caption", path_of(which.item, which.channel)));
    }
    post_page(&ctx, StatusCode::OK, &sharing, None, Wished::none())
}

/// The page; `form` is that of the post's address after a refusal, `wished` that of the plan.
pub(super) fn post_page(
    ctx: &Ctx,
    status: StatusCode,
    sharing: &Sharing,
    form: Option<FormView>,
    wished: Wished,
) -> Result<HttpResponse> {
    let Sharing { share, item, .. } = sharing;
    let told = share.post_url.as_deref().unwrap_or_default();
    let form = form.unwrap_or_else(|| FormView::new().with("post_url", told));
    let channel = share.channel;
    let disclosure = sharing.disclosure(ctx);
    let link = sharing.link(ctx);
    let whole = compose(disclosure.as_deref(), sharing.caption(), &link, channel);
    let post = compose_to_fit(disclosure.as_deref(), sharing.caption(), &link, channel);
    let address = Url::parse(&link).map_err(Error::internal)?;
    let instance = sharing.instance.as_deref();
    let is_verbatim = sharing
        .captions
        .iter()
        .any(|caption| caption.body.trim() == sharing.caption());
    let figures = shows_figures(share)
        .then(|| figures_view(ctx, share, &sharing.figures, &FormView::new(), &[]));
    let data = json!({
        "item": item,
        "share": share,
        "figures": figures,
        "address": share.posted_on.map(|_| address_to_pass_on(ctx, share)),
        "channel": channel,
        "channel_name": ctx.t(&format!("content-channel-{channel}")),
        "change": format!("{}/caption", path_of(item.id, channel)),
        "pictures": pictures_view(ctx, item, sharing.picture_size, Format::suiting(channel)),
        "words": post.words,
        "link": link,
        "count": count_line(ctx, &post),
        "was_cut": !whole.fits,
        "is_verbatim": is_verbatim,
        "compose_url": channel.compose_url(&post.words, &address, &item.title, instance),
        "how": how(channel),
        "questions": questions(sharing.is_offered(sharing.caption()), disclosure.is_some()),
        "standing": standing(sharing.ambassador.as_ref()),
        "is_open": sharing.is_open,
        "form": form,
        "here": path_of(item.id, channel),
        "plan": plan_view(ctx, sharing, wished),
    });
    ctx.page_titled(status, "sharing/post", &ctx.t("sharing-post-title"), data)
}

/// What is worth asking of oneself before a post: nothing that the text answers already. A
/// suggested text or a quote was looked at by comms, and a label says where one works.
fn questions(is_offered: bool, is_labelled: bool) -> Vec<&'static str> {
    let asks = [
        ("stand", true),
        ("secret", !is_offered),
        ("mine", !is_offered),
        ("clear", !is_labelled),
    ];
    let asked = asks.into_iter().filter(|(_, is_asked)| *is_asked);
    asked.map(|(question, _)| question).collect()
}

/// The way the words reach the network, as the end of a text's key.
fn how(channel: Channel) -> &'static str {
    match channel {
        Channel::Device => "device",
        Channel::Copy => "copy",
        Channel::Email => "email",
        Channel::Reddit => "reddit",
        channel if channel.takes_text() => "prefilled",
        _ => "pasted",
    }
}

/// `POST /shares/{id}/post`: it was posted, perhaps with the address of the post.
pub async fn confirm(ctx: Ctx, form: PostForm, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person, now, today) = (*id, ctx.person()?, ctx.now(), ctx.today());
    let share = ctx
        .db(move |conn| shares::find_own(conn, person, id))
        .await?;
    let typed = form.text("post_url").to_owned();
    let noted = ctx.db(move |conn| confirm_post(conn, person, id, &typed, today));
    match noted.await {
        Ok(()) => {
            let page = path_of(share.item_id, share.channel);
            ctx.redirect_with(&page, Notice::good("sharing-notice-posted"))
                .await
        }
        Err(Error::Invalid(fields)) => {
            let which = which(&ctx, (share.item_id, share.channel))?;
            let home = ctx.app.config.time_zone;
            let sharing = ctx
                .db(move |conn| Sharing::read(conn, which, now, home))
                .await?;
            let form = FormView::refused(&ctx, &form, &fields);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            post_page(&ctx, status, &sharing, Some(form), Wished::none())
        }
        Err(error) => Err(error),
    }
}

/// `POST /shares/{id}/post/removal`: it was not posted after all.
pub async fn take_back(ctx: Ctx, _: PostForm, id: Path<ShareId>) -> Result<HttpResponse> {
    let (id, person) = (*id, ctx.person()?);
    let share = ctx
        .db(move |conn| {
            take_back_post(conn, person, id)?;
            shares::find_own(conn, person, id)
        })
        .await?;
    let page = path_of(share.item_id, share.channel);
    ctx.redirect_with(&page, Notice::good("sharing-notice-taken-back"))
        .await
}
