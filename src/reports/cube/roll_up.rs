//! From the groups of items to the wider ones that they add up to.

use super::build::Work;
use super::layout::{Cut, Matter};
use crate::content::model::Purpose;
use crate::sharing::channel::Channel;

impl Work<'_> {
    /// Adds items up to campaigns, purposes and everything.
    pub(super) fn roll_up(&mut self) {
        for &item in &self.layout.items {
            let at = item as usize;
            let wider = [
                Matter::Campaign(self.terms.campaigns[at]),
                Matter::Purpose(self.terms.purposes[at]),
                Matter::All,
            ];
            for matter in wider {
                self.add_row(Matter::Item(item), matter);
            }
        }
        for &purpose in Purpose::ALL {
            for team in 0..self.layout.teams as u16 {
                for &channel in Channel::ALL {
                    let cut = Cut::Both(team, channel);
                    self.add_cell(Matter::Purpose(purpose), Matter::All, cut);
                }
            }
        }
    }

    fn add_row(&mut self, from: Matter, to: Matter) {
        let (Some(from), Some(to)) = (
            self.layout.place(from, Cut::Whole),
            self.layout.place(to, Cut::Whole),
        ) else {
            return;
        };
        for cut in 0..self.layout.cuts() {
            let part = self.sums[from + cut];
            if part.is_active {
                self.sums[to + cut].add(&part);
            }
        }
    }

    fn add_cell(&mut self, from: Matter, to: Matter, cut: Cut) {
        if let (Some(from), Some(to)) = (self.layout.place(from, cut), self.layout.place(to, cut)) {
            let part = self.sums[from];
            self.sums[to].add(&part);
        }
    }
}
