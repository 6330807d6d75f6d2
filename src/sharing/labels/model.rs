//! What a label says, and what it may not leave out.

use diesel::prelude::*;
use serde::Serialize;

use crate::config::{Country, Organisation};
use crate::content::model::Disclosure;
use crate::db::schema::labels;
use crate::error::{Fields, Message};
use crate::texts::{Lang, Texts};

/// The longest wording, in characters: the shortest text of a network has room for more than it.
pub const LABEL_CHARS: usize = 80;

/// The words that mark advertising, one of which must come first (L19).
const ADVERTISING: [&str; 5] = ["reklame", "annonse", "annonce", "advertisement", "ad"];

/// A wording that comms have chosen.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = labels)]
pub struct Label {
    /// For items of this class.
    pub disclosure: Disclosure,
    /// In texts of this language.
    pub lang: Lang,
    /// What they begin with.
    pub words: String,
}

impl Label {
    /// Notes beside `field` what is wrong with it: `org` is the name of the employer.
    pub fn check(&self, org: &str, field: &str, fields: &mut Fields) {
        if self.words.chars().count() > LABEL_CHARS {
            let message = Message::new("labels-too-long").with("limit", LABEL_CHARS);
            fields.add(field, message);
        }
        let is_hashtags = self
            .words
            .split_whitespace()
            .all(|word| word.starts_with('#'));
        fields.check(is_hashtags, field, "labels-hashtag");
        if !self.keeps_to_law(org) {
            let message = match self.disclosure {
                Disclosure::Commercial => Message::new("labels-commercial-first"),
                _ => Message::new("labels-employer-missing").with("org", org),
            };
            fields.add(field, message);
        }
    }

    /// Whether it says what the law asks for: advertising by its first word, the employer by name.
    fn keeps_to_law(&self, org: &str) -> bool {
        match self.disclosure {
            Disclosure::Commercial => {
                let first = self.words.split_whitespace().next().unwrap_or_default();
                let first = first.trim_end_matches(|sign: char| !sign.is_alphanumeric());
                ADVERTISING.contains(&first.to_lowercase().as_str())
            }
            Disclosure::Employer => self.words.to_lowercase().contains(&org.to_lowercase()),
            Disclosure::Neutral => true,
        }
    }
}

/// What the law wants said first about an item of a class, in a language.
pub fn by_law(texts: &Texts, org: &str, class: Disclosure, lang: Lang) -> Option<String> {
    let key = match class {
        Disclosure::Commercial => "sharing-disclosure-commercial",
        Disclosure::Employer => "sharing-disclosure-employer",
        Disclosure::Neutral => return None,
    };
    Some(texts.text_with(lang, key, &[("org", org)]))
}

/// What a text begins with: `own` where comms have chosen a wording that still keeps to the law,
/// else the law's words. Advertising in another language than that of the readers' country is
/// marked in theirs as well.
pub fn label(
    texts: &Texts,
    organisation: &Organisation,
    (class, lang): (Disclosure, Lang),
    country: Option<Country>,
    own: Option<&Label>,
) -> Option<String> {
    let org = &organisation.name;
    let own = own.filter(|label| label.keeps_to_law(org));
    let words = match own {
        Some(own) => own.words.clone(),
        None => by_law(texts, org, class, lang)?,
    };
    if class != Disclosure::Commercial {
        return Some(words);
    }
    let country = country.unwrap_or(organisation.country);
    if is_understood(&words, country) {
        return Some(words);
    }
    let theirs = by_law(texts, org, class, country.lang()).unwrap_or_default();
    Some(format!("{words} ({})", theirs.to_lowercase()))
}

/// Whether the readers of a country are told in a word of theirs that it is advertising.
fn is_understood(words: &str, country: Country) -> bool {
    let theirs = match country {
        Country::Norway => ["reklame", "annonse"],
        Country::Denmark => ["reklame", "annonce"],
        Country::Elsewhere => ["advertisement", "ad"],
    };
    words
        .split(|sign: char| !sign.is_alphanumeric())
        .any(|word| theirs.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests;
