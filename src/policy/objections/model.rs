//! Cards: an objection and its answer, in the languages they were written in.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::super::model::check_length;
use crate::db::schema::{objection_texts, objections};
use crate::error::{Fields, Result};
use crate::texts::{Lang, Texts};

/// Longest objection, in characters as people see them.
pub const OBJECTION_LIMIT: usize = 120;
/// Longest answer, in characters of its Markdown.
pub const ANSWER_LIMIT: usize = 1_000;

text_enum! {
    /// The cards that are there from the beginning.
    Shipped {
        /// "It takes time from the work."
        TimeThief = "time-thief",
        /// "It has nothing to do with business."
        NoBusiness = "no-business",
        /// "There is no budget."
        NoBudget = "no-budget",
        /// "We lose control."
        NoControl = "no-control",
        /// "Somebody will write something stupid."
        Stupid = "stupid",
        /// "Nobody is interested in us."
        Dull = "dull",
        /// "Then people will criticise us in public."
        Criticism = "criticism",
        /// "Secrets will get out."
        Secrets = "secrets",
        /// "We have a communications department for that."
        NotMyJob = "not-my-job",
        /// "Others will lure our best people away."
        Poaching = "poaching",
        /// "It cannot be measured."
        Unmeasured = "unmeasured",
        /// "Our people do not want to."
        Unwilling = "unwilling",
    }
}

typed_id! {
    /// A card somebody has added.
    CardId
}

/// Which card. Stored and addressed as one word: the name of a shipped one, or an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardKey {
    /// There from the beginning.
    Shipped(Shipped),
    /// Added.
    Own(CardId),
}

impl std::fmt::Display for CardKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shipped(shipped) => shipped.fmt(f),
            Self::Own(id) => id.fmt(f),
        }
    }
}

impl std::str::FromStr for CardKey {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        match text.parse() {
            Ok(shipped) => Ok(Self::Shipped(shipped)),
            Err(_) => text.parse().map(Self::Own),
        }
    }
}

impl<'de> serde::Deserialize<'de> for CardKey {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What is stored of a card; of a shipped one that nobody has touched, nothing.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = objections)]
pub struct CardRow {
    /// [`CardKey`] as text.
    pub card: String,
    /// Whether readers do not see it.
    pub is_hidden: bool,
    /// When it was added or first touched (UTC).
    pub created_at: NaiveDateTime,
}

/// The words of a card in one language, as somebody wrote them.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = objection_texts)]
pub struct CardText {
    /// [`CardKey`] as text.
    pub card: String,
    /// The language.
    pub lang: Lang,
    /// What is said against it. Plain text.
    pub objection: String,
    /// What there is to answer. Markdown.
    pub answer: String,
}

/// Objection and answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What is said against it. Plain text.
    pub objection: String,
    /// What there is to answer. Markdown.
    pub answer: String,
}

impl Words {
    /// What a shipped card says to begin with.
    pub fn shipped(texts: &Texts, lang: Lang, card: Shipped) -> Self {
        Self {
            objection: texts.text(lang, &format!("objections-card-{card}")),
            answer: texts.text(lang, &format!("objections-card-{card}-answer")),
        }
    }

    fn is_empty(&self) -> bool {
        self.objection.is_empty() && self.answer.is_empty()
    }
}

/// A card with what was written on it.
#[derive(Clone, Debug)]
pub struct Card {
    /// Which.
    pub key: CardKey,
    /// Whether readers do not see it.
    pub is_hidden: bool,
    /// What was written, by language; of a shipped card that nobody has written anew, nothing.
    pub own: BTreeMap<Lang, Words>,
}

