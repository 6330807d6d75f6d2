//! What is left of a total when the shown groups are taken away: hidden groups, added up.

use super::{Evidence, FEW_CLICKS, Verdict};

const BEHIND: u8 = 1;
const POSTED: u8 = 2;
const MADE: u8 = 4;

/// Hidden groups, added up, each person once. One is used for all sums of a decision, so that
/// nothing is allocated for each.
pub struct Rest {
    k: usize,
    weights: Vec<u64>,
    deeds: Vec<u8>,
    touched: Vec<u32>,
    posted: usize,
    made: usize,
    total: u64,
    most: u64,
    is_active: bool,
}

impl Rest {
    /// Nothing yet, of so many people.
    pub fn new(people: usize, k: usize) -> Self {
        Self {
            k,
            weights: vec![0; people],
            deeds: vec![0; people],
            touched: Vec::new(),
            posted: 0,
            made: 0,
            total: 0,
            most: 0,
            is_active: false,
        }
    }

    /// Nothing again.
    pub fn clear(&mut self) {
        for person in self.touched.drain(..) {
            self.weights[person as usize] = 0;
            self.deeds[person as usize] = 0;
        }
        self.posted = 0;
        self.made = 0;
        self.total = 0;
        self.most = 0;
        self.is_active = false;
    }

    /// Adds a group.
    pub fn add(&mut self, evidence: &Evidence, group: usize) {
        self.is_active |= evidence.is_active[group];
        for stand in evidence.stands.of(group) {
            let at = stand.person() as usize;
            let before = self.deeds[at];
            if before == 0 {
                self.touched.push(stand.person());
            }
            let mut deeds = before | BEHIND;
            if stand.posted() {
                deeds |= POSTED;
            }
            if stand.made() {
                deeds |= MADE;
            }
            let new = deeds & !before;
            self.posted += usize::from(new & POSTED != 0);
            self.made += usize::from(new & MADE != 0);
            self.deeds[at] = deeds;
            self.weights[at] += u64::from(stand.weight);
            self.total += u64::from(stand.weight);
            self.most = self.most.max(self.weights[at]);
        }
    }

    /// By which the smaller of two groups is told: people, then their parts.
    pub fn size(&self) -> (usize, u64) {
        (self.touched.len(), self.total)
    }

    /// Whether a group like this may be seen by itself.
    pub fn verdict(&self) -> Verdict {
        let too_few = |people: usize| people > 0 && people < self.k;
        if !self.is_active {
            return Verdict::Shown;
        }
        if self.touched.len() < self.k || too_few(self.posted) || too_few(self.made) {
            return Verdict::TooFew;
        }
        if self.total >= FEW_CLICKS && self.most * 5 > self.total * 4 {
            return Verdict::Protects;
        }
        Verdict::Shown
    }
}
