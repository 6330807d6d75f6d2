//! Public holidays of Norway and Denmark: days without mail that nobody asked for.

use chrono::{Datelike, Days, NaiveDate};
use chrono_tz::Tz;

text_enum! {
    /// A day on which most people are off work by law.
    Holiday {
        /// The first of January.
        NewYear = "new-year",
        /// The Thursday before Easter.
        MaundyThursday = "maundy-thursday",
        /// The Friday before Easter.
        GoodFriday = "good-friday",
        /// Easter itself.
        EasterSunday = "easter-sunday",
        /// The day after it.
        EasterMonday = "easter-monday",
        /// The first of May, in Norway.
        May1 = "may-1",
        /// The seventeenth of May, in Norway.
        May17 = "may-17",
        /// The Thursday forty days after Easter.
        Ascension = "ascension",
        /// Seven weeks after Easter.
        WhitSunday = "whit-sunday",
        /// The day after it.
        WhitMonday = "whit-monday",
        /// The twenty-fifth of December.
        Christmas = "christmas",
        /// The twenty-sixth of December.
        SecondChristmas = "second-christmas",
    }
}

/// A country whose holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// Norway, Svalbard included.
    Norway,
    /// Denmark.
    Denmark,
}

impl Country {
    /// The country that a time zone is the clock of.
    pub fn of(zone: Tz) -> Option<Self> {
        match zone {
            Tz::Europe__Oslo | Tz::Arctic__Longyearbyen | Tz::Atlantic__Jan_Mayen => {
                Some(Country::Norway)
            }
            Tz::Europe__Copenhagen => Some(Country::Denmark),
            _ => None,
        }
    }

    /// The public holiday on that day, if there is one, whichever day of the week it is. Denmark's
    /// Great Prayer Day was abolished with 2024.
    pub fn holiday(self, day: NaiveDate) -> Option<Holiday> {
        let of_date = match (day.month(), day.day()) {
            (1, 1) => Some(Holiday::NewYear),
            (5, 1) if self == Country::Norway => Some(Holiday::May1),
            (5, 17) if self == Country::Norway => Some(Holiday::May17),
            (12, 25) => Some(Holiday::Christmas),
            (12, 26) => Some(Holiday::SecondChristmas),
            _ => None,
        };
        let of_easter = || match (day - easter(day.year())).num_days() {
            -3 => Some(Holiday::MaundyThursday),
            -2 => Some(Holiday::GoodFriday),
            0 => Some(Holiday::EasterSunday),
            1 => Some(Holiday::EasterMonday),
            39 => Some(Holiday::Ascension),
            49 => Some(Holiday::WhitSunday),
            50 => Some(Holiday::WhitMonday),
            _ => None,
        };
        of_date.or_else(of_easter)
    }
}

/// Easter Sunday, by Gauss in the form that needs no exceptions (Meeus, Jones, Butcher).
fn easter(year: i32) -> NaiveDate {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let shift = (golden + 11 * epact + 22 * sunday) / 451;
    // Counted from 22 March, the earliest there is.
    let days = epact + sunday - 7 * shift;
    let earliest = NaiveDate::from_ymd_opt(year, 3, 22).unwrap_or_default();
    earliest + Days::new(u64::try_from(days).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for sunday in [
            "1818-03-22",
            "1943-04-25",
            "1961-04-02",
            "2000-04-23",
            "2008-03-23",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2049-04-18",
        ] {
            assert_eq!(easter(day(sunday).year()), day(sunday));
        }
    }

    #[test]
    fn each_country_has_its_own() {
        use Country::{Denmark, Norway};
        for (both, holiday) in [
            ("2026-01-01", Holiday::NewYear),
            ("2026-04-02", Holiday::MaundyThursday),
            ("2026-04-03", Holiday::GoodFriday),
            ("2026-04-05", Holiday::EasterSunday),
            ("2026-04-06", Holiday::EasterMonday),
            ("2026-05-14", Holiday::Ascension),
            ("2026-05-24", Holiday::WhitSunday),
            ("2026-05-25", Holiday::WhitMonday),
            ("2026-12-25", Holiday::Christmas),
            ("2026-12-26", Holiday::SecondChristmas),
        ] {
            assert_eq!(Norway.holiday(day(both)), Some(holiday), "{both}");
            assert_eq!(Denmark.holiday(day(both)), Some(holiday), "{both}");
        }
        for (norway, holiday) in [
            ("2026-05-01", Holiday::May1),
            ("2026-05-17", Holiday::May17),
        ] {
            assert_eq!(Norway.holiday(day(norway)), Some(holiday));
            assert_eq!(Denmark.holiday(day(norway)), None);
        }
        // Whit Monday in one country, the seventeenth of May in the other.
        assert_eq!(Norway.holiday(day("2027-05-17")), Some(Holiday::May17));
        assert_eq!(
            Denmark.holiday(day("2027-05-17")),
            Some(Holiday::WhitMonday)
        );
        for working in [
            "2024-04-26",
            "2026-04-01",
            "2026-04-07",
            "2026-12-24",
            "2026-11-23",
        ] {
            assert_eq!(Norway.holiday(day(working)), None);
            assert_eq!(Denmark.holiday(day(working)), None);
        }
    }
}
