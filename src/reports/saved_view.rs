//! A saved view: a report with what was asked of it, under a name.

use chrono::NaiveDate;
use url::form_urlencoded;

use super::address::{Address, Ending};
use crate::error::{Fields, Message};

typed_id! {
    /// A saved view.
    SavedViewId
}

/// The longest name, in characters.
pub const NAME_CHARS: usize = 80;
/// The longest address, in bytes.
const ADDRESS_BYTES: usize = 1_000;
/// What may be asked of a report; everything else is left out of the address.
const ASKED: [&str; 7] = ["period", "from", "to", "first", "last", "team", "channel"];

/// A report under a name of the reader's choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// Which.
    pub id: SavedViewId,
    /// Its name.
    pub name: String,
    /// The report's path and query.
    pub address: String,
    /// The day on which it was saved.
    pub created_on: NaiveDate,
}

/// Checks a name.
///
/// # Errors
/// A message beside `name` when it is empty or too long.
pub fn check_name(name: &str) -> Result<(), Fields> {
    let mut wrong = Fields::new();
    wrong.check(name.is_empty(), "name", "reports-view-name-missing");
    if name.chars().count() > NAME_CHARS {
        let message = Message::new("reports-view-name-long").with("limit", NAME_CHARS);
        wrong.add("name", message);
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// The address of a report, cleaned of whatever is not asked of reports. `None` for what is no
/// report's page: a view leads nowhere else.
pub fn report_address(typed: &str) -> Option<String> {
    let (path, query) = typed.split_once('?').unwrap_or((typed, ""));
    let is_page = Address::read(path).is_some_and(|address| address.ending == Ending::Page);
    if !(is_page || path == "/reports/board") || typed.len() > ADDRESS_BYTES {
        return None;
    }
    let asked = form_urlencoded::parse(query.as_bytes())
        .filter(|(name, value)| ASKED.contains(&name.as_ref()) && !value.is_empty());
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(asked)
        .finish();
    Some(if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_leads_to_a_report_and_nowhere_else() {
        for (typed, kept) in [
            ("/reports/overview", Some("/reports/overview")),
            (
                "/reports/brand?period=12&team=&page=2&channel=x",
                Some("/reports/brand?period=12&channel=x"),
            ),
            (
                "/reports/channels/linkedin",
                Some("/reports/channels/linkedin"),
            ),
            ("/reports/overview.csv", None),
            ("/reports/items/../../sign-out", None),
            ("/reports/prices", None),
            ("//evil.example/reports/overview", None),
            ("https://evil.example/reports/overview", None),
            ("/reports/", None),
            ("/me", None),
        ] {
            assert_eq!(report_address(typed).as_deref(), kept, "{typed}");
        }
    }
}
