//! The mails of crisis mode: that sharing is halted, that it is open again, and that a drill has
//! begun.

use serde_json::json;

use super::model::Crisis;
use crate::app::App;
use crate::error::Result;
use crate::mail::{self, Mail, Receiver};

/// Which mail says that sharing is halted.
pub const BEGUN: &str = "crisis-begun";
/// Which mail says that sharing is open again.
pub const ENDED: &str = "crisis-ended";

/// Tells one person that sharing is halted, in the words that were approved.
pub fn crisis(app: &App, to: &Receiver, crisis: &Crisis) -> Result<Mail> {
    let said = crisis.said_to(to.lang, app.config.organisation.lang);
    let data = json!({
        "drill": crisis.drill,
        "case": case(crisis.drill),
        "message": said.map_or("", |said| said.message.as_str()),
        "message_lang": said.map(|said| said.lang),
    });
    mail::compose(app, to, BEGUN, data)
}

/// Tells one who was told of the beginning that sharing is open again.
pub fn ended(app: &App, to: &Receiver, drill: bool) -> Result<Mail> {
    mail::compose(
        app,
        to,
        ENDED,
        json!({ "drill": drill, "case": case(drill) }),
    )
}

/// By what the texts tell the two apart.
fn case(drill: bool) -> &'static str {
    if drill { "drill" } else { "crisis" }
}

/// Tells one who holds the switch that a drill has been announced. `drill` is what is invented
/// to have happened.
pub fn drill(app: &App, to: &Receiver, drill: &str) -> Result<Mail> {
    mail::compose(app, to, "crisis-drill", json!({ "drill": drill }))
}
