//! Numbers that point at a person: those of the Norwegian and the Danish register, and
//! telephone numbers of both countries.

use std::ops::Range;

use chrono::NaiveDate;

use super::What;

/// Digits that stand together, in a row of groups with a single sign between.
struct Group<'a> {
    digits: &'a str,
    start: usize,
    /// A plus stands before it.
    is_abroad: bool,
}

impl Group<'_> {
    fn end(&self) -> usize {
        self.start + self.digits.len()
    }
}

/// Every such number with the bytes it stands at, in their order.
pub fn find(text: &str) -> Vec<(What, Range<usize>)> {
    let mut found = Vec::new();
    for row in rows(text) {
        let mut at = 0;
        while at < row.len() {
            match begin(&row[at..]) {
                Some((what, groups)) => {
                    let (first, last) = (&row[at], &row[at + groups - 1]);
                    let start = first.start - usize::from(first.is_abroad);
                    found.push((what, start..last.end()));
                    at += groups;
                }
                None => at += 1,
            }
        }
    }
    found
}

/// What begins with the first of these groups, and how many it takes.
fn begin(groups: &[Group]) -> Option<(What, usize)> {
    let abroad = usize::from(calls_abroad(groups.first()?));
    let digits: Vec<&str> = groups.iter().skip(abroad).map(|it| it.digits).collect();
    let sizes: Vec<usize> = digits.iter().map(|it| it.len()).collect();
    let joined = |n: usize| digits[..n].concat();
    if abroad == 0 {
        match sizes[..] {
            [11, ..] if is_national_id(digits[0]) => return Some((What::NationalId, 1)),
            [6, 5, ..] if is_national_id(&joined(2)) => return Some((What::NationalId, 2)),
            [10, ..] if is_cpr(digits[0]) => return Some((What::Cpr, 1)),
            [6, 4, ..] if is_cpr(&joined(2)) => return Some((What::Cpr, 2)),
            [10, ..] if groups[0].is_abroad && has_country(digits[0]) => {
                return Some((What::Phone, 1));
            }
            [12, ..] if digits[0].starts_with("00") && has_country(&digits[0][2..]) => {
                return Some((What::Phone, 1));
            }
            _ => {}
        }
    }
    let taken = match sizes[..] {
        [8, ..] => 1,
        [4, 4, ..] => 2,
        [3, 2, 3, ..] => 3,
        [2, 2, 2, 2, ..] => 4,
        _ => return None,
    };
    let number = joined(taken);
    let is_time = abroad == 0 && taken <= 2 && is_date_or_years(&number);
    (is_subscriber(&number) && !is_time).then_some((What::Phone, abroad + taken))
}

fn calls_abroad(group: &Group) -> bool {
    matches!(
        (group.is_abroad, group.digits),
        (true, "47" | "45") | (false, "0047" | "0045")
    )
}

fn has_country(digits: &str) -> bool {
    (digits.starts_with("47") || digits.starts_with("45")) && is_subscriber(&digits[2..])
}

fn is_subscriber(digits: &str) -> bool {
    digits.len() == 8 && matches!(digits.as_bytes()[0], b'2'..=b'9')
}

/// 20261122, 22112026 and 2026 2027 tell a time.
fn is_date_or_years(digits: &str) -> bool {
    let (first, last) = digits.split_at(4);
    let is_year = |four: &str| four.starts_with("19") || four.starts_with("20");
    let day = |format: &str| NaiveDate::parse_from_str(digits, format).is_ok();
    (is_year(first) && (is_year(last) || day("%Y%m%d"))) || (is_year(last) && day("%d%m%Y"))
}

/// Eleven digits: a day, whose first digit is four higher in a D-number, and two check digits.
fn is_national_id(digits: &str) -> bool {
    const FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let digits: Vec<u32> = digits.chars().filter_map(|it| it.to_digit(10)).collect();
    let adds_up = |weights: &[u32]| {
        let sum: u32 = digits
            .iter()
            .zip(weights)
            .map(|(digit, by)| digit * by)
            .sum();
        sum.is_multiple_of(11)
    };
    let day = digits[0] * 10 + digits[1];
    let month = digits[2] * 10 + digits[3];
    let is_day = (1..=31).contains(&(day % 40)) && day <= 71 && (1..=12).contains(&(month % 40));
    digits.len() == 11 && is_day && adds_up(&FIRST) && adds_up(&SECOND)
}

/// Ten digits, of which the first six are a day; the check digit has not held since 2007. Who
/// has no number of their own yet has a day that is 60 higher.
fn is_cpr(digits: &str) -> bool {
    let number = |from: usize| digits[from..from + 2].parse().unwrap_or(0);
    let (day, month, year) = (number(0), number(2), number(4) as i32);
    let day = if day > 60 { day - 60 } else { day };
    // The 29th of February: 00 is a leap year in the one century and not in the other.
    NaiveDate::from_ymd_opt(2000 + year, month, day).is_some()
        || NaiveDate::from_ymd_opt(1900 + year, month, day).is_some()
}

/// Groups of digits, in rows with one sign between two: a blank, a hyphen or a full stop. What
/// hangs on a letter is part of a word.
fn rows(text: &str) -> Vec<Vec<Group<'_>>> {
    let mut rows: Vec<Vec<Group>> = Vec::new();
    let mut rest = 0;
    while let Some(from) = text[rest..].find(|it: char| it.is_ascii_digit()) {
        let start = rest + from;
        let after = text[start..].find(|it: char| !it.is_ascii_digit());
        let end = after.map_or(text.len(), |after| start + after);
        let before = text[..start].chars().next_back();
        let next = text[end..].chars().next();
        let hangs = |sign: Option<char>| sign.is_some_and(|it| it.is_alphanumeric() || it == '_');
        let joins = rows.last().and_then(|row| row.last()).is_some_and(|last| {
            let between = &text[last.end()..start];
            matches!(between, " " | "\u{a0}" | "\u{202f}" | "-" | ".")
        });
        let group = Group {
            digits: &text[start..end],
            start,
            is_abroad: before == Some('+'),
        };
        if hangs(before) || hangs(next) {
            rows.push(Vec::new());
        } else if let (true, Some(row)) = (joins, rows.last_mut()) {
            row.push(group);
        } else {
            rows.push(vec![group]);
        }
        rest = end;
    }
    rows
}
