//! Periods of reports: runs of ISO weeks or of months, all of them over. A period that still grew
//! could be asked for twice, and the difference would be the doings of one person on one day.

use chrono::{Datelike, Days, IsoWeek, Months, NaiveDate, Weekday};

/// Weeks that a report opens with.
pub const USUAL_RUN: u32 = 12;
/// Weeks of the longest run that is offered by a single choice: a year.
pub const LONGEST_RUN: u32 = 52;

/// Weeks and months that a run may span at most.
const MOST_WEEKS: i64 = 106;
const MOST_MONTHS: i32 = 24;

/// What a period is a run of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// ISO weeks, from a Monday to a Sunday.
    Week,
    /// Calendar months.
    Month,
}

/// A run of whole weeks or whole months, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// What it is a run of.
    pub unit: Unit,
}

impl Period {
    /// The last `weeks` ISO weeks that were over on `today`.
    pub fn last_weeks(weeks: u32, today: NaiveDate) -> Self {
        let last = monday(today) - Days::new(1);
        let first = last + Days::new(1) - Days::new(7 * u64::from(weeks.max(1)));
        Self {
            first,
            last,
            unit: Unit::Week,
        }
    }

    /// The last so many months, one at least.
    pub fn last_months(months: u32, today: NaiveDate) -> Self {
        let end = today.with_day(1).unwrap_or(today);
        Self {
            first: end - Months::new(months.max(1)),
            last: end - Days::new(1),
            unit: Unit::Month,
        }
    }

    /// The weeks `from` to `to`, e.g. `2026-W40`, in whichever order they come. `None` when one
    /// is no week, is not over on `today`, or the run is longer than two years.
    pub fn weeks(from: &str, to: &str, today: NaiveDate) -> Option<Self> {
        let (one, other) = (parse_week(from)?, parse_week(to)?);
        let (first, last) = (one.min(other), one.max(other) + Days::new(6));
        let is_short = (last - first).num_days() < MOST_WEEKS * 7;
        (last < monday(today) && is_short).then_some(Self {
            first,
            last,
            unit: Unit::Week,
        })
    }

    /// The month `2026-10`. `None` when it is no month or not over on `today`.
    pub fn month(text: &str, today: NaiveDate) -> Option<Self> {
        Self::months(text, text, today)
    }

    /// The months `from` to `to`, e.g. `2026-10`, in whichever order they come. `None` when one
    /// is no month, is not over on `today`, or the run is longer than two years.
    pub fn months(from: &str, to: &str, today: NaiveDate) -> Option<Self> {
        let (one, other) = (parse_month(from)?, parse_month(to)?);
        let (first, start) = (one.min(other), one.max(other));
        let last = start.checked_add_months(Months::new(1))?.pred_opt()?;
        let run = Self {
            first,
            last,
            unit: Unit::Month,
        };
        (last < today && run.number_of_months() <= MOST_MONTHS).then_some(run)
    }

    /// The period of the same length that ended the day before this one began.
    pub fn before(self) -> Self {
        let first = match self.unit {
            Unit::Month => self.first - Months::new(self.number_of_months().unsigned_abs()),
            Unit::Week => self.first - Days::new(self.days()),
        };
        Self {
            first,
            last: self.first - Days::new(1),
            unit: self.unit,
        }
    }

    /// The last whole week of it.
    pub fn last_week(self) -> Self {
        let end = monday(self.last + Days::new(1));
        Self {
            first: end - Days::new(7),
            last: end - Days::new(1),
            unit: Unit::Week,
        }
    }

    /// The last month that was over at its end.
    pub fn last_month(self) -> Self {
        Self::last_months(1, self.last + Days::new(1))
    }

    /// The same a year ago: the same months, or the weeks 52 weeks earlier.
    pub fn year_ago(self) -> Self {
        match self.unit {
            Unit::Month => {
                let start = self.last + Days::new(1) - Months::new(12);
                Self {
                    first: self.first - Months::new(12),
                    last: start - Days::new(1),
                    unit: self.unit,
                }
            }
            Unit::Week => Self {
                first: self.first - Days::new(52 * 7),
                last: self.last - Days::new(52 * 7),
                unit: self.unit,
            },
        }
    }

    /// How many months, for a run of months.
    pub fn number_of_months(self) -> i32 {
        let months = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
        months(self.last) - months(self.first) + 1
    }

    /// How many weeks, for a run of weeks.
    pub fn number_of_weeks(self) -> u64 {
        self.days() / 7
    }

    /// Whether the day is in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The Mondays of its weeks; none for months.
    pub fn mondays(self) -> Vec<NaiveDate> {
        let weeks = match self.unit {
            Unit::Month => 0,
            Unit::Week => self.number_of_weeks(),
        };
        (0..weeks)
            .map(|week| self.first + Days::new(7 * week))
            .collect()
    }

    fn days(self) -> u64 {
        (self.last - self.first).num_days().unsigned_abs() + 1
    }
}

