//! What is asked, and the small things that an answer names.

use chrono::NaiveDate;

use crate::content::model::{CampaignId, ItemId, Purpose};
use crate::people::model::TeamId;
use crate::sharing::channel::Channel;

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

/// An item as reports name it.
#[derive(Clone, Debug)]
pub struct ItemLine {
    /// Which.
    pub id: ItemId,
    /// What it serves.
    pub purpose: Purpose,
    /// The campaign it serves.
    pub campaign: Option<CampaignId>,
    /// Its title.
    pub title: String,
    /// Vacancy: where.
    pub place: String,
    /// Vacancy: last day to apply.
    pub deadline: Option<NaiveDate>,
    /// Vacancy: what an ad would have cost, in hundredths, if HR has entered it.
    pub ad_price: Option<i64>,
}

/// With what a channel's figures are worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The channel.
    pub channel: Channel,
    /// Part of the followers taken to see a post, in thousandths.
    pub view_rate: i64,
    /// Whether the organisation entered that itself; otherwise it is our guess.
    pub is_own: bool,
    /// What a click is worth, in hundredths; none until it is entered.
    pub click_price: Option<i64>,
    /// What a thousand views are worth, in hundredths; none until it is entered.
    pub thousand_views_price: Option<i64>,
}

impl Rate {
    /// What holds for a channel until the organisation enters its own.
    pub fn usual(channel: Channel) -> Self {
        Self {
            channel,
            view_rate: usual_view_rate(channel),
            is_own: false,
            click_price: None,
            thousand_views_price: None,
        }
    }
}

/// The part of a channel's followers who are taken to see a post, in thousandths: a guess, and
/// shown as one.
pub fn usual_view_rate(channel: Channel) -> i64 {
    match channel {
        Channel::LinkedIn => 80,
        Channel::Facebook | Channel::Bluesky => 100,
        Channel::X => 30,
        Channel::Mastodon => 150,
        _ => 50,
    }
}
