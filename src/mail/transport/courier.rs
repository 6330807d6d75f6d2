//! One who carries mails, one after the other: over one connection to the relay, into the
//! folder, or into memory.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailParameter};

use tokio::sync::Semaphore;

use super::error::{Cause, RelayError, SendError, Stage};
use super::line::{Doubt, Line};
use super::relay::Relay;
use crate::mail::Mail;
use crate::mail::message::Packed;

/// Carries mails. Each is first offered, then handed over: between the two the relay has agreed
/// to take it and has not got it yet.
pub enum Courier<'a> {
    /// Over a connection, opened when it is needed and kept for the next mail.
    Smtp {
        /// Where to.
        relay: &'a Relay,
        /// The connection, if it is open.
        line: Option<Box<Line>>,
    },
    /// Into a folder.
    Folder(&'a Path),
    /// Into memory.
    Memory(&'a Mutex<Vec<Mail>>),
}

impl Courier<'_> {
    /// Asks whether the mail would be taken.
    pub async fn offer(&mut self, mail: &Packed) -> Result<(), SendError> {
        let Courier::Smtp { relay, line } = self else {
            return Ok(());
        };
        let is_used = line.is_some();
        match offer(relay, line, mail).await {
            // A relay may hang up between two mails; nothing is lost, and it is called again.
            Err(error) if is_used && (error.code().is_none() || error.code() == Some(421)) => {
                *line = None;
                Ok(offer(relay, line, mail).await?)
            }
            done => Ok(done?),
        }
    }

    /// Hands over the mail that was offered last; until `doubt` is dropped it has a place among
    /// those in doubt, unless it is known not to have left.
    pub async fn hand_over(
        &mut self,
        mail: &Packed,
        doubt: &mut Doubt<'_>,
    ) -> Result<(), SendError> {
        match self {
            Courier::Smtp { relay, line } => Ok(hand_over(relay, line, mail, doubt).await?),
            Courier::Folder(folder) => {
                doubt.begin().await;
                std::fs::write(folder.join(format!("{}.eml", mail.id)), &mail.bytes)
                    .map_err(|error| SendError::Down(error.kind().to_string()))
            }
            Courier::Memory(mails) => {
                let mut mails = mails.lock().unwrap_or_else(PoisonError::into_inner);
                mails.push(mail.mail.clone());
                Ok(())
            }
        }
    }

    /// Gives a mail to the relay and says in full what it answered, for those who look for a
    /// fault. Nothing to the others.
    pub async fn try_out(&mut self, mail: &Packed) -> Result<(), RelayError> {
        if let Courier::Smtp { relay, line } = self {
            offer(relay, line, mail).await?;
            let places = Semaphore::new(1);
            hand_over(relay, line, mail, &mut Doubt::new(&places)).await?;
        }
        Ok(())
    }

    /// Says goodbye to the relay. Whether it hears that is of no consequence.
    pub async fn part(self) {
        if let Courier::Smtp {
            relay,
            line: Some(mut line),
        } = self
        {
            let goodbye = async { Ok(line.smtp.quit().await?) };
            if let Err(error) = relay.within(Stage::Connection, goodbye).await {
                tracing::debug!(%error, "the relay heard no goodbye");
            }
        }
    }
}

/// Up to the relay's word that the mail may come. The connection is there afterwards, unless it
/// was lost.
async fn offer(
    relay: &Relay,
    line: &mut Option<Box<Line>>,
    mail: &Packed,
) -> Result<(), RelayError> {
    let mut open = match line.take() {
        Some(open) => open,
        None => Box::new(relay.line().await?),
    };
    let offered = address(relay, &mut open.smtp, mail).await;
    let is_over = match &offered {
        Ok(()) => true,
        // The relay forgets the refused mail, so that the next one begins anew.
        Err(error) if error.code().is_some_and(|code| code != 421) => {
            let forget = async { Ok(open.smtp.command(Rset).await?) };
            relay.within(error.stage, forget).await.is_ok()
        }
        Err(_) => false,
    };
    *line = is_over.then_some(open);
    offered
}

async fn address(
    relay: &Relay,
    smtp: &mut AsyncSmtpConnection,
    mail: &Packed,
) -> Result<(), RelayError> {
    let mut parameters = Vec::new();
    let mut receivers = mail.envelope.to().iter();
    let is_international = receivers.any(|to| !AsRef::<str>::as_ref(to).is_ascii());
    if is_international && smtp.server_info().supports_feature(Extension::SmtpUtfEight) {
        parameters.push(MailParameter::SmtpUtfEight);
    }
    let from = MailFrom::new(mail.envelope.from().cloned(), parameters);
    let sender = async { Ok(smtp.command(from).await?) };
    relay.within(Stage::Sender, sender).await?;
    for to in mail.envelope.to() {
        let to = Rcpt::new(to.clone(), Vec::new());
        let receiver = async { Ok(smtp.command(to).await?) };
        relay.within(Stage::Receiver, receiver).await?;
    }
    let data = async { Ok(smtp.command(Data).await?) };
    relay.within(Stage::Receiver, data).await?;
    Ok(())
}

async fn hand_over(
    relay: &Relay,
    line: &mut Option<Box<Line>>,
    mail: &Packed,
    doubt: &mut Doubt<'_>,
) -> Result<(), RelayError> {
    let Some(mut open) = line.take() else {
        let cause = Cause::Network(std::io::ErrorKind::NotConnected.into());
        let stage = Stage::Connection;
        return Err(RelayError { stage, cause });
    };
    let taken = open.message(relay, &mail.bytes, doubt).await;
    // Any answer but "I am closing" means that the relay listens for the next mail.
    let listens = match &taken {
        Ok(()) => true,
        Err(error) => error.code().is_some_and(|code| code != 421),
    };
    *line = listens.then_some(open);
    taken
}
