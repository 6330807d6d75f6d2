//! Where codes lead, in memory, so that following a link asks the database once and not every
//! time.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use quick_cache::sync::Cache;

use super::model::Target;
use crate::epoch::Epoch;

/// Codes remembered at most; those followed least give way.
const REMEMBERED: usize = 100_000;

/// What another process has changed is seen after this long at the latest. What this one
/// changes turns the epoch and is seen at once.
const AGE: TimeDelta = TimeDelta::seconds(10);

#[derive(Clone)]
struct Known {
    epoch: u64,
    since: NaiveDateTime,
    target: Arc<Target>,
}

/// Codes and their targets. Only codes that lead somewhere are kept: guessing fills nothing.
pub struct Links {
    known: Cache<String, Known>,
}

impl Default for Links {
    fn default() -> Self {
        Self {
            known: Cache::new(REMEMBERED),
        }
    }
}

impl Links {
    /// Where the code leads, if that is known for certain at `now`.
    pub fn find(&self, code: &str, epoch: &Epoch, now: NaiveDateTime) -> Option<Arc<Target>> {
        let known = self.known.get(code)?;
        let is_over = known.target.expires_at.is_some_and(|over| over <= now);
        let is_old = now.signed_duration_since(known.since).abs() >= AGE;
        (known.epoch == epoch.now() && !is_over && !is_old).then_some(known.target)
    }

    /// Remembers where a code led at `now`. `epoch` is what [`Epoch::now`] gave before the
    /// database was asked.
    pub fn keep(&self, code: &str, target: Arc<Target>, epoch: u64, now: NaiveDateTime) {
        let since = now;
        self.known.insert(
            code.to_owned(),
            Known {
                epoch,
                since,
                target,
            },
        );
    }
}
