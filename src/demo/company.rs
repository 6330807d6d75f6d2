//! The invented company, read from the TOML files beside this module.
//!
//! Plain data: nothing here touches the database, the clock or chance. Everything that carries a
//! date carries it as an offset, because the demo's clock is real and half a year always ends today.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::pictures::Motif;

const COMPANY: &str = include_str!("company.toml");
const DIALOGUE: &str = include_str!("dialogue.toml");
const ITEMS: [&str; 3] = [
    include_str!("items-brand.toml"),
    include_str!("items-recruitment.toml"),
    include_str!("items-care.toml"),
];

const CAMPAIGNS: &str = include_str!("campaigns.toml");

/// One text in the three languages of the house.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InEach<T> {
    /// Bokmål.
    pub nb: T,
    /// Danish.
    pub da: T,
    /// English.
    pub en: T,
}

/// The company with everything that was written for it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// What it is called, as it stands in the disclosure.
    pub name: String,
    /// Domain of its mail addresses; always under `.example`.
    pub domain: String,
    /// Start of its web addresses, without a slash at the end.
    pub site: String,
    /// Where its people keep their Mastodon accounts.
    pub mastodon_instance: String,
    /// One sentence on what it does.
    pub about: InEach<String>,
    /// The eight teams.
    pub teams: Vec<Team>,
    /// What items are about and ambassadors choose among.
    pub topics: Vec<Topic>,
    /// First names that staff are named from.
    pub first_names: Vec<String>,
    /// Last names that staff are named from.
    pub last_names: Vec<String>,
    /// What the generated picture of each motif shows; keys are [`Motif::name`].
    pub alt: BTreeMap<String, InEach<String>>,
    /// The programme page.
    pub programme: InEach<Programme>,
    /// The policy's versions, oldest first.
    pub policy: Vec<PolicyVersion>,
    /// What comms published or prepared.
    #[serde(skip)]
    pub items: Vec<Item>,
    /// What several items together are to achieve.
    #[serde(skip)]
    pub campaigns: Vec<Campaign>,
    /// What was asked of the policy.
    #[serde(skip)]
    pub questions: Vec<Question>,
}

/// A question to the policy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `nb`, `da` or `en`.
    pub language: String,
    /// Weeks before today on which it was asked.
    pub weeks_ago: u64,
    /// Whether the ambassador of the demo asked it by name; else nobody knows who.
    #[serde(default)]
    pub by_name: bool,
    /// The question.
    pub body: String,
    /// The answer; none while it waits.
    pub answer: Option<String>,
}

/// A campaign of comms.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// What it is called.
    pub name: String,
    /// What its links carry.
    pub tag: String,
    /// What it is to achieve.
    pub goal: String,
    /// What posts about it carry.
    pub hashtags: String,
    /// Weeks before today on which it began.
    pub weeks_ago: u32,
    /// How many weeks it lasts.
    pub weeks: u32,
    /// Paths of its items.
    pub items: Vec<String>,
}

/// A team and how large a part it takes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Short ASCII name for addresses and imports.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// How many work there.
    pub people: u32,
    /// How readily its people join, 1.0 being the company's average.
    pub keenness: f64,
}

/// A topic with its name in each language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What items refer to it by.
    pub key: String,
    /// Bokmål.
    pub nb: String,
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}

/// The programme page in one language; `why` and `contribute` are Markdown.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// One sentence.
    pub vision: String,
    /// Why there is a programme.
    pub why: String,
    /// What staff can contribute.
    pub contribute: String,
}

/// One version of the policy.
#[derive(Debug, Clone, Deserialize)]
pub struct PolicyVersion {
    /// Weeks before today on which it came into force.
    pub weeks_ago: i32,
    /// The text in each language.
    #[serde(flatten)]
    pub text: BTreeMap<String, PolicyText>,
}

/// The policy in one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyText {
    /// Heading.
    pub title: String,
    /// Markdown, at most 1,200 characters.
    pub text: String,
    /// What is new in it, in a sentence; nothing in the first version.
    #[serde(default)]
    pub news: String,
}

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DialogueFile {
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignFile {
    campaign: Vec<Campaign>,
}

impl Company {
    /// Reads the company. The files are inside the program, so an error is a mistake in them.
    pub fn read() -> Result<Self, toml::de::Error> {
        let mut company: Self = toml::from_str(COMPANY)?;
        for file in ITEMS {
            company.items.extend(toml::from_str::<ItemFile>(file)?.item);
        }
        company.campaigns = toml::from_str::<CampaignFile>(CAMPAIGNS)?.campaign;
        company.questions = toml::from_str::<DialogueFile>(DIALOGUE)?.question;
        Ok(company)
    }

    /// The address an item leads to.
    pub fn address(&self, item: &Item) -> String {
        format!("{}{}", self.site, item.path)
    }

    /// How many people work here.
    pub fn headcount(&self) -> u32 {
        self.teams.iter().map(|team| team.people).sum()
    }
}

impl<T> InEach<T> {
    /// The text in `language`; anything but `da` and `en` gets bokmål.
    pub fn get(&self, language: &str) -> &T {
        match language {
            "da" => &self.da,
            "en" => &self.en,
            _ => &self.nb,
        }
    }
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

    /// Last day for applications, for vacancies.
    pub fn deadline(&self, today: NaiveDate) -> Option<NaiveDate> {
        let vacancy = self.vacancy.as_ref()?;
        Some(self.day(today) + Days::new(vacancy.deadline_days.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_company_is_whole() {
        let company = Company::read().unwrap();
        assert_eq!(company.teams.len(), 8);
        assert!((380..=420).contains(&company.headcount()));
        assert_eq!(company.items.len(), 60);
        let paths: BTreeSet<_> = company.items.iter().map(|item| &item.path).collect();
        assert_eq!(paths.len(), 60, "every address is its own");
        for version in &company.policy {
            assert_eq!(version.text.len(), 3);
            for (language, policy) in &version.text {
                let length = policy.text.chars().count();
                assert!(length <= 1200, "{language}: {length} characters");
            }
        }
        let mut served = BTreeSet::new();
        for path in company.campaigns.iter().flat_map(|one| &one.items) {
            assert!(paths.contains(path), "{path} is no item");
            assert!(served.insert(path), "{path} serves two campaigns");
        }
        for motif in Motif::ALL {
            assert!(company.alt.contains_key(motif.name()), "{motif:?}");
        }
    }

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
