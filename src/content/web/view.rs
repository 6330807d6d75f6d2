//! What the studio's pages show of an item.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde_json::{Value, json};

use super::super::channel::Channel;
use super::super::draft::ItemDraft;
use super::super::model::{
    Campaign, Disclosure, Item, ItemId, ItemKind, ItemState, Purpose, Tone, Topic, Unfurl,
};
use super::super::store;
use super::pictures::focus_view;
use super::quotes::{quote_rows, shown};
use super::sheet::{CaptionSheet, Sheet};
use crate::clock::local_from_utc;
use crate::db::Conn;
use crate::error::Result;
use crate::people::model::Team;
use crate::people::store as people;
use crate::policy::ambitions::model::Ambition;
use crate::policy::ambitions::store as ambitions;
use crate::texts::{KindOfDate, Lang};
use crate::web::{Choice, Ctx, FormView};

/// Everything stored that the edit page needs.
pub(super) struct Desk {
    pub(super) item: Item,
    pub(super) draft: ItemDraft,
    teams: Vec<Team>,
    topics: Vec<Topic>,
    campaigns: Vec<Campaign>,
    ambitions: Vec<Ambition>,
    pub(super) picture_size: Option<(u32, u32)>,
}

impl Desk {
    /// Reads it.
    pub(super) fn load(conn: &mut Conn, id: ItemId) -> Result<Self> {
        let item = store::find(conn, id)?;
        let audience = store::audience_of(conn, id)?;
        let captions = store::captions_of(conn, id)?;
        let quotes = store::quotes_of(conn, id)?;
        let campaign = store::campaigns::of_item(conn, id)?;
        let ambition = store::ambitions::of_item(conn, id)?;
        Ok(Self {
            draft: ItemDraft::of(&item, audience, (campaign, ambition), (&captions, &quotes)),
            teams: people::teams(conn)?,
            topics: store::topics(conn)?,
            campaigns: store::campaigns::all(conn)?,
            ambitions: ambitions::to_choose(conn, ambition)?,
            picture_size: store::media_size(conn, item.media_id)?,
            item,
        })
    }

    /// The edit page. `sheet` is what stands in the fields, `errors` what is wrong with it.
    pub(super) fn view(&self, ctx: &Ctx, sheet: &Sheet, errors: BTreeMap<String, String>) -> Value {
        let item = &self.item;
        let is_failed = item.unfurl == Unfurl::Failed;
        let failure = item.unfurl_error.as_deref().filter(|_| is_failed);
        let captions = sheet.captions.iter().enumerate();
        let captions: Vec<Value> = captions
            .map(|(at, caption)| caption_view(ctx, at, sheet.captions.len(), caption))
            .collect();
        let wrong = |name: &str| errors.keys().any(|field| field.starts_with(name));
        let media = sheet.text("media");
        let is_vacancy = sheet.text("kind") == ItemKind::Vacancy.as_str();
        let limits_audience = ["teams", "langs", "channels"]
            .iter()
            .any(|group| !sheet.text(group).is_empty() || wrong(group));
        json!({
            "item": {
                "id": item.id,
                "title": title_of(ctx, item),
                "state": item.state,
                "lead": lead(ctx, item),
                "is_waiting": item.unfurl == Unfurl::Waiting,
                "failure": failure.map(|key| ctx.t(key)),
            },
            "can": {
                "publish": matches!(item.state, ItemState::Draft | ItemState::Scheduled | ItemState::Expired),
                "schedule": matches!(item.state, ItemState::Draft | ItemState::Expired),
                "unschedule": item.state == ItemState::Scheduled,
                "retract": matches!(item.state, ItemState::Scheduled | ItemState::Published | ItemState::Expired),
                "remove": item.state == ItemState::Draft && item.published_at.is_none(),
            },
            "choices": self.choices(ctx, sheet),
            "captions": captions,
            "quote_rows": quote_rows(sheet.quotes.len()),
            "picture": (!media.is_empty() && !sheet.ticked("media_removed")).then(|| format!("/media/{media}")),
            "focus": focus_view(ctx, self, sheet),
            "internal_only": sheet.ticked("internal_only"),
            "pinned": sheet.ticked("pinned"),
            "opens_job": is_vacancy || wrong("job_"),
            "opens_audience": limits_audience,
            "zone": ctx.app.config.time_zone.name(),
            "card": card(ctx, item),
            "quotes": self.draft.quotes.iter().map(|quote| shown(quote, item.lang)).collect::<Vec<_>>(),
            "form": FormView { values: sheet.view(), errors },
        })
    }

