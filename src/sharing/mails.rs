//! The mails of sharing: what was taken back, and what somebody wanted to be reminded of.

use serde_json::json;
use url::Url;

use super::compose::compose_to_fit;
use super::store::plans::Due;
use super::store::retractions::Untold;
use crate::app::App;
use crate::error::{Error, Result};
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

/// Reminds of a planned share, with its words and the way to the network; without words, with the
/// way to its page. `instance` is the ambassador's Mastodon server, `first` what is said first.
///
/// The tracked link comes along inside the network's address and nowhere else: the gateways that
/// open every link of a mail would otherwise be counted as visitors of a post nobody has seen.
pub fn reminder(app: &App, due: &Due, instance: Option<&str>, first: Option<&str>) -> Result<Mail> {
    let Due { share, item, .. } = due;
    let to = Receiver {
        person: due.plan.person_id,
        name: due.name.clone(),
        email: due.email.clone(),
        lang: due.lang,
        unsubscribe: None,
    };
    let (base, channel) = (app.config.base(), share.channel);
    let link = format!("{base}/s/{}", share.code);
    let caption = share.caption.as_deref().unwrap_or_default();
    let post = compose_to_fit(first, caption, &link, channel);
    let link = Url::parse(&link).map_err(Error::internal)?;
    let network = share
        .caption
        .is_some()
        .then(|| channel.compose_url(&post.words, &link, &item.title, instance))
        .flatten();
    let way = match &network {
        None => "page",
        Some(_) if channel.takes_text() => "prefilled",
        Some(_) => "pasted",
    };
    let data = json!({
        "title": item.title,
        "item_lang": item.lang,
        "channel": channel,
        "words": share.caption.as_ref().map(|_| post.words.lines().collect::<Vec<_>>()),
        "network": network,
        "way": way,
        "page": format!("{base}/items/{}/shares/{channel}", item.id),
    });
    mail::compose(app, &to, "sharing-reminder", data)
}
