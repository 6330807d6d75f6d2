//! Adding up: each share goes into the groups of its item, these into the wider ones; people are
//! gone through one by one, so that each is counted once in every group.

use std::ops::Range;

use super::layout::{Cut, Layout, Matter};
use super::sums::Sums;
use super::{Cube, Facet, People, Terms};
use crate::reports::ledger::{NOBODY, ShareLine, Snapshot};
use crate::reports::period::{Period, monday};
use crate::reports::programme::Activity;
use crate::reports::suppression::Stands;

/// See [`Cube::build`].
pub fn build(snapshot: &Snapshot, period: Period, terms: &Terms) -> Cube {
    let spans = snapshot.spans_of(period);
    let items = survey(snapshot, &spans);
    let layout = Layout {
        teams: snapshot.teams.len(),
        // Where there is none but the lack of one, that would be everything over again.
        campaigns: if terms.campaign_count > 1 {
            terms.campaign_count
        } else {
            0
        },
        items,
        weeks: period.mondays(),
    };
    let mut work = Work::new(snapshot, &layout, terms, spans, period);
    work.shares();
    work.bursts();
    work.travels();
    work.entries();
    work.applications();
    work.roll_up();
    work.decided(Activity::of(snapshot, period))
}

/// Items with which anything happened in these spans, in order.
fn survey(snapshot: &Snapshot, spans: &Range<u16>) -> Vec<u32> {
    let mut is_active = vec![false; snapshot.items.len()];
    for (at, share) in snapshot.shares.iter().enumerate() {
        is_active[share.item as usize] |= spans.contains(&share.made)
            || spans.contains(&share.posted)
            || !snapshot.clicks_of(at as u32, spans).is_empty();
    }
    for entry in &snapshot.entries {
        if spans.contains(&entry.span) {
            is_active[snapshot.shares[entry.share as usize].item as usize] = true;
        }
    }
    for of in &snapshot.applications {
        is_active[of.item as usize] |= spans.contains(&of.span);
    }
    let items = 0..is_active.len() as u32;
    items.filter(|item| is_active[*item as usize]).collect()
}

/// The groups of one share, weeks apart: those of its item, then the wider ones.
pub(super) struct Groups {
    all: [usize; 18],
    len: usize,
}

impl Groups {
    /// Those that each share's sums are added to; the wider ones add up from them.
    pub(super) fn base(&self) -> &[usize] {
        &self.all[..5]
    }

    pub(super) fn of_item(&self) -> &[usize] {
        &self.all[..4]
    }

    pub(super) fn wider(&self) -> &[usize] {
        &self.all[4..self.len]
    }

    fn all(&self) -> &[usize] {
        &self.all[..self.len]
    }
}

/// What is being added up.
pub(super) struct Work<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) layout: &'a Layout,
    pub(super) terms: &'a Terms,
    pub(super) spans: Range<u16>,
    /// Where the groups of each span's week begin; none for months.
    weeks: Vec<Option<usize>>,
    /// Where the groups of each item begin, of its purpose and of its campaign, if there are any.
    pub(super) rows: Vec<(usize, usize, Option<usize>)>,
    pub(super) people: Vec<People>,
    pub(super) sums: Vec<Sums>,
    pub(super) found: [Stands; Facet::ALL.len()],
    /// For the audience: which turn was the last to tell followers in a group, and how many.
    pub(super) told: Vec<(u32, u32)>,
}

impl<'a> Work<'a> {
    fn new(
        snapshot: &'a Snapshot,
        layout: &'a Layout,
        terms: &'a Terms,
        spans: Range<u16>,
        period: Period,
    ) -> Self {
        let week_of = |span: u16| {
            let first = monday(snapshot.spans[usize::from(span)].first);
            let week = (first - period.first).num_days().unsigned_abs() / 7;
            layout.row(Matter::Week(week as usize))
        };
        let rows_of = |item: u32| {
            let at = item as usize;
            let row = |matter| layout.row(matter);
            (
                row(Matter::Item(item)).unwrap_or_default(),
                row(Matter::Purpose(terms.purposes[at])).unwrap_or_default(),
                row(Matter::Campaign(terms.campaigns[at])),
            )
        };
        let groups = layout.groups();
        Self {
            weeks: spans.clone().map(week_of).collect(),
            rows: (0..snapshot.items.len() as u32).map(rows_of).collect(),
            sums: vec![Sums::default(); groups],
            people: vec![People::default(); groups],
            found: Facet::ALL.map(|facet| Stands::new(groups, most(facet, snapshot))),
            told: vec![(0, 0); groups],
            snapshot,
            layout,
            terms,
            spans,
        }
    }

