//! Who stands behind which groups.

use super::rest::Tally;

/// Flags beside a person's number.
const POSTED: u32 = 1 << 30;
const MADE: u32 = 1 << 31;
/// No stand.
const NONE: u32 = u32::MAX;

/// One ambassador behind one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Who, by a number that means nothing elsewhere, and what the person did: there are
    /// millions of these.
    who: u32,
    /// The person's part of the figure: human clicks, followers, measured views.
    pub weight: u32,
    /// The one found before in the same group.
    earlier: u32,
}

impl Stand {
    /// Who.
    pub fn person(self) -> u32 {
        self.who & !(POSTED | MADE)
    }

    /// Whether the person posted.
    pub fn posted(self) -> bool {
        self.who & POSTED != 0
    }

    /// Whether the person made links.
    pub fn made(self) -> bool {
        self.who & MADE != 0
    }

    /// Notes that the person posted; answers whether that is new.
    pub fn post(&mut self) -> bool {
        let is_new = !self.posted();
        self.who |= POSTED;
        is_new
    }

    /// Notes that the person made a link.
    pub fn make(&mut self) {
        self.who |= MADE;
    }

    /// Adds to the person's part.
    pub fn weigh(&mut self, more: u32) {
        self.weight = self.weight.saturating_add(more);
    }
}

/// The stands behind all groups, found one person after the other.
#[derive(Clone, Debug)]
pub struct Stands {
    latest: Vec<u32>,
    all: Vec<Stand>,
    /// Of each group without its latest, which may still change.
    tallies: Vec<Tally>,
}

impl Stands {
    /// None yet, of so many groups. `most` is how many there can be: for so many address space
    /// is taken at once, so that they never move; memory is used only by those that are found.
    pub fn new(groups: usize, most: usize) -> Self {
        Self {
            latest: vec![NONE; groups],
            all: Vec::with_capacity(most),
            tallies: vec![Tally::default(); groups],
        }
    }

    /// The person's stand behind a group; there is one at most. People come one after the other,
    /// and their numbers leave room for two flags.
    pub fn stand(&mut self, group: usize, person: u32) -> &mut Stand {
        let mut at = self.latest[group];
        let latest = self.all.get(at as usize);
        if latest.is_none_or(|latest| latest.person() != person) {
            if let Some(&final_now) = latest {
                self.tallies[group].count(final_now);
            }
            let earlier = at;
            at = self.all.len() as u32;
            self.latest[group] = at;
            self.all.push(Stand {
                who: person,
                weight: 0,
                earlier,
            });
        }
        &mut self.all[at as usize]
    }

    /// What each group comes to, once everybody has been met.
    pub fn tallies(&self) -> Vec<Tally> {
        let mut tallies = self.tallies.clone();
        for (tally, latest) in tallies.iter_mut().zip(&self.latest) {
            if let Some(&stand) = self.all.get(*latest as usize) {
                tally.count(stand);
            }
        }
        tallies
    }

    /// Who stands behind a group.
    pub fn of(&self, group: usize) -> impl Iterator<Item = Stand> + '_ {
        let next = |at: u32| self.all.get(at as usize).copied();
        std::iter::successors(next(self.latest[group]), move |stand| next(stand.earlier))
    }
}
