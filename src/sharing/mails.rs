//! The mail to those who shared what was taken back.

use serde_json::json;

use super::store::retractions::Untold;
use crate::app::App;
use crate::error::Result;
use crate::mail::{self, Mail, Receiver};

/// Tells one person about one item; `shares` are that person's shares of it, at least one.
pub fn retracted(app: &App, first: &Untold, shares: &[Untold]) -> Result<Mail> {
    let to = Receiver {
        person: first.person,
        name: first.name.clone(),
        email: first.email.clone(),
        lang: first.lang,
        unsubscribe: None,
    };
    let posts: Vec<_> = shares
        .iter()
        .map(|share| json!({ "channel": share.channel, "post_url": share.post_url }))
        .collect();
    let data = json!({ "title": first.title, "posts": posts });
    mail::compose(app, &to, "sharing-retracted", data)
}
