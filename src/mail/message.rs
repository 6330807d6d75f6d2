//! A mail as the message that leaves: headers, both parts, envelope.

use std::time::SystemTime;

use lettre::Message;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};

use super::outbox::MailId;
use super::{Mail, SignatureError};
use crate::app::App;

/// The longest line that every relay takes, in bytes without its end (RFC 5321, 4.5.3.1.6).
const LONGEST_LINE: usize = 998;

/// A mail that can be handed over.
pub struct Packed {
    /// Its row.
    pub id: MailId,
    /// What was written.
    pub mail: Mail,
    /// From whom, to whom.
    pub envelope: Envelope,
    /// The whole message.
    pub message: String,
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
    /// Something in it is no text.
    #[error("no text: {0}")]
    Text(#[from] std::string::FromUtf8Error),
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
        let envelope = Envelope::new(Some(from.email.clone()), vec![to.email.clone()])?;
        let domain = from.email.domain();
        let mut message = Message::builder()
            .envelope(envelope.clone())
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
            .singlepart(quoted(ContentType::TEXT_PLAIN, &mail.text))
            .singlepart(html(&mail.html));
        let message = message.multipart(parts)?;
        let bytes = message.formatted();
        Ok(Self {
            id,
            envelope,
            message: String::from_utf8(match &app.mail_signature {
                Some(signature) => signature.sign(&bytes)?,
                None => bytes,
            })?,
            mail,
        })
    }
}

/// A part in quoted-printable at once: `lettre` would first look through every letter for the
/// encoding that suits best, which takes longer than encoding.
fn quoted(kind: ContentType, text: &str) -> SinglePart {
    // What people have typed may bring line ends of its own.
    let text = text.replace('\r', "").replace('\n', "\r\n");
    let encoded = quoted_printable::encode(text);
    pre_encoded(kind, encoded, ContentTransferEncoding::QuotedPrintable)
}

/// HTML can say every letter in ASCII, so it needs no encoding, unless somebody wrote a line that
/// is longer than a relay has to take.
fn html(text: &str) -> SinglePart {
    let mut ascii = String::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        let begin = ascii.len();
        push_in_ascii(&mut ascii, line);
        if ascii.len() - begin > LONGEST_LINE {
            return quoted(ContentType::TEXT_HTML, text);
        }
    }
    let encoding = ContentTransferEncoding::SevenBit;
    pre_encoded(ContentType::TEXT_HTML, ascii.into_bytes(), encoding)
}

/// A line of HTML with a number for each letter that ASCII does not have, and the end that lines
/// have in mail.
fn push_in_ascii(ascii: &mut String, line: &str) {
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte);
    let words = line.trim_end_matches(['\r', '\n']);
    // Looking at every letter, without stopping at the first that is not plain, is what
    // processors do for many letters at a time.
    if words.bytes().fold(true, |all, byte| all & is_plain(byte)) {
        ascii.push_str(words);
    } else {
        for letter in words.chars() {
            match letter {
                '\t' | ' '..='~' => ascii.push(letter),
                // No other control has a meaning in HTML.
                _ if letter.is_control() => {}
                _ => {
                    let number = u32::from(letter).to_string();
                    ascii.extend(["&#", &number, ";"]);
                }
            }
        }
    }
    if line.ends_with('\n') {
        ascii.push_str("\r\n");
    }
}

fn pre_encoded(kind: ContentType, bytes: Vec<u8>, encoding: ContentTransferEncoding) -> SinglePart {
    SinglePart::builder()
        .header(kind)
        .body(Body::dangerous_pre_encoded(bytes, encoding))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_leaves_in_ascii_and_a_line_that_is_too_long_is_broken() {
        let packed = |text: &str| String::from_utf8(html(text).formatted()).unwrap();
        let short = packed("<p>Bl\u{e5}b\u{e6}r\t\u{2014}\r\nso\u{0}f\u{1f642}t</p>\n<p>kort</p>");
        let (head, body) = short.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("Content-Transfer-Encoding: 7bit"), "{head}");
        let lines = "<p>Bl&#229;b&#230;r\t&#8212;\r\nsof&#128578;t</p>\r\n<p>kort</p>";
        assert_eq!(body.trim_end(), lines);
        let long = packed(&format!("<p>{}</p>", "ord ".repeat(400)));
        assert!(long.contains("Content-Transfer-Encoding: quoted-printable"));
        assert!(long.lines().all(|line| line.len() <= 76), "{long}");
    }
}
