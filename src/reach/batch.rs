//! Clicks that are committed together, added up so that a counter is touched once.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::model::{Burst, Click, ClickKind, Follower, Raise};
use super::network::Network;
use crate::sharing::model::ShareId;

/// What a number of clicks does to the counters.
#[derive(Debug, Default)]
pub struct Batch {
    // Sorted, because neighbours in the table are then written one after the other, and because
    // two processes that take their locks in one order cannot lock each other out.
    counters: BTreeMap<(NaiveDate, ShareId, Network, ClickKind), i64>,
    bursts: BTreeMap<(NaiveDate, ShareId), i64>,
    clicks: u64,
}

impl Batch {
    /// Adds one click.
    pub fn add(&mut self, click: Click) {
        self.clicks += 1;
        let mut raise = |kind| {
            let key = (click.day, click.share, click.network, kind);
            *self.counters.entry(key).or_default() += 1;
        };
        match click.follower {
            Follower::Machine => raise(ClickKind::Bot),
            Follower::Person { is_first, burst } => {
                raise(ClickKind::Human);
                if is_first {
                    raise(ClickKind::Unique);
                }
                if burst > 0 {
                    let marked = self.bursts.entry((click.day, click.share)).or_default();
                    *marked += i64::from(burst);
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
            .map(|(&(day, share, network, kind), &clicks)| Raise {
                day,
                share,
                network,
                kind,
                clicks,
            })
    }

    /// The clicks to be marked as a burst.
    pub fn bursts(&self) -> impl Iterator<Item = Burst> {
        self.bursts
            .iter()
            .map(|(&(day, share), &clicks)| Burst { day, share, clicks })
    }
}
