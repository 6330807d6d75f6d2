//! One who carries mails, one after the other: over one connection to the relay, into the
//! folder, or into memory.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

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
                std::fs::write(folder.join(format!("{}.eml", mail.id)), &mail.message)
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
            && let Err(error) = relay.within(Stage::Connection, line.part()).await
        {
            tracing::debug!(%error, "the relay heard no goodbye");
        }
    }
}

/// Up to the relay's word that the mail may come. The connection is kept if it is fit for more.
async fn offer(
    relay: &Relay,
    line: &mut Option<Box<Line>>,
    mail: &Packed,
) -> Result<(), RelayError> {
    let mut open = match line.take() {
        Some(open) => open,
        None => Box::new(relay.line().await?),
    };
    let offered = open.offer(relay, &mail.envelope).await;
    *line = open.is_fit().then_some(open);
    offered
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
    let taken = open.hand_over(relay, &mail.message, doubt).await;
    *line = open.is_fit().then_some(open);
    taken
}
