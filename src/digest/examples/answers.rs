//! What the invented colleagues asked and suggested, and what they were told.

use super::Company;
use crate::content::suggestions::mails as of_suggestions;
use crate::content::suggestions::model::{Suggestion, SuggestionId, SuggestionState};
use crate::error::Result;
use crate::mail::Mail;
use crate::policy::questions::mails as of_questions;
use crate::policy::questions::model::{Question, QuestionId};

impl Company<'_> {
    pub(super) fn suggestion(&self, state: SuggestionState) -> Result<Mail> {
        let suggestion = Suggestion {
            id: SuggestionId::new(),
            person_id: None,
            url: "https://www.example.org/".into(),
            body: String::new(),
            why: String::new(),
            state,
            answer: self.text(&format!("digest-example-{state}")),
            item_id: None,
            suggested_on: self.app.today(),
            answered_on: Some(self.app.today()),
        };
        of_suggestions::answered(self.app, &self.colleague(), &suggestion)
    }

    pub(super) fn question(&self) -> Result<Mail> {
        let question = Question {
            id: QuestionId::without_moment(),
            lang: self.lang,
            body: self.text("digest-example-question"),
            asked_on: self.app.today(),
            person_id: None,
            answer: self.text("digest-example-answer"),
            answer_lang: self.lang,
            answered_by: None,
            answered_on: Some(self.app.today()),
        };
        of_questions::answered(self.app, &self.person(), &question)
    }
}
