//! Versions of the policy, their acceptance, and the words of the programme page.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};
use unicode_segmentation::UnicodeSegmentation;

use crate::access::PersonId;
use crate::db::schema::{acceptances, policy_texts, policy_versions, programme_texts};
use crate::error::{Fields, Message, Result};
use crate::texts::{Lang, Texts};

/// Longest policy text, in characters of its Markdown: what one screen holds (F2).
pub const POLICY_LIMIT: usize = 1_200;
/// Longest part of the programme page, in characters of its Markdown.
pub const PROGRAMME_LIMIT: usize = 2_000;
/// Longest sentence on what is new in a version, in characters.
pub const NEWS_LIMIT: usize = 280;

/// One published version.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = policy_versions)]
pub struct PolicyVersion {
    /// 1, 2, 3 …
    pub number: i32,
    /// When it began to hold (UTC).
    pub published_at: NaiveDateTime,
    /// Who published it.
    pub published_by: Option<PersonId>,
}

/// A version's text in one language. Never changed after publishing.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = policy_texts)]
pub struct PolicyText {
    /// The version.
    pub number: i32,
    /// The language.
    pub lang: Lang,
    /// Markdown.
    pub body: String,
    /// What is new in it, in a sentence of plain text; empty when nobody wrote one.
    pub news: String,
}

/// A version with its texts.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Number and moment.
    pub version: PolicyVersion,
    /// One text for each language it was written in.
    pub texts: Vec<PolicyText>,
}

impl Edition {
    /// The text a reader of `lang` gets: that language, else the organisation's, else any.
    pub fn text_for(&self, lang: Lang, organisation: Lang) -> Option<&PolicyText> {
        pick(&self.texts, |text| text.lang, lang, organisation)
    }
}

fn pick<T>(rows: &[T], of: impl Fn(&T) -> Lang, lang: Lang, organisation: Lang) -> Option<&T> {
    let in_lang = |wanted: Lang| rows.iter().find(|row| of(row) == wanted);
    in_lang(lang)
        .or_else(|| in_lang(organisation))
        .or_else(|| rows.first())
}

/// "Read and understood": which text, by whom, when.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = acceptances)]
pub struct Acceptance {
    /// Who.
    pub person_id: PersonId,
    /// Which version.
    pub number: i32,
    /// The language it was read in.
    pub lang: Lang,
    /// SHA-256 of that text, in hex.
    pub digest: String,
    /// When (UTC).
    pub accepted_at: NaiveDateTime,
}

/// SHA-256 of a text, in 64 hex digits: proof of which words were agreed to.
pub fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// How long a text is, in characters as people see them: what the live count shows as well.
pub fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// A version about to be published: a text for each language that has one.
#[derive(Clone, Debug, Default)]
pub struct EditionDraft {
    /// Markdown by language; languages without text are absent.
    pub bodies: BTreeMap<Lang, String>,
    /// What is new in it, a sentence by language; languages without one are absent.
    pub news: BTreeMap<Lang, String>,
    /// The version it was written from; none when it is the first. Guards against two people
    /// writing at the same time.
    pub base: Option<i32>,
}

impl EditionDraft {
    /// The form's name for a language's text.
    pub fn field(lang: Lang) -> &'static str {
        match lang {
            Lang::Nb => "body_nb",
            Lang::Da => "body_da",
            Lang::En => "body_en",
        }
    }

    /// The form's name for a language's sentence on what is new.
    pub fn news_field(lang: Lang) -> String {
        format!("news_{lang}")
    }

    /// Refuses a draft without a text in the organisation's language, with one too long, or with
    /// news in a language that has no text.
    pub fn check(&self, organisation: Lang) -> Result<()> {
        let mut fields = Fields::new();
        if self.bodies.get(&organisation).is_none_or(|b| b.is_empty()) {
            fields.add(
                Self::field(organisation),
                Message::new("policy-edition-needs-text"),
            );
        }
        for (lang, body) in &self.bodies {
            check_length(&mut fields, Self::field(*lang), body, POLICY_LIMIT);
        }
        for (lang, news) in &self.news {
            let field = Self::news_field(*lang);
            let has_text = self.bodies.contains_key(lang);
            fields.check(!has_text, &field, "policy-news-without-text");
            check_length(&mut fields, &field, news, NEWS_LIMIT);
        }
        fields.into_result()
    }
}

/// Notes a text that is longer than `limit` characters as people see them.
pub(in crate::policy) fn check_length(fields: &mut Fields, field: &str, text: &str, limit: usize) {
    let length = length(text);
    if length > limit {
        let message = Message::new("policy-too-long")
            .with("length", length)
            .with("limit", limit)
            .with("over", length - limit);
        fields.add(field, message);
    }
}

