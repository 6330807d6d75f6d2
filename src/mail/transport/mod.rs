//! The ways a mail leaves: through a relay, into a folder, or into memory for tests.

mod courier;
mod error;
mod held;
mod line;
mod pace;
mod relay;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

pub use courier::Courier;
pub use error::{Cause, RelayError, SendError, Stage, TransportError};
pub use line::Doubt;
pub use relay::Relay;

use super::Mail;
use crate::config::{Mail as Settings, MailTransport};

/// Where mails go.
pub enum Transport {
    /// To a relay.
    Smtp(Box<Relay>),
    /// Into files `{id}.eml` of a folder; nothing is sent.
    Folder(PathBuf),
    /// Kept in memory, for tests.
    Memory(Mutex<Vec<Mail>>),
}

impl Transport {
    /// The transport that the settings ask for.
    pub fn new(settings: &Settings) -> Result<Self, TransportError> {
        match settings.transport {
            MailTransport::Folder => {
                std::fs::create_dir_all(&settings.folder).map_err(TransportError::of)?;
                Ok(Transport::Folder(settings.folder.clone()))
            }
            MailTransport::Smtp => {
                let relay = Relay::new(settings)?;
                Ok(Transport::Smtp(Box::new(relay)))
            }
        }
    }

    /// A transport for tests.
    pub fn memory() -> Self {
        Transport::Memory(Mutex::new(Vec::new()))
    }

    /// The mails that a memory transport was given, oldest first; empty for the others.
    pub fn sent(&self) -> Vec<Mail> {
        match self {
            Transport::Memory(mails) => {
                mails.lock().unwrap_or_else(PoisonError::into_inner).clone()
            }
            Transport::Smtp(_) | Transport::Folder(_) => Vec::new(),
        }
    }

    /// How many couriers may be under way at once.
    pub fn couriers(&self) -> usize {
        match self {
            Transport::Smtp(relay) => relay.connections(),
            Transport::Folder(_) | Transport::Memory(_) => 1,
        }
    }

    /// Waits until the next mail may leave, where so many a minute are allowed.
    pub async fn turn(&self) {
        if let Transport::Smtp(relay) = self {
            relay.turn().await;
        }
    }

    /// One who carries mails, one after the other.
    pub fn courier(&self) -> Courier<'_> {
        match self {
            Transport::Smtp(relay) => Courier::Smtp { relay, line: None },
            Transport::Folder(folder) => Courier::Folder(folder),
            Transport::Memory(mails) => Courier::Memory(mails),
        }
    }
}
