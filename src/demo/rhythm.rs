//! Chance with a rhythm: who becomes an ambassador, who shares what and when, and who clicks.
//!
//! The figures follow what the field reports of such programmes: a third of the staff joins, two or
//! three in a hundred draw a quarter of the clicks, half of a post's clicks come within two days,
//! weekends and holidays are quiet, and previewers knock the moment something is posted.

mod calendar;
pub(super) mod chance;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use calendar::{decay, season, weekday, workday};
use chance::{bisect, normal, pick, poisson, some};

/// Channels: how readily one is picked among a person's own, how many have it, and what it draws.
/// LinkedIn ends up with half of all shares because nearly everybody has it.
const CHANNELS: [Channel; 8] = [
    Channel {
        name: "linkedin",
        part: 0.28,
        has: 0.93,
        draw: 1.0,
        network: "linkedin",
    },
    Channel {
        name: "facebook",
        part: 0.18,
        has: 0.55,
        draw: 0.85,
        network: "facebook",
    },
    Channel {
        name: "bluesky",
        part: 0.08,
        has: 0.24,
        draw: 0.7,
        network: "bluesky",
    },
    Channel {
        name: "mastodon",
        part: 0.07,
        has: 0.18,
        draw: 0.9,
        network: "mastodon",
    },
    Channel {
        name: "x",
        part: 0.05,
        has: 0.18,
        draw: 0.35,
        network: "x",
    },
    Channel {
        name: "whatsapp",
        part: 0.07,
        has: 0.30,
        draw: 0.5,
        network: DIRECT,
    },
    Channel {
        name: "email",
        part: 0.05,
        has: 0.26,
        draw: 0.45,
        network: DIRECT,
    },
    Channel {
        name: "copy",
        part: 0.04,
        has: 0.22,
        draw: 0.4,
        network: DIRECT,
    },
];

/// The referring network of a click that brought none.
pub const DIRECT: &str = "direct";
/// The referring network of a click from a site that is no channel: a newsletter, a forum.
pub const OTHER: &str = "other";

/// Part of the staff that joins within the half-year.
const JOINING: f64 = 0.325;
/// Shares there should be, about, when `days` is half a year.
const SHARES: f64 = 3_500.0;
/// Human clicks of an average share.
const CLICKS: f64 = 9.0;
/// Days after which a share draws no more clicks.
const TAIL: u64 = 60;

struct Channel {
    name: &'static str,
    part: f64,
    has: f64,
    draw: f64,
    network: &'static str,
}

/// The stretch of days that is made up; both ends are part of it.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    /// The programme's first day.
    pub first: NaiveDate,
    /// Today.
    pub last: NaiveDate,
}

/// Somebody who joined.
#[derive(Debug, Clone, PartialEq)]
pub struct Ambassador {
    /// Place in the list of staff.
    pub person: usize,
    /// The day of joining.
    pub joined: NaiveDate,
    /// Own channels with the follower count that was declared; 0 where there is nothing to count.
    pub channels: Vec<(&'static str, u32)>,
    /// How often they share, 1.0 being average.
    zeal: f64,
    /// How many follow their links, 1.0 being average.
    pull: f64,
}

/// An item as chance sees it.
#[derive(Debug, Clone, Copy)]
pub struct Publication {
    /// First day in the feed.
    pub from: NaiveDate,
    /// Last day in the feed, where it has one.
    pub until: Option<NaiveDate>,
    /// Pinned items are shared and read more.
    pub pinned: bool,
}

/// One ambassador sharing one item on one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Place in the list of ambassadors.
    pub ambassador: usize,
    /// Place in the list of publications.
    pub item: usize,
    /// Word for the channel.
    pub channel: &'static str,
    /// The day.
    pub day: NaiveDate,
    /// Minute of that day, local time.
    pub minute: u16,
    /// Whether "did you post it?" was answered with yes.
    pub confirmed: bool,
}

/// What was counted on one day for one share from one network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clicks {
    /// The day.
    pub day: NaiveDate,
    /// Place in the list of shares.
    pub share: usize,
    /// Referring network: a channel's word, [`DIRECT`] or [`OTHER`].
    pub network: &'static str,
    /// Clicks by people.
    pub human: u32,
    /// Of these, the first by each visitor; at most `human`.
    pub unique: u32,
    /// Previewers, crawlers, scanners.
    pub bot: u32,
}

