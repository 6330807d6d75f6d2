//! The hours in which nobody is written to, unless they ask for it: nights, weekends and holidays.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};
use chrono_tz::Tz;

use super::holidays::{Country, Holiday};
use crate::clock::{local_from_utc, utc_from_local};

/// The hour that is suggested for a reminder.
const MORNING: u32 = 8;

/// What is sent later than this is late: it then waits for hours that suit.
const LATE: TimeDelta = TimeDelta::minutes(15);

/// One person's quiet hours, by their own clock.
#[derive(Clone, Copy, Debug)]
pub struct Calm {
    /// Whose clock.
    pub zone: Tz,
    /// The hour in which the evening's quiet begins.
    pub quiet_from: u32,
    /// The hour in which the morning ends it.
    pub quiet_to: u32,
    /// Whether weekends are as other days.
    pub weekends: bool,
    /// Whose holidays are kept; none where they are not known.
    pub country: Option<Country>,
}

/// Why a moment does not suit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// A public holiday, which is off for those as well who work at weekends.
    Holiday(Holiday),
    /// Saturday or Sunday.
    Weekend,
    /// In the quiet hours.
    Night,
}

impl Calm {
    /// What speaks against writing at `at` (UTC).
    pub fn disturbance(self, at: NaiveDateTime) -> Option<Disturbance> {
        let local = local_from_utc(self.zone, at);
        if let Some(day_off) = self.day_off(local.date()) {
            return Some(day_off);
        }
        let hour = local.hour();
        let is_night = if self.quiet_from > self.quiet_to {
            hour >= self.quiet_from || hour < self.quiet_to
        } else {
            (self.quiet_from..self.quiet_to).contains(&hour)
        };
        is_night.then_some(Disturbance::Night)
    }

    fn day_off(self, day: NaiveDate) -> Option<Disturbance> {
        let holiday = self.country.and_then(|country| country.holiday(day));
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        holiday
            .map(Disturbance::Holiday)
            .or_else(|| (!self.weekends && is_weekend).then_some(Disturbance::Weekend))
    }

    /// Whether what was to be sent at `due_at` must wait at `now`: it is late, and would come
    /// at an hour that was not asked for.
    pub fn holds_back(self, due_at: NaiveDateTime, now: NaiveDateTime) -> bool {
        let was_wanted = self.disturbance(due_at).is_some();
        now - due_at > LATE && !was_wanted && self.disturbance(now).is_some()
    }

    /// The next morning that is no weekend and no holiday, as a wall-clock time.
    pub fn next_morning(self, now: NaiveDateTime) -> NaiveDateTime {
        let today = local_from_utc(self.zone, now).date();
        let mornings = (0..).map(|days| {
            let day = today + Days::new(days);
            day.and_time(NaiveTime::MIN) + TimeDelta::hours(i64::from(MORNING))
        });
        // No country is off work for a week on end.
        mornings
            .take(8)
            .find(|morning| {
                let is_ahead = utc_from_local(self.zone, *morning) > now;
                is_ahead && self.day_off(morning.date()).is_none()
            })
            .unwrap_or(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::PersonId;
    use crate::sharing::model::Rhythm;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn usual() -> Calm {
        Rhythm::usual(PersonId::new()).calm(chrono_tz::Europe::Oslo)
    }

    #[test]
    fn nights_and_weekends_are_quiet_by_the_persons_own_clock() {
        let oslo = usual();
        // Thursday, an hour behind in UTC.
        assert_eq!(oslo.disturbance(at("2026-11-19 07:00")), None);
        assert_eq!(oslo.disturbance(at("2026-11-19 06:00")), None);
        assert_eq!(
            oslo.disturbance(at("2026-11-19 05:59")),
            Some(Disturbance::Night)
        );
        assert_eq!(oslo.disturbance(at("2026-11-19 18:59")), None);
        assert_eq!(
            oslo.disturbance(at("2026-11-19 19:00")),
            Some(Disturbance::Night)
        );
        // Saturday has begun in Oslo, not in UTC.
        assert_eq!(
            oslo.disturbance(at("2026-11-20 23:30")),
            Some(Disturbance::Weekend)
        );
        let worker = Calm {
            weekends: true,
            quiet_from: 9,
            quiet_to: 12,
            ..oslo
        };
        assert_eq!(worker.disturbance(at("2026-11-21 12:00")), None);
        assert_eq!(
            worker.disturbance(at("2026-11-21 10:59")),
            Some(Disturbance::Night)
        );
    }

    #[test]
    fn holidays_are_off_whoever_works_at_weekends() {
        let oslo = Calm {
            weekends: true,
            ..usual()
        };
        let off = |holiday| Some(Disturbance::Holiday(holiday));
        assert_eq!(oslo.disturbance(at("2027-03-27 12:00")), None);
        assert_eq!(
            oslo.disturbance(at("2027-03-28 12:00")),
            off(Holiday::EasterSunday)
        );
        assert_eq!(
            oslo.disturbance(at("2027-05-17 12:00")),
            off(Holiday::May17)
        );
        let copenhagen = Calm {
            country: Some(Country::Denmark),
            ..oslo
        };
        let whit_monday = off(Holiday::WhitMonday);
        assert_eq!(copenhagen.disturbance(at("2027-05-17 12:00")), whit_monday);
        let elsewhere = Calm {
            country: None,
            ..oslo
        };
        assert_eq!(elsewhere.disturbance(at("2027-05-17 12:00")), None);
    }

    #[test]
    fn what_is_late_waits_for_hours_that_suit() {
        let oslo = usual();
        let thursday = at("2026-11-19 07:00");
        assert!(!oslo.holds_back(thursday, thursday + TimeDelta::minutes(1)));
        assert!(!oslo.holds_back(thursday, at("2026-11-19 12:00")));
        assert!(oslo.holds_back(thursday, at("2026-11-19 22:00")));
        assert!(oslo.holds_back(thursday, at("2026-11-21 10:00")));
        assert!(!oslo.holds_back(thursday, at("2026-11-23 06:00")));
        // Who asked for a Saturday gets it on that Saturday, late or not.
        let saturday = at("2026-11-21 09:00");
        assert!(!oslo.holds_back(saturday, at("2026-11-21 12:00")));
    }

    #[test]
    fn the_next_morning_is_one_of_a_working_day() {
        let oslo = usual();
        let next = |now: &str| oslo.next_morning(at(now)).to_string();
        assert_eq!(next("2026-11-18 09:00"), "2026-11-19 08:00:00");
        assert_eq!(next("2026-11-18 05:00"), "2026-11-18 08:00:00");
        assert_eq!(next("2026-11-20 09:00"), "2026-11-23 08:00:00");
        // Five days off at Easter; Ascension; Christmas that a weekend follows.
        assert_eq!(next("2027-03-24 09:00"), "2027-03-30 08:00:00");
        assert_eq!(next("2027-05-05 09:00"), "2027-05-07 08:00:00");
        assert_eq!(next("2026-12-24 09:00"), "2026-12-28 08:00:00");
    }
}
