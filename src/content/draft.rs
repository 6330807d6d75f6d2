//! An item as it is written, and what it must have before it goes out.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use url::Url;

use super::model::{
    Audience, CAPTION_CHARS, CampaignId, Caption, CaptionDraft, Disclosure, Focus, Item, ItemKind,
    MediaId, Purpose, QUOTE_CHARS, Quote, QuoteDraft, SAID_BY_CHARS,
};
use super::unfurl::{NAME_CHARS, SUMMARY_CHARS, TITLE_CHARS};
use crate::clock::utc_from_local;
use crate::error::{Fields, Message};
use crate::policy::ambitions::model::AmbitionId;
use crate::texts::Lang;

/// The longest answer to what the reader gains, and the longest text for a picture, in characters.
pub const GAIN_CHARS: usize = 300;
/// The longest address, in bytes.
pub const URL_BYTES: usize = 2000;

/// Everything about an item that comms write. What happens to it (state, times, reading of its
/// address) is the verbs' business.
#[derive(Clone, Debug)]
pub struct ItemDraft {
    /// What it serves.
    pub purpose: Purpose,
    /// What it is.
    pub kind: ItemKind,
    /// The language it is written in.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// What the reader gains.
    pub gain: String,
    /// Where the link leads; empty for words only.
    pub url: String,
    /// Name of the site.
    pub site_name: String,
    /// Class of disclosure; `None` follows the purpose.
    pub disclosure: Option<Disclosure>,
    /// Readable, never shareable.
    pub internal_only: bool,
    /// First in the feed.
    pub pinned: bool,
    /// Picture.
    pub media: Option<MediaId>,
    /// What the picture shows.
    pub media_alt: String,
    /// The point of the picture that every format keeps.
    pub focus: Focus,
    /// Vacancy: where.
    pub job_place: String,
    /// Vacancy: employer.
    pub job_employer: String,
    /// Vacancy: last day to apply.
    pub job_deadline: Option<NaiveDate>,
    /// When it goes out (UTC); a wish until it is scheduled.
    pub publish_at: Option<NaiveDateTime>,
    /// When its time is over (UTC).
    pub expires_at: Option<NaiveDateTime>,
    /// Until when nothing of it leaves (UTC).
    pub embargo_until: Option<NaiveDateTime>,
    /// Whom it is for and where it may go.
    pub audience: Audience,
    /// The campaign it serves.
    pub campaign: Option<CampaignId>,
    /// The ambition it serves by itself.
    pub ambition: Option<AmbitionId>,
    /// Suggested texts, in their order.
    pub captions: Vec<CaptionDraft>,
    /// What somebody said, in their order.
    pub quotes: Vec<QuoteDraft>,
}

impl Default for ItemDraft {
    fn default() -> Self {
        Self {
            purpose: Purpose::Brand,
            kind: ItemKind::Article,
            lang: Lang::Nb,
            title: String::new(),
            summary: String::new(),
            gain: String::new(),
            url: String::new(),
            site_name: String::new(),
            disclosure: None,
            internal_only: false,
            pinned: false,
            media: None,
            media_alt: String::new(),
            focus: Focus::MIDDLE,
            job_place: String::new(),
            job_employer: String::new(),
            job_deadline: None,
            publish_at: None,
            expires_at: None,
            embargo_until: None,
            audience: Audience::default(),
            campaign: None,
            ambition: None,
            captions: Vec::new(),
            quotes: Vec::new(),
        }
    }
}

impl ItemDraft {
    /// What was written of an existing item.
    pub fn of(
        item: &Item,
        audience: Audience,
        (campaign, ambition): (Option<CampaignId>, Option<AmbitionId>),
        (captions, quotes): (&[Caption], &[Quote]),
    ) -> Self {
        let follows = item.disclosure == item.purpose.default_disclosure();
        Self {
            purpose: item.purpose,
            kind: item.kind,
            lang: item.lang,
            title: item.title.clone(),
            summary: item.summary.clone(),
            gain: item.gain.clone(),
            url: item.url.clone(),
            site_name: item.site_name.clone(),
            disclosure: (!follows).then_some(item.disclosure),
            internal_only: item.internal_only,
            pinned: item.pinned,
            media: item.media_id,
            media_alt: item.media_alt.clone(),
            focus: item.focus(),
            job_place: item.job_place.clone(),
            job_employer: item.job_employer.clone(),
            job_deadline: item.job_deadline,
            publish_at: item.publish_at,
            expires_at: item.expires_at,
            embargo_until: item.embargo_until,
            audience,
            campaign,
            ambition,
            captions: captions.iter().map(CaptionDraft::of).collect(),
            quotes: quotes.iter().map(QuoteDraft::of).collect(),
        }
    }