text_enum! {
    /// What a policy should say (L21). Advice: a version without it can be published.
    Advice {
        /// Sharing is voluntary.
        Voluntary = "voluntary",
        /// Freedom of expression is not limited.
        Speech = "speech",
        /// Whistleblowing is not limited.
        Whistleblowing = "whistleblowing",
    }
}

impl Advice {
    /// Stems of the words that say it, in each language.
    fn stems(self, lang: Lang) -> &'static [&'static str] {
        match (self, lang) {
            (Advice::Voluntary, Lang::Nb | Lang::Da) => &["frivillig"],
            (Advice::Voluntary, Lang::En) => &["voluntar", "your own choice"],
            (Advice::Speech, Lang::Nb | Lang::Da) => &["ytringsfri"],
            (Advice::Speech, Lang::En) => {
                &["freedom of expression", "freedom of speech", "free speech"]
            }
            (Advice::Whistleblowing, Lang::Nb) => &["varsl"],
            (Advice::Whistleblowing, Lang::Da) => &["whistleblow", "indberet"],
            (Advice::Whistleblowing, Lang::En) => &["whistleblow", "blow the whistle"],
        }
    }
}

/// What a text does not mention and should.
pub fn advice(body: &str, lang: Lang) -> Vec<Advice> {
    let body = body.to_lowercase();
    let says = |advice: &Advice| advice.stems(lang).iter().any(|stem| body.contains(stem));
    Advice::ALL.iter().copied().filter(|a| !says(a)).collect()
}

/// The programme page in one language (F1): it comes before any rule.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = programme_texts)]
pub struct ProgrammeText {
    /// The language.
    pub lang: Lang,
    /// Where the programme is going. Markdown.
    pub vision: String,
    /// Why it is there. Markdown.
    pub why: String,
    /// What each can contribute. Markdown.
    pub contribute: String,
    /// When it was last changed (UTC).
    pub updated_at: NaiveDateTime,
}

impl ProgrammeText {
    /// The text a reader of `lang` gets: that language, else the organisation's, else any;
    /// while nothing is written, a text that fits most organisations.
    pub fn for_reader(
        rows: &[Self],
        texts: &Texts,
        lang: Lang,
        organisation: (Lang, &str),
    ) -> Self {
        pick(rows, |row| row.lang, lang, organisation.0)
            .cloned()
            .unwrap_or_else(|| Self::starter(texts, lang, organisation.1))
    }

    /// The text to begin with, for the organisation of this name.
    pub fn starter(texts: &Texts, lang: Lang, organisation: &str) -> Self {
        let text = |key| texts.text_with(lang, key, &[("org", organisation)]);
        Self {
            lang,
            vision: text("policy-starter-vision"),
            why: text("policy-starter-why"),
            contribute: text("policy-starter-contribute"),
            updated_at: NaiveDateTime::default(),
        }
    }
}

/// The programme page in one language, as typed.
#[derive(Clone, Debug)]
pub struct ProgrammeDraft {
    /// The language.
    pub lang: Lang,
    /// Vision, why and what to contribute, in that order. Markdown.
    pub parts: [String; 3],
}

impl ProgrammeDraft {
    /// Names of the three parts in forms.
    pub const PARTS: [&'static str; 3] = ["vision", "why", "contribute"];

    /// The form's name for one part in this language, e.g. `vision_nb`.
    pub fn field(lang: Lang, part: &str) -> String {
        format!("{part}_{lang}")
    }

    /// Whether nothing is written in this language.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(String::is_empty)
    }

    /// Notes what is wrong: a language is written whole or not at all, the organisation's whole.
    pub fn check(&self, organisation: Lang, fields: &mut Fields) {
        let is_asked = self.lang == organisation || !self.is_empty();
        for (part, text) in Self::PARTS.iter().zip(&self.parts) {
            let field = Self::field(self.lang, part);
            fields.check(
                is_asked && text.is_empty(),
                &field,
                "policy-programme-needs-text",
            );
            check_length(fields, &field, text, PROGRAMME_LIMIT);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_names_what_is_missing_in_each_language() {
        let nb = "Det er frivillig. Ytringsfriheten din og retten til å varsle gjelder som før.";
        assert_eq!(advice(nb, Lang::Nb), []);
        assert_eq!(
            advice("Det er FRIVILLIGT at dele.", Lang::Da),
            [Advice::Speech, Advice::Whistleblowing]
        );
        assert_eq!(advice("Be kind.", Lang::En), Advice::ALL);
    }

    #[test]
    fn a_digest_is_the_sha_256_of_the_bytes() {
        assert_eq!(
            digest("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn length_counts_what_people_see() {
        assert_eq!(length("blåbær"), 6);
        assert_eq!(length("👩‍⚕️\n"), 2);
    }
}
