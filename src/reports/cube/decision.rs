//! From what was added up to what may be seen.

use super::build::Work;
use super::sums::Sums;
use super::{Cube, Facet};
use crate::reports::programme::Activity;
use crate::reports::suppression::{Evidence, Stands, Verdict, decide, decide_within};

impl Work<'_> {
    /// Decides about every group, and in each about every facet.
    pub(super) fn decided(mut self, activity: Activity) -> Cube {
        let is_active: Vec<bool> = self.sums.iter().map(|sums| sums.is_active).collect();
        let item_of = |item: u32| {
            let at = item as usize;
            (self.terms.purposes[at], self.terms.campaigns[at])
        };
        let lines = self.layout.lines(&item_of, &is_active);
        let people = self.snapshot.people;
        let threshold = self.terms.threshold;
        let mut verdicts: [Vec<Verdict>; Facet::ALL.len()] = Default::default();
        for facet in Facet::ALL {
            let is_active: Vec<bool> = self.sums.iter().map(|sums| is_in(facet, sums)).collect();
            let evidence = Evidence {
                stands: std::mem::replace(&mut self.found[facet as usize], Stands::new(0, 0)),
                is_active,
                people,
            };
            verdicts[facet as usize] = match facet {
                Facet::Deeds => decide(&evidence, &lines, threshold),
                _ => {
                    let whole = verdicts[Facet::Deeds as usize].clone();
                    decide_within(&evidence, &lines, threshold, whole)
                }
            };
        }
        Cube {
            layout: self.layout.clone(),
            sums: self.sums,
            people: self.people,
            verdicts,
            spans: self.spans,
            activity,
        }
    }
}

/// Whether anything of this facet happened in a group.
fn is_in(facet: Facet, sums: &Sums) -> bool {
    match facet {
        Facet::Deeds => sums.is_active,
        Facet::Followers => sums.with_followers > 0,
        Facet::Network => sums.entries > 0,
        Facet::Reshares => sums.reshares > 0,
        Facet::Travels => sums.travelled > 0,
    }
}