/// Chooses who joins, when, with which channels. `keenness` has one number per person, in the
/// order of the staff list. Ordered by the day of joining.
pub fn ambassadors(seed: u64, period: Period, keenness: &[f64]) -> Vec<Ambassador> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0xa3ba);
    // Drawing the smallest of exponential waiting times is drawing by weight without returning.
    let mut waiting: Vec<(f64, usize)> = keenness
        .iter()
        .enumerate()
        .map(|(person, keen)| (-some(&mut rng).ln() / keen.max(0.01), person))
        .collect();
    waiting.sort_by(|a, b| a.0.total_cmp(&b.0));
    waiting.truncate((keenness.len() as f64 * JOINING).round() as usize);
    let days = (period.last - period.first).num_days() as f64;
    let mut joined: Vec<Ambassador> = waiting
        .into_iter()
        .enumerate()
        .map(|(rank, (_, person))| {
            // The keenest come in the first wave; the others follow over the whole half-year.
            let late = if rank < 8 {
                0.02
            } else {
                some(&mut rng).powf(2.4)
            };
            let day = workday(period.first + Days::new((days * late) as u64));
            let pull = (rank as f64 + 1.0).powf(-0.72);
            let zeal = if rank < 3 {
                1.5
            } else {
                (0.55 * normal(&mut rng)).exp()
            };
            Ambassador {
                person,
                joined: day.min(period.last),
                channels: own_channels(&mut rng, pull),
                zeal,
                pull,
            }
        })
        .collect();
    let average = joined.iter().map(|a| a.pull).sum::<f64>() / joined.len().max(1) as f64;
    for ambassador in &mut joined {
        ambassador.pull /= average;
    }
    joined.sort_by_key(|a| (a.joined, a.person));
    joined
}

fn own_channels(rng: &mut StdRng, pull: f64) -> Vec<(&'static str, u32)> {
    let mut own = Vec::new();
    for channel in &CHANNELS {
        if rng.random_bool(channel.has) {
            let usual = match channel.name {
                "linkedin" => 420.0,
                "facebook" => 310.0,
                "bluesky" | "mastodon" => 140.0,
                "x" => 190.0,
                _ => 0.0,
            };
            let followers = usual * (1.0 + pull * 5.0) * (0.5 * normal(rng)).exp();
            own.push((channel.name, followers as u32));
        }
    }
    if own.is_empty() {
        own.push(("copy", 0));
    }
    own
}

/// Everything that was shared in the period, in the order of time.
pub fn shares(
    seed: u64,
    period: Period,
    ambassadors: &[Ambassador],
    items: &[Publication],
) -> Vec<Share> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0x5a4e);
    let appeal = appeals(seed, items);
    let mut chances = Vec::new();
    for (a, ambassador) in ambassadors.iter().enumerate() {
        for (i, item) in items.iter().enumerate() {
            let end = item.until.unwrap_or(period.last).min(period.last);
            if item.from > end || ambassador.joined > end {
                continue;
            }
            let age = (ambassador.joined - item.from).num_days();
            let stale = if age > 14 { 0.1 } else { 1.0 };
            let quiet = season(item.from.max(ambassador.joined));
            chances.push((a, i, ambassador.zeal * appeal[i].sqrt() * stale * quiet));
        }
    }
    // The number of shares is aimed at, not left to the seed: find the factor that meets it.
    let length = (period.last - period.first).num_days() as f64 / 182.0;
    let wanted = SHARES * length * ambassadors.len() as f64 / 130.0 / 1.35;
    let factor = bisect(wanted, |k| {
        chances.iter().map(|c| 1.0 - (-k * c.2).exp()).sum()
    });

    let mut shares = Vec::new();
    for (a, i, weight) in chances {
        if some(&mut rng) < (-factor * weight).exp() {
            continue;
        }
        let (ambassador, item) = (&ambassadors[a], &items[i]);
        let end = item.until.unwrap_or(period.last).min(period.last);
        let mut own: Vec<&Channel> = CHANNELS
            .iter()
            .filter(|c| ambassador.channels.iter().any(|own| own.0 == c.name))
            .collect();
        let count = if rng.random_bool(0.35) { 2 } else { 1 };
        for _ in 0..count.min(own.len()) {
            let parts: Vec<f64> = own.iter().map(|c| c.part).collect();
            let channel = own.swap_remove(pick(&mut rng, &parts));
            let delay = (-some(&mut rng).ln() * 2.0) as u64;
            let mut day = item.from.max(ambassador.joined) + Days::new(delay);
            if rng.random_bool(0.75) {
                day = workday(day);
            }
            shares.push(Share {
                ambassador: a,
                item: i,
                channel: channel.name,
                day: day.min(end),
                minute: minute(&mut rng),
                confirmed: rng.random_bool(0.72),
            });
        }
    }
    shares.sort_by_key(|s| (s.day, s.minute, s.ambassador, s.item, s.channel));
    shares
}

