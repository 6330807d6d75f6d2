//! Items, captions, topics, votes, campaigns.

mod blank;
mod campaign;
mod focus;
mod quote;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use serde::Serialize;

pub(super) use campaign::tag_of;
pub use campaign::{Campaign, CampaignDraft, CampaignId, CampaignState};
pub use focus::{Focus, Place};
pub use quote::{MOST_QUOTES, QUOTE_CHARS, Quote, QuoteDraft, QuoteId, SAID_BY_CHARS, in_marks};

use super::channel::Channel;
use crate::access::PersonId;
use crate::db::schema::{captions, items, media, topics};
use crate::people::model::TeamId;
use crate::texts::Lang;

typed_id! {
    /// One item.
    ItemId
}
typed_id! {
    /// One suggested text.
    CaptionId
}
typed_id! {
    /// One topic.
    TopicId
}
typed_id! {
    /// One picture.
    MediaId
}

/// The longest suggested text, in characters.
pub const CAPTION_CHARS: usize = 3000;

text_enum! {
    /// What an item serves. Every item serves one of the three.
    Purpose {
        /// Omdømme.
        Brand = "brand",
        /// Rekruttering.
        Recruitment = "recruitment",
        /// Kundedialog.
        Care = "care",
    }
}

text_enum! {
    /// What an item is.
    ItemKind {
        /// Something to read.
        Article = "article",
        /// A vacancy.
        Vacancy = "vacancy",
        /// Something to watch.
        Video = "video",
        /// A picture.
        Image = "image",
        /// Something that takes place.
        Event = "event",
        /// Words only, without an address.
        Text = "text",
    }
}

text_enum! {
    /// Where an item stands: draft → scheduled → published → expired; retracted from any of them.
    ItemState {
        /// Being written.
        Draft = "draft",
        /// Goes out at `publish_at`.
        Scheduled = "scheduled",
        /// Out.
        Published = "published",
        /// Its time is over.
        Expired = "expired",
        /// Taken back.
        Retracted = "retracted",
    }
}

text_enum! {
    /// What marketing law asks to be said first in the text.
    Disclosure {
        /// Promotes a product: "Reklame".
        Commercial = "commercial",
        /// Speaks of the employer: "Jeg jobber i …".
        Employer = "employer",
        /// Nothing to disclose.
        Neutral = "neutral",
    }
}

impl Purpose {
    /// The class that items of this purpose have unless comms choose another (L18).
    pub fn default_disclosure(self) -> Disclosure {
        match self {
            Purpose::Brand => Disclosure::Commercial,
            Purpose::Recruitment => Disclosure::Employer,
            Purpose::Care => Disclosure::Neutral,
        }
    }
}

text_enum! {
    /// How a pasted address is doing.
    Unfurl {
        /// There is none, or it was filled in by hand.
        None = "none",
        /// Being fetched.
        Waiting = "waiting",
        /// Read and filled in.
        Done = "done",
        /// Did not work; `unfurl_error` holds the key of the text that says why.
        Failed = "failed",
    }
}

text_enum! {
    /// How a suggested text sounds.
    Tone {
        /// Saklig.
        Formal = "formal",
        /// Personlig.
        Personal = "personal",
        /// Med et smil.
        Humorous = "humorous",
    }
}

text_enum! {
    /// What a reader says of an item.
    Vote {
        /// Nyttig.
        Useful = "useful",
        /// Ikke for meg: out of the way from now on.
        NotForMe = "not_for_me",
    }
}

text_enum! {
    /// Why an item is not for somebody. Editors see how many said which, never who.
    VoteReason {
        /// Not my field.
        Field = "field",
        /// Not my language.
        Language = "language",
        /// I have seen it before.
        Seen = "seen",
        /// I would not say it this way.
        Tone = "tone",
        /// Something else.
        Other = "other",
    }
}

/// One item. Texts are empty, not missing, while they are not known.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset, Serialize)]
#[diesel(table_name = items)]
#[diesel(treat_none_as_null = true)]
pub struct Item {
    /// Which.
    pub id: ItemId,
    /// What it serves.
    pub purpose: Purpose,
    /// What it is.
    pub kind: ItemKind,
    /// Where it stands.
    pub state: ItemState,
    /// The language it is written in.
    pub lang: Lang,
    /// Title, at most 200 characters.
    pub title: String,
    /// Summary, at most 600 characters.
    pub summary: String,
    /// What the reader gains, in one sentence.
    pub gain: String,
    /// Where the link leads (http or https); empty for words only.
    pub url: String,
    /// Name of the site.
    pub site_name: String,
    /// Class of disclosure.
    pub disclosure: Disclosure,
    /// Readable, never shareable.
    pub internal_only: bool,
    /// First in the feed.
    pub pinned: bool,
    /// Picture.
    pub media_id: Option<MediaId>,
    /// What the picture shows.
    pub media_alt: String,
    /// The point of the picture that every format keeps: percent from the left.
    pub focus_x: i32,
    /// Percent from the top.
    pub focus_y: i32,
    /// Vacancy: where.
    pub job_place: String,
    /// Vacancy: employer.
    pub job_employer: String,
    /// Vacancy: last day to apply.
    pub job_deadline: Option<NaiveDate>,
    /// How the pasted address is doing.
    pub unfurl: Unfurl,
    /// Text key of what went wrong with it.
    pub unfurl_error: Option<String>,
    /// When it goes out (UTC).
    pub publish_at: Option<NaiveDateTime>,
    /// When its time is over (UTC).
    pub expires_at: Option<NaiveDateTime>,
    /// Until when nothing of it leaves, though its audience can read it (UTC).
    pub embargo_until: Option<NaiveDateTime>,
    /// When it went out (UTC).
    pub published_at: Option<NaiveDateTime>,
    /// When it was taken back (UTC).
    pub retracted_at: Option<NaiveDateTime>,
    /// Who made it.
    pub created_by: Option<PersonId>,
    /// When it was made (UTC).
    pub created_at: NaiveDateTime,
    /// When it was last changed (UTC).
    pub updated_at: NaiveDateTime,
}

