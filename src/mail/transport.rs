//! The ways a mail leaves: through a relay, into a folder, or into memory for tests.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::ExposeSecret;

use super::Mail;
use crate::config::{Mail as Settings, MailTransport, SmtpTls};

/// Where mails go.
pub enum Transport {
    /// To a relay.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Into files `{id}.eml` of a folder; nothing is sent.
    Folder(PathBuf),
    /// Kept in memory, for tests.
    Memory(Mutex<Vec<Mail>>),
}

/// The settings cannot be used; found at the start.
#[derive(Debug, thiserror::Error)]
#[error("mail: {0}")]
pub struct TransportError(String);

/// Why a mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The relay said no for good (5xx), or the mail cannot be written as a message.
    #[error("refused: {0}")]
    Permanent(String),
    /// It may work later.
    #[error("not now: {0}")]
    Temporary(String),
}

impl Transport {
    /// The transport that the settings ask for.
    pub fn new(settings: &Settings) -> Result<Self, TransportError> {
        let fail = |e: &dyn std::fmt::Display| TransportError(e.to_string());
        match settings.transport {
            MailTransport::Folder => {
                std::fs::create_dir_all(&settings.folder).map_err(|e| fail(&e))?;
                Ok(Transport::Folder(settings.folder.clone()))
            }
            MailTransport::Smtp => {
                let host = &settings.smtp_host;
                let tls = |host: &str| TlsParameters::new(host.to_owned()).map_err(|e| fail(&e));
                let tls = match settings.smtp_tls {
                    SmtpTls::Required => Tls::Required(tls(host)?),
                    SmtpTls::Implicit => Tls::Wrapper(tls(host)?),
                    SmtpTls::None => Tls::None,
                };
                let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
                    .port(settings.smtp_port)
                    .tls(tls);
                if !settings.smtp_user.is_empty() {
                    builder = builder.credentials(Credentials::new(
                        settings.smtp_user.clone(),
                        settings.smtp_password.expose_secret().to_owned(),
                    ));
                }
                Ok(Transport::Smtp(builder.build()))
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

    /// Hands one mail over. `id` becomes the Message-ID, so that a second attempt after a
    /// crash is recognisably the same mail.
    pub async fn send(&self, from: &Mailbox, id: &str, mail: &Mail) -> Result<(), SendError> {
        let message = message(from, id, mail).map_err(|e| SendError::Permanent(e.to_string()))?;
        match self {
            Transport::Smtp(relay) => relay.send(message).await.map(drop).map_err(|e| {
                // The relay's words may repeat the receiver's address: only its code is kept.
                let code = e
                    .status()
                    .map_or("no answer".to_owned(), |code| code.to_string());
                if e.is_permanent() {
                    SendError::Permanent(code)
                } else {
                    SendError::Temporary(code)
                }
            }),
            Transport::Folder(folder) => {
                std::fs::write(folder.join(format!("{id}.eml")), message.formatted())
                    .map_err(|e| SendError::Temporary(e.to_string()))
            }
            Transport::Memory(mails) => {
                mails
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(mail.clone());
                Ok(())
            }
        }
    }
}

fn message(from: &Mailbox, id: &str, mail: &Mail) -> Result<Message, Box<dyn std::error::Error>> {
    let (name, email) = &mail.to;
    let to = Mailbox::new(Some(name.clone()), email.parse()?);
    Ok(Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(format!("<{id}@{}>", from.email.domain())))
        .multipart(MultiPart::alternative_plain_html(
            mail.text.clone(),
            mail.html.clone(),
        ))?)
}
