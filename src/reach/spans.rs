//! Spans: what weeks and months are both made of.

use chrono::{Datelike, Days, NaiveDate};

/// The part of an ISO week that lies in one month: a span begins on every Monday and on every
/// first of a month. Any run of weeks and any run of months consists of whole spans, so that a
/// click is added up once for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
}

impl Span {
    /// The span that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        let since_monday = day.weekday().num_days_from_monday();
        let since_first = day.day0();
        let first = day - Days::new(u64::from(since_monday.min(since_first)));
        let mut last = first;
        while let Some(next) = last.succ_opt() {
            if begins(next) {
                break;
            }
            last = next;
        }
        Self { first, last }
    }

    /// The spans that are over on `today`, from the one that `from` lies in.
    pub fn over(from: NaiveDate, today: NaiveDate) -> impl Iterator<Item = Span> {
        let all = std::iter::successors(Some(Span::of(from)), |span| {
            Some(Span::of(span.last.succ_opt()?))
        });
        all.take_while(move |span| span.last < today)
    }
}

fn begins(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() == 0 || day.day0() == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_over_the_turn_of_a_month_is_two_spans() {
        let firsts = |from: &str, today: &str| -> Vec<(String, String)> {
            Span::over(day(from), day(today))
                .map(|span| (span.first.to_string(), span.last.to_string()))
                .collect()
        };
        // 1 October 2026 is a Thursday.
        let spans = firsts("2026-09-30", "2026-10-12");
        let expected = [
            ("2026-09-28", "2026-09-30"),
            ("2026-10-01", "2026-10-04"),
            ("2026-10-05", "2026-10-11"),
        ];
        assert_eq!(spans, expected.map(|(a, b)| (a.into(), b.into())));
        assert_eq!(firsts("2026-10-05", "2026-10-11"), []);
    }

    #[test]
    fn spans_follow_each_other_without_a_gap() {
        let spans: Vec<Span> = Span::over(day("2024-01-01"), day("2028-01-01")).collect();
        for pair in spans.windows(2) {
            assert_eq!(pair[0].last.succ_opt(), Some(pair[1].first));
            assert_eq!(pair[0].first.month(), pair[0].last.month());
            assert_eq!(pair[0].first.iso_week(), pair[0].last.iso_week());
        }
        assert_eq!(spans.last().unwrap().last, day("2027-12-31"));
    }
}
