//! What can go wrong on the way to the relay.

use std::error::Error as _;
use std::fmt;
use std::time::Duration;

use lettre::transport::smtp::Error as SmtpError;

/// The settings cannot be used; found at the start.
#[derive(Debug, thiserror::Error)]
#[error("mail: {0}")]
pub struct TransportError(String);

impl TransportError {
    pub(super) fn of(cause: impl fmt::Display) -> Self {
        Self(cause.to_string())
    }
}

/// How far it had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Opening the connection, encryption included.
    Connection,
    /// User and password.
    SignIn,
    /// The sender's address.
    Sender,
    /// The receiver's address.
    Receiver,
    /// The lines of the mail; without their end the relay has no mail.
    Lines,
    /// The end of the mail.
    End,
}

/// What the relay, or the way to it, said.
#[derive(Debug, thiserror::Error)]
pub enum Cause {
    /// An answer of the relay, or none that can be read.
    #[error("{0}")]
    Smtp(#[from] SmtpError),
    /// The network's.
    #[error("{0}")]
    Network(#[from] std::io::Error),
    /// Nothing was said for so long.
    #[error("no answer within {} s", .0.as_secs())]
    Silence(Duration),
}

/// The relay did not take a mail, and where it stopped.
#[derive(Debug, thiserror::Error)]
#[error("{cause}")]
pub struct RelayError {
    /// How far it had come.
    pub stage: Stage,
    /// Why it went no further.
    pub cause: Cause,
}

impl RelayError {
    /// The three digits of the relay's answer, if it answered.
    pub fn code(&self) -> Option<u16> {
        match &self.cause {
            Cause::Smtp(error) => error.status().map(u16::from),
            Cause::Network(_) | Cause::Silence(_) => None,
        }
    }

    /// Why, short and without the relay's own words: these may repeat somebody's address.
    pub fn short(&self) -> String {
        match &self.cause {
            Cause::Smtp(error) => match (self.code(), enhanced(error)) {
                (Some(code), Some(enhanced)) => format!("{code} {enhanced}"),
                (Some(code), None) => code.to_string(),
                (None, _) if error.is_tls() => "no encryption".to_owned(),
                (None, _) => "connection lost".to_owned(),
            },
            Cause::Network(_) if self.stage == Stage::Connection => "no connection".to_owned(),
            Cause::Network(_) => "connection lost".to_owned(),
            Cause::Silence(_) => "no answer".to_owned(),
        }
    }

    /// Whether the address itself was refused for good. Refusals for reasons of policy (5.7.…)
    /// say nothing about the address.
    fn is_bounce(&self) -> bool {
        let is_policy = match &self.cause {
            Cause::Smtp(error) => enhanced(error).is_some_and(|code| code.starts_with("5.7.")),
            Cause::Network(_) | Cause::Silence(_) => false,
        };
        matches!(self.code(), Some(550 | 551 | 553)) && !is_policy
    }
}

/// The `5.1.1` at the beginning of the relay's words.
fn enhanced(error: &SmtpError) -> Option<String> {
    let words = error.source()?.to_string();
    let code = words.split_whitespace().next()?;
    let is_code = code.split('.').count() == 3
        && code.len() <= 11
        && code.chars().all(|c| c.is_ascii_digit() || c == '.');
    is_code.then(|| code.to_owned())
}

/// Why a mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The relay said no for good, or the mail cannot be written as a message.
    #[error("refused: {why}")]
    Refused {
        /// Why, in short.
        why: String,
        /// Whether it was the address that was refused.
        is_bounce: bool,
    },
    /// It may work later.
    #[error("not now: {0}")]
    Later(String),
    /// The relay cannot be reached or takes nothing from us: no mail can leave now.
    #[error("no relay: {0}")]
    Down(String),
    /// The connection was lost after the relay had the whole mail.
    #[error("perhaps sent: {0}")]
    Perhaps(String),
}

impl From<RelayError> for SendError {
    fn from(error: RelayError) -> Self {
        let why = error.short();
        match (error.stage, error.code()) {
            (Stage::Connection | Stage::SignIn | Stage::Sender, _) => SendError::Down(why),
            (Stage::Receiver | Stage::Lines | Stage::End, Some(500..)) => SendError::Refused {
                is_bounce: error.is_bounce(),
                why,
            },
            (Stage::End, None) => SendError::Perhaps(why),
            (Stage::Receiver | Stage::Lines | Stage::End, _) => SendError::Later(why),
        }
    }
}
