//! What is needed to judge a click: the list of crawlers, today's visitors, this minute's bursts.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{NaiveDate, NaiveDateTime};

use super::bots::{Bots, Verdict};
use super::bursts::Bursts;
use super::model::Follower;
use super::signs::Signs;
use super::tally::Tally;
use super::visitors::{Visit, Visitors};
use crate::error::{Error, Result};

/// Judges clicks. One for the whole process: with one a worker thread, a visitor would be new
/// on each.
pub struct Counter {
    bots: Bots,
    seen: Mutex<Seen>,
    tally: Arc<Tally>,
}

struct Seen {
    visitors: Visitors,
    bursts: Bursts,
}

impl Counter {
    /// A counter that has seen nobody.
    ///
    /// # Errors
    /// Only if the machine has no random numbers or the program came damaged.
    pub fn new(tally: Arc<Tally>) -> Result<Self> {
        Ok(Self {
            bots: Bots::new().map_err(Error::internal)?,
            seen: Mutex::new(Seen {
                // The first visit of any day begins that day.
                visitors: Visitors::new(NaiveDate::MIN)?,
                bursts: Bursts::default(),
            }),
            tally,
        })
    }

    /// Tells people from machines; see [`Bots::classify`].
    pub fn classify(&self, signs: &Signs) -> Verdict {
        self.bots.classify(signs)
    }

    /// Who follows at `now` (UTC), which is on `day`; none when nothing may be counted.
    pub fn follower(
        &self,
        verdict: Verdict,
        day: NaiveDate,
        now: NaiveDateTime,
        visit: Visit,
    ) -> Result<Option<Follower>> {
        match verdict {
            Verdict::Uncounted => Ok(None),
            Verdict::Bot => Ok(Some(Follower::Machine)),
            Verdict::Person => {
                let minute = now.and_utc().timestamp().div_euclid(60);
                // Hashed under the lock as well: otherwise the key would be shared, and the lock
                // taken twice, with every click.
                let mut seen = self.seen();
                let visitor = seen.visitors.key(day)?.fingerprint(visit);
                let is_first = seen.visitors.is_first(visitor);
                let forgotten = seen.visitors.take_forgotten();
                let burst = visit.address.map_or(0, |address| {
                    seen.bursts.note(minute, visit.share, address.into())
                });
                drop(seen);
                if forgotten > 0 {
                    self.tally.forgot(forgotten);
                }
                Ok(Some(Follower::Person { is_first, burst }))
            }
        }
    }

    /// Forgets the visitors of any day but this one, and the key they were hashed with, also
    /// when nobody comes.
    pub fn begin(&self, day: NaiveDate) -> Result<()> {
        self.seen().visitors.key(day)?;
        Ok(())
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
