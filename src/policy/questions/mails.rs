//! The mail of questions: the answer has come.

use serde_json::json;

use super::model::Question;
use crate::app::App;
use crate::error::Result;
use crate::mail::{self, Mail, Receiver};
use crate::markdown::to_text;
use crate::people::model::Person;

/// Tells who asked by name what was answered.
pub fn answered(app: &App, to: &Person, question: &Question) -> Result<Mail> {
    let receiver = Receiver {
        person: to.id,
        name: to.name.clone(),
        email: to.email.clone(),
        lang: to.lang,
        unsubscribe: None,
    };
    let lines = |markdown: &str| -> Vec<String> {
        let text = to_text(markdown);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(str::to_owned).collect()
    };
    let data = json!({
        "question": lines(&question.body),
        "question_lang": question.lang,
        "answer": lines(&question.answer),
        "answer_lang": question.answer_lang,
        "page": format!("{}/policy/questions/{}", app.config.base(), question.id),
    });
    mail::compose(app, &receiver, "policy-answered", data)
}
