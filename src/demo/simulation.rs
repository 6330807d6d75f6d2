//! A large organisation and its clicks, drawn from a seed: what `forpost simulate` fills a
//! database with, to see how Forpost does with many. Nothing in it is invented by hand.
//!
//! Ambassadors share about a quarter of the items within ten days of their publication; a few
//! links get most of the clicks, and most clicks come within a few days.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::rhythm::chance::{normal, poisson};
use crate::content::channel::Channel;
use crate::reach::model::{Click, Follower};
use crate::reach::network::Network;
use crate::sharing::model::ShareId;

/// How large it is to be.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Clicks, machines' among them.
    pub clicks: u64,
    /// Ambassadors.
    pub ambassadors: usize,
    /// Items.
    pub items: usize,
    /// Weeks, the last of them being the last that is over.
    pub weeks: u64,
    /// What everything is drawn from.
    pub seed: u64,
}

/// A share of the simulation; its place in the list stands for it.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// Place of the ambassador.
    pub ambassador: usize,
    /// Place of the item.
    pub item: usize,
    /// Channel.
    pub channel: Channel,
    /// Day on which it was posted.
    pub day: NaiveDate,
    /// How well it does; one is usual.
    charm: f64,
}

/// Channels, how many ambassadors in a hundred use each, and where their visitors come from.
const CHANNELS: &[(Channel, u32, Network)] = &[
    (Channel::LinkedIn, 80, Network::LinkedIn),
    (Channel::Facebook, 35, Network::Facebook),
    (Channel::X, 8, Network::X),
    (Channel::Bluesky, 8, Network::Bluesky),
    (Channel::Mastodon, 5, Network::Mastodon),
    (Channel::WhatsApp, 8, Network::None),
    (Channel::Email, 4, Network::None),
    (Channel::Copy, 4, Network::None),
];

/// Part of the items that an ambassador shares.
const SHARED: f64 = 0.25;
/// Days after which a link is hardly followed any more.
const ALIVE: u64 = 28;
/// Part of the clicks that are machines', first visits and later ones.
const MACHINES: f64 = 0.3;
const FIRST: f64 = 0.55;
/// Part of the human clicks that say where they come from, and that come from elsewhere.
const SAYS: f64 = 0.6;
const ELSEWHERE: f64 = 0.04;

/// The first and the last day; `today` is not in it.
pub fn days(size: Size, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    (
        monday - Days::new(7 * size.weeks.max(1)),
        monday - Days::new(1),
    )
}

/// The day on which an item is published: evenly over the time.
pub fn published_on(item: usize, size: Size, first: NaiveDate) -> NaiveDate {
    let at = item as u64 * size.weeks * 7 / size.items.max(1) as u64;
    first + Days::new(at)
}

/// All shares, in the order of their days.
pub fn shares(size: Size, first: NaiveDate, last: NaiveDate) -> Vec<Share> {
    let mut rng = StdRng::seed_from_u64(size.seed);
    let mut shares = Vec::new();
    for ambassador in 0..size.ambassadors {
        let popularity = normal(&mut rng).exp();
        for &(channel, part, _) in CHANNELS {
            if rng.random_range(0..100) >= part {
                continue;
            }
            for item in 0..size.items {
                let published = published_on(item, size, first);
                let day = published + Days::new(rng.random_range(0..10));
                if rng.random_bool(SHARED) && day <= last {
                    let charm = popularity * (1.3 * normal(&mut rng)).exp();
                    shares.push(Share {
                        ambassador,
                        item,
                        channel,
                        day,
                        charm,
                    });
                }
            }
        }
    }
    shares.sort_by_key(|share| share.day);
    shares
}

/// Draws the clicks day by day and hands each to `pour`, exactly as many as asked for; `keys`
/// are the shares' in the database, place by place.
///
/// # Errors
/// Whatever `pour` answers.
pub fn clicks<E>(
    size: Size,
    shares: &[Share],
    keys: &[ShareId],
    (first, last): (NaiveDate, NaiveDate),
    mut pour: impl FnMut(Click) -> Result<(), E>,
) -> Result<(), E> {
    let mut rng = StdRng::seed_from_u64(size.seed ^ 0xC11C);
    let weight = |share: &Share, day| share.charm * interest(share, day);
    let total: f64 = first
        .iter_days()
        .take_while(|day| *day <= last)
        .map(|day| {
            alive(shares, day)
                .map(|at| weight(&shares[at], day))
                .sum::<f64>()
        })
        .sum();
    let mut left = size.clicks;
    for day in first.iter_days().take_while(|day| *day <= last) {
        for at in alive(shares, day) {
            let mean = size.clicks as f64 * weight(&shares[at], day) / total.max(f64::MIN_POSITIVE);
            let count = u64::from(poisson(&mut rng, mean)).min(left);
            left -= count;
            for _ in 0..count {
                pour(click(&mut rng, &shares[at], keys[at], day))?;
            }
        }
    }
    // What chance left over falls on the last shares.
    for at in (0..shares.len()).rev().cycle().take(left as usize) {
        pour(click(&mut rng, &shares[at], keys[at], last))?;
    }
    Ok(())
}

/// The places of the shares that may be followed on a day; they are sorted by day.
fn alive(shares: &[Share], day: NaiveDate) -> std::ops::Range<usize> {
    let from = shares.partition_point(|share| share.day + Days::new(ALIVE) < day);
    from..shares.partition_point(|share| share.day <= day)
}

/// How much of its clicks a share gets on a day.
fn interest(share: &Share, day: NaiveDate) -> f64 {
    let age = (day - share.day).num_days() as f64;
    let of_week = match day.weekday() {
        Weekday::Sat => 0.5,
        Weekday::Sun => 0.6,
        _ => 1.0,
    };
    of_week * (-age / 1.8).exp()
}

fn click(rng: &mut StdRng, share: &Share, key: ShareId, day: NaiveDate) -> Click {
    let own = CHANNELS
        .iter()
        .find(|(channel, ..)| *channel == share.channel);
    let own = own.map_or(Network::None, |(_, _, network)| *network);
    let follower = if rng.random_bool(MACHINES) {
        Follower::Machine
    } else {
        let is_first = rng.random_bool(FIRST);
        Follower::Person { is_first, burst: 0 }
    };
    let network = match follower {
        Follower::Machine => Network::None,
        Follower::Person { .. } if rng.random_bool(ELSEWHERE) => Network::Facebook,
        Follower::Person { .. } if rng.random_bool(SAYS) => own,
        Follower::Person { .. } => Network::None,
    };
    Click {
        day,
        share: key,
        network,
        follower,
    }
}
