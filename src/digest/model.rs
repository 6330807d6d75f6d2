//! What a person wants of the weekly mails, and the weeks that they are about.

use std::fmt;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use crate::error::{Fields, Result};
use crate::reports::period::{Period, Unit, monday, week_word};
use crate::sharing::model::Rhythm;

/// An ISO week that is over, by its Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Week(NaiveDate);

impl Week {
    /// The week that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self(monday(day))
    }

    /// The last week that was over on `today`.
    pub fn closed(today: NaiveDate) -> Self {
        Self(monday(today) - Days::new(7))
    }

    /// Reads `2026-W46`; none when that is no week, or not over on `today`.
    pub fn parse(word: &str, today: NaiveDate) -> Option<Self> {
        Period::weeks(word, word, today).map(|week| Self(week.first))
    }

    /// Its first day.
    pub fn monday(self) -> NaiveDate {
        self.0
    }

    /// Its last day.
    pub fn sunday(self) -> NaiveDate {
        self.0 + Days::new(6)
    }

    /// The week after it.
    pub fn next(self) -> Self {
        Self(self.0 + Days::new(7))
    }

    /// The week before it.
    pub fn before(self) -> Self {
        Self(self.0 - Days::new(7))
    }

    /// The same week as a period of reports.
    pub fn period(self) -> Period {
        Period {
            first: self.monday(),
            last: self.sunday(),
            unit: Unit::Week,
        }
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&week_word(chrono::Datelike::iso_week(&self.0)))
    }
}

impl Rhythm {
    /// Refuses what is no day, no hour or no time zone.
    pub fn check(&self) -> Result<()> {
        let mut fields = Fields::new();
        let is_hour = |hour| (0..24).contains(&hour);
        fields.check(
            !(1..=7).contains(&self.weekday),
            "weekday",
            "digest-weekday-invalid",
        );
        for (field, hour) in [
            ("hour", self.hour),
            ("quiet_from", self.quiet_from),
            ("quiet_to", self.quiet_to),
        ] {
            fields.check(!is_hour(hour), field, "digest-hour-invalid");
        }
        let is_unknown = |name: &str| name.parse::<Tz>().is_err();
        fields.check(
            self.time_zone.as_deref().is_some_and(is_unknown),
            "time_zone",
            "digest-time-zone-invalid",
        );
        fields.into_result()
    }
}

text_enum! {
    /// Why somebody does not get a mail.
    Silence {
        /// The account is not in use.
        NotInUse = "not-in-use",
        /// The person has turned it off.
        Off = "off",
        /// The address refused too often.
        Paused = "paused",
        /// The person takes a break from the programme.
        Break = "break",
        /// The person does not hold the role any more that it goes with.
        NoRole = "no-role",
        /// A leader without a team.
        NoTeam = "no-team",
        /// Nothing new, and nothing came of anything.
        NothingToSay = "nothing-to-say",
    }
}
