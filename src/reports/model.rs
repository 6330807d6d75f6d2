//! What is asked, and what happened.

use chrono::NaiveDate;

use crate::access::PersonId;
use crate::content::model::{CampaignId, ItemId, Purpose};
use crate::people::model::TeamId;
use crate::sharing::channel::Channel;
use crate::sharing::model::ShareId;

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Everything, the purposes side by side.
    Overview,
    /// One purpose: recruitment, brand, customer care.
    Purpose(Purpose),
    /// One campaign.
    Campaign(CampaignId),
    /// One item.
    Item(ItemId),
    /// One channel.
    Channel(Channel),
}

impl Subject {
    /// The purpose it is about; none for the others.
    pub fn purpose(self) -> Option<Purpose> {
        match self {
            Subject::Purpose(purpose) => Some(purpose),
            _ => None,
        }
    }

    /// Its kind in a word, for keys of texts and names of files.
    pub fn word(self) -> &'static str {
        match self {
            Subject::Overview => "overview",
            Subject::Purpose(purpose) => purpose.as_str(),
            Subject::Campaign(_) => "campaign",
            Subject::Item(_) => "item",
            Subject::Channel(_) => "channel",
        }
    }
}

/// A team as reports tell teams apart; `None` is people without one.
pub type TeamKey = Option<TeamId>;

/// Which part of the whole a report is about; `None` is all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Slice {
    /// Of one team.
    pub team: Option<TeamKey>,
    /// On one channel.
    pub channel: Option<Channel>,
}

/// A share that was made, was posted or had clicks in a period, and what became of it there.
#[derive(Clone, Debug)]
pub struct ShareFact {
    /// Which.
    pub id: ShareId,
    /// The item.
    pub item: ItemId,
    /// What the item serves.
    pub purpose: Purpose,
    /// The ambassador; none after leaving.
    pub person: Option<PersonId>,
    /// The team on the day of the share.
    pub team: TeamKey,
    /// The channel.
    pub channel: Channel,
    /// Followers on the day of the share, if told.
    pub followers: Option<i64>,
    /// Day on which the link was made, if that is in the period.
    pub made_on: Option<NaiveDate>,
    /// Day on which it was posted, if that is in the period.
    pub posted_on: Option<NaiveDate>,
    /// Clicks by day, in the period.
    pub clicks: Vec<DayClicks>,
}

/// The clicks of one share on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clicks {
    /// By people.
    pub human: i64,
    /// Of these, first visits of that day.
    pub unique: i64,
    /// By machines.
    pub bot: i64,
}

impl Clicks {
    /// Adds the other's.
    pub fn add(&mut self, other: Clicks) {
        self.human += other.human;
        self.unique += other.unique;
        self.bot += other.bot;
    }
}

/// Clicks with their day.
pub type DayClicks = (NaiveDate, Clicks);

/// An item as reports name it.
#[derive(Clone, Debug)]
pub struct ItemLine {
    /// Which.
    pub id: ItemId,
    /// What it serves.
    pub purpose: Purpose,
    /// Its title.
    pub title: String,
    /// Vacancy: where.
    pub place: String,
    /// Vacancy: last day to apply.
    pub deadline: Option<NaiveDate>,
}

/// The part of a channel's followers who are taken to see a post: a guess, and shown as one.
pub fn view_rate(channel: Channel) -> f64 {
    match channel {
        Channel::LinkedIn => 0.08,
        Channel::Facebook | Channel::Bluesky => 0.10,
        Channel::X => 0.03,
        Channel::Mastodon => 0.15,
        _ => 0.05,
    }
}
