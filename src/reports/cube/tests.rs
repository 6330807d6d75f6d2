//! Any cube: its sums are those of a slow and simple count, and whoever knows every shown figure
//! learns no hidden one.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::content::model::ItemId;
use crate::db::ledger::Versions;
use crate::people::model::TeamId;
use crate::reach::spans::Span;
use crate::reports::ledger::{Clicks, NOBODY, OPEN, ShareLine, SpanClicks};
use crate::reports::suppression::FLOOR;

const ITEMS: u32 = 5;
const TEAMS: u16 = 3;
const PEOPLE: u32 = 30;
const CHANNELS: [Channel; 4] = [
    Channel::LinkedIn,
    Channel::Facebook,
    Channel::X,
    Channel::Copy,
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Seven spans: the weeks from 28 September to 8 November 2026, two of them cut by a month.
fn spans() -> Vec<Span> {
    Span::over(day("2026-09-28"), day("2026-11-09")).collect()
}

fn share() -> impl Strategy<Value = (ShareLine, Vec<SpanClicks>)> {
    let number = spans().len() as u16;
    let when = prop_oneof![6 => 0..number, 1 => Just(OPEN)];
    let click = (
        0..number,
        0..4u32,
        prop_oneof![8 => 0..9u32, 1 => 50..400u32],
    );
    (
        0..ITEMS,
        prop_oneof![12 => 0..PEOPLE, 1 => Just(NOBODY)],
        0..CHANNELS.len(),
        (when.clone(), when),
        1..=HANDS as u8,
        prop::option::weighted(0.6, 1..900u32),
        prop::collection::btree_map(0..number, click, 0..3),
    )
        .prop_map(
            |(item, person, channel, (made, posted), hand, followers, clicks)| {
                let line = ShareLine {
                    item,
                    person,
                    followers,
                    team: (person % u32::from(TEAMS)) as u16,
                    made,
                    posted,
                    channel: CHANNELS[channel],
                    hand,
                };
                let clicks = clicks
                    .into_iter()
                    .map(|(span, (_, bots, human))| SpanClicks {
                        human,
                        visitors: human / 2,
                        bots,
                        span,
                    });
                (line, clicks.collect())
            },
        )
}

fn snapshot(mut found: Vec<(ShareLine, Vec<SpanClicks>)>) -> Snapshot {
    found.sort_by_key(|(line, _)| (line.person, line.channel));
    let mut clicks = Clicks {
        ids: (0..found.len() as i64).collect(),
        starts: vec![0],
        ..Clicks::default()
    };
    let mut shares = Vec::new();
    for (line, rows) in found {
        shares.push(line);
        clicks.rows.extend(rows);
        clicks.starts.push(clicks.rows.len() as u32);
    }
    Snapshot {
        versions: Versions::default(),
        running: Span::of(day("2026-11-09")),
        spans: spans(),
        items: (0..ITEMS).map(|_| ItemId::new()).collect(),
        first_posted: vec![OPEN; ITEMS as usize],
        teams: (0..TEAMS).map(|_| Some(TeamId::new())).collect(),
        people: PEOPLE as usize,
        joined: vec![day("2026-01-01"); PEOPLE as usize],
        shares,
        clicks,
        travels: Vec::new(),
        entries: Vec::new(),
        applications: Vec::new(),
    }
}

fn terms() -> Terms {
    Terms {
        purposes: (0..ITEMS as usize).map(|at| Purpose::ALL[at % 2]).collect(),
        campaigns: (0..ITEMS).map(|item| item % 3).collect(),
        campaign_count: 3,
        rates: Channel::ALL.iter().map(|it| Rate::usual(*it)).collect(),
        threshold: FLOOR,
    }
}

fn weeks() -> Period {
    Period::weeks("2026-W40", "2026-W44", day("2026-11-09")).unwrap()
}

/// Every group of a cube, by name.
fn groups(layout: &Layout) -> Vec<(Matter, Cut)> {
    let mut matters = vec![Matter::All];
    matters.extend(Purpose::ALL.iter().map(|it| Matter::Purpose(*it)));
    matters.extend((0..3).map(Matter::Campaign));
    matters.extend(layout.items.iter().map(|it| Matter::Item(*it)));
    matters.extend((0..layout.weeks.len()).map(Matter::Week));
    let mut cuts = vec![Cut::Whole];
    cuts.extend((0..TEAMS).map(Cut::Team));
    cuts.extend(Channel::ALL.iter().map(|it| Cut::Channel(*it)));
    cuts.extend((1..=HANDS as u8).map(Cut::Hand));
    for team in 0..TEAMS {
        cuts.extend(Channel::ALL.iter().map(|it| Cut::Both(team, *it)));
    }
    let all = matters
        .iter()
        .flat_map(|matter| cuts.iter().map(move |cut| (*matter, *cut)));
    all.filter(|(matter, cut)| layout.place(*matter, *cut).is_some())
        .filter(|(matter, cut)| match matter {
            Matter::Week(_) => matches!(cut, Cut::Whole | Cut::Team(_) | Cut::Channel(_)),
            _ => true,
        })
        .collect()
}

/// Whether a share belongs to a group, weeks apart.
fn belongs(share: &ShareLine, terms: &Terms, matter: Matter, cut: Cut) -> bool {
    let at = share.item as usize;
    let of_matter = match matter {
        Matter::All | Matter::Week(_) => true,
        Matter::Purpose(purpose) => terms.purposes[at] == purpose,
        Matter::Campaign(campaign) => terms.campaigns[at] == campaign,
        Matter::Item(item) => share.item == item,
    };
    let of_cut = match cut {
        Cut::Whole => true,
        Cut::Team(team) => share.team == team,
        Cut::Channel(channel) => share.channel == channel,
        Cut::Hand(hand) => share.hand == hand,
        Cut::Both(team, channel) => share.team == team && share.channel == channel,
    };
    of_matter && of_cut
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn sums_are_those_of_a_simple_count(found in prop::collection::vec(share(), 0..60)) {
        let (snapshot, terms, period) = (snapshot(found), terms(), weeks());
        let cube = Cube::build(&snapshot, period, &terms);
        for (matter, cut) in groups(&cube.layout) {
            let is_in = |span: u16| {
                let Some(span) = snapshot.spans.get(usize::from(span)) else {
                    return false;
                };
                match matter {
                    Matter::Week(week) => period.mondays()[week] == crate::reports::period::monday(span.first),
                    _ => period.holds(span.first),
                }
            };
            let (mut clicks, mut posted, mut made, mut views) = (0, 0, 0, 0);
            let mut posters = BTreeSet::new();
            let mut audience = BTreeMap::new();
            for (at, share) in snapshot.shares.iter().enumerate() {
                if !belongs(share, &terms, matter, cut) {
                    continue;
                }
                let rows = snapshot.clicks_of(at as u32, &(0..OPEN));
                let rows = rows.iter().filter(|row| is_in(row.span));
                clicks += rows.map(|row| i64::from(row.human)).sum::<i64>();
                made += i64::from(is_in(share.made));
                if is_in(share.posted) {
                    posted += 1;
                    if let Some(followers) = share.followers {
                        views += i64::from(followers) * terms.rate(share.channel).view_rate;
                    }
                    if share.person != NOBODY {
                        posters.insert(share.person);
                        if let Some(followers) = share.followers {
                            audience.insert((share.person, share.channel), i64::from(followers));
                        }
                    }
                }
            }
            let place = cube.layout.place(matter, cut).unwrap();
            let sums = &cube.sums[place];
            prop_assert_eq!(
                (sums.clicks, sums.posted, sums.made, sums.views),
                (clicks, posted, made, views),
                "{:?} {:?}", matter, cut
            );
            let people = cube.people[place];
            prop_assert_eq!(people.posted, posters.len() as i64);
            prop_assert_eq!(people.audience, audience.values().sum::<i64>());
        }
    }

    #[test]
    fn nothing_hidden_can_be_worked_out(found in prop::collection::vec(share(), 20..160)) {
        let (snapshot, terms) = (snapshot(found), terms());
        let cube = Cube::build(&snapshot, weeks(), &terms);
        let is_active: Vec<bool> = cube.sums.iter().map(|sums| sums.is_active).collect();
        let item_of = |item: u32| {
            (terms.purposes[item as usize], terms.campaigns[item as usize])
        };
        let lines = cube.layout.lines(&item_of, &is_active);
        for facet in [Facet::Deeds, Facet::Followers] {
            let verdicts = &cube.verdicts[facet as usize];
            let has = |at: usize| match facet {
                Facet::Followers => cube.sums[at].with_followers > 0,
                _ => is_active[at],
            };
            let mut known: Vec<bool> = (0..is_active.len())
                .map(|at| !has(at) || verdicts[at].is_shown())
                .collect();
            let hidden: Vec<usize> = (0..known.len()).filter(|at| !known[*at]).collect();
            while let Some(learnt) = lines.find_map(|total, parts| {
                let mut unknown = parts.iter().chain([&total]).filter(|at| !known[**at]);
                match (unknown.next(), unknown.next()) {
                    (Some(only), None) => Some(*only),
                    _ => None,
                }
            }) {
                known[learnt] = true;
            }
            for at in hidden {
                prop_assert!(!known[at], "{:?} of group {}", facet, at);
            }
        }
    }
}
