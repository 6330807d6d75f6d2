//! `[mail]`

use std::net::IpAddr;
use std::path::PathBuf;

use secrecy::SecretString;
use serde::Deserialize;

use super::ConfigError;

/// `[mail]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The transport.
    pub transport: MailTransport,
    /// Folder of the folder transport.
    pub folder: PathBuf,
    /// Sender, `Name <address>`.
    pub from: String,
    /// Relay host.
    pub smtp_host: String,
    /// Relay port.
    pub smtp_port: u16,
    /// Encryption towards the relay.
    pub smtp_tls: SmtpTls,
    /// File with a certificate to trust besides the public ones; empty means none.
    pub smtp_ca: PathBuf,
    /// User at the relay; empty means none.
    pub smtp_user: String,
    /// Password at the relay.
    pub smtp_password: SecretString,
    /// Name that the public half of the key is published under; empty means no signature.
    pub dkim_selector: String,
    /// File with the key.
    pub dkim_key: PathBuf,
    /// Connections to the relay at once.
    pub smtp_connections: u32,
    /// Seconds to wait for each answer of the relay.
    pub smtp_timeout: u32,
    /// Mails a minute at most; 0 means as many as the relay takes.
    pub per_minute: u32,
    /// Mails at once that the relay may have accepted without our having noted it.
    pub in_doubt: u32,
}

/// How mail leaves the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTransport {
    /// Through a relay.
    Smtp,
    /// Into files.
    Folder,
}

/// Encryption towards the relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SmtpTls {
    /// STARTTLS or nothing is sent.
    Required,
    /// TLS from the first byte.
    Implicit,
    /// No encryption.
    None,
}

impl Mail {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let refused = |name, why: &str| {
            Err(ConfigError::Refused {
                name,
                why: why.to_owned(),
            })
        };
        if self.from.parse::<lettre::message::Mailbox>().is_err() {
            return refused("mail.from", "must be Name <address>");
        }
        let is_sent = self.transport == MailTransport::Smtp;
        if is_sent && self.smtp_tls == SmtpTls::None && !is_loopback(&self.smtp_host) {
            return refused("mail.smtp_tls", "none is for a relay on this machine only");
        }
        if !(1..=64).contains(&self.smtp_connections) {
            return refused("mail.smtp_connections", "between 1 and 64");
        }
        if !(1..=60).contains(&self.smtp_timeout) {
            return refused("mail.smtp_timeout", "between 1 and 60 seconds");
        }
        if self.dkim_selector.is_empty() != self.dkim_key.as_os_str().is_empty() {
            return refused("mail.dkim_key", "and dkim_selector need each other");
        }
        if self.in_doubt == 0 {
            return refused("mail.in_doubt", "at least one");
        }
        Ok(())
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
