//! Mail: what is written, the outbox it waits in, and the ways it leaves.

pub mod outbox;
mod transport;

pub use transport::{SendError, Transport, TransportError};

use serde::Serialize;

use crate::access::PersonId;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::Templates;

/// One mail, ready to be put in the outbox.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Which mail it is, e.g. `people-invitation`; names its templates and texts.
    pub kind: &'static str,
    /// The account it is for, if there is one: erasing the person erases the mail.
    pub person: Option<PersonId>,
    /// Name and address of the receiver.
    pub to: (String, String),
    /// Subject, one line.
    pub subject: String,
    /// The plain text part; says the same as the HTML part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

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
}

/// Writes a mail of `room` called `name`: templates `{room}/mails/{name}.text` and `.html`,
/// subject from the text `{room}-mail-{name}-subject`. `data` is seen by both templates
/// beside `org`, `name` and `lang`.
pub fn compose(
    templates: &Templates,
    org: &str,
    to: &Receiver,
    kind: &'static str,
    data: impl Serialize,
) -> Result<Mail> {
    let (room, name) = kind
        .split_once('-')
        .ok_or_else(|| Error::internal(format!("mail kind {kind} names no room")))?;
    let mut root = serde_json::to_value(data)?;
    let subject = templates.texts().text_with(
        to.lang,
        &format!("{room}-mail-{name}-subject"),
        &[("org", org)],
    );
    if let Some(object) = root.as_object_mut() {
        object.insert("org".into(), org.into());
        object.insert("name".into(), to.name.clone().into());
        object.insert("lang".into(), to.lang.as_str().into());
        object.insert("subject".into(), subject.clone().into());
    }
    Ok(Mail {
        kind,
        person: Some(to.person),
        to: (to.name.clone(), to.email.clone()),
        text: templates.render_text(to.lang, &format!("{room}/mails/{name}.text"), &root)?,
        html: templates.render(to.lang, &format!("{room}/mails/{name}.html"), &root)?,
        subject,
    })
}
