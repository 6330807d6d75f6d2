//! Posts that travelled: clicks that came from another network than the one the link was posted
//! on, told apart by where they came from.

use std::ops::Range;

use super::ledger::{NOBODY, ShareLine, Snapshot};
use super::suppression::{Evidence, Lines, Stands, Verdict, decide};
use crate::reach::network::Network;

/// Where posts moved on to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The network that clicks came from.
    pub network: Network,
    /// How many, or why that is not shown.
    pub clicks: Result<i64, Verdict>,
}

/// The journeys of the shares that `is_in`, by network; most clicks first, hidden ones last.
pub fn journeys(
    snapshot: &Snapshot,
    spans: &Range<u16>,
    threshold: usize,
    is_in: impl Fn(&ShareLine) -> bool,
) -> Vec<Journey> {
    let total = Network::ALL.len();
    let mut clicks = vec![0_i64; total];
    let mut stands = Stands::new(total + 1, 2 * snapshot.travels.len());
    for travel in &snapshot.travels {
        let share = &snapshot.shares[travel.share as usize];
        if !spans.contains(&travel.span) || !is_in(share) {
            continue;
        }
        let network = travel.network as usize;
        clicks[network] += i64::from(travel.clicks);
        if share.person != NOBODY {
            stands.stand(network, share.person).weigh(travel.clicks);
            stands.stand(total, share.person).weigh(travel.clicks);
        }
    }
    let mut is_active: Vec<bool> = clicks.iter().map(|clicks| *clicks > 0).collect();
    is_active.push(is_active.contains(&true));
    let evidence = Evidence {
        stands,
        is_active,
        people: snapshot.people,
    };
    let mut lines = Lines::default();
    lines.add(total, 0..total);
    let verdicts = decide(&evidence, &lines, threshold);
    let active = (0..total).filter(|at| evidence.is_active[*at]);
    let mut journeys: Vec<Journey> = active
        .map(|at| Journey {
            network: Network::ALL[at],
            clicks: match verdicts[at] {
                Verdict::Shown => Ok(clicks[at]),
                hidden => Err(hidden),
            },
        })
        .collect();
    journeys.sort_by_key(|journey| match journey.clicks {
        Ok(clicks) => (false, -clicks),
        Err(_) => (true, 0),
    });
    journeys
}
