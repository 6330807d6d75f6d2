//! Public holidays of Norway and Denmark: days without mail.

use chrono::{Datelike, Days, NaiveDate};
use chrono_tz::Tz;

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

    /// Whether most people are off work by law on that day, whichever day of the week it is.
    pub fn has_holiday(self, day: NaiveDate) -> bool {
        let after_easter = (day - easter(day.year())).num_days();
        let is_movable = match self {
            Country::Norway => [-3, -2, 0, 1, 39, 49, 50].contains(&after_easter),
            // The Great Prayer Day, the fourth Friday after Easter, was abolished with 2024.
            Country::Denmark => {
                [-3, -2, 0, 1, 39, 49, 50].contains(&after_easter)
                    || (after_easter == 26 && day.year() < 2024)
            }
        };
        let of_both = matches!((day.month(), day.day()), (1, 1) | (12, 25 | 26));
        let of_norway = matches!((day.month(), day.day()), (5, 1 | 17));
        is_movable || of_both || (self == Country::Norway && of_norway)
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
        // 2026: Maundy Thursday, Good Friday, Easter Monday, Ascension, Whit Monday.
        for both in [
            "2026-01-01",
            "2026-04-02",
            "2026-04-03",
            "2026-04-06",
            "2026-05-14",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
        ] {
            assert!(Norway.has_holiday(day(both)), "{both}");
            assert!(Denmark.has_holiday(day(both)), "{both}");
        }
        for norway in ["2026-05-01", "2026-05-17"] {
            assert!(Norway.has_holiday(day(norway)));
            assert!(!Denmark.has_holiday(day(norway)));
        }
        assert!(Denmark.has_holiday(day("2023-05-05")));
        assert!(!Denmark.has_holiday(day("2024-04-26")));
        assert!(!Norway.has_holiday(day("2023-05-05")));
        for working in ["2026-04-01", "2026-04-07", "2026-12-24", "2026-11-23"] {
            assert!(!Norway.has_holiday(day(working)));
            assert!(!Denmark.has_holiday(day(working)));
        }
    }
}
