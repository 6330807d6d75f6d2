//! What to do next, as the mails with figures say it.

use chrono::{Days, TimeDelta};

use super::Letters;
use crate::content::suggestions::store as suggestions;
use crate::db::Conn;
use crate::digest::model::Week;
use crate::digest::steps::{OpenQuestion, OpenSuggestions, OwedCheckIn, Steps};
use crate::digest::store::open_items;
use crate::error::Result;
use crate::policy::ambitions::model::month_of;
use crate::policy::ambitions::store as ambitions;
use crate::policy::questions::store as questions;

/// So long before its last day to apply a vacancy counts as near it.
const CLOSING: Days = Days::new(10);
/// An item that nobody has shared is spoken of so long after it went out.
const UNSHARED: TimeDelta = TimeDelta::weeks(8);

impl Letters {
    pub(super) fn steps(&self, conn: &mut Conn, week: Week) -> Result<Steps> {
        let (now, today) = (self.app.clock.now(), self.app.today());
        let (monday, _) = self.span(week);
        Ok(Steps {
            unshared: open_items::unshared(conn, (monday - UNSHARED, monday), now)?,
            closing: open_items::closing(conn, (today, today + CLOSING), now)?,
            unanswered: questions::waiting(conn)?
                .iter()
                .map(|question| OpenQuestion {
                    id: question.id,
                    line: question.line(),
                    asked_on: question.asked_on,
                })
                .collect(),
            suggested: suggestions::waiting(conn)?
                .map(|(count, oldest_on)| OpenSuggestions { count, oldest_on }),
            owed: self.owed(conn)?,
        })
    }

    /// What the owners of ambitions have yet to note of this month.
    fn owed(&self, conn: &mut Conn) -> Result<Vec<OwedCheckIn>> {
        let month = month_of(self.app.today());
        let owed = ambitions::unnoted(conn, month)?.into_iter();
        Ok(owed
            .filter_map(|ambition| {
                Some(OwedCheckIn {
                    ambition: ambition.id,
                    owner: ambition.owner_id?,
                    name: ambition.name,
                    month,
                })
            })
            .collect())
    }
}
