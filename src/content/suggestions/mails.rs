//! The mails about suggestions: thanks, or why not.

use serde_json::json;

use super::model::{Suggestion, SuggestionState};
use crate::app::App;
use crate::error::Result;
use crate::mail::{self, Mail, Receiver};

/// Tells whoever made a suggestion what became of it.
pub fn answered(app: &App, to: &Receiver, suggestion: &Suggestion) -> Result<Mail> {
    let data = json!({
        "what": suggestion.line(),
        "answer": Some(&suggestion.answer).filter(|answer| !answer.is_empty()),
    });
    let kind = match suggestion.state {
        SuggestionState::Declined => "suggestions-declined",
        SuggestionState::Waiting | SuggestionState::Accepted => "suggestions-accepted",
    };
    mail::compose(app, to, kind, data)
}
