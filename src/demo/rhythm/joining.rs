//! Who joins, when, and with which channels.

use chrono::Days;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::calendar::workday;
use super::chance::{normal, some};
use super::{Ambassador, CHANNELS, Period};

/// Part of the staff that joins within the half-year.
const JOINING: f64 = 0.325;
/// Of so many who join one only reads: every programme has them.
const ONE_READS_OF: usize = 7;

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
            let pull = (rank as f64 + 1.0).powf(-0.68);
            let zeal = if rank < 3 {
                1.5
            } else if rank % ONE_READS_OF == ONE_READS_OF - 1 {
                0.0
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
