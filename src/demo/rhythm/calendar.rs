//! Which days are busy, and how soon a post is forgotten.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The part of a share's clicks that falls on its `age`th day; all ages together are about 1.
pub(super) fn decay(age: u64) -> f64 {
    let age = age as f64;
    0.26 * (-0.55 * age).exp() + 0.14 / (age + 3.0).powf(1.25)
}

/// How busy a weekday is, 1.0 being usual.
pub(super) fn weekday(day: NaiveDate) -> f64 {
    match day.weekday() {
        Weekday::Mon => 1.0,
        Weekday::Tue | Weekday::Wed => 1.3,
        Weekday::Thu => 1.25,
        Weekday::Fri => 0.95,
        Weekday::Sat => 0.5,
        Weekday::Sun => 0.6,
    }
}

/// The Nordic year: July is empty, and so are the days from Christmas to New Year.
pub(super) fn season(day: NaiveDate) -> f64 {
    match (day.month(), day.day()) {
        (7, _) => 0.4,
        (12, 21..) | (1, 1..=3) => 0.35,
        (8, 1..=9) | (6, 24..) => 0.75,
        _ => 1.0,
    }
}

/// The day itself, or the Monday after a weekend.
pub(super) fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}