    /// All groups of a share that are not weeks.
    pub(super) fn groups(&self, share: &ShareLine) -> Groups {
        let (item, purpose, campaign) = self.rows[share.item as usize];
        let [whole, team, channel, hand] = cuts(share).map(|cut| self.layout.offset(cut));
        let both = Cut::Both(share.team, share.channel);
        let both_of = |matter| self.layout.place(matter, both).unwrap_or_default();
        let of_purpose = Matter::Purpose(self.terms.purposes[share.item as usize]);
        // Everything begins at nought.
        let all = [
            item + whole,
            item + team,
            item + channel,
            item + hand,
            both_of(of_purpose),
            purpose + whole,
            purpose + team,
            purpose + channel,
            purpose + hand,
            whole,
            team,
            channel,
            hand,
            both_of(Matter::All),
            campaign.unwrap_or_default() + whole,
            campaign.unwrap_or_default() + team,
            campaign.unwrap_or_default() + channel,
            campaign.unwrap_or_default() + hand,
        ];
        let len = if campaign.is_some() { all.len() } else { 14 };
        Groups { all, len }
    }

    /// The groups of a share in the week of a span; none for months.
    pub(super) fn week_groups(
        &self,
        share: &ShareLine,
        span: u16,
    ) -> impl Iterator<Item = usize> + use<> {
        let row = self.weeks[usize::from(span - self.spans.start)];
        let team = self.layout.offset(Cut::Team(share.team));
        let channel = self.layout.offset(Cut::Channel(share.channel));
        row.into_iter()
            .flat_map(move |row| [row, row + team, row + channel])
    }

    fn bursts(&mut self) {
        for &(at, span, clicks) in &self.snapshot.clicks.bursts {
            if self.spans.contains(&span) {
                let share = self.snapshot.shares[at as usize];
                self.each_base(&share, span, |sums| sums.bursts += i64::from(clicks));
            }
        }
    }

    fn travels(&mut self) {
        for travel in &self.snapshot.travels {
            if self.spans.contains(&travel.span) {
                let share = self.snapshot.shares[travel.share as usize];
                let clicks = travel.clicks;
                self.each_base(&share, travel.span, |sums| {
                    sums.travelled += i64::from(clicks);
                });
                self.stands(&share, travel.span, Facet::Travels, clicks);
            }
        }
    }

    fn entries(&mut self) {
        let mut known = vec![false; self.snapshot.shares.len()];
        for entry in &self.snapshot.entries {
            let share = self.snapshot.shares[entry.share as usize];
            if !self.spans.contains(&entry.span) {
                continue;
            }
            let is_new = !std::mem::replace(&mut known[entry.share as usize], true);
            let counts = is_new && self.spans.contains(&share.posted);
            let [measured, likes, comments, reposts] = entry.figures;
            self.each_base(&share, entry.span, |sums| {
                sums.touch(share.channel);
                sums.entries += 1;
                sums.with_network += i64::from(counts);
                sums.measured += measured;
                sums.likes += likes;
                sums.comments += comments;
                sums.reposts += reposts;
            });
            let weight = u32::try_from(measured.max(0)).unwrap_or(u32::MAX);
            self.stands(&share, entry.span, Facet::Network, weight);
        }
    }

    fn applications(&mut self) {
        for of in &self.snapshot.applications {
            if !self.spans.contains(&of.span) {
                continue;
            }
            let week = self.weeks[usize::from(of.span - self.spans.start)];
            let cuts = [Some(Cut::Whole), of.channel.map(Cut::Channel)];
            for cut in cuts.into_iter().flatten() {
                let (item, ..) = self.rows[of.item as usize];
                for row in [Some(item), week].into_iter().flatten() {
                    let sums = &mut self.sums[row + self.layout.offset(cut)];
                    sums.started += of.started;
                    sums.sent += of.sent;
                    sums.is_active = true;
                }
            }
        }
    }

    /// Does something with the sums of a share's item and of its week.
    fn each_base(&mut self, share: &ShareLine, span: u16, work: impl Fn(&mut Sums)) {
        let groups = self.groups(share);
        let weeks = self.week_groups(share, span);
        for group in groups.base().iter().copied().chain(weeks) {
            work(&mut self.sums[group]);
        }
    }

    /// Notes a person's part in a facet in all groups of a share. People come one by one.
    fn stands(&mut self, share: &ShareLine, span: u16, facet: Facet, weight: u32) {
        if share.person == NOBODY {
            return;
        }
        let groups = self.groups(share);
        let weeks = self.week_groups(share, span);
        for group in groups.all().iter().copied().chain(weeks) {
            self.found[facet as usize]
                .stand(group, share.person)
                .weigh(weight);
        }
    }
}

/// How many stands there can be at most: each share has so many groups, and three more for each
/// week in which anything happened to it.
fn most(facet: Facet, snapshot: &Snapshot) -> usize {
    let shares = snapshot.shares.len();
    match facet {
        Facet::Deeds => 24 * shares + 3 * snapshot.clicks.rows.len(),
        Facet::Followers | Facet::Reshares => 21 * shares,
        Facet::Network => 21 * snapshot.entries.len(),
        Facet::Travels => 21 * snapshot.travels.len(),
    }
}

fn cuts(share: &ShareLine) -> [Cut; 4] {
    [
        Cut::Whole,
        Cut::Team(share.team),
        Cut::Channel(share.channel),
        Cut::Hand(share.hand),
    ]
}
