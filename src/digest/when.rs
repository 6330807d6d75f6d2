//! When a weekly mail may arrive: at the person's hour on the person's clock, when the week is
//! over for everybody, and never at night, on a holiday or, unless wanted, at a weekend.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

use super::model::Week;
use crate::clock::{local_from_utc, utc_from_local};
use crate::sharing::holidays::Country;
use crate::sharing::model::Rhythm;

/// A day counts as over so long after midnight, see [`crate::app::App::settled_today`].
const SETTLING: TimeDelta = TimeDelta::minutes(5);

/// From when on (UTC) the figures of a week are settled; `home` is the organisation's clock.
pub fn settled_at(week: Week, home: Tz) -> NaiveDateTime {
    utc_from_local(home, week.next().monday().and_time(NaiveTime::MIN)) + SETTLING
}

impl Rhythm {
    /// When (UTC) the mail about `week` is due.
    pub fn due(&self, week: Week, home: Tz) -> NaiveDateTime {
        let zone = self.zone(home);
        let days = u64::try_from(self.weekday - 1).unwrap_or_default();
        let wanted = at_hour(week.next().monday() + Days::new(days), self.hour);
        let settled = settled_at(week, home);
        let first = wanted.max(local_from_utc(zone, settled));
        utc_from_local(zone, self.welcome(first, home)).max(settled)
    }

    /// Whether a mail may arrive at `at` (UTC): one that is late must not come at night either.
    pub fn is_welcome(&self, at: NaiveDateTime, home: Tz) -> bool {
        let local = local_from_utc(self.zone(home), at);
        self.welcome(local, home) == local
    }

    /// The first moment from `at` (UTC) on at which a mail may arrive.
    pub fn welcome_from(&self, at: NaiveDateTime, home: Tz) -> NaiveDateTime {
        let zone = self.zone(home);
        let local = self.welcome(local_from_utc(zone, at), home);
        utc_from_local(zone, local).max(at)
    }

    /// The same on the person's own clock.
    fn welcome(&self, from: NaiveDateTime, home: Tz) -> NaiveDateTime {
        let country = self.country(home);
        let mut at = self.after_quiet(from);
        // Ends: no country is off work for a week on end.
        while !self.is_working_day(at.date(), country) {
            let hour = if self.is_quiet(self.hour) {
                self.quiet_to
            } else {
                self.hour
            };
            at = at_hour(at.date() + Days::new(1), hour);
        }
        at
    }

    fn is_working_day(&self, day: NaiveDate, country: Option<Country>) -> bool {
        let is_weekend = day.weekday().number_from_monday() > 5;
        let is_holiday = country.is_some_and(|country| country.holiday(day).is_some());
        (self.weekends || !is_weekend) && !is_holiday
    }

    /// Where quiet hours end, for a moment within them.
    fn after_quiet(&self, at: NaiveDateTime) -> NaiveDateTime {
        let hour = at.hour() as i32;
        if !self.is_quiet(hour) {
            return at;
        }
        let is_over_next_day = hour >= self.quiet_to;
        at_hour(
            at.date() + Days::new(u64::from(is_over_next_day)),
            self.quiet_to,
        )
    }

    fn is_quiet(&self, hour: i32) -> bool {
        let (from, to) = (self.quiet_from, self.quiet_to);
        if from <= to {
            (from..to).contains(&hour)
        } else {
            hour >= from || hour < to
        }
    }
}

fn at_hour(day: NaiveDate, hour: i32) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN) + TimeDelta::hours(i64::from(hour))
}

#[cfg(test)]
#[path = "when/tests.rs"]
mod tests;
