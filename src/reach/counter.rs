//! What is needed to judge a click: the list of crawlers and today's visitors.

use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;

use super::bots::{Bots, Verdict};
use super::model::ClickKind;
use super::visitors::{Visit, Visitors};
use crate::error::{Error, Result};

/// Judges clicks. One for the whole process: with one a worker thread, a visitor would be new
/// on each.
pub struct Counter {
    bots: Bots,
    visitors: Mutex<Visitors>,
}

impl Counter {
    /// A counter that has seen nobody.
    ///
    /// # Errors
    /// Only if the machine has no random numbers or the program came damaged.
    pub fn new() -> Result<Self> {
        Ok(Self {
            bots: Bots::new().map_err(Error::internal)?,
            // The first visit of any day begins that day.
            visitors: Mutex::new(Visitors::new(NaiveDate::MIN)?),
        })
    }

    /// Tells people from machines; see [`Bots::classify`].
    pub fn classify<'h>(
        &self,
        method_is_get: bool,
        user_agent: Option<&str>,
        headers: impl Fn(&str) -> Option<&'h str>,
    ) -> Verdict {
        self.bots.classify(method_is_get, user_agent, headers)
    }

    /// The counters that a visit raises on `day`.
    pub fn kinds(
        &self,
        verdict: Verdict,
        day: NaiveDate,
        visit: Visit,
    ) -> Result<&'static [ClickKind]> {
        Ok(match verdict {
            Verdict::Uncounted => &[],
            Verdict::Bot => &[ClickKind::Bot],
            Verdict::Person => {
                let mut visitors = self.visitors.lock().unwrap_or_else(PoisonError::into_inner);
                if visitors.is_first(day, visit)? {
                    &[ClickKind::Human, ClickKind::Unique]
                } else {
                    &[ClickKind::Human]
                }
            }
        })
    }
}
