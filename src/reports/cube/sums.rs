//! What a group did and what came of it.

use crate::reports::model::Rate;
use crate::sharing::channel::Channel;

/// Millionths of hundredths: in these, earned media value is a whole number.
pub const VALUE_UNIT: i64 = 1_000_000;

/// Figures that add up over groups that share nothing. All whole numbers, so that they do so to
/// the digit in whatever order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Clicks by people.
    pub clicks: i64,
    /// Of these, first visits of a day.
    pub visitors: i64,
    /// Visits by machines.
    pub bots: i64,
    /// Clicks in bursts.
    pub bursts: i64,
    /// Clicks from another network than the link's own.
    pub travelled: i64,
    /// Shares posted.
    pub posted: i64,
    /// Links made.
    pub made: i64,
    /// Shares posted of the second hand and further.
    pub reshares: i64,
    /// Shares posted whose followers are known.
    pub with_followers: i64,
    /// Σ followers × view rate, in thousandths of a view.
    pub views: i64,
    /// Shares posted whose network's figures are known.
    pub with_network: i64,
    /// Entries of network figures.
    pub entries: i64,
    /// Measured views.
    pub measured: i64,
    /// Comments.
    pub comments: i64,
    /// Reposts.
    pub reposts: i64,
    /// Likes.
    pub likes: i64,
    /// Applications started.
    pub started: i64,
    /// Applications sent.
    pub sent: i64,
    /// Earned media value, in [`VALUE_UNIT`]s of a hundredth.
    pub value: i64,
    /// Clicks × the channel's price of one, in hundredths.
    pub click_cost: i64,
    /// Channels on which anything happened, a bit each.
    pub channels: u16,
    /// Whether anything happened.
    pub is_active: bool,
}

impl Sums {
    /// Notes that something happened on this channel.
    pub fn touch(&mut self, channel: Channel) {
        self.channels |= 1 << channel as u16;
        self.is_active = true;
    }

    /// Adds what a share by itself comes to: clicks, links and posts.
    pub fn add_share(&mut self, other: &Self) {
        self.clicks += other.clicks;
        self.visitors += other.visitors;
        self.bots += other.bots;
        self.posted += other.posted;
        self.made += other.made;
        self.reshares += other.reshares;
        self.with_followers += other.with_followers;
        self.views += other.views;
        self.value += other.value;
        self.click_cost += other.click_cost;
        self.channels |= other.channels;
        self.is_active |= other.is_active;
    }

    /// Adds the clicks of another, and what they are worth.
    pub fn add_clicks_of(&mut self, other: &Self) {
        self.clicks += other.clicks;
        self.visitors += other.visitors;
        self.bots += other.bots;
        self.value += other.value;
        self.click_cost += other.click_cost;
    }

    /// Clicks of one share.
    pub fn add_clicks(&mut self, clicks: u32, visitors: u32, bots: u32, rate: &Rate) {
        let (clicks, visitors) = (i64::from(clicks), i64::from(visitors));
        let price = rate.click_price.unwrap_or_default();
        self.clicks += clicks;
        self.visitors += visitors;
        self.bots += i64::from(bots);
        self.value += visitors * price * VALUE_UNIT;
        self.click_cost += clicks * price;
    }

    /// A share posted, with its followers if told.
    pub fn add_posted(&mut self, followers: Option<u32>, is_reshare: bool, rate: &Rate) {
        self.posted += 1;
        self.reshares += i64::from(is_reshare);
        if let Some(followers) = followers {
            self.with_followers += 1;
            let views = i64::from(followers) * rate.view_rate;
            self.views += views;
            // Thousandths of views × hundredths per thousand views: already the unit.
            self.value += views * rate.thousand_views_price.unwrap_or_default();
        }
    }

    /// Adds the other's.
    pub fn add(&mut self, other: &Self) {
        self.add_share(other);
        self.bursts += other.bursts;
        self.travelled += other.travelled;
        self.with_network += other.with_network;
        self.entries += other.entries;
        self.measured += other.measured;
        self.comments += other.comments;
        self.reposts += other.reposts;
        self.likes += other.likes;
        self.started += other.started;
        self.sent += other.sent;
    }

    /// The channels on which anything happened, in the order in which they are offered.
    pub fn channels(&self) -> impl Iterator<Item = Channel> {
        let bits = self.channels;
        let all = Channel::ALL.iter().copied();
        all.filter(move |channel| bits & (1 << *channel as u16) != 0)
    }
}