impl Card {
    /// The words for a reader of `lang`, with their language: what was written in it, else what
    /// the product says, else what was written in the organisation's language or any.
    pub fn for_reader(&self, texts: &Texts, lang: Lang, organisation: Lang) -> (Lang, Words) {
        if let Some(words) = self.in_language(texts, lang) {
            return (lang, words);
        }
        let organisation = self.own.get_key_value(&organisation);
        let any = organisation.or_else(|| self.own.first_key_value());
        any.map_or((lang, Words::default()), |(lang, words)| {
            (*lang, words.clone())
        })
    }

    /// The words in exactly this language, if there are any.
    pub fn in_language(&self, texts: &Texts, lang: Lang) -> Option<Words> {
        let own = self.own.get(&lang).cloned();
        own.or_else(|| match self.key {
            CardKey::Shipped(card) => Some(Words::shipped(texts, lang, card)),
            CardKey::Own(_) => None,
        })
    }
}

/// Every card in the order of reading: the shipped ones, then those added, the oldest first.
pub fn cards(rows: &[CardRow], texts: &[CardText]) -> Vec<Card> {
    let card = |key: CardKey| {
        let name = key.to_string();
        let own = texts.iter().filter(|text| text.card == name);
        let own = own.map(|text| {
            let words = Words {
                objection: text.objection.clone(),
                answer: text.answer.clone(),
            };
            (text.lang, words)
        });
        Card {
            key,
            is_hidden: rows.iter().any(|row| row.card == name && row.is_hidden),
            own: own.collect(),
        }
    };
    let added = rows.iter().filter_map(|row| row.card.parse().ok());
    let shipped = Shipped::ALL.iter().copied().map(CardKey::Shipped);
    shipped.chain(added.map(CardKey::Own)).map(card).collect()
}

/// A card, as typed: by language; languages left empty are absent.
#[derive(Clone, Debug, Default)]
pub struct CardDraft(pub BTreeMap<Lang, Words>);

impl CardDraft {
    /// The form's name for the objection in a language.
    pub fn objection_field(lang: Lang) -> String {
        format!("objection_{lang}")
    }

    /// The form's name for the answer in a language.
    pub fn answer_field(lang: Lang) -> String {
        format!("answer_{lang}")
    }

    /// What was typed, without the languages left empty.
    pub fn new(words: impl IntoIterator<Item = (Lang, Words)>) -> Self {
        let words = words.into_iter().filter(|(_, words)| !words.is_empty());
        Self(words.collect())
    }

    /// Refuses a language with an objection but no answer or the other way round, words too
    /// long, and a card of one's own without the organisation's language.
    ///
    /// # Errors
    /// `Invalid` with fields `objection_{lang}` and `answer_{lang}`.
    pub fn check(&self, key: Option<CardKey>, organisation: Lang) -> Result<()> {
        let mut fields = Fields::new();
        let is_shipped = matches!(key, Some(CardKey::Shipped(_)));
        fields.check(
            !is_shipped && !self.0.contains_key(&organisation),
            &Self::objection_field(organisation),
            "objections-needs-language",
        );
        for (&lang, words) in &self.0 {
            let (objection, answer) = (Self::objection_field(lang), Self::answer_field(lang));
            fields.check(
                words.objection.is_empty(),
                &objection,
                "objections-needs-both",
            );
            fields.check(words.answer.is_empty(), &answer, "objections-needs-both");
            check_length(&mut fields, &objection, &words.objection, OBJECTION_LIMIT);
            check_length(&mut fields, &answer, &words.answer, ANSWER_LIMIT);
        }
        fields.into_result()
    }

    /// What differs from the words of the product: only that is kept.
    pub fn own_words(&self, texts: &Texts, key: Option<CardKey>) -> BTreeMap<Lang, Words> {
        let is_own = |lang: Lang, words: &Words| match key {
            Some(CardKey::Shipped(card)) => Words::shipped(texts, lang, card) != *words,
            _ => true,
        };
        let own = self.0.iter().filter(|(lang, words)| is_own(**lang, words));
        own.map(|(lang, words)| (*lang, words.clone())).collect()
    }
}
