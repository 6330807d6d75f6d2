//! What is left of a total when the shown groups are taken away: hidden groups, added up.

use super::{Evidence, FEW_CLICKS, Stand, Verdict};

const BEHIND: u8 = 1;
const POSTED: u8 = 2;
const MADE: u8 = 4;

/// How many stand behind something, and with what.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    people: u32,
    posted: u32,
    made: u32,
    most: u32,
    total: u64,
}

impl Tally {
    /// Counts somebody who is not in it yet.
    pub fn count(&mut self, stand: Stand) {
        self.people += 1;
        self.posted += u32::from(stand.posted());
        self.made += u32::from(stand.made());
        self.total += u64::from(stand.weight);
        self.most = self.most.max(stand.weight);
    }

    /// By which the smaller of two groups is told: people, then their parts.
    pub fn size(&self) -> (u32, u64) {
        (self.people, self.total)
    }

    /// Whether a group like this, in which something happened, may be seen by itself.
    pub fn verdict(&self, k: usize) -> Verdict {
        let too_few = |people: u32| people > 0 && (people as usize) < k;
        if (self.people as usize) < k || too_few(self.posted) || too_few(self.made) {
            return Verdict::TooFew;
        }
        if self.total >= FEW_CLICKS && u64::from(self.most) * 5 > self.total * 4 {
            return Verdict::Protects;
        }
        Verdict::Shown
    }
}

/// Hidden groups, added up, each person once. One is used for all sums of a decision, so that
/// nothing is allocated for each.
pub struct Rest {
    k: usize,
    weights: Vec<u32>,
    deeds: Vec<u8>,
    touched: Vec<u32>,
    tally: Tally,
}

impl Rest {
    /// Nothing yet, of so many people.
    pub fn new(people: usize, k: usize) -> Self {
        Self {
            k,
            weights: vec![0; people],
            deeds: vec![0; people],
            touched: Vec::new(),
            tally: Tally::default(),
        }
    }

    /// Nothing again.
    pub fn clear(&mut self) {
        for person in self.touched.drain(..) {
            self.weights[person as usize] = 0;
            self.deeds[person as usize] = 0;
        }
        self.tally = Tally::default();
    }

    /// Adds a group in which something happened.
    pub fn add(&mut self, evidence: &Evidence, group: usize) {
        for stand in evidence.stands.of(group) {
            let at = stand.person() as usize;
            let before = self.deeds[at];
            let mut deeds = before | BEHIND;
            if stand.posted() {
                deeds |= POSTED;
            }
            if stand.made() {
                deeds |= MADE;
            }
            let new = deeds & !before;
            if new & BEHIND != 0 {
                self.touched.push(stand.person());
            }
            self.deeds[at] = deeds;
            self.weights[at] = self.weights[at].saturating_add(stand.weight);
            self.tally.people += u32::from(new & BEHIND != 0);
            self.tally.posted += u32::from(new & POSTED != 0);
            self.tally.made += u32::from(new & MADE != 0);
            self.tally.total += u64::from(stand.weight);
            self.tally.most = self.tally.most.max(self.weights[at]);
        }
    }

    /// Whether a group like this may be seen by itself.
    pub fn verdict(&self) -> Verdict {
        self.tally.verdict(self.k)
    }
}
