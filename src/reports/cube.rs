//! Everything that happened in a period, added up for every group there is: matter × cut, with
//! the totals over each. All of them at once, because whether a group may be seen depends on what
//! the other pages show of its neighbours; so the same group has the same fate on every page.

mod build;
mod decision;
mod layout;
mod roll_up;
mod shares;
mod sums;

use std::ops::Range;

pub use layout::{Cut, HANDS, Layout, Matter};
pub use sums::{Sums, VALUE_UNIT};

use super::ledger::Snapshot;
use super::model::Rate;
use super::period::Period;
use super::programme::Activity;
use super::suppression::{Verdict, weighted};
use crate::content::model::Purpose;
use crate::sharing::channel::Channel;

/// What holds today and a snapshot does not know. Items by their numbers in the snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What each item serves.
    pub purposes: Vec<Purpose>,
    /// The campaign each item serves, by its number; nought is none.
    pub campaigns: Vec<u32>,
    /// How many campaigns there are, with one for none.
    pub campaign_count: usize,
    /// Rates and prices by channel, in the order of the channels.
    pub rates: Vec<Rate>,
    /// The smallest group that the organisation shows.
    pub threshold: usize,
}

impl Terms {
    /// Rates and prices of a channel.
    pub fn rate(&self, channel: Channel) -> &Rate {
        &self.rates[channel as usize]
    }
}

/// What is decided about by people of its own, see rule 4 of [`super::suppression`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// The group itself: those who made links, posted or had clicks.
    Deeds,
    /// Those who told their followers.
    Followers,
    /// Those who told what the network shows.
    Network,
    /// Those who passed a colleague's share on.
    Reshares,
    /// Those whose posts travelled.
    Travels,
}

impl Facet {
    const ALL: [Facet; 5] = [
        Facet::Deeds,
        Facet::Followers,
        Facet::Network,
        Facet::Reshares,
        Facet::Travels,
    ];
}

/// What the people behind a group come to, each counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Ambassadors who posted.
    pub posted: i64,
    /// Σ followers over the distinct pairs of ambassador and channel.
    pub audience: i64,
}

/// One group and what was decided about it.
#[derive(Clone, Copy)]
pub struct Group<'a> {
    cube: &'a Cube,
    place: usize,
    matter: Matter,
    cut: Cut,
}

/// All groups of a period.
#[derive(Debug)]
pub struct Cube {
    layout: Layout,
    sums: Vec<Sums>,
    people: Vec<People>,
    /// For each facet the verdicts on all groups.
    verdicts: [Vec<Verdict>; Facet::ALL.len()],
    spans: Range<u16>,
    activity: Activity,
}

impl Cube {
    /// Adds up and decides.
    pub fn build(snapshot: &Snapshot, period: Period, terms: &Terms) -> Self {
        build::build(snapshot, period, terms)
    }

    /// One group; `None` when there is none or nothing happened there.
    pub fn group(&self, matter: Matter, cut: Cut) -> Option<Group<'_>> {
        let place = self.layout.place(matter, cut)?;
        self.sums[place].is_active.then_some(Group {
            cube: self,
            place,
            matter,
            cut,
        })
    }

    /// Items with which anything happened, by their numbers in the snapshot.
    pub fn items(&self) -> &[u32] {
        &self.layout.items
    }

    /// How many weeks it tells apart.
    pub fn weeks(&self) -> usize {
        self.layout.weeks.len()
    }

    /// How many people posted, for the programme as a whole.
    pub fn activity(&self) -> &Activity {
        &self.activity
    }

    /// The closed spans it is about.
    pub fn spans(&self) -> Range<u16> {
        self.spans.clone()
    }
}

impl<'a> Group<'a> {
    /// Its sums, if they may be seen, or why not.
    pub fn sums(&self) -> Result<&'a Sums, Verdict> {
        match self.verdict(Facet::Deeds) {
            Verdict::Shown => Ok(&self.cube.sums[self.place]),
            hidden => Err(hidden),
        }
    }

    /// Which part of its matter it is.
    pub fn cut(&self) -> Cut {
        self.cut
    }

    /// Its people, to be shown only with [`Group::sums`].
    pub fn people(&self) -> People {
        self.cube.people[self.place]
    }

    /// What was decided about one facet.
    pub fn verdict(&self, facet: Facet) -> Verdict {
        self.cube.verdicts[facet as usize][self.place]
    }

    /// What was decided about reshares: they are the whole without the first hand, so that this
    /// too must be fit to be seen.
    pub fn reshares(&self) -> Verdict {
        let first = self.cube.group(self.matter, Cut::Hand(1));
        match self.cut {
            Cut::Whole if first.is_some_and(|hand| !hand.verdict(Facet::Deeds).is_shown()) => {
                Verdict::Protects
            }
            _ => self.verdict(Facet::Reshares),
        }
    }

    /// Whether a sum may be seen in which every channel weighs as much as `weight` says, and
    /// which rests on `facet`.
    pub fn weighted(&self, facet: Facet, weight: impl Fn(Channel) -> i64) -> Verdict {
        let sums = &self.cube.sums[self.place];
        let hidden: Vec<i64> = sums
            .channels()
            .filter(|&channel| {
                let cut = match self.cut {
                    Cut::Channel(_) | Cut::Both(..) => return false,
                    Cut::Whole => Cut::Channel(channel),
                    Cut::Team(team) => Cut::Both(team, channel),
                    Cut::Hand(_) => return true,
                };
                let part = self.cube.group(self.matter, cut);
                part.is_none_or(|part| !part.verdict(facet).is_shown())
            })
            .map(weight)
            .collect();
        match self.verdict(facet) {
            Verdict::Shown => weighted(&hidden),
            hidden => hidden,
        }
    }
}

#[cfg(test)]
mod tests;