impl Item {
    /// Whether nobody has put a word into it yet.
    pub fn is_unwritten(&self) -> bool {
        self.title.is_empty() && self.summary.is_empty() && self.gain.is_empty()
    }

    /// When it may leave, while that lies ahead of `now`.
    pub fn embargo(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        self.embargo_until.filter(|lifts| *lifts > now)
    }

    /// Whether anything of it may leave the circle of its signed-in readers at `now`: published,
    /// not over, not internal, not under embargo. Every way out asks this.
    pub fn may_leave(&self, now: NaiveDateTime) -> bool {
        self.state == ItemState::Published
            && !self.internal_only
            && self.embargo(now).is_none()
            && self.expires_at.is_none_or(|end| end > now)
    }

    /// The point of its picture that every format keeps.
    pub fn focus(&self) -> Focus {
        Focus::new(self.focus_x, self.focus_y).unwrap_or(Focus::MIDDLE)
    }

    /// Whether it can be shared at `now`: it may leave, and there is an address to lead to.
    pub fn is_shareable(&self, now: NaiveDateTime) -> bool {
        self.may_leave(now) && !self.url.is_empty()
    }
}

/// One suggested text.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = captions)]
pub struct Caption {
    /// Which.
    pub id: CaptionId,
    /// Of which item.
    pub item_id: ItemId,
    /// Its place in the list, from 0.
    pub position: i32,
    /// Language.
    pub lang: Lang,
    /// Tone.
    pub tone: Tone,
    /// Only for this channel, or for all.
    pub channel: Option<Channel>,
    /// The text itself.
    pub body: String,
}

/// One topic.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = topics)]
pub struct Topic {
    /// Which.
    pub id: TopicId,
    /// Its name; unique.
    pub name: String,
}

/// One picture, re-encoded by us.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = media)]
pub struct Media {
    /// Which.
    pub id: MediaId,
    /// `image/jpeg` or `image/png`.
    pub content_type: String,
    /// Pixels.
    pub width: i32,
    /// Pixels.
    pub height: i32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Whom an item is for and where it may go. An empty list of a kind means everybody, or every
/// channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Audience {
    /// Only people of these teams see it.
    pub teams: Vec<TeamId>,
    /// Only people who read these languages see it.
    pub langs: Vec<Lang>,
    /// What it is about; orders the feed, hides nothing.
    pub topics: Vec<TopicId>,
    /// Only these channels are offered.
    pub channels: Vec<Channel>,
}

/// One suggested text as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptionDraft {
    /// Language.
    pub lang: Lang,
    /// Tone.
    pub tone: Tone,
    /// Only for this channel, or for all.
    pub channel: Option<Channel>,
    /// The text itself, at most [`CAPTION_CHARS`] characters.
    pub body: String,
}

/// Who reads: what decides which items a person sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Team, if any.
    pub team: Option<TeamId>,
    /// Language of the pages.
    pub lang: Lang,
}

/// An item in short: what the studio's list is searched by.
#[derive(Clone, Debug, Queryable)]
pub struct Line {
    /// Which.
    pub id: ItemId,
    /// Where it stands.
    pub state: ItemState,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Name of the site.
    pub site_name: String,
}

impl Line {
    /// Whether every one of the words stands in title, summary or site. Compared here and not in the
    /// database: SQLite folds the case of ASCII letters only, so that "ørsta" would not find
    /// "Ørsta", and PostgreSQL folds by the locale it was set up with.
    pub fn says(&self, words: &str) -> bool {
        let text = format!("{}\n{}\n{}", self.title, self.summary, self.site_name);
        let text = text.to_lowercase();
        words
            .to_lowercase()
            .split_whitespace()
            .all(|word| text.contains(word))
    }
}

/// An item that is out, in short: what the feed is filtered and ordered by.
#[derive(Clone, Debug, Queryable)]
pub struct Published {
    /// Its words.
    pub line: Line,
    /// What it serves.
    pub purpose: Purpose,
    /// Its language.
    pub lang: Lang,
    /// First in the feed.
    pub pinned: bool,
    /// When it went out (UTC).
    pub published_at: Option<NaiveDateTime>,
}
