//! A mail as the message that leaves: headers, both parts, envelope.

use std::time::SystemTime;

use lettre::Message;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};

use super::outbox::MailId;
use super::{Mail, SignatureError};
use crate::app::App;

/// A mail that can be handed over.
pub struct Packed {
    /// Its row.
    pub id: MailId,
    /// What was written.
    pub mail: Mail,
    /// From whom, to whom.
    pub envelope: Envelope,
    /// The whole message.
    pub bytes: Vec<u8>,
}

/// The mail cannot be written as a message: an address that is none.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The receiver's.
    #[error("no address")]
    Address(#[from] lettre::address::AddressError),
    /// The key has refused to sign.
    #[error("no signature: {0}")]
    Signature(#[from] SignatureError),
    /// Anything else.
    #[error("no message: {0}")]
    Message(#[from] lettre::error::Error),
}

const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
const LIST_ID: HeaderName = HeaderName::new_from_ascii_str("List-Id");
const LIST_UNSUBSCRIBE: HeaderName = HeaderName::new_from_ascii_str("List-Unsubscribe");
const LIST_UNSUBSCRIBE_POST: HeaderName = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");

impl Packed {
    /// Packs a mail. The Message-ID comes from the row, so that a second copy after a crash is
    /// recognisably the same mail.
    pub fn new(app: &App, id: MailId, mail: Mail) -> Result<Self, PackError> {
        let from = &app.mail_from;
        let (name, email) = &mail.to;
        let name = (!name.is_empty()).then(|| name.clone());
        let to = Mailbox::new(name, email.parse()?);
        let domain = from.email.domain();
        let mut message = Message::builder()
            .from(from.clone())
            .to(to)
            .subject(&mail.subject)
            .date(SystemTime::from(app.clock.now().and_utc()))
            .message_id(Some(format!("<{id}@{domain}>")))
            .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".into()));
        if let Some(address) = &mail.unsubscribe {
            let list = format!("<{}.{domain}>", mail.kind);
            message = message
                .raw_header(HeaderValue::new(LIST_ID, list))
                .raw_header(HeaderValue::new(LIST_UNSUBSCRIBE, format!("<{address}>")))
                .raw_header(HeaderValue::new(
                    LIST_UNSUBSCRIBE_POST,
                    "List-Unsubscribe=One-Click".into(),
                ));
        }
        let parts = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, &mail.text))
            .singlepart(part(ContentType::TEXT_HTML, &mail.html));
        let message = message.multipart(parts)?;
        let bytes = message.formatted();
        Ok(Self {
            id,
            envelope: message.envelope().clone(),
            bytes: match &app.mail_signature {
                Some(signature) => signature.sign(&bytes)?,
                None => bytes,
            },
            mail,
        })
    }
}

/// A part in quoted-printable at once: `lettre` would first look through every letter for the
/// encoding that suits best, which takes longer than encoding.
fn part(kind: ContentType, text: &str) -> SinglePart {
    // What people have typed may bring line ends of its own.
    let lines = text.replace('\r', "").replace('\n', "\r\n");
    let encoded = quoted_printable::encode(lines);
    let encoding = ContentTransferEncoding::QuotedPrintable;
    SinglePart::builder()
        .header(kind)
        .body(Body::dangerous_pre_encoded(encoded, encoding))
}