/// Counts every share's clicks, day by day; no row is all zeros. Ordered by share, then day.
pub fn clicks(
    seed: u64,
    period: Period,
    ambassadors: &[Ambassador],
    items: &[Publication],
    shares: &[Share],
) -> Vec<Clicks> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0xc11c);
    let appeal = appeals(seed, items);
    let mut rows = Vec::new();
    for (at, share) in shares.iter().enumerate() {
        let Some(channel) = CHANNELS.iter().find(|c| c.name == share.channel) else {
            continue;
        };
        let luck = (0.6 * normal(&mut rng) - 0.18).exp();
        let expected =
            CLICKS * ambassadors[share.ambassador].pull * appeal[share.item] * channel.draw * luck;
        let end = items[share.item]
            .until
            .unwrap_or(period.last)
            .min(period.last);
        for age in 0..=TAIL {
            let day = share.day + Days::new(age);
            if day > end {
                break;
            }
            let mut counted: BTreeMap<&'static str, (u32, u32, u32)> = BTreeMap::new();
            let mean = expected * decay(age) * weekday(day) * season(day);
            for _ in 0..poisson(&mut rng, mean) {
                let network = match some(&mut rng) {
                    luck if luck < 0.06 => DIRECT,
                    luck if luck < 0.09 => OTHER,
                    _ => channel.network,
                };
                let row = counted.entry(network).or_default();
                row.0 += 1;
                // The first click of a row is always somebody new.
                if row.0 == 1 || rng.random_bool(0.86) {
                    row.1 += 1;
                }
            }
            let bots = knocking(&mut rng, channel.name, age);
            if bots > 0 {
                counted.entry(DIRECT).or_default().2 += bots;
            }
            rows.extend(
                counted
                    .into_iter()
                    .map(|(network, (human, unique, bot))| Clicks {
                        day,
                        share: at,
                        network,
                        human,
                        unique,
                        bot,
                    }),
            );
        }
    }
    rows
}

/// Previewers on the day of sharing, the odd crawler later.
fn knocking(rng: &mut StdRng, channel: &str, age: u64) -> u32 {
    match (channel, age) {
        ("linkedin", 0) => rng.random_range(1..=3),
        ("facebook", 0) => rng.random_range(2..=4),
        ("bluesky" | "whatsapp", 0) => rng.random_range(1..=2),
        ("x", 0) => 4,
        // Gateways open every link of a mail before a person does.
        ("email", 0) => rng.random_range(2..=8),
        // Every instance that carries the post fetches it; well-connected posts reach hundreds.
        ("mastodon", 0) => (18.0 / some(rng).powf(0.7)).min(450.0) as u32,
        ("mastodon", 1..=3) => rng.random_range(0..12),
        _ => u32::from(rng.random_bool(0.012)),
    }
}

/// How much each item draws, 1.0 being usual: few draw much, most a little.
fn appeals(seed: u64, items: &[Publication]) -> Vec<f64> {
    let mut rng = StdRng::seed_from_u64(seed ^ 0xa99e);
    items
        .iter()
        .map(|item| {
            let draw = (0.6 * normal(&mut rng) - 0.18).exp();
            if item.pinned {
                draw.max(0.8) * 1.35
            } else {
                draw
            }
        })
        .collect()
}

/// Coffee in the morning, after lunch, on the sofa.
fn minute(rng: &mut StdRng) -> u16 {
    let (middle, spread) =
        [(8.6, 0.7), (12.2, 0.8), (14.6, 1.0), (20.3, 0.9)][pick(rng, &[4.0, 3.0, 2.0, 1.5])];
    ((middle + spread * normal(rng)) * 60.0).clamp(360.0, 1410.0) as u16
}

#[cfg(test)]
mod tests;