    fn choices(&self, ctx: &Ctx, sheet: &Sheet) -> Value {
        let one = |field: &'static str| move |word: &str| sheet.text(field) == word;
        let among = |field: &'static str| move |word: &str| sheet.has(field, word);
        let by_purpose = Choice::new(
            "",
            ctx.t("content-disclosure-by-purpose"),
            sheet.text("disclosure").is_empty(),
        )
        .with_hint(ctx.t("content-disclosure-by-purpose-hint"));
        let mut disclosures = vec![by_purpose];
        disclosures.extend(Choice::of_words(
            ctx,
            "content-disclosure-",
            Disclosure::ALL,
            one("disclosure"),
        ));
        let teams = self.teams.iter().map(|team| {
            let is_chosen = sheet.has("teams", team.id.as_str());
            Choice::new(team.id, &team.name, is_chosen)
        });
        let topics = self.topics.iter().map(|topic| {
            let is_chosen = sheet.has("topics", topic.id.as_str());
            Choice::new(topic.id, &topic.name, is_chosen)
        });
        let no_campaign = Choice::new(
            "",
            ctx.t("content-campaign-none"),
            sheet.text("campaign").is_empty(),
        );
        let campaigns = self.campaigns.iter().map(|campaign| {
            let is_chosen = sheet.has("campaign", campaign.id.as_str());
            Choice::new(campaign.id, &campaign.name, is_chosen)
        });
        json!({
            "ambitions": super::ambitions::choices(ctx, &self.ambitions, sheet.text("ambition")),
            "campaigns": std::iter::once(no_campaign).chain(campaigns).collect::<Vec<_>>(),
            "purposes": Choice::of_words(ctx, "content-purpose-", Purpose::ALL, one("purpose")),
            "kinds": Choice::of_words(ctx, "content-kind-", ItemKind::ALL, one("kind")),
            "langs": Choice::of_words(ctx, "web-language-", Lang::ALL, one("lang")),
            "disclosures": disclosures,
            "teams": teams.collect::<Vec<_>>(),
            "readers": Choice::of_words(ctx, "web-language-", Lang::ALL, among("langs")),
            "topics": topics.collect::<Vec<_>>(),
            "channels": Choice::of_words(ctx, "content-channel-", Channel::ALL, among("channels")),
        })
    }
}

fn caption_view(ctx: &Ctx, at: usize, of: usize, caption: &CaptionSheet) -> Value {
    let every = Choice::new(
        "",
        ctx.t("content-caption-every-channel"),
        caption.channel.is_empty(),
    );
    let mut channels = vec![every];
    channels.extend(Choice::of_words(
        ctx,
        "content-channel-",
        Channel::ALL,
        |word| caption.channel == word,
    ));
    json!({
        "at": at,
        "number": at + 1,
        "lang_field": format!("caption-{at}-lang"),
        "tone_field": format!("caption-{at}-tone"),
        "channel_field": format!("caption-{at}-channel"),
        "body_field": format!("caption-{at}-body"),
        "langs": Choice::of_words(ctx, "web-language-", Lang::ALL, |word| caption.lang == word),
        "tones": Choice::of_words(ctx, "content-tone-", Tone::ALL, |word| caption.tone == word),
        "channels": channels,
        "is_first": at == 0,
        "is_last": at + 1 == of,
    })
}

/// The title, or what is said where there is none yet.
pub(super) fn title_of(ctx: &Ctx, item: &Item) -> String {
    if item.title.is_empty() {
        ctx.t("content-untitled")
    } else {
        item.title.clone()
    }
}

fn lead(ctx: &Ctx, item: &Item) -> String {
    match item.state {
        ItemState::Draft => ctx.t("content-edit-lead-draft"),
        ItemState::Scheduled => {
            let time = ctx.moment(item.publish_at.unwrap_or(item.updated_at));
            ctx.t_with("content-edit-lead-scheduled", &[("time", &time)])
        }
        ItemState::Published => ctx.t("content-edit-lead-published"),
        ItemState::Expired => ctx.t("content-edit-lead-expired"),
        ItemState::Retracted => {
            let day = day(ctx, item.retracted_at.unwrap_or(item.updated_at));
            ctx.t_with("content-edit-lead-retracted", &[("day", &day)])
        }
    }
}

/// The item as a card of the feed.
pub(super) fn card(ctx: &Ctx, item: &Item) -> Value {
    json!({
        "title": title_of(ctx, item),
        "lang": item.lang,
        "summary": item.summary,
        "gain": item.gain,
        "purpose": item.purpose,
        "site": item.site_name,
        "picture": item.media_id.map(|id| format!("/media/{id}")),
        "alt": item.media_alt,
        "pinned": item.pinned,
        "internal": item.internal_only,
        "embargo": item.embargo(ctx.now()).map(|at| ctx.moment(at)),
    })
}

/// A day as the language writes it.
pub(super) fn day(ctx: &Ctx, at: NaiveDateTime) -> String {
    let local = local_from_utc(ctx.app.config.time_zone, at);
    let formats = ctx.app.texts().formats(ctx.lang);
    formats.date(local.date(), KindOfDate::Long)
}
