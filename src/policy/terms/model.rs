//! Terms, and what a new one must be like.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use regex::{Regex, RegexBuilder};
use serde::Serialize;

use crate::db::schema::terms;
use crate::error::{Fields, Message, Result};
use crate::policy::check::words::Pattern;
use crate::texts::Lang;

/// The longest phrase or expression, in characters.
pub const PHRASE_CHARS: usize = 200;
/// The longest reason, in characters.
pub const REASON_CHARS: usize = 300;

/// An expression may take so much memory when it is made ready, in bytes.
const EXPRESSION_BYTES: usize = 1 << 20;

typed_id! {
    /// One term.
    TermId
}

text_enum! {
    /// How a term is looked for.
    Manner {
        /// Whole words in their order; `oppsig*` is every word that begins so.
        Words = "words",
        /// A regular expression, such as that of the organisation's customer numbers.
        Expression = "expression",
    }
}

text_enum! {
    /// What happens when a term is found.
    Force {
        /// The ambassador is asked, and decides.
        Advice = "advice",
        /// The text does not get out with it.
        Block = "block",
    }
}

/// One term.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset, Serialize)]
#[diesel(table_name = terms)]
#[diesel(treat_none_as_null = true)]
pub struct Term {
    /// Which.
    pub id: TermId,
    /// How it is looked for.
    pub manner: Manner,
    /// What is looked for.
    pub phrase: String,
    /// Only in captions of this language, or in all.
    pub lang: Option<Lang>,
    /// What happens then.
    pub force: Force,
    /// What the ambassador is told.
    pub reason: String,
    /// When it was added (UTC).
    pub created_at: NaiveDateTime,
}

impl Term {
    /// Whether phrase or reason contain the words.
    pub fn says(&self, words: &str) -> bool {
        let text = format!("{}\n{}", self.phrase, self.reason).to_lowercase();
        text.contains(&words.trim().to_lowercase())
    }
}

/// A term as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermDraft {
    /// How it is looked for.
    pub manner: Manner,
    /// What is looked for.
    pub phrase: String,
    /// Only in captions of this language, or in all.
    pub lang: Option<Lang>,
    /// What happens then.
    pub force: Force,
    /// What the ambassador is told.
    pub reason: String,
}

impl TermDraft {
    /// The draft with single blanks, if it can be a term.
    ///
    /// # Errors
    /// `Invalid` beside `phrase` when nothing or everything would be found, and beside `reason`
    /// when there is none.
    pub fn checked(mut self) -> Result<Self> {
        let mut fields = Fields::new();
        self.reason = self.reason.trim().to_owned();
        self.phrase = match self.manner {
            Manner::Words => single_blanks(&self.phrase),
            Manner::Expression => self.phrase.trim().to_owned(),
        };
        fields.check(self.phrase.is_empty(), "phrase", "terms-phrase-missing");
        for (field, text, limit) in [
            ("phrase", &self.phrase, PHRASE_CHARS),
            ("reason", &self.reason, REASON_CHARS),
        ] {
            if text.chars().count() > limit {
                fields.add(field, Message::new("terms-too-long").with("limit", limit));
            }
        }
        fields.check(self.reason.is_empty(), "reason", "terms-reason-missing");
        match self.manner {
            Manner::Words => {
                let is_pattern = Pattern::parse(&self.phrase).is_some();
                fields.check(!is_pattern, "phrase", "terms-phrase-invalid");
            }
            Manner::Expression => match expression(&self.phrase) {
                Err(_) => fields.add("phrase", Message::new("terms-expression-invalid")),
                Ok(found) => {
                    let finds_nothing = found.is_match("");
                    fields.check(finds_nothing, "phrase", "terms-expression-empty");
                }
            },
        }
        fields.into_result()?;
        Ok(self)
    }
}

/// The expression, made ready; it minds no capitals.
///
/// # Errors
/// When it is none, or would take too much memory.
pub fn expression(typed: &str) -> std::result::Result<Regex, regex::Error> {
    RegexBuilder::new(typed)
        .case_insensitive(true)
        .size_limit(EXPRESSION_BYTES)
        .dfa_size_limit(EXPRESSION_BYTES)
        .build()
}

fn single_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
