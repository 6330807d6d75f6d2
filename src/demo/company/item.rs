//! What the invented company published or prepared.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use crate::demo::pictures::Motif;

const FILES: [&str; 3] = [
    include_str!("../items-brand.toml"),
    include_str!("../items-recruitment.toml"),
    include_str!("../items-care.toml"),
];

/// How far an item has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemState {
    /// Being written.
    Draft,
    /// Waiting for its day.
    Scheduled,
    /// In the feed.
    #[default]
    Published,
    /// Was in the feed until its day or deadline passed.
    Expired,
    /// Taken back by comms some days after publication.
    Retracted,
}

/// Something to share. Words of enums (`purpose`, `kind`, `disclosure`, `tone`, `channel`) are the
/// ones the rooms store, so that this file needs no translation table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Heading.
    pub title: String,
    /// One to three sentences.
    pub summary: String,
    /// What the reader gains.
    pub gain: String,
    /// Path on the company's site; unique.
    pub path: String,
    /// `brand`, `recruitment` or `care`.
    pub purpose: String,
    /// `article`, `vacancy`, `video`, `image`, `event` or `text`.
    pub kind: String,
    /// `nb`, `da` or `en`.
    pub language: String,
    /// Keys of topics.
    pub topics: Vec<String>,
    /// What its picture shows.
    pub motif: Motif,
    /// Whole weeks before the week that ends today; negative lies ahead.
    pub weeks_ago: i32,
    /// Weekday of publication.
    pub weekday: Weekday,
    /// How far it has come.
    #[serde(default)]
    pub state: ItemState,
    /// Stands first in the feed.
    #[serde(default)]
    pub pinned: bool,
    /// May be read, never shared.
    #[serde(default)]
    pub internal_only: bool,
    /// Days from today until its embargo lifts.
    pub embargo_days: Option<u64>,
    /// `employer` or `commercial`.
    #[serde(default = "employer")]
    pub disclosure: String,
    /// Suggested texts.
    pub captions: Vec<Caption>,
    /// Only for vacancies.
    pub vacancy: Option<Vacancy>,
}

/// A suggested text.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caption {
    /// `formal`, `personal` or `humorous`.
    pub tone: String,
    /// Where it differs from the item's.
    pub language: Option<String>,
    /// Only for this channel.
    pub channel: Option<String>,
    /// The text, without disclosure or link.
    pub text: String,
}

/// What a vacancy carries beside an item's fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vacancy {
    /// Who employs.
    pub employer: String,
    /// Where the work is.
    pub place: String,
    /// Days from publication to the deadline.
    pub deadline_days: u32,
}

fn employer() -> String {
    "employer".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemFile {
    item: Vec<Item>,
}

/// Every item, in the order of the files.
pub(super) fn read() -> Result<Vec<Item>, toml::de::Error> {
    let mut items = Vec::new();
    for file in FILES {
        items.extend(toml::from_str::<ItemFile>(file)?.item);
    }
    Ok(items)
}

impl Item {
    /// The day it was or will be published, reckoned from `today`: the last such weekday up to and
    /// including today, `weeks_ago` weeks earlier. `-1` is therefore always ahead.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        let back =
            (today.weekday().num_days_from_monday() + 7 - self.weekday.num_days_from_monday()) % 7;
        let days = i64::from(back) + 7 * i64::from(self.weeks_ago);
        if days >= 0 {
            today - Days::new(days.unsigned_abs())
        } else {
            today + Days::new(days.unsigned_abs())
        }
    }

    /// Whether it can be shared, or could as long as it was out.
    pub fn is_shared(&self) -> bool {
        let was_out = !matches!(self.state, ItemState::Draft | ItemState::Scheduled);
        was_out && !self.internal_only && self.embargo_days.is_none()
    }

    /// Last day for applications, for vacancies.
    pub fn deadline(&self, today: NaiveDate) -> Option<NaiveDate> {
        let vacancy = self.vacancy.as_ref()?;
        Some(self.day(today) + Days::new(vacancy.deadline_days.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::company::Company;
    use std::collections::BTreeSet;

    #[test]
    fn every_item_is_ready_for_the_studio() {
        let company = Company::read().unwrap();
        let topics: BTreeSet<_> = company.topics.iter().map(|t| t.key.as_str()).collect();
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for item in &company.items {
            assert!(
                item.topics.iter().all(|t| topics.contains(t.as_str())),
                "{}",
                item.path
            );
            assert_eq!(
                item.kind == "vacancy",
                item.vacancy.is_some(),
                "{}",
                item.path
            );
            assert_eq!(
                item.state == ItemState::Scheduled,
                item.day(today) > today,
                "{}",
                item.path
            );
            assert!(
                item.internal_only || (2..=4).contains(&item.captions.len()),
                "{}",
                item.path
            );
            if let (Some(deadline), ItemState::Published) = (item.deadline(today), item.state) {
                assert!(deadline >= today, "{} has passed", item.path);
            }
        }
    }
}
