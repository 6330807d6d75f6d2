//! Mail: what is written, the outbox it waits in, and the ways it leaves.

mod compose;
mod mails;
pub mod message;
pub mod outbox;
pub mod send;
mod signature;
pub mod store;
pub mod transport;
pub mod unsubscribe;
mod verdict;
pub mod web;

use std::borrow::Cow;

use chrono::NaiveDateTime;

pub use compose::{Receiver, compose};
pub use mails::{CheckError, check, trial};
pub use send::send_waiting;
pub use signature::{Signature, SignatureError};
pub use transport::{SendError, Transport, TransportError};

use crate::access::PersonId;
use crate::db::Conn;
use crate::error::Result;

/// One mail, ready to leave.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Which mail it is, e.g. `people-invitation`; names its templates and texts.
    pub kind: Cow<'static, str>,
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
    /// Where one click ends mails of this list; none for a mail that belongs to no list.
    pub unsubscribe: Option<String>,
}

/// Who writes the mails that are only reserved.
pub trait Composer: Send + Sync {
    /// One for each row, in the rows' order. Asks the database as often for many rows as for
    /// few.
    fn compose(&self, conn: &mut Conn, rows: &[outbox::Row]) -> Result<Vec<Composed>>;
}

/// What became of the writing of a reserved mail.
#[derive(Clone, Debug)]
pub enum Composed {
    /// Written.
    Mail(Mail),
    /// There is nothing to say.
    Nothing,
    /// It would come at a bad time; from then on (UTC) it may.
    NotBefore(NaiveDateTime),
}
