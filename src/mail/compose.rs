//! Writing a mail from its templates and texts.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Mail;
use crate::access::PersonId;
use crate::app::App;
use crate::error::{Error, Result};
use crate::texts::Lang;

/// Who gets a mail, and in which language.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// The account.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the mail.
    pub lang: Lang,
    /// Where one click ends mails of this list; none for a mail that belongs to no list.
    pub unsubscribe: Option<String>,
}

/// Writes a mail of `room` called `name`, from its kind `{room}-{name}`: the templates
/// `{room}/mails/{name}.mjml` and `.text`, the subject from the text `{room}-mail-{name}-subject`
/// and the line that lists of mails show beside it from `…-preheader`.
///
/// Both templates see `data` beside `org`, `base`, `name`, `lang`, `subject`, `preheader` and
/// `unsubscribe`. The two texts see what stands at the top of these and is a word or a number.
pub fn compose(app: &App, to: &Receiver, kind: &'static str, data: impl Serialize) -> Result<Mail> {
    let address = (to.name.clone(), to.email.clone());
    let unsubscribe = to.unsubscribe.clone();
    Ok(Mail {
        person: Some(to.person),
        ..write(app, address, to.lang, unsubscribe, kind, data)?
    })
}

/// The same to somebody without an account.
pub(super) fn write(
    app: &App,
    to: (String, String),
    lang: Lang,
    unsubscribe: Option<String>,
    kind: &'static str,
    data: impl Serialize,
) -> Result<Mail> {
    let (room, name) = kind
        .split_once('-')
        .ok_or_else(|| Error::internal(format!("mail kind {kind} names no room")))?;
    let Value::Object(mut root) = serde_json::to_value(data)? else {
        return Err(Error::internal("data of a mail is no object"));
    };
    root.insert("org".into(), app.config.organisation.name.clone().into());
    root.insert("base".into(), app.config.base().into());
    root.insert("name".into(), to.0.clone().into());
    root.insert("lang".into(), lang.as_str().into());
    root.insert("unsubscribe".into(), unsubscribe.clone().into());
    let words = words(&root);
    let args: Vec<_> = words.iter().map(|(n, v)| (*n, v.as_ref())).collect();
    let line = |part: &str| {
        let key = format!("{room}-mail-{name}-{part}");
        app.texts().text_with(lang, &key, &args)
    };
    let (subject, preheader) = (line("subject"), line("preheader"));
    root.insert("subject".into(), subject.clone().into());
    root.insert("preheader".into(), preheader.into());
    let template = format!("{room}/mails/{name}");
    let (text, html) = app.templates.render_mail(lang, &template, root.into())?;
    Ok(Mail {
        kind: kind.into(),
        person: None,
        to,
        subject,
        text,
        html,
        unsubscribe,
    })
}

/// What of the data can stand in a line of text.
fn words(root: &Map<String, Value>) -> Vec<(&str, Cow<'_, str>)> {
    root.iter()
        .filter_map(|(name, value)| match value {
            Value::String(word) => Some((name.as_str(), word.into())),
            Value::Number(number) => Some((name.as_str(), number.to_string().into())),
            _ => None,
        })
        .collect()
}
