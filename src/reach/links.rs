//! Where codes lead, in memory, so that following a link asks the database once and not every
//! time.

use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDateTime;
use moka::sync::Cache;

use super::model::Target;
use crate::epoch::Epoch;

/// Codes remembered at most; those followed least give way.
const REMEMBERED: u64 = 100_000;

/// What another process has changed is seen after this long at the latest. What this one
/// changes turns the epoch and is seen at once.
const AGE: Duration = Duration::from_secs(10);

#[derive(Clone)]
struct Known {
    epoch: u64,
    target: Arc<Target>,
}

/// Codes and their targets. Only codes that lead somewhere are kept: guessing fills nothing.
pub struct Links {
    known: Cache<String, Known>,
}

impl Default for Links {
    fn default() -> Self {
        Self {
            known: Cache::builder()
                .max_capacity(REMEMBERED)
                .time_to_live(AGE)
                .build(),
        }
    }
}

impl Links {
    /// Where the code leads, if that is known for certain at `now`.
    pub fn find(&self, code: &str, epoch: &Epoch, now: NaiveDateTime) -> Option<Arc<Target>> {
        let known = self.known.get(code)?;
        let is_over = known.target.expires_at.is_some_and(|over| over <= now);
        (known.epoch == epoch.now() && !is_over).then_some(known.target)
    }

    /// Remembers where a code leads. `epoch` is what [`Epoch::now`] gave before the database was
    /// asked.
    pub fn keep(&self, code: &str, target: Arc<Target>, epoch: u64) {
        self.known.insert(code.to_owned(), Known { epoch, target });
    }
}
