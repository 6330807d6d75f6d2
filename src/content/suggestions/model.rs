//! A suggestion, and what it is judged by.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Serialize;

use crate::access::PersonId;
use crate::content::draft::is_web_address;
use crate::content::model::ItemId;
use crate::db::schema::suggestions;
use crate::error::{Fields, Message, Result};

typed_id! {
    /// One suggestion.
    SuggestionId
}

/// The longest text of one's own, in characters.
pub const BODY_CHARS: usize = 2_000;
/// The longest reason, in characters: why it is suggested, and what is answered.
pub const WHY_CHARS: usize = 600;

text_enum! {
    /// Where a suggestion stands.
    SuggestionState {
        /// Nobody has answered yet.
        Waiting = "waiting",
        /// It became a draft.
        Accepted = "accepted",
        /// Not this time.
        Declined = "declined",
    }
}

/// One suggestion.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = suggestions)]
pub struct Suggestion {
    /// Which.
    pub id: SuggestionId,
    /// Whose; none after leaving.
    pub person_id: Option<PersonId>,
    /// Address; empty for words only.
    pub url: String,
    /// Words of one's own; may be empty beside an address.
    pub body: String,
    /// Why colleagues would like to share it.
    pub why: String,
    /// Where it stands.
    pub state: SuggestionState,
    /// Thanks, or why not; empty while it waits.
    pub answer: String,
    /// The item it became, while there is one.
    pub item_id: Option<ItemId>,
    /// The day it was made.
    pub suggested_on: NaiveDate,
    /// The day it was answered.
    pub answered_on: Option<NaiveDate>,
}

impl Suggestion {
    /// Whether every one of the words stands in address, text or reason, whatever their case.
    pub fn says(&self, words: &str) -> bool {
        let text = format!("{}\n{}\n{}", self.url, self.body, self.why).to_lowercase();
        let words = words.to_lowercase();
        words.split_whitespace().all(|word| text.contains(word))
    }

    /// What a list calls it: the address, or how the text begins.
    pub fn line(&self) -> String {
        const SHOWN: usize = 90;
        if !self.url.is_empty() {
            return self.url.clone();
        }
        let first = self.body.lines().next().unwrap_or_default();
        match first.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{} …", first[..end].trim_end()),
            None => first.to_owned(),
        }
    }
}

/// A suggestion as it is written.
#[derive(Clone, Debug)]
pub struct SuggestionDraft {
    /// Address; empty for words only.
    pub url: String,
    /// Words of one's own.
    pub body: String,
    /// Why.
    pub why: String,
}

impl SuggestionDraft {
    /// # Errors
    /// `Invalid` beside `url`, `body` and `why`.
    pub fn check(&self) -> Result<()> {
        let mut fields = Fields::new();
        let is_bare = self.url.is_empty() && self.body.is_empty();
        fields.check(is_bare, "url", "suggestions-needs-something");
        let is_wrong = !self.url.is_empty() && !is_web_address(&self.url);
        fields.check(is_wrong, "url", "content-url-invalid");
        fields.check(self.why.is_empty(), "why", "suggestions-needs-why");
        at_most(&mut fields, "body", &self.body, BODY_CHARS);
        at_most(&mut fields, "why", &self.why, WHY_CHARS);
        fields.into_result()
    }
}

/// Notes that a text is too long.
pub(super) fn at_most(fields: &mut Fields, field: &str, text: &str, limit: usize) {
    if text.chars().count() > limit {
        fields.add(field, Message::new("content-too-long").with("limit", limit));
    }
}
