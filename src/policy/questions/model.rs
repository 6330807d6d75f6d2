//! Questions and what is written in them.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::schema::questions;
use crate::error::{Fields, Message, Result};
use crate::markdown::to_text;
use crate::texts::Lang;

typed_id! {
    /// One question.
    QuestionId
}

impl QuestionId {
    /// An id that tells nothing. One of `new` holds the moment, and next to the sessions of that
    /// minute it would name who asked without a name.
    pub fn without_moment() -> Self {
        Self::from(uuid::Builder::from_random_bytes(rand::random()).into_uuid())
    }
}

/// The longest question, in characters.
pub const QUESTION_CHARS: usize = 1_000;
/// The longest answer, in characters of its Markdown.
pub const ANSWER_CHARS: usize = 3_000;
/// So much of a question stands where only a line is shown, in characters.
const LINE_CHARS: usize = 140;

text_enum! {
    /// Which questions a list shows; without one of these it shows all.
    View {
        /// Those that have an answer.
        Answered = "answered",
        /// Those that wait for one.
        Waiting = "waiting",
        /// Those that the reader asked by name.
        Mine = "mine",
    }
}

/// One question.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = questions)]
pub struct Question {
    /// Which.
    pub id: QuestionId,
    /// The language it is asked in.
    pub lang: Lang,
    /// The question, in Markdown.
    pub body: String,
    /// The day it was asked.
    pub asked_on: NaiveDate,
    /// Who asked; none where it was asked without a name.
    pub person_id: Option<PersonId>,
    /// The answer, in Markdown; empty while the question waits.
    pub answer: String,
    /// The language of the answer.
    pub answer_lang: Lang,
    /// Who answered.
    pub answered_by: Option<PersonId>,
    /// The day it was first answered; none while the question waits.
    pub answered_on: Option<NaiveDate>,
}

impl Question {
    /// Whether `reader`'s list of this kind shows it.
    pub fn is_in(&self, view: View, reader: PersonId) -> bool {
        match view {
            View::Answered => self.answered_on.is_some(),
            View::Waiting => self.answered_on.is_none(),
            View::Mine => self.person_id == Some(reader),
        }
    }

    /// Whether every one of the words stands in question or answer. Compared here and not in the
    /// database: SQLite folds the case of ASCII letters only.
    pub fn says(&self, words: &str) -> bool {
        let text = format!("{}\n{}", self.body, self.answer).to_lowercase();
        words
            .to_lowercase()
            .split_whitespace()
            .all(|word| text.contains(word))
    }

    /// The question on one line.
    pub fn line(&self) -> String {
        line_of(&self.body)
    }

    /// The answer on one line; empty while there is none.
    pub fn answer_line(&self) -> String {
        line_of(&self.answer)
    }
}

/// Words without their marks, cut at the end of one where they are too long for a line.
fn line_of(markdown: &str) -> String {
    let text = to_text(markdown);
    let mut line = String::new();
    for word in text.split_whitespace() {
        if line.chars().count() + word.chars().count() > LINE_CHARS && !line.is_empty() {
            return line + " …";
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(LINE_CHARS));
    }
    line
}

/// A question about to be asked.
#[derive(Clone, Debug)]
pub struct QuestionDraft {
    /// The language it is asked in.
    pub lang: Lang,
    /// The question, in Markdown.
    pub body: String,
}

impl QuestionDraft {
    /// Refuses an empty question and one that is too long, beside `body`.
    pub fn check(&self) -> Result<()> {
        check("body", &self.body, "questions-empty", QUESTION_CHARS)
    }
}

/// An answer as it is written.
#[derive(Clone, Debug)]
pub struct AnswerDraft {
    /// The language of the answer.
    pub lang: Lang,
    /// The answer, in Markdown.
    pub body: String,
}

impl AnswerDraft {
    /// Refuses an empty answer and one that is too long, beside `answer`.
    pub fn check(&self) -> Result<()> {
        check("answer", &self.body, "questions-answer-empty", ANSWER_CHARS)
    }
}

fn check(field: &str, text: &str, when_empty: &'static str, limit: usize) -> Result<()> {
    let mut fields = Fields::new();
    fields.check(text.is_empty(), field, when_empty);
    let length = text.chars().count();
    if length > limit {
        let message = Message::new("questions-too-long")
            .with("length", length)
            .with("limit", limit);
        fields.add(field, message);
    }
    fields.into_result()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_with_a_whole_word() {
        assert_eq!(line_of("Kan jeg **dele**\n\ndette?"), "Kan jeg dele dette?");
        let long = line_of(&"blåbær ".repeat(40));
        assert!(long.ends_with("blåbær …"), "{long}");
        assert!(long.chars().count() <= LINE_CHARS + 2);
        assert_eq!(line_of(&"x".repeat(300)).len(), LINE_CHARS);
    }
}
