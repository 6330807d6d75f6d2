//! Clicks that are committed together, added up so that a counter is touched once.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::model::{Click, ClickKind, Follower, Raise};
use super::network::Network;
use crate::sharing::model::ShareId;

/// What a number of clicks does to the counters.
#[derive(Debug, Default)]
pub struct Batch {
    // Sorted, because neighbours in the table are then written one after the other, and because
    // two processes that take their locks in one order cannot lock each other out.
    counters: BTreeMap<(NaiveDate, ShareId, Network, ClickKind), Sum>,
    clicks: u64,
}

#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    clicks: i64,
    burst: i64,
}

impl Batch {
    /// Adds one click.
    pub fn add(&mut self, click: Click) {
        self.clicks += 1;
        let mut raise = |kind, burst| {
            let key = (click.day, click.share, click.network, kind);
            let sum = self.counters.entry(key).or_default();
            sum.clicks += 1;
            sum.burst += i64::from(burst);
        };
        match click.follower {
            Follower::Machine => raise(ClickKind::Bot, 0),
            Follower::Person { is_first, burst } => {
                raise(ClickKind::Human, burst);
                if is_first {
                    raise(ClickKind::Unique, 0);
                }
            }
        }
    }

    /// How many clicks it holds.
    pub fn clicks(&self) -> u64 {
        self.clicks
    }

    /// The day of its last click; none when it is empty.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.counters.last_key_value().map(|(key, _)| key.0)
    }

    /// The counters that go up, in the order of their keys.
    pub fn raises(&self) -> impl Iterator<Item = Raise> {
        self.counters
            .iter()
            .map(|(&(day, share, network, kind), sum)| Raise {
                day,
                share,
                network,
                kind,
                clicks: sum.clicks,
                burst: sum.burst,
            })
    }
}
