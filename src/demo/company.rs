//! The invented company, read from the TOML files beside this module.
//!
//! Plain data: nothing here touches the database, the clock or chance. Everything that carries a
//! date carries it as an offset, because the demo's clock is real and half a year always ends today.

mod item;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use item::{Caption, Item, ItemState};

const COMPANY: &str = include_str!("company.toml");
const DIALOGUE: &str = include_str!("dialogue.toml");
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
    /// What the generated picture of each motif shows; keys are those of `Motif::name`.
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
        company.items = item::read()?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::pictures::Motif;
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
}
