//! One error type for the whole application. It carries keys of texts, never sentences:
//! the page that shows it knows the reader's language.

use std::collections::BTreeMap;
use std::panic::Location;

/// What every verb and handler returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One message: a Fluent id and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Fluent id, e.g. `people-email-invalid`.
    pub key: &'static str,
    /// Arguments of the text, by name.
    pub args: Vec<(&'static str, String)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Vec::new(),
        }
    }

    /// The same message with one more argument.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// What is wrong with a form: field name → message. The first message of a field is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<String, Message>);

impl Fields {
    /// No complaint yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a message beside `field` unless it has one already.
    pub fn add(&mut self, field: &str, message: Message) {
        self.0.entry(field.to_owned()).or_insert(message);
    }

    /// Notes `key` beside `field` when `wrong`.
    pub fn check(&mut self, wrong: bool, field: &str, key: &'static str) {
        if wrong {
            self.add(field, Message::new(key));
        }
    }

    /// `Ok` when nothing is wrong, else [`Error::Invalid`].
    pub fn into_result(self) -> Result<()> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Error::Invalid(self))
        }
    }

    /// Field names with their messages, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Message)> {
        self.0.iter()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Everything that can stop a verb or a page.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or its existence is none of the asker's business.
    #[error("not found")]
    NotFound,
    /// The person may not do this.
    #[error("denied")]
    Denied,
    /// The input is wrong; beside each field why.
    #[error("invalid input: {0:?}")]
    Invalid(Fields),
    /// The thing is not in a state in which this can be done; the key says why.
    #[error("conflict: {}", .0.key)]
    Conflict(Message),
    /// Too many attempts; try again after so many seconds.
    #[error("too many attempts")]
    TooMany {
        /// Seconds until the next attempt is let through.
        retry_after: u64,
    },
    /// A fault of ours. The page shows a reference number, the log has the cause.
    #[error("internal error at {at}: {cause}")]
    Internal {
        /// What failed.
        cause: Box<dyn std::error::Error + Send + Sync>,
        /// Where it was noticed.
        at: &'static Location<'static>,
    },
}

impl Error {
    /// A fault of ours, with the place that noticed it.
    #[track_caller]
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Error::Internal {
            cause: cause.into(),
            at: Location::caller(),
        }
    }

    /// One field with one message.
    pub fn field(field: &str, key: &'static str) -> Self {
        let mut fields = Fields::new();
        fields.add(field, Message::new(key));
        Error::Invalid(fields)
    }

    /// A conflict explained by the text `key`.
    pub fn conflict(key: &'static str) -> Self {
        Error::Conflict(Message::new(key))
    }
}

impl From<diesel::result::Error> for Error {
    #[track_caller]
    fn from(cause: diesel::result::Error) -> Self {
        match cause {
            diesel::result::Error::NotFound => Error::NotFound,
            other => Error::internal(other),
        }
    }
}

macro_rules! internal_from {
    ($($cause:ty),+ $(,)?) => {$(
        impl From<$cause> for Error {
            #[track_caller]
            fn from(cause: $cause) -> Self {
                Error::internal(cause)
            }
        }
    )+};
}

internal_from!(
    std::io::Error,
    serde_json::Error,
    diesel::r2d2::PoolError,
    handlebars::RenderError,
    actix_web::error::BlockingError,
    lettre::error::Error,
    lettre::address::AddressError,
    csv::Error,
    rust_xlsxwriter::XlsxError,
);
