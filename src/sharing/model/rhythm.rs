//! When a person wants mail: the weekly letters' day and hour, and the quiet hours, which hold for
//! every mail that can wait.

use chrono_tz::Tz;
use diesel::prelude::*;
use serde::Serialize;

use crate::access::PersonId;
use crate::db::schema::rhythms;
use crate::sharing::calm::Calm;
use crate::sharing::holidays::Country;

/// When a person wants the weekly mails, and which.
#[derive(
    Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset, Serialize,
)]
#[diesel(table_name = rhythms)]
#[diesel(treat_none_as_null = true)]
pub struct Rhythm {
    /// Who.
    #[serde(skip)]
    pub person_id: PersonId,
    /// 1 is Monday, 7 is Sunday.
    pub weekday: i32,
    /// Whole hour of the clock on the person's wall, 0 to 23.
    pub hour: i32,
    /// IANA name of the person's time zone; none is the organisation's.
    pub time_zone: Option<String>,
    /// Whether the weekly letter is wanted.
    pub letter: bool,
    /// Whether the figures that go with the roles are wanted by mail.
    pub results: bool,
    /// Whether Saturdays and Sundays are as good as other days.
    pub weekends: bool,
    /// No mail from this hour …
    pub quiet_from: i32,
    /// … to this one; the same twice is never.
    pub quiet_to: i32,
}

impl Rhythm {
    /// What holds for somebody who has not chosen.
    pub fn usual(person_id: PersonId) -> Self {
        Self {
            person_id,
            weekday: 1,
            hour: 8,
            time_zone: None,
            letter: true,
            results: true,
            weekends: false,
            quiet_from: 20,
            quiet_to: 7,
        }
    }

    /// The clock that the person lives by; `home` is the organisation's.
    pub fn zone(&self, home: Tz) -> Tz {
        let own = self.time_zone.as_deref().and_then(|name| name.parse().ok());
        own.unwrap_or(home)
    }

    /// The country whose holidays the person keeps: that of the own clock, else the organisation's.
    pub fn country(&self, home: Tz) -> Option<Country> {
        Country::of(self.zone(home)).or_else(|| Country::of(home))
    }

    /// The hours in which nothing is sent; `home` is the organisation's clock.
    pub fn calm(&self, home: Tz) -> Calm {
        Calm {
            zone: self.zone(home),
            quiet_from: self.quiet_from.unsigned_abs(),
            quiet_to: self.quiet_to.unsigned_abs(),
            weekends: self.weekends,
            country: self.country(home),
        }
    }
}