/// The Monday of the day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

/// `2026-W46`
pub fn week_word(week: IsoWeek) -> String {
    format!("{}-W{:02}", week.year(), week.week())
}

/// The last `count` weeks that were over on `today`, newest first, by their Mondays.
pub fn closed_weeks(count: u64, today: NaiveDate) -> Vec<NaiveDate> {
    let this = monday(today);
    (1..=count).map(|back| this - Days::new(7 * back)).collect()
}

/// The last `count` months that were over on `today`, newest first, by their first days.
pub fn closed_months(count: u32, today: NaiveDate) -> Vec<NaiveDate> {
    let this = today.with_day(1).unwrap_or(today);
    (1..=count).map(|back| this - Months::new(back)).collect()
}

fn parse_week(text: &str) -> Option<NaiveDate> {
    let (year, week) = text.split_once("-W")?;
    NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, Weekday::Mon)
}

fn parse_month(text: &str) -> Option<NaiveDate> {
    let first = format!("{text}-01").parse().ok()?;
    (text.len() == 7).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn only_what_is_over_can_be_asked_for() {
        let wednesday = day("2026-11-18");
        let four = Period::last_weeks(4, wednesday);
        assert_eq!(
            (four.first, four.last),
            (day("2026-10-19"), day("2026-11-15"))
        );
        // On Sunday the week is still running, on Monday it is over.
        assert_eq!(
            Period::last_weeks(1, day("2026-11-15")).last,
            day("2026-11-08")
        );
        assert_eq!(
            Period::last_weeks(1, day("2026-11-16")).last,
            day("2026-11-15")
        );

        let week = Period::weeks("2026-W46", "2026-W45", wednesday).unwrap();
        assert_eq!(
            (week.first, week.last),
            (day("2026-11-02"), day("2026-11-15"))
        );
        assert_eq!(Period::weeks("2026-W47", "2026-W47", wednesday), None);
        assert_eq!(Period::weeks("2026-W54", "2026-W46", wednesday), None);
        assert_eq!(Period::weeks("2020-W01", "2026-W46", wednesday), None);
        assert_eq!(Period::weeks("yesterday", "", wednesday), None);

        let month = Period::month("2026-10", wednesday).unwrap();
        assert_eq!(
            (month.first, month.last),
            (day("2026-10-01"), day("2026-10-31"))
        );
        assert_eq!(Period::month("2026-11", wednesday), None);
        assert_eq!(Period::month("2026-11", day("2026-11-30")), None);
        assert!(Period::month("2026-11", day("2026-12-01")).is_some());
        assert_eq!(Period::month("2026-13", wednesday), None);
    }

    #[test]
    fn the_period_before_is_as_long() {
        let wednesday = day("2026-11-18");
        let before = Period::last_weeks(4, wednesday).before();
        assert_eq!(
            (before.first, before.last),
            (day("2026-09-21"), day("2026-10-18"))
        );
        let before = Period::month("2026-03", wednesday).unwrap().before();
        assert_eq!(
            (before.first, before.last),
            (day("2026-02-01"), day("2026-02-28"))
        );
    }

    #[test]
    fn months_run_on_and_a_year_ago_is_the_same_season() {
        let wednesday = day("2026-11-18");
        let quarter = Period::months("2026-10", "2026-08", wednesday).unwrap();
        assert_eq!(
            (quarter.first, quarter.last),
            (day("2026-08-01"), day("2026-10-31"))
        );
        assert_eq!(quarter.number_of_months(), 3);
        let before = quarter.before();
        assert_eq!(
            (before.first, before.last),
            (day("2026-05-01"), day("2026-07-31"))
        );
        let ago = quarter.year_ago();
        assert_eq!(
            (ago.first, ago.last),
            (day("2025-08-01"), day("2025-10-31"))
        );
        // February of a leap year is the whole of February.
        let ago = Period::month("2025-02", wednesday).unwrap().year_ago();
        assert_eq!(
            (ago.first, ago.last),
            (day("2024-02-01"), day("2024-02-29"))
        );
        assert_eq!(Period::months("2026-10", "2026-11", wednesday), None);
        assert_eq!(Period::months("2024-10", "2026-10", wednesday), None);
        assert!(Period::months("2024-11", "2026-10", wednesday).is_some());

        let week = Period::last_weeks(1, wednesday).year_ago();
        assert_eq!(
            (week.first, week.last),
            (day("2025-11-10"), day("2025-11-16"))
        );
        assert_eq!(week.first, monday(week.first));
    }

    #[test]
    fn the_first_days_of_january_may_belong_to_the_old_year() {
        let weeks = Period::weeks("2026-W53", "2026-W53", day("2027-01-20")).unwrap();
        assert_eq!(
            (weeks.first, weeks.last),
            (day("2026-12-28"), day("2027-01-03"))
        );
        assert_eq!(week_word(weeks.last.iso_week()), "2026-W53");
    }
}
