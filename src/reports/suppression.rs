//! Which groups may be seen. Everything that leaves the reports — page, chart, file — asks here
//! and nowhere else (L17, R7):
//!
//! 1. A group behind which fewer than `k` ambassadors stand is hidden, and so is one in which a
//!    single person has more than four fifths of the clicks. Shares of people who have left stand
//!    for nobody.
//! 2. What can be had by taking the shown groups from a shown total must itself be such that it
//!    may be seen: as long as it is not, the next smallest group is hidden as well.
//! 3. Under a hidden total everything is hidden; its parts would add up to it.

use std::collections::{BTreeMap, BTreeSet};

/// No group smaller than this is ever shown, whatever the settings say.
pub const FLOOR: usize = 5;

/// So few clicks say nothing about one person, even if they are all one person's.
const FEW_CLICKS: i64 = 5;

/// What a decision about one group needs to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Ambassadors who posted.
    pub posted: BTreeSet<u32>,
    /// Ambassadors who made links.
    pub made: BTreeSet<u32>,
    /// Human clicks by ambassador; whoever posted or made a link is in here too.
    pub behind: BTreeMap<u32, i64>,
    /// Whether anything at all happened, by people who have left as well.
    pub is_active: bool,
}

impl Evidence {
    fn add(&mut self, other: &Evidence) {
        self.posted.extend(&other.posted);
        self.made.extend(&other.made);
        for (&person, &clicks) in &other.behind {
            *self.behind.entry(person).or_default() += clicks;
        }
        self.is_active |= other.is_active;
    }

    /// Whether a group like this may be seen by itself.
    fn verdict(&self, k: usize) -> Verdict {
        let too_few = |people: usize| people > 0 && people < k;
        if !self.is_active {
            return Verdict::Shown;
        }
        if self.behind.len() < k || too_few(self.posted.len()) || too_few(self.made.len()) {
            return Verdict::TooFew;
        }
        let total: i64 = self.behind.values().sum();
        let most = self.behind.values().copied().max().unwrap_or_default();
        if total >= FEW_CLICKS && most * 5 > total * 4 {
            return Verdict::Protects;
        }
        Verdict::Shown
    }

    fn size(&self) -> (usize, i64) {
        (self.behind.len(), self.behind.values().sum())
    }
}

/// What was decided about a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// May be seen.
    Shown,
    /// Too few ambassadors stand behind it.
    TooFew,
    /// Large enough, but its figures would give away somebody's.
    Protects,
}

impl Verdict {
    /// Whether it may be seen.
    pub fn is_shown(self) -> bool {
        self == Verdict::Shown
    }
}

/// A total and the groups that add up to it, by their places in the list of groups.
#[derive(Clone, Debug)]
pub struct Line {
    /// The total.
    pub total: usize,
    /// Its parts.
    pub parts: Vec<usize>,
}

/// Decides about every group. `threshold` is the organisation's; never less than [`FLOOR`].
pub fn decide(groups: &[Evidence], lines: &[Line], threshold: usize) -> Vec<Verdict> {
    let k = threshold.max(FLOOR);
    let mut verdicts: Vec<Verdict> = groups.iter().map(|group| group.verdict(k)).collect();
    // Each round only hides, so this ends; hiding in one line may uncover something in another.
    loop {
        let mut changed = false;
        for line in lines {
            changed |= settle(groups, line, k, &mut verdicts);
        }
        if !changed {
            return verdicts;
        }
    }
}

/// Hides what this line gives away; tells whether it had to.
fn settle(groups: &[Evidence], line: &Line, k: usize, verdicts: &mut [Verdict]) -> bool {
    let mut shown: Vec<usize> = line
        .parts
        .iter()
        .copied()
        .filter(|&part| groups[part].is_active && verdicts[part].is_shown())
        .collect();
    if !verdicts[line.total].is_shown() {
        for &part in &shown {
            verdicts[part] = Verdict::Protects;
        }
        return !shown.is_empty();
    }
    let hidden = line
        .parts
        .iter()
        .filter(|&&part| !verdicts[part].is_shown());
    let mut rest = Evidence::default();
    let mut count = 0;
    for &part in hidden {
        rest.add(&groups[part]);
        count += 1;
    }
    if count == 0 {
        return false;
    }
    shown.sort_by_key(|&part| std::cmp::Reverse((groups[part].size(), part)));
    let mut changed = false;
    while count < 2 || !rest.verdict(k).is_shown() {
        let Some(smallest) = shown.pop() else {
            break;
        };
        verdicts[smallest] = Verdict::Protects;
        rest.add(&groups[smallest]);
        count += 1;
        changed = true;
    }
    if count < 2 {
        // The only part, hidden for another line's sake: the total is the same figure.
        verdicts[line.total] = Verdict::Protects;
        changed = true;
    }
    changed
}

#[cfg(test)]
mod tests;
