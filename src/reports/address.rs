//! Addresses of reports: what each is about, and as what it is asked for.

use super::model::Subject;

/// As what a report is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// A page.
    Page,
    /// A CSV file.
    Csv,
    /// A spreadsheet.
    Xlsx,
}

/// A report's address without its query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it is about.
    pub subject: Subject,
    /// As what.
    pub ending: Ending,
}

impl Address {
    /// The address behind a path; `None` when no report is there.
    pub fn read(path: &str) -> Option<Self> {
        let path = path.strip_prefix("/reports/")?;
        let (path, ending) = match path.rsplit_once('.') {
            None => (path, Ending::Page),
            Some((path, "csv")) => (path, Ending::Csv),
            Some((path, "xlsx")) => (path, Ending::Xlsx),
            Some(_) => return None,
        };
        let subject = match path.split_once('/') {
            None if path == "overview" => Subject::Overview,
            None => Subject::Purpose(path.parse().ok()?),
            Some(("campaigns", id)) => Subject::Campaign(id.parse().ok()?),
            Some(("items", id)) => Subject::Item(id.parse().ok()?),
            Some(("channels", channel)) => Subject::Channel(channel.parse().ok()?),
            Some(_) => return None,
        };
        Some(Self { subject, ending })
    }

    /// The path of the report's page.
    pub fn page(subject: Subject) -> String {
        match subject {
            Subject::Overview => "/reports/overview".to_owned(),
            Subject::Purpose(purpose) => format!("/reports/{purpose}"),
            Subject::Campaign(id) => format!("/reports/campaigns/{id}"),
            Subject::Item(id) => format!("/reports/items/{id}"),
            Subject::Channel(channel) => format!("/reports/channels/{channel}"),
        }
    }
}
