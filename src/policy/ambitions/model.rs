//! Ambitions, and what was noted of them from month to month.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use serde::Serialize;

use crate::access::PersonId;
use crate::db::schema::{ambitions, check_ins};
use crate::error::{Fields, Message, Result};

typed_id! {
    /// One ambition.
    AmbitionId
}

/// The longest name, in characters.
const NAME_CHARS: usize = 120;
/// The longest word for what is counted, in characters.
const UNIT_CHARS: usize = 60;
/// The longest note of a month, in characters.
pub const NOTE_CHARS: usize = 600;
/// The highest target and figure.
const HIGHEST: i64 = 1_000_000_000_000;
/// So many months reports can add up, and an ambition can run.
const MOST_MONTHS: i32 = 24;

text_enum! {
    /// What an ambition is about.
    AmbitionKind {
        /// People apply and stay.
        Recruitment = "recruitment",
        /// People know the organisation.
        Brand = "brand",
        /// Customers are answered and helped.
        Care = "care",
        /// Colleagues take part.
        Participation = "participation",
        /// Colleagues know what they may say.
        Confidence = "confidence",
    }
}

text_enum! {
    /// What is held against the target.
    AmbitionMeasure {
        /// A figure that is typed in each month.
        Typed = "typed",
        /// Clicks by people, as reports count them; so are those that follow.
        Clicks = "clicks",
        /// Unique visitors.
        Visitors = "visitors",
        /// Applications sent.
        Sent = "sent",
        /// Shares posted.
        Shares = "shares",
        /// Ambassadors who posted.
        Ambassadors = "ambassadors",
    }
}

text_enum! {
    /// Where an ambition stands.
    AmbitionState {
        /// Being worked on.
        Running = "running",
        /// Achieved.
        Reached = "reached",
        /// Given up.
        Dropped = "dropped",
    }
}

/// One ambition.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset, Serialize,
)]
#[diesel(table_name = ambitions)]
#[diesel(treat_none_as_null = true)]
pub struct Ambition {
    /// Which.
    pub id: AmbitionId,
    /// What is to be achieved, in words.
    pub name: String,
    /// What it is about.
    pub kind: AmbitionKind,
    /// What is held against the target.
    pub measure: AmbitionMeasure,
    /// What is counted, where it is typed in: "new colleagues"; else empty.
    pub unit: String,
    /// How much of it is enough.
    pub target: i64,
    /// First day.
    pub begins_on: NaiveDate,
    /// The day on which it should be achieved.
    pub due_on: NaiveDate,
    /// Who follows it up; none when that person has left.
    pub owner_id: Option<PersonId>,
    /// Where it stands.
    pub state: AmbitionState,
    /// When it was made (UTC).
    pub created_at: NaiveDateTime,
}

impl Ambition {
    /// How far a figure is on the way, in whole per cent, a hundred at most.
    pub fn percent(&self, figure: i64) -> i64 {
        (figure.max(0).saturating_mul(100) / self.target.max(1)).min(100)
    }
}

/// What was noted of an ambition in one month.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = check_ins)]
pub struct CheckIn {
    /// The ambition.
    pub ambition_id: AmbitionId,
    /// The first day of the month.
    pub month: NaiveDate,
    /// The figure, where it is typed in.
    pub figure: Option<i64>,
    /// How it goes, in words; may be empty where there is a figure.
    pub note: String,
}

impl CheckIn {
    /// Refuses a note that is too long, and one that says nothing.
    ///
    /// # Errors
    /// `Invalid` beside `figure` or `note`.
    pub fn check(&self, measure: AmbitionMeasure) -> Result<()> {
        let mut fields = Fields::new();
        let is_typed = measure == AmbitionMeasure::Typed;
        let lacks_figure = is_typed && self.figure.is_none();
        fields.check(lacks_figure, "figure", "ambition-figure-missing");
        let is_high = self
            .figure
            .is_some_and(|figure| !(0..=HIGHEST).contains(&figure));
        fields.check(is_high, "figure", "ambition-figure-invalid");
        let says_nothing = !is_typed && self.note.is_empty();
        fields.check(says_nothing, "note", "ambition-note-missing");
        at_most(&mut fields, "note", &self.note, NOTE_CHARS);
        fields.into_result()
    }
}

