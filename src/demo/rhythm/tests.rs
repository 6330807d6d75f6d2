//! The rhythm must hold for any seed, not for a lucky one.

use super::*;
use crate::demo::company::Company;
use chrono::{Datelike, Days, Weekday};

struct Half {
    ambassadors: Vec<Ambassador>,
    shares: Vec<Share>,
    clicks: Vec<Clicks>,
}

fn half_year(seed: u64) -> Half {
    let company = Company::read().unwrap();
    let last = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let period = Period {
        first: last - Days::new(182),
        last,
    };
    let keenness: Vec<f64> = company
        .teams
        .iter()
        .flat_map(|team| std::iter::repeat_n(team.keenness, team.people as usize))
        .collect();
    let items: Vec<Publication> = company
        .items
        .iter()
        .filter(|item| item.is_shared())
        .map(|item| Publication {
            from: item.day(last),
            until: item.deadline(last),
            pinned: item.pinned,
        })
        .collect();
    let ambassadors = ambassadors(seed, period, &keenness);
    let shares = shares(seed, period, &ambassadors, &items);
    let clicks = clicks(seed, period, &ambassadors, &items, &shares);
    Half {
        ambassadors,
        shares,
        clicks,
    }
}

fn sum(rows: &[Clicks], part: impl Fn(&Clicks) -> u32) -> f64 {
    rows.iter().map(|row| f64::from(part(row))).sum()
}

#[test]
fn the_same_seed_is_the_same_half_year() {
    let (once, again, other) = (half_year(1), half_year(1), half_year(2));
    assert_eq!(once.ambassadors, again.ambassadors);
    assert_eq!(once.shares, again.shares);
    assert_eq!(once.clicks, again.clicks);
    assert_ne!(once.shares, other.shares);
}

#[test]
fn totals_are_those_of_a_company_of_four_hundred() {
    for seed in 0..12 {
        let half = half_year(seed);
        let (human, unique, bot) = (
            sum(&half.clicks, |c| c.human),
            sum(&half.clicks, |c| c.unique),
            sum(&half.clicks, |c| c.bot),
        );
        let shares = half.shares.len();
        assert!((120..=140).contains(&half.ambassadors.len()));
        assert!((3_000..=4_000).contains(&shares), "{shares}");
        assert!((15_000.0..=60_000.0).contains(&human), "{human}");
        assert!(
            (0.75..0.97).contains(&(unique / human)),
            "{unique} of {human}"
        );
        assert!((0.2..2.0).contains(&(bot / human)), "{bot} beside {human}");
        assert!(half.clicks.iter().all(|c| c.unique <= c.human));
        assert!(half.clicks.iter().all(|c| c.human + c.bot > 0));
        for (channel, low, high) in [("linkedin", 0.42, 0.58), ("facebook", 0.13, 0.27)] {
            let part =
                half.shares.iter().filter(|s| s.channel == channel).count() as f64 / shares as f64;
            assert!((low..high).contains(&part), "{channel}: {part}");
        }
    }
}

#[test]
fn a_few_draw_a_quarter() {
    for seed in 0..12 {
        let half = half_year(seed);
        let mut each = vec![0.0; half.ambassadors.len()];
        for row in &half.clicks {
            each[half.shares[row.share].ambassador] += f64::from(row.human);
        }
        each.sort_by(|a: &f64, b| b.total_cmp(a));
        let part = each[..3].iter().sum::<f64>() / each.iter().sum::<f64>();
        assert!((0.18..0.34).contains(&part), "seed {seed}: {part}");
    }
}

#[test]
fn midweek_is_busy_and_half_comes_in_two_days() {
    let half = half_year(3);
    let on = |days: &[Weekday]| {
        sum(&half.clicks, |c| {
            if days.contains(&c.day.weekday()) {
                c.human
            } else {
                0
            }
        }) / days.len() as f64
    };
    let (midweek, weekend) = (
        on(&[Weekday::Tue, Weekday::Wed, Weekday::Thu]),
        on(&[Weekday::Sat, Weekday::Sun]),
    );
    assert!(midweek > 2.0 * weekend, "{midweek} against {weekend}");
    let early = sum(&half.clicks, |c| {
        if (c.day - half.shares[c.share].day).num_days() < 2 {
            c.human
        } else {
            0
        }
    });
    let part = early / sum(&half.clicks, |c| c.human);
    assert!((0.4..0.65).contains(&part), "{part}");
}

#[test]
fn nobody_shares_before_joining_or_clicks_before_a_share() {
    let half = half_year(4);
    assert!(
        half.shares
            .iter()
            .all(|s| s.day >= half.ambassadors[s.ambassador].joined)
    );
    assert!(
        half.clicks
            .iter()
            .all(|c| c.day >= half.shares[c.share].day)
    );
    assert!(half.shares.is_sorted_by_key(|s| (s.day, s.minute)));
}