    /// What is wrong with it in any state: too long, not an address, or over before it may leave.
    pub fn check(&self) -> Fields {
        let mut fields = Fields::new();
        let mut at_most = |field: &str, text: &str, limit: usize| {
            if text.chars().count() > limit {
                fields.add(field, Message::new("content-too-long").with("limit", limit));
            }
        };
        at_most("title", &self.title, TITLE_CHARS);
        at_most("summary", &self.summary, SUMMARY_CHARS);
        at_most("gain", &self.gain, GAIN_CHARS);
        at_most("media_alt", &self.media_alt, GAIN_CHARS);
        at_most("site_name", &self.site_name, NAME_CHARS);
        at_most("job_place", &self.job_place, NAME_CHARS);
        at_most("job_employer", &self.job_employer, NAME_CHARS);
        for (at, caption) in self.captions.iter().enumerate() {
            at_most(&format!("caption-{at}-body"), &caption.body, CAPTION_CHARS);
        }
        for (at, quote) in self.quotes.iter().enumerate() {
            at_most(&format!("quote-{at}-body"), &quote.body, QUOTE_CHARS);
            at_most(
                &format!("quote-{at}-said_by"),
                &quote.said_by,
                SAID_BY_CHARS,
            );
        }
        for (at, quote) in self.quotes.iter().enumerate() {
            let body = format!("quote-{at}-body");
            fields.check(quote.body.is_empty(), &body, "quotes-body-missing");
        }
        let wrong = !self.url.is_empty() && !is_web_address(&self.url);
        fields.check(wrong, "url", "content-url-invalid");
        let ends_first = self.embargo_until >= self.expires_at && self.expires_at.is_some();
        fields.check(ends_first, "embargo_until", "content-embargo-after-end");
        fields
    }

    /// Writes the draft into the item's row.
    pub fn put_into(&self, item: &mut Item) {
        item.purpose = self.purpose;
        item.kind = self.kind;
        item.lang = self.lang;
        item.title.clone_from(&self.title);
        item.summary.clone_from(&self.summary);
        item.gain.clone_from(&self.gain);
        item.url.clone_from(&self.url);
        item.site_name.clone_from(&self.site_name);
        item.disclosure = self.disclosure.unwrap_or(self.purpose.default_disclosure());
        item.internal_only = self.internal_only;
        item.pinned = self.pinned;
        item.media_id = self.media;
        item.media_alt.clone_from(&self.media_alt);
        item.focus_x = self.focus.x;
        item.focus_y = self.focus.y;
        item.job_place.clone_from(&self.job_place);
        item.job_employer.clone_from(&self.job_employer);
        item.job_deadline = self.job_deadline;
        item.publish_at = self.publish_at;
        item.expires_at = self.expires_at;
        item.embargo_until = self.embargo_until;
    }

    /// Fills what was left empty from the item: for a form that was opened before the address
    /// had been read and posted after it.
    pub fn fill_from(&mut self, item: &Item) {
        fill_empty(&mut self.title, &item.title);
        fill_empty(&mut self.summary, &item.summary);
        fill_empty(&mut self.site_name, &item.site_name);
        fill_empty(&mut self.job_place, &item.job_place);
        fill_empty(&mut self.job_employer, &item.job_employer);
        self.job_deadline = self.job_deadline.or(item.job_deadline);
        self.media = self.media.or(item.media_id);
    }
}

impl CaptionDraft {
    /// An existing text.
    pub fn of(caption: &Caption) -> Self {
        Self {
            lang: caption.lang,
            tone: caption.tone,
            channel: caption.channel,
            body: caption.body.clone(),
        }
    }
}

/// Fills a text that was left empty.
pub fn fill_empty(mine: &mut String, read: &str) {
    if mine.is_empty() {
        read.clone_into(mine);
    }
}

/// What stands between an item and its readers; empty when nothing does.
pub fn missing(item: &Item) -> Fields {
    let mut fields = Fields::new();
    fields.check(item.title.is_empty(), "title", "content-title-missing");
    fields.check(item.gain.is_empty(), "gain", "content-gain-missing");
    let has_place = item.internal_only || item.kind == ItemKind::Text;
    let nowhere = item.url.is_empty() && !has_place;
    fields.check(nowhere, "url", "content-url-missing");
    let unsaid = item.media_id.is_some() && item.media_alt.is_empty();
    fields.check(unsaid, "media_alt", "content-alt-missing");
    fields
}

/// The moment (UTC) at which the deadline's day ends where the organisation is: a vacancy's
/// time is over then unless comms say otherwise.
pub fn end_of_day(deadline: NaiveDate, zone: Tz) -> NaiveDateTime {
    let next = deadline + Days::new(1);
    utc_from_local(zone, next.and_time(NaiveTime::MIN))
}

/// An address as people type it: without a scheme it is https.
pub fn typed_address(typed: &str) -> String {
    let typed = typed.trim();
    if typed.is_empty() || typed.contains(':') {
        typed.to_owned()
    } else {
        format!("https://{typed}")
    }
}

/// Whether links may lead there: http or https, with a host, without a password.
pub fn is_web_address(address: &str) -> bool {
    address.len() <= URL_BYTES
        && Url::parse(address).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https")
                && url.host_str().is_some_and(|host| !host.is_empty())
                && url.username().is_empty()
                && url.password().is_none()
        })
}
