//! My impact: what came of a person's own shares. Only the person asks for it; no group is too
//! small, because nobody else sees it.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};

use super::period::monday;
use super::store::OwnShare;
use crate::content::model::ItemId;
use crate::sharing::channel::Channel;

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
}

impl Clicks {
    /// Adds the other's.
    pub fn add(&mut self, other: Clicks) {
        self.human += other.human;
        self.unique += other.unique;
        self.bot += other.bot;
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
}

/// Adds up. `shares` come newest first.
pub fn impact(shares: &[OwnShare], today: NaiveDate) -> Impact {
    let mut impact = Impact::default();
    let first = monday(today) - Days::new(7 * (WEEKS - 1));
    let mondays = (0..WEEKS).map(|week| first + Days::new(7 * week));
    impact.weeks = mondays.map(|monday| (monday, Clicks::default())).collect();
    let mut channels: HashMap<Channel, Yield> = HashMap::new();
    for share in shares {
        let mut came = Yield {
            made: 1,
            posted: i64::from(share.is_posted),
            clicks: Clicks::default(),
        };
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
    impact
}

impl Yield {
    fn add(&mut self, other: Yield) {
        self.made += other.made;
        self.posted += other.posted;
        self.clicks.add(other.clicks);
    }
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
