//! Ambassadors, shares and their links; when people want mail.

mod rhythm;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use serde::Serialize;

pub use rhythm::Rhythm;

use crate::access::PersonId;
use crate::config::Country;
use crate::content::model::ItemId;
use crate::db::schema::{
    ambassador_channels, ambassadors, consents, planned_shares, programme_days, shares,
};
use crate::people::model::TeamId;
use crate::texts::Lang;

/// A share's key. Day counters refer to it by the million: a number, not a UUID.
pub type ShareId = i64;

text_enum! {
    /// Where an ambassador stands. Who leaves has no row.
    AmbassadorState {
        /// Takes part.
        Active = "active",
        /// Takes a break: nothing is suggested, existing links work.
        Paused = "paused",
    }
}

/// A person who opted in.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = ambassadors)]
pub struct Ambassador {
    /// Who.
    pub person_id: PersonId,
    /// Active or paused.
    pub state: AmbassadorState,
    /// When (UTC).
    pub joined_at: NaiveDateTime,
    /// Policy version that held then.
    pub policy_number: i32,
    /// Language of the text agreed to.
    pub consent_lang: Lang,
    /// SHA-256 of that text, in hex.
    pub consent_digest: String,
    /// Where the readers are; none: where the organisation's are.
    pub country: Option<Country>,
}

/// A channel that an ambassador uses.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = ambassador_channels)]
pub struct AmbassadorChannel {
    /// Who.
    pub person_id: PersonId,
    /// Which.
    pub channel: super::channel::Channel,
    /// Followers as the ambassador states them.
    pub followers: Option<i64>,
    /// Mastodon: the instance's host.
    pub instance: Option<String>,
}

text_enum! {
    /// How far a share is.
    ShareState {
        /// The link is made; whether anything was posted is not known.
        Prepared = "prepared",
        /// The ambassador says it was posted.
        Posted = "posted",
    }
}

/// One ambassador, one item, one channel.
#[derive(Clone, Debug, Queryable, Selectable, Serialize)]
#[diesel(table_name = shares)]
pub struct Share {
    /// Which.
    pub id: ShareId,
    /// The code of its link: 11 letters and digits, 65 random bits.
    pub code: String,
    /// The item.
    pub item_id: ItemId,
    /// The ambassador; none after leaving.
    pub person_id: Option<PersonId>,
    /// The ambassador's team on the day of the share.
    pub team_id: Option<TeamId>,
    /// The channel.
    pub channel: super::channel::Channel,
    /// How far it is.
    pub state: ShareState,
    /// The ambassador's words, kept for coming back to the page.
    pub caption: Option<String>,
    /// Address of the post, if told.
    pub post_url: Option<String>,
    /// Followers on the day of the share, if told.
    pub followers: Option<i64>,
    /// Day on which the link was made.
    pub created_on: NaiveDate,
    /// Day on which it was posted.
    pub posted_on: Option<NaiveDate>,
    /// The colleague's share that this one passes on.
    pub parent_id: Option<ShareId>,
    /// How many hands it has been through: one when nobody's is passed on.
    pub hand: i32,
}

text_enum! {
    /// How the figures of a network came here.
    FigureSource {
        /// The ambassador typed them in.
        Typed = "typed",
        /// They were read from the network's interface.
        Read = "read",
    }
}

/// Totals of one post; none where nothing was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Queryable, Serialize)]
pub struct Figures {
    /// How often the post was displayed.
    pub impressions: Option<i64>,
    /// Comments.
    pub comments: Option<i64>,
    /// Reposts.
    pub reposts: Option<i64>,
    /// Likes and other reactions.
    pub likes: Option<i64>,
}

/// What was told of a share on one day.
#[derive(Clone, Debug, Queryable, Serialize)]
pub struct Entry {
    /// Which entry; later ones have higher numbers.
    pub id: i64,
    /// Of which share.
    pub share_id: ShareId,
    /// The day.
    pub day: NaiveDate,
    /// Typed in or read.
    pub source: FigureSource,
    /// Totals so far.
    pub figures: Figures,
}

text_enum! {
    /// What a person can agree to beyond taking part, each by a switch of its own.
    Extra {
        /// Applications that come through the own links are counted on the own shares.
        ConversionCredit = "conversion-credit",
        /// The own name stands beside the own shares on info-screens.
        NamedOnScreens = "named-on-screens",
    }
}

/// An extra that a person has agreed to. No row means no.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = consents)]
pub struct ExtraConsent {
    /// Who.
    pub person_id: PersonId,
    /// To what.
    pub extra: Extra,
    /// Since which day.
    pub since: NaiveDate,
}

/// How many took part on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = programme_days)]
pub struct ProgrammeDay {
    /// The day.
    pub day: NaiveDate,
    /// Accounts that are not ended.
    pub people: i64,
    /// Of these, who accepted the version of the policy in force.
    pub readers: i64,
    /// Ambassadors.
    pub ambassadors: i64,
}

typed_id! {
    /// One planned share.
    PlanId
}

/// A share that its ambassador wants to be reminded of.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = planned_shares)]
pub struct PlannedShare {
    /// Which; also names it in calendars.
    pub id: PlanId,
    /// The share.
    pub share_id: ShareId,
    /// Whose.
    pub person_id: PersonId,
    /// When the reminder comes (UTC).
    pub due_at: NaiveDateTime,
    /// Goes up with every change.
    pub revision: i32,
}
