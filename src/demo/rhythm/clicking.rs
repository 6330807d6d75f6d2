//! Who clicks, from where, and which machines knock.

use std::collections::BTreeMap;

use chrono::Days;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::calendar::{decay, season, weekday};
use super::chance::{normal, poisson, some};
use super::{Ambassador, CHANNELS, Clicks, DIRECT, OTHER, Period, Publication, Share};

/// Human clicks of an average share.
const CLICKS: f64 = 9.0;
/// Days after which a share draws no more clicks.
const TAIL: u64 = 60;
/// Clicks of which a draw lies below this came from nowhere, from a site that is no network,
/// or from another network than the one the link was posted on.
const TRAVELLED: f64 = 0.12;
/// Links with a burst.
const BURSTS: usize = 3;

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
                    luck if luck < TRAVELLED => elsewhere(channel.network),
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
                        burst: 0,
                    }),
            );
        }
    }
    mark_bursts(&mut rows, shares);
    rows
}

/// The network that a post moves on to, seen from the one it was posted on.
fn elsewhere(network: &'static str) -> &'static str {
    match network {
        "linkedin" => "facebook",
        DIRECT => DIRECT,
        _ => "linkedin",
    }
}

/// On the busiest day of a few items a whole class or office followed one link at once.
fn mark_bursts(rows: &mut [Clicks], shares: &[Share]) {
    let mut busiest: Vec<usize> = (0..rows.len()).collect();
    busiest.sort_by_key(|&at| (std::cmp::Reverse(rows[at].human), at));
    let mut items: Vec<usize> = Vec::new();
    for at in busiest {
        if items.len() == BURSTS {
            break;
        }
        let item = shares[rows[at].share].item;
        if !items.contains(&item) {
            items.push(item);
            rows[at].burst = rows[at].human / 2;
        }
    }
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
pub(super) fn appeals(seed: u64, items: &[Publication]) -> Vec<f64> {
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
