//! The content calendar: which days a month or a week shows, and what happens to items on each.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use chrono_tz::Tz;

use super::model::{Item, ItemState};
use crate::clock::day_in;

text_enum! {
    /// How much of the calendar is shown.
    CalendarView {
        /// Whole weeks around a month.
        Month = "month",
        /// Monday to Sunday.
        Week = "week",
    }
}

text_enum! {
    /// What happens to an item on a day.
    Happening {
        /// It goes out by itself.
        GoesOut = "goes-out",
        /// It went out.
        WentOut = "went-out",
        /// Its embargo ends.
        Lifts = "lifts",
        /// It is out for the last time.
        Ends = "ends",
    }
}

/// The days that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Month or week.
    pub view: CalendarView,
    /// The month's first day, or the week's Monday.
    pub start: NaiveDate,
}

impl Span {
    /// The one around `day`.
    pub fn of(view: CalendarView, day: NaiveDate) -> Self {
        let start = match view {
            CalendarView::Month => day - Days::new(u64::from(day.day0())),
            CalendarView::Week => monday(day),
        };
        Self { view, start }
    }

    /// Begins the one before.
    pub fn before(self) -> NaiveDate {
        match self.view {
            CalendarView::Month => self.start - Months::new(1),
            CalendarView::Week => self.start - Days::new(7),
        }
    }

    /// Begins the one after.
    pub fn after(self) -> NaiveDate {
        match self.view {
            CalendarView::Month => self.start + Months::new(1),
            CalendarView::Week => self.start + Days::new(7),
        }
    }

    /// The first day shown, always a Monday.
    pub fn first(self) -> NaiveDate {
        monday(self.start)
    }

    /// The last day shown, always a Sunday.
    pub fn last(self) -> NaiveDate {
        monday(self.after() - Days::new(1)) + Days::new(6)
    }

    /// The days that are shown, in order.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        self.first()
            .iter_days()
            .take_while(move |day| *day <= self.last())
    }

    /// Whether a day that is shown belongs to the month or week itself.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.start <= day && day < self.after()
    }
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).first_day()
}

/// Something that happens to an item.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// What.
    pub what: Happening,
    /// When (UTC).
    pub at: NaiveDateTime,
    /// To which.
    pub item: &'a Item,
}

/// What happens to these items, by the day where the organisation is, each day in order. What is
/// over at midnight was out on the day before.
pub fn entries(items: &[Item], zone: Tz) -> BTreeMap<NaiveDate, Vec<Entry<'_>>> {
    let mut days: BTreeMap<NaiveDate, Vec<Entry<'_>>> = BTreeMap::new();
    let mut note = |what, at: Option<NaiveDateTime>, item| {
        if let Some(at) = at {
            let shown = match what {
                Happening::Ends => at - TimeDelta::seconds(1),
                _ => at,
            };
            let day = days.entry(day_in(zone, shown)).or_default();
            day.push(Entry { what, at, item });
        }
    };
    for item in items {
        match item.state {
            ItemState::Draft | ItemState::Retracted => continue,
            ItemState::Scheduled => note(Happening::GoesOut, item.publish_at, item),
            ItemState::Published | ItemState::Expired => {
                note(Happening::WentOut, item.published_at, item);
            }
        }
        note(Happening::Lifts, item.embargo_until, item);
        note(Happening::Ends, item.expires_at, item);
    }
    for entries in days.values_mut() {
        entries.sort_by_key(|entry| (entry.at, entry.item.id));
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_is_shown_in_whole_weeks() {
        // November 2026 begins on a Sunday and ends on a Monday.
        let span = Span::of(CalendarView::Month, day("2026-11-18"));
        assert_eq!(span.first(), day("2026-10-26"));
        assert_eq!(span.last(), day("2026-12-06"));
        assert_eq!(span.days().count(), 42);
        assert!(span.holds(day("2026-11-30")) && !span.holds(day("2026-12-01")));
        assert_eq!(span.before(), day("2026-10-01"));
        // February 2027 fits into four weeks.
        let span = Span::of(CalendarView::Month, day("2027-02-28"));
        assert_eq!(span.days().count(), 28);
    }

    #[test]
    fn a_week_runs_from_monday_to_sunday_across_the_year() {
        let span = Span::of(CalendarView::Week, day("2027-01-01"));
        assert_eq!(span.first(), day("2026-12-28"));
        assert_eq!(span.last(), day("2027-01-03"));
        assert_eq!(span.after(), day("2027-01-04"));
    }
}
