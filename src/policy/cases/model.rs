//! Cases, their words and answers.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::db::schema::{case_tallies, case_texts, cases};
use crate::error::{Fields, Message, Result};
use crate::policy::questions::model::QuestionId;
use crate::texts::{Lang, Texts};

typed_id! {
    /// One case.
    CaseId
}

/// The edition of answers that belong to no policy version: cases are there at any time.
pub const ANY_TIME: i32 = 0;

text_enum! {
    /// The three answers to "may I post this?".
    Choice {
        /// Go ahead.
        Go = "go",
        /// Ask first.
        Ask = "ask",
        /// Don't.
        Dont = "dont",
    }
}

text_enum! {
    /// Whose answers are added up.
    Voice {
        /// Everybody who leads nobody.
        Staff = "staff",
        /// Who holds the role of leader.
        Leaders = "leaders",
    }
}

text_enum! {
    /// The shipped cases, in the order in which they are met: each three in a row are answered in
    /// three ways.
    Starter {
        /// A vacancy in one's own team.
        Vacancy = "vacancy",
        /// A photo with colleagues in it.
        Photo = "photo",
        /// Somebody says that people will be laid off.
        Rumour = "rumour",
        /// A competitor has done something well.
        Competitor = "competitor",
        /// A customer complains where everybody can read it.
        Complaint = "complaint",
        /// A contract that is not announced yet.
        Contract = "contract",
        /// One thinks that management is wrong.
        Disagree = "disagree",
        /// Somebody writes what is not true.
        Correction = "correction",
        /// A screen or a board in the background.
        Screen = "screen",
        /// One recommends what the employer sells.
        Product = "product",
        /// Something at work is against the law.
        Wrongdoing = "wrongdoing",
        /// A meeting with somebody who was in one's care.
        Encounter = "encounter",
        /// Party politics on a Sunday.
        Politics = "politics",
        /// A film from the Christmas party.
        Party = "party",
        /// Somebody was hurt.
        Accident = "accident",
    }
}

impl Starter {
    /// What is answered to it as shipped.
    pub fn choice(self) -> Choice {
        match self {
            Starter::Vacancy
            | Starter::Competitor
            | Starter::Disagree
            | Starter::Product
            | Starter::Politics => Choice::Go,
            Starter::Photo
            | Starter::Complaint
            | Starter::Correction
            | Starter::Wrongdoing
            | Starter::Party => Choice::Ask,
            Starter::Rumour
            | Starter::Contract
            | Starter::Screen
            | Starter::Encounter
            | Starter::Accident => Choice::Dont,
        }
    }
}

/// A case as it is stored, without its words.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = cases)]
pub struct CaseRow {
    /// Which.
    pub id: CaseId,
    /// Which of the shipped ones it is; none for the organisation's own.
    pub starter: Option<Starter>,
    /// What the organisation answers; none where the shipped answer holds.
    pub choice: Option<Choice>,
    /// Whether it is out of the way.
    pub is_hidden: bool,
}

/// The organisation's own words of a case in one language.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = case_texts)]
pub struct CaseText {
    /// The case.
    pub case_id: CaseId,
    /// The language.
    pub lang: Lang,
    /// In a few words.
    pub title: String,
    /// What happens, in Markdown.
    pub situation: String,
    /// Why it is answered so, in Markdown.
    pub reason: String,
}

/// A case with the words that were written for it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The case.
    pub row: CaseRow,
    /// One text for each language that has its own; none for a shipped case nobody has changed.
    pub texts: Vec<CaseText>,
}

impl Case {
    /// What is answered to it. Every case of the organisation's own has an answer.
    pub fn choice(&self) -> Choice {
        let shipped = self.row.starter.map(Starter::choice);
        self.row.choice.or(shipped).unwrap_or(Choice::Ask)
    }

    /// Whether a shipped case has been changed.
    pub fn is_changed(&self) -> bool {
        self.row.starter.is_some() && (self.row.choice.is_some() || !self.texts.is_empty())
    }

    /// The words a reader of `lang` gets: written in it, else shipped in it, else the
    /// organisation's.
    pub fn words(&self, texts: &Texts, lang: Lang, organisation: Lang) -> CaseText {
        let written = |lang: Lang| self.texts.iter().find(|text| text.lang == lang).cloned();
        let shipped = || self.row.starter.map(|one| self.shipped(texts, one, lang));
        written(lang)
            .or_else(shipped)
            .or_else(|| written(organisation))
            .or_else(|| self.texts.first().cloned())
            .unwrap_or_else(|| self.text(lang, [String::new(), String::new(), String::new()]))
    }

