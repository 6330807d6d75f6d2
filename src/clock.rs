//! Time comes from here and from nowhere else: whole microseconds in UTC, the finest step
//! that both databases keep.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, NaiveDateTime, SubsecRound, TimeZone, Utc};
use chrono_tz::Tz;

/// The application's clock: the machine's, or one that a test sets by hand.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is set.
    Fixed(Arc<Mutex<NaiveDateTime>>),
}

impl Clock {
    /// A clock that stands at `at` until [`Clock::set`] moves it.
    pub fn fixed(at: NaiveDateTime) -> Self {
        Clock::Fixed(Arc::new(Mutex::new(at)))
    }

    /// Now, in UTC, in whole microseconds.
    pub fn now(&self) -> NaiveDateTime {
        match self {
            Clock::System => Utc::now().naive_utc().trunc_subsecs(6),
            Clock::Fixed(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a fixed clock; the machine's clock is not ours to move and stays as it is.
    pub fn set(&self, to: NaiveDateTime) {
        if let Clock::Fixed(at) = self {
            *at.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}

/// The calendar day that `at` (UTC) falls on where the organisation is.
pub fn day_in(zone: Tz, at: NaiveDateTime) -> NaiveDate {
    at.and_utc().with_timezone(&zone).date_naive()
}

/// The UTC moment of a wall-clock time in `zone`. In the hour that is skipped in spring the
/// next existing time is taken, in the hour that comes twice in autumn the first.
pub fn utc_from_local(zone: Tz, local: NaiveDateTime) -> NaiveDateTime {
    let moment: Option<DateTime<Tz>> = zone.from_local_datetime(&local).earliest().or_else(|| {
        zone.from_local_datetime(&(local + chrono::TimeDelta::hours(1)))
            .earliest()
    });
    moment.map_or(local, |m| m.naive_utc())
}

/// How a browser's field writes a wall-clock time.
pub const TYPED: &str = "%Y-%m-%dT%H:%M";

/// The wall-clock time that a browser's field sent; none when it is no time.
pub fn parse_local(typed: &str) -> Option<NaiveDateTime> {
    // Some browsers send seconds along.
    let short = typed.get(..16).unwrap_or(typed);
    NaiveDateTime::parse_from_str(short, TYPED).ok()
}

/// The wall-clock time in `zone` of a UTC moment.
pub fn local_from_utc(zone: Tz, at: NaiveDateTime) -> NaiveDateTime {
    at.and_utc().with_timezone(&zone).naive_local()
}
