//! Campaigns: items that serve one goal for a while, and the word by which outgoing links name
//! them to the site's own statistics.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use serde::Serialize;

use crate::db::schema::campaigns;
use crate::error::{Fields, Message, Result};
use crate::policy::ambitions::model::AmbitionId;

typed_id! {
    /// One campaign.
    CampaignId
}

/// The longest name of a campaign, in characters.
const NAME_CHARS: usize = 80;
/// The longest goal, in characters.
const GOAL_CHARS: usize = 600;
/// The longest tag, in letters.
const TAG_LETTERS: usize = 60;
/// The longest hashtag, in letters.
const HASHTAG_LETTERS: usize = 50;
/// More than these are noise in any network.
const MOST_HASHTAGS: usize = 10;

text_enum! {
    /// Where a campaign stands on a day.
    CampaignState {
        /// Under way; so is one without dates.
        Running = "running",
        /// Begins later.
        Coming = "coming",
        /// Its last day has passed.
        Over = "over",
    }
}

/// One campaign.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset, Serialize)]
#[diesel(table_name = campaigns)]
#[diesel(treat_none_as_null = true)]
pub struct Campaign {
    /// Which.
    pub id: CampaignId,
    /// Its name; unique.
    pub name: String,
    /// What outgoing links carry as `utm_campaign`: a–z, 0–9 and hyphens; unique.
    pub tag: String,
    /// What it is to achieve, in words.
    pub goal: String,
    /// First day; `None` when it has always been.
    pub starts_on: Option<NaiveDate>,
    /// Last day; `None` when it has no end.
    pub ends_on: Option<NaiveDate>,
    /// When it was made (UTC).
    pub created_at: NaiveDateTime,
    /// Words that posts about it carry, each with its #, a blank between them.
    pub hashtags: String,
}

impl Campaign {
    /// Where it stands on `day`.
    pub fn state(&self, day: NaiveDate) -> CampaignState {
        if self.starts_on.is_some_and(|first| first > day) {
            CampaignState::Coming
        } else if self.ends_on.is_some_and(|last| last < day) {
            CampaignState::Over
        } else {
            CampaignState::Running
        }
    }

    /// Whether every one of the words stands in name, tag or goal, whatever their case.
    pub fn says(&self, words: &str) -> bool {
        let text = format!("{}\n{}\n{}", self.name, self.tag, self.goal);
        let text = format!("{text}\n{}", self.hashtags).to_lowercase();
        words
            .to_lowercase()
            .split_whitespace()
            .all(|word| text.contains(word))
    }
}

/// A campaign as it is written.
#[derive(Clone, Debug)]
pub struct CampaignDraft {
    /// Name.
    pub name: String,
    /// Tag; empty takes it from the name.
    pub tag: String,
    /// Goal.
    pub goal: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// The ambition it serves.
    pub ambition: Option<AmbitionId>,
    /// Hashtags as typed: with or without #, blanks or commas between them.
    pub hashtags: String,
}

impl CampaignDraft {
    /// The same with its tag filled in.
    ///
    /// # Errors
    /// `Invalid` beside what is missing, too long, no tag, or the wrong way round.
    pub fn checked(mut self) -> Result<Self> {
        let mut fields = Fields::new();
        fields.check(self.name.is_empty(), "name", "content-campaign-nameless");
        let mut at_most = |field: &str, text: &str, limit: usize| {
            if text.chars().count() > limit {
                fields.add(field, Message::new("content-too-long").with("limit", limit));
            }
        };
        at_most("name", &self.name, NAME_CHARS);
        at_most("goal", &self.goal, GOAL_CHARS);
        at_most("tag", &self.tag, TAG_LETTERS);
        if self.tag.is_empty() {
            self.tag = tag_of(&self.name);
        }
        let is_tag = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_written = self.tag.chars().any(|c| c != '-') || self.name.is_empty();
        let wrong = !is_written || !self.tag.chars().all(is_tag);
        fields.check(wrong, "tag", "content-campaign-tag-invalid");
        let turned = matches!((self.starts_on, self.ends_on), (Some(a), Some(b)) if b < a);
        fields.check(turned, "ends_on", "content-campaign-ends-before");
        match hashtags(&self.hashtags) {
            Some(hashtags) => self.hashtags = hashtags,
            None => fields.add(
                "hashtags",
                Message::new("content-campaign-hashtags-invalid"),
            ),
        }
        fields.into_result()?;
        Ok(self)
    }
}

/// Hashtags as networks read them, each once; none when one is no word of letters and digits, or
/// there are too many. A number alone is no hashtag anywhere.
fn hashtags(typed: &str) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    let words = typed.split(|c: char| c.is_whitespace() || c == ',');
    for word in words.map(|word| word.trim_start_matches('#')) {
        if word.is_empty() || found.iter().any(|known| known[1..] == *word) {
            continue;
        }
        let is_word = word.chars().all(|c| c.is_alphanumeric() || c == '_')
            && word.chars().any(char::is_alphabetic)
            && word.chars().count() <= HASHTAG_LETTERS;
        if !is_word || found.len() == MOST_HASHTAGS {
            return None;
        }
        found.push(format!("#{word}"));
    }
    Some(found.join(" "))
}

/// The tag that a name suggests: its letters without marks, everything else a hyphen.
pub(in crate::content) fn tag_of(name: &str) -> String {
    let mut tag = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => tag.push(letter),
            'å' | 'ä' | 'á' | 'à' | 'â' => tag.push('a'),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => tag.push('o'),
            'æ' => tag.push_str("ae"),
            'é' | 'è' | 'ê' | 'ë' => tag.push('e'),
            'ü' | 'ú' => tag.push('u'),
            'í' => tag.push('i'),
            _ if tag.is_empty() || tag.ends_with('-') => {}
            _ => tag.push('-'),
        }
    }
    tag.truncate(TAG_LETTERS);
    tag.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashtags_are_words() {
        let read = |typed| hashtags(typed);
        assert_eq!(
            read(" #Sjøvarme, varme  #Sjøvarme").as_deref(),
            Some("#Sjøvarme #varme")
        );
        assert_eq!(read("").as_deref(), Some(""));
        assert_eq!(read("#2026"), None);
        assert_eq!(read("#vår-fest"), None);
        assert_eq!(read("a b c d e f g h i j k"), None);
    }

    #[test]
    fn a_name_suggests_a_tag() {
        for (name, tag) in [
            ("Vår 2026", "var-2026"),
            ("Blåbær & rømme – sommer!", "blabaer-romme-sommer"),
            ("  Idé  ", "ide"),
            ("???", ""),
        ] {
            assert_eq!(tag_of(name), tag);
        }
        assert_eq!(tag_of(&"å".repeat(80)).len(), TAG_LETTERS);
    }
}