/// An ambition as it is written; what is missing is `None`.
#[derive(Clone, Debug)]
pub struct AmbitionDraft {
    /// What is to be achieved.
    pub name: String,
    /// What it is about.
    pub kind: AmbitionKind,
    /// What is held against the target.
    pub measure: AmbitionMeasure,
    /// What is counted, where it is typed in.
    pub unit: String,
    /// How much is enough.
    pub target: Option<i64>,
    /// First day.
    pub begins_on: Option<NaiveDate>,
    /// The day on which it should be achieved.
    pub due_on: Option<NaiveDate>,
    /// Who follows it up.
    pub owner: Option<PersonId>,
}

impl AmbitionDraft {
    /// The row that it makes.
    ///
    /// # Errors
    /// `Invalid` beside what is missing, too long, too high, or the wrong way round.
    pub fn row(self, id: AmbitionId, created_at: NaiveDateTime) -> Result<Ambition> {
        let mut fields = Fields::new();
        fields.check(self.name.is_empty(), "name", "ambition-name-missing");
        at_most(&mut fields, "name", &self.name, NAME_CHARS);
        let is_typed = self.measure == AmbitionMeasure::Typed;
        let lacks_unit = is_typed && self.unit.is_empty();
        fields.check(lacks_unit, "unit", "ambition-unit-missing");
        at_most(&mut fields, "unit", &self.unit, UNIT_CHARS);
        let target = self.target.filter(|target| (1..=HIGHEST).contains(target));
        fields.check(target.is_none(), "target", "ambition-target-invalid");
        let missing = "ambition-day-missing";
        fields.check(self.begins_on.is_none(), "begins_on", missing);
        fields.check(self.due_on.is_none(), "due_on", missing);
        if let (Some(first), Some(last)) = (self.begins_on, self.due_on) {
            fields.check(last <= first, "due_on", "ambition-due-before");
            fields.check(
                months(first, last) > MOST_MONTHS,
                "due_on",
                "ambition-due-far",
            );
        }
        let (Some(target), Some(begins_on), Some(due_on), true) =
            (target, self.begins_on, self.due_on, fields.is_empty())
        else {
            return Err(crate::error::Error::Invalid(fields));
        };
        Ok(Ambition {
            id,
            name: self.name,
            kind: self.kind,
            measure: self.measure,
            unit: if is_typed { self.unit } else { String::new() },
            target,
            begins_on,
            due_on,
            owner_id: self.owner,
            state: AmbitionState::Running,
            created_at,
        })
    }
}

/// How many months two days and what lies between them touch.
fn months(first: NaiveDate, last: NaiveDate) -> i32 {
    let month = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
    month(last) - month(first) + 1
}

fn at_most(fields: &mut Fields, field: &str, text: &str, limit: usize) {
    if text.chars().count() > limit {
        fields.add(
            field,
            Message::new("ambition-text-long").with("limit", limit),
        );
    }
}

/// The first day of a day's month.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// A whole number as people type it, `12 500` and `12.500` included. `None` when it is none.
pub fn typed_number(text: &str) -> Option<i64> {
    let is_gap = |c: &char| c.is_whitespace() || matches!(c, '.' | ',');
    let digits: String = text.chars().filter(|c| !is_gap(c)).collect();
    let is_plain = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("20", Some(20)),
            ("12 500", Some(12_500)),
            ("12\u{a0}500", Some(12_500)),
            ("12.500", Some(12_500)),
            ("12,500", Some(12_500)),
            ("", None),
            (" . ", None),
            ("-4", None),
            ("mange", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(typed_number(text), number, "{text}");
        }
    }

    #[test]
    fn months_are_counted_with_both_ends() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(months(day("2026-11-01"), day("2026-11-30")), 1);
        assert_eq!(months(day("2026-11-30"), day("2028-10-01")), 24);
        assert_eq!(months(day("2026-11-30"), day("2028-11-01")), 25);
    }
}
