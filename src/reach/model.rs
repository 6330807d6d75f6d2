//! What a click is, and where a link leads.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::Queryable;
use url::Url;

use super::network::Network;
use crate::access::PersonId;
use crate::content::channel::Channel;
use crate::sharing::model::ShareId;

text_enum! {
    /// How a click is counted. Every unique is also a human one: both counters go up.
    ClickKind {
        /// A person followed the link.
        Human = "human",
        /// … for the first time that day.
        Unique = "unique",
        /// A machine: preview, crawler, prefetch, HEAD.
        Bot = "bot",
    }
}

/// Where a link leads.
#[derive(Clone, Debug, Queryable)]
pub struct Target {
    /// The share whose link it is.
    pub share: ShareId,
    /// The ambassador; none after leaving.
    pub person: Option<PersonId>,
    /// The channel it was made for.
    pub channel: Channel,
    /// The item's address, http or https; once [`Target::tagged`], the one a visitor is sent to.
    pub url: String,
    /// The item's title.
    pub title: String,
    /// When the item runs out (UTC), if it does.
    pub expires_at: Option<NaiveDateTime>,
    /// What outgoing links carry as the campaign's name, if the item serves one.
    pub campaign_tag: Option<String>,
    /// Whether a crisis lets links lead to its statement instead.
    pub is_halted: bool,
}

impl Target {
    /// Where the item serves a campaign, its address gets the campaign's name and the channel,
    /// which say nothing about who shared it. What comms put into it themselves stays as it is.
    pub fn tagged(mut self) -> Self {
        if let (Some(tag), Ok(mut url)) = (&self.campaign_tag, Url::parse(&self.url))
            && !url.query_pairs().any(|(name, _)| name.starts_with("utm_"))
        {
            url.query_pairs_mut()
                .append_pair("utm_source", self.channel.as_str())
                .append_pair("utm_medium", "ambassador")
                .append_pair("utm_campaign", tag);
            self.url = url.into();
        }
        self
    }
}

/// Who followed a link, as far as counting needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follower {
    /// A machine.
    Machine,
    /// A person.
    Person {
        /// Whether it is the person's first visit to this link today.
        is_first: bool,
        /// How many clicks of a burst this one makes known: all so far when it is the one that
        /// makes it a burst, itself alone after that, otherwise none.
        burst: u32,
    },
}

/// A click on its way to the counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Click {
    /// Day where the organisation is.
    pub day: NaiveDate,
    /// Whose link.
    pub share: ShareId,
    /// Where the follower came from.
    pub network: Network,
    /// Who followed.
    pub follower: Follower,
}

/// A counter, and by how much it goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// Day.
    pub day: NaiveDate,
    /// Whose link.
    pub share: ShareId,
    /// Referring network.
    pub network: Network,
    /// Kind.
    pub kind: ClickKind,
    /// By how much.
    pub clicks: i64,
    /// How many clicks are known to have come in a burst, these or earlier ones of that day.
    pub burst: i64,
}
