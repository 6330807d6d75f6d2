//! Who shares what, when and where.

use chrono::Days;
use rand::rngs::StdRng;
use rand::seq::IteratorRandom;
use rand::{RngExt, SeedableRng};

use super::calendar::{season, workday};
use super::chance::{bisect, normal, pick, some};
use super::clicking::appeals;
use super::{Ambassador, CHANNELS, Channel, Period, Publication, Share};

/// Shares there should be, about, when `days` is half a year.
const SHARES: f64 = 3_500.0;
/// Part of the shares that pass on a colleague's, where there is one to pass on.
const PASSED_ON: f64 = 0.08;
/// Part of these that look for one of second hand.
const FURTHER: f64 = 0.3;
/// Days within which a colleague's share is passed on.
const FRESH: i64 = 6;

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
                parent: None,
                hand: 1,
            });
        }
    }
    shares.sort_by_key(|s| (s.day, s.minute, s.ambassador, s.item, s.channel));
    pass_on(seed, &mut shares);
    shares
}

/// Lets some shares pass on what a colleague shared a few days before.
fn pass_on(seed: u64, shares: &mut [Share]) {
    let mut rng = StdRng::seed_from_u64(seed ^ 0xc4a1);
    for at in 0..shares.len() {
        if !rng.random_bool(PASSED_ON) {
            continue;
        }
        let (before, rest) = shares.split_at_mut(at);
        let Some(share) = rest.first_mut() else {
            continue;
        };
        let fresh = |(_, earlier): &(usize, &Share)| {
            let is_recent = (share.day - earlier.day).num_days() <= FRESH;
            is_recent && earlier.item == share.item && earlier.ambassador != share.ambassador
        };
        let near = || before.iter().enumerate().filter(fresh);
        // What is already on its way goes further more readily.
        let on_its_way = near().filter(|(_, earlier)| earlier.hand == 2);
        let found = match rng.random_bool(FURTHER) {
            true => on_its_way.choose(&mut rng),
            false => near().choose(&mut rng),
        };
        if let Some((parent, earlier)) = found {
            share.parent = Some(parent);
            share.hand = earlier.hand + 1;
        }
    }
}

/// Coffee in the morning, after lunch, on the sofa.
fn minute(rng: &mut StdRng) -> u16 {
    let (middle, spread) =
        [(8.6, 0.7), (12.2, 0.8), (14.6, 1.0), (20.3, 0.9)][pick(rng, &[4.0, 3.0, 2.0, 1.5])];
    ((middle + spread * normal(rng)) * 60.0).clamp(360.0, 1410.0) as u16
}
