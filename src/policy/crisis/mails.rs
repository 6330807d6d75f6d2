//! The mails of crisis mode: that sharing is halted, and that a drill has begun.

use serde_json::json;

use super::model::Crisis;
use crate::app::App;
use crate::error::Result;
use crate::mail::{self, Mail, Receiver};

/// Which mail says that sharing is halted.
pub const BEGUN: &str = "crisis-begun";

/// Tells one person that sharing is halted, in the words that were approved.
pub fn crisis(app: &App, to: &Receiver, crisis: &Crisis) -> Result<Mail> {
    let said = crisis.said_to(to.lang, app.config.organisation.lang);
    let data = json!({
        "drill": crisis.drill,
        "case": if crisis.drill { "drill" } else { "crisis" },
        "message": said.map_or("", |said| said.message.as_str()),
        "message_lang": said.map(|said| said.lang),
    });
    mail::compose(app, to, BEGUN, data)
}

/// Tells one who holds the switch that a drill has been announced. `drill` is what is invented
/// to have happened.
pub fn drill(app: &App, to: &Receiver, drill: &str) -> Result<Mail> {
    mail::compose(app, to, "crisis-drill", json!({ "drill": drill }))
}
