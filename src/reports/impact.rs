//! My impact: what came of a person's own shares. Only the person asks for it; no group is too
//! small, because nobody else sees it.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};

use super::period::monday;
use crate::content::model::ItemId;
use crate::reach::network::Network;
use crate::sharing::channel::Channel;
use crate::sharing::figures::Shown;
use crate::sharing::model::Figures;

/// How many weeks the curve goes back, this week included.
pub const WEEKS: u64 = 12;

/// Clicks on a person's own links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clicks {
    /// By people.
    pub human: i64,
    /// Of these, first visits of that day.
    pub unique: i64,
    /// By machines.
    pub bot: i64,
    /// Of the human ones, those that came many at once from one place.
    pub burst: i64,
}

impl Clicks {
    /// Adds the other's.
    pub fn add(&mut self, other: Clicks) {
        self.human += other.human;
        self.unique += other.unique;
        self.bot += other.bot;
        self.burst += other.burst;
    }
}

/// What came of some shares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Yield {
    /// Links made.
    pub made: i64,
    /// Shares posted.
    pub posted: i64,
    /// Clicks.
    pub clicks: Clicks,
    /// Clicks that came from another network than the one the link was posted on.
    pub travelled: i64,
    /// Times that a colleague passed one of them on.
    pub passed_on: i64,
    /// Applications begun.
    pub started: i64,
    /// Applications sent.
    pub sent: i64,
    /// What the networks show under them, as far as it was told.
    pub figures: Figures,
    /// Shares of which something of that was told.
    pub told: i64,
}

/// One of a person's own shares.
#[derive(Clone, Debug)]
pub struct OwnShare {
    /// The item.
    pub item: ItemId,
    /// The item's title.
    pub title: String,
    /// The channel.
    pub channel: Channel,
    /// Whether it was posted.
    pub is_posted: bool,
    /// Day on which the link was made.
    pub made_on: NaiveDate,
    /// Clicks over all time: by the first days of closed spans, and by day since.
    pub clicks: Vec<(NaiveDate, Clicks)>,
    /// From which networks people came; of closed spans only those other than its own.
    pub origins: Vec<(Network, i64)>,
    /// Times that a colleague passed it on.
    pub passed_on: i64,
    /// Applications begun that are counted on it.
    pub started: i64,
    /// Applications sent that are counted on it.
    pub sent: i64,
    /// What the network shows.
    pub figures: Figures,
}

/// What a person's page is made of.
#[derive(Clone, Debug)]
pub struct Own {
    /// Whether the person takes part.
    pub takes_part: bool,
    /// Whether applications are counted on the own shares.
    pub is_credited: bool,
    /// Shares, newest first.
    pub shares: Vec<OwnShare>,
}

/// What came of the shares of one item.
#[derive(Clone, Debug)]
pub struct OwnItem {
    /// Which.
    pub id: ItemId,
    /// Its title.
    pub title: String,
    /// Where it was shared, in the order in which channels are offered.
    pub channels: Vec<Channel>,
    /// Day on which the newest link was made.
    pub last_made_on: NaiveDate,
    /// What came of it.
    pub came: Yield,
}

/// A person's own figures.
#[derive(Clone, Debug, Default)]
pub struct Impact {
    /// Of everything ever shared.
    pub total: Yield,
    /// By channel, in the order in which channels are offered.
    pub channels: Vec<(Channel, Yield)>,
    /// By item, the one shared last first.
    pub items: Vec<OwnItem>,
    /// Clicks by week: its Monday and what was counted, oldest first.
    pub weeks: Vec<(NaiveDate, Clicks)>,
    /// Networks that posts have moved on to, with the clicks from there, most first.
    pub travels: Vec<(Network, i64)>,
}

/// Adds up. `shares` come newest first.
pub fn impact(shares: &[OwnShare], today: NaiveDate) -> Impact {
    let mut impact = Impact::default();
    let first = monday(today) - Days::new(7 * (WEEKS - 1));
    let mondays = (0..WEEKS).map(|week| first + Days::new(7 * week));
    impact.weeks = mondays.map(|monday| (monday, Clicks::default())).collect();
    let mut channels: HashMap<Channel, Yield> = HashMap::new();
    let mut travels: HashMap<Network, i64> = HashMap::new();
    for share in shares {
        let mut came = Yield {
            made: 1,
            posted: i64::from(share.is_posted),
            passed_on: share.passed_on,
            started: share.started,
            sent: share.sent,
            figures: share.figures,
            told: i64::from(share.figures != Figures::default()),
            ..Yield::default()
        };
        for (network, clicks) in &share.origins {
            if has_travelled(share.channel, *network) {
                came.travelled += clicks;
                *travels.entry(*network).or_default() += clicks;
            }
        }
        for (day, clicks) in &share.clicks {
            came.clicks.add(*clicks);
            let week = impact
                .weeks
                .iter_mut()
                .find(|(start, _)| *start == monday(*day));
            if let Some((_, sum)) = week {
                sum.add(*clicks);
            }
        }
        impact.total.add(came);
        channels.entry(share.channel).or_default().add(came);
        impact.add_to_item(share, came);
    }
    impact.channels = channels.into_iter().collect();
    impact.channels.sort_by_key(|(channel, _)| *channel);
    impact.travels = travels.into_iter().collect();
    impact
        .travels
        .sort_by_key(|(network, clicks)| (-clicks, *network));
    impact
}

impl Yield {
    fn add(&mut self, other: Yield) {
        self.made += other.made;
        self.posted += other.posted;
        self.clicks.add(other.clicks);
        self.travelled += other.travelled;
        self.passed_on += other.passed_on;
        self.started += other.started;
        self.sent += other.sent;
        self.figures = self.figures.plus(&other.figures);
        self.told += other.told;
    }

    /// One of the figures that networks show.
    pub fn shown(&self, which: Shown) -> Option<i64> {
        self.figures.get(which)
    }
}

/// Whether a click from `network` says that a post on `channel` has moved on. Only channels
/// that are networks themselves can tell.
fn has_travelled(channel: Channel, network: Network) -> bool {
    let is_named = !matches!(network, Network::Other | Network::None);
    let own: Result<Network, _> = channel.as_str().parse();
    is_named && own.is_ok_and(|own| own != network)
}

impl Impact {
    fn add_to_item(&mut self, share: &OwnShare, came: Yield) {
        let known = self.items.iter_mut().find(|item| item.id == share.item);
        match known {
            Some(item) => {
                item.came.add(came);
                item.channels.push(share.channel);
                item.channels.sort();
            }
            None => self.items.push(OwnItem {
                id: share.item,
                title: share.title.clone(),
                channels: vec![share.channel],
                last_made_on: share.made_on,
                came,
            }),
        }
    }
}
