//! The mail that only shows that mail arrives, and which mails wait in a crisis.

use serde_json::json;
use tokio::sync::Semaphore;

use super::compose::write;
use super::message::{PackError, Packed};
use super::outbox::MailId;
use super::transport::{Doubt, RelayError};
use super::{Mail, Transport};
use crate::app::App;
use crate::error::{Error, Result};
use crate::texts::Lang;

/// Written already and waiting in a crisis all the same, because they invite to share. What is only
/// reserved, the weekly mails, waits in any case.
pub(super) const HALTED: &[&str] = &["sharing-reminder"];

/// How a mail that was sent to try the settings out fared.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// It cannot be sent there.
    #[error("{0}")]
    Address(#[from] PackError),
    /// The relay did not take it.
    #[error("{0}")]
    Relay(#[from] RelayError),
    /// A fault of ours, or the folder's.
    #[error("{0}")]
    Ours(#[from] Error),
}

/// Sends one mail the way the settings ask for, past the outbox; answers its Message-ID.
pub async fn check(app: &App, to: &str) -> Result<String, CheckError> {
    let mail = trial(app, to, app.config.organisation.lang)?;
    let id = MailId::new();
    let packed = Packed::new(app, id, mail)?;
    let mut courier = app.mail.courier();
    match &app.mail {
        Transport::Smtp(_) => courier.try_out(&packed).await?,
        Transport::Folder(_) | Transport::Memory(_) => {
            let places = Semaphore::new(1);
            let done = courier.hand_over(&packed, &mut Doubt::new(&places)).await;
            done.map_err(Error::internal)?;
        }
    }
    courier.part().await;
    Ok(format!("{id}@{}", app.mail_from.email.domain()))
}

/// The mail that is sent to this address to try the settings out.
pub fn trial(app: &App, to: &str, lang: Lang) -> Result<Mail> {
    let to = (String::new(), to.to_owned());
    write(app, to, lang, None, "mail-check", json!({}))
}
