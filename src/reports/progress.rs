//! How far an ambition is: a figure that was typed in, or what the reports count for it.

use chrono::{Days, Months, NaiveDate};

use super::answer::{Cell, Measure, Question};
use super::model::{Slice, Subject};
use super::period::{Period, Unit};
use crate::content::model::Purpose;
use crate::policy::ambitions::model::{Ambition, AmbitionKind, AmbitionMeasure, month_of};

/// An ambition and how far it is.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The ambition.
    pub ambition: Ambition,
    /// Who follows it up.
    pub owner: Option<String>,
    /// Its figure.
    pub standing: Standing,
}

/// The figure that is held against the target.
#[derive(Clone, Copy, Debug)]
pub enum Standing {
    /// Typed in, for this month.
    Typed {
        /// The figure.
        figure: i64,
        /// First day of the month.
        month: NaiveDate,
    },
    /// Counted in these months.
    Counted {
        /// The figure, or why it cannot be seen.
        cell: Cell,
        /// When.
        period: Period,
    },
    /// Nothing was typed in, or no month is over yet.
    Unknown,
}

impl Standing {
    /// The figure, where there is one to be seen.
    pub fn figure(&self) -> Option<i64> {
        match self {
            Standing::Typed { figure, .. } => Some(*figure),
            Standing::Counted { cell, .. } => cell.known(),
            Standing::Unknown => None,
        }
    }
}

/// What a kind of ambition is counted among: one purpose, or everything.
pub fn subject(kind: AmbitionKind) -> Subject {
    match kind {
        AmbitionKind::Recruitment => Subject::Purpose(Purpose::Recruitment),
        AmbitionKind::Brand => Subject::Purpose(Purpose::Brand),
        AmbitionKind::Care => Subject::Purpose(Purpose::Care),
        AmbitionKind::Participation | AmbitionKind::Confidence => Subject::Overview,
    }
}

/// The figure of the reports that a measure is; none for one that is typed in.
pub fn measure(measure: AmbitionMeasure) -> Option<Measure> {
    match measure {
        AmbitionMeasure::Typed => None,
        AmbitionMeasure::Clicks => Some(Measure::Clicks),
        AmbitionMeasure::Visitors => Some(Measure::Visitors),
        AmbitionMeasure::Sent => Some(Measure::Sent),
        AmbitionMeasure::Shares => Some(Measure::Shares),
        AmbitionMeasure::Ambassadors => Some(Measure::Ambassadors),
    }
}

/// What an ambition asks of the reports: the whole months from the one in which it begins to the
/// one in which it is due, as far as they are over on `today`. None while none is, and for
/// figures that are typed in.
pub fn question(
    ambition: &Ambition,
    today: NaiveDate,
    threshold: usize,
) -> Option<(Question, Measure)> {
    let measure = measure(ambition.measure)?;
    let first = month_of(ambition.begins_on);
    let end = (month_of(ambition.due_on) + Months::new(1)).min(month_of(today));
    let period = Period {
        first,
        last: end - Days::new(1),
        unit: Unit::Month,
    };
    let question = Question {
        subject: subject(ambition.kind),
        slice: Slice::default(),
        period,
        threshold,
    };
    (first < end).then_some((question, measure))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::policy::ambitions::model::{AmbitionId, AmbitionState};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn only_months_that_are_over_count_and_none_after_the_last() {
        let ambition = Ambition {
            id: AmbitionId::new(),
            name: String::new(),
            kind: AmbitionKind::Recruitment,
            measure: AmbitionMeasure::Sent,
            unit: String::new(),
            target: 20,
            begins_on: day("2026-08-17"),
            due_on: day("2026-12-31"),
            owner_id: None,
            state: AmbitionState::Running,
            created_at: NaiveDateTime::default(),
        };
        let period = |today: &str| {
            question(&ambition, day(today), 5)
                .map(|(asked, _)| (asked.period.first, asked.period.last))
        };
        assert_eq!(period("2026-08-31"), None);
        let first = day("2026-08-01");
        assert_eq!(period("2026-09-01"), Some((first, day("2026-08-31"))));
        assert_eq!(period("2026-11-18"), Some((first, day("2026-10-31"))));
        assert_eq!(period("2027-06-01"), Some((first, day("2026-12-31"))));
        let typed = Ambition {
            measure: AmbitionMeasure::Typed,
            ..ambition
        };
        assert!(question(&typed, day("2026-11-18"), 5).is_none());
    }
}