    fn shipped(&self, texts: &Texts, starter: Starter, lang: Lang) -> CaseText {
        let part = |part: &str| texts.text(lang, &format!("starters-{starter}-{part}"));
        self.text(lang, [part("title"), part("situation"), part("reason")])
    }

    fn text(&self, lang: Lang, [title, situation, reason]: [String; 3]) -> CaseText {
        CaseText {
            case_id: self.row.id,
            lang,
            title,
            situation,
            reason,
        }
    }
}

/// What one group has answered to a case: what waits, and what is shown.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = case_tallies)]
pub struct Tally {
    /// The case.
    pub case_id: CaseId,
    /// The policy version it was asked about, or [`ANY_TIME`].
    pub edition: i32,
    /// Whose answers.
    pub voice: Voice,
    /// "Go ahead" that waits.
    pub waiting_go: i64,
    /// "Ask first" that waits.
    pub waiting_ask: i64,
    /// "Don't" that waits.
    pub waiting_dont: i64,
    /// "Go ahead" that is shown.
    pub shown_go: i64,
    /// "Ask first" that is shown.
    pub shown_ask: i64,
    /// "Don't" that is shown.
    pub shown_dont: i64,
}

impl Tally {
    /// Answers that wait for others.
    pub fn waiting(&self) -> i64 {
        self.waiting_go + self.waiting_ask + self.waiting_dont
    }
}

/// A case as it is written.
#[derive(Clone, Debug, Default)]
pub struct CaseDraft {
    /// What the organisation answers.
    pub choice: Option<Choice>,
    /// Title, situation and reason by language; languages without any are absent.
    pub words: BTreeMap<Lang, [String; 3]>,
    /// The question it comes from.
    pub question: Option<QuestionId>,
}

impl CaseDraft {
    /// Names of the three texts in forms, each with its limit in characters.
    pub const PARTS: [(&'static str, usize); 3] =
        [("title", 80), ("situation", 800), ("reason", 1_000)];

    /// The form's name for one text in this language, e.g. `title_nb`.
    pub fn field(part: &str, lang: Lang) -> String {
        format!("{part}_{lang}")
    }

    /// Notes what is wrong: a language is written whole or not at all, the organisation's whole,
    /// and one of the three answers is the organisation's.
    ///
    /// # Errors
    /// `Invalid` beside `choice` and the fields of [`CaseDraft::field`].
    pub fn check(&self, organisation: Lang) -> Result<()> {
        let mut fields = Fields::new();
        fields.check(self.choice.is_none(), "choice", "cases-choice-missing");
        let nothing = Default::default();
        for &lang in Lang::ALL {
            let Some(words) = self
                .words
                .get(&lang)
                .or_else(|| (lang == organisation).then_some(&nothing))
            else {
                continue;
            };
            for ((part, limit), text) in Self::PARTS.iter().zip(words) {
                let field = Self::field(part, lang);
                fields.check(text.is_empty(), &field, "cases-words-missing");
                if text.chars().count() > *limit {
                    fields.add(&field, Message::new("cases-too-long").with("limit", limit));
                }
            }
        }
        fields.into_result()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_three_shipped_cases_in_a_row_are_answered_in_three_ways() {
        assert_eq!(Starter::ALL.len(), 15);
        for three in Starter::ALL.chunks(3) {
            let mut answers: Vec<Choice> = three.iter().map(|one| one.choice()).collect();
            answers.sort_unstable();
            assert_eq!(answers, Choice::ALL, "{three:?}");
        }
    }

    #[test]
    fn the_shipped_words_fit_their_form_in_every_language() {
        let texts = Texts::load().unwrap();
        for &starter in Starter::ALL {
            let row = CaseRow {
                id: CaseId::new(),
                starter: Some(starter),
                choice: None,
                is_hidden: false,
            };
            let case = Case {
                row,
                texts: Vec::new(),
            };
            for &lang in Lang::ALL {
                let words = case.words(&texts, lang, Lang::Nb);
                let draft = CaseDraft {
                    choice: Some(case.choice()),
                    words: [(lang, [words.title, words.situation, words.reason])].into(),
                    question: None,
                };
                assert!(draft.check(lang).is_ok(), "{starter} {lang}: {draft:?}");
            }
        }
    }
}
