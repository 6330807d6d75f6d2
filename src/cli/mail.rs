//! `forpost mail …`: whether mail leaves as the settings say.

use clap::Subcommand;

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db;
use crate::mail::transport::{Cause, RelayError, Stage};
use crate::mail::{self, CheckError, Transport};

/// What to do with mail.
#[derive(Subcommand)]
pub(super) enum Mail {
    /// Send one mail with the settings, and say plainly what failed
    Check {
        /// Who gets it
        #[arg(long, value_name = "EMAIL")]
        to: String,
    },
}

/// Does it.
pub(super) fn run(config: Config, what: Mail) -> anyhow::Result<()> {
    let Mail::Check { to } = what;
    let transport = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, transport, false)?;
    db::migrate(&mut *app.db.get()?)?;
    let checked = actix_web::rt::System::new().block_on(mail::check(&app, &to));
    match checked {
        Ok(id) => {
            println!("{}", success(&app, &to, &id));
            Ok(())
        }
        Err(CheckError::Relay(error)) => Err(anyhow::anyhow!("{}", failure(&app, &to, &error))),
        Err(CheckError::Address(_)) => Err(anyhow::anyhow!("{to} is no mail address")),
        Err(CheckError::Ours(error)) => Err(error.into()),
    }
}

fn success(app: &App, to: &str, id: &str) -> String {
    match &app.mail {
        Transport::Smtp(relay) => format!(
            "{} took the mail to {to} (Message-ID {id}). Whether it arrives is now in its hands: \
             look into the mailbox, and among the spam.",
            relay.address()
        ),
        Transport::Folder(folder) => format!(
            "mail.transport is \"folder\": the mail lies in {} and goes to nobody.",
            folder.display()
        ),
        Transport::Memory(_) => format!("The mail {id} is in memory."),
    }
}

/// What failed, the words of the one who refused, and where to look.
fn failure(app: &App, to: &str, error: &RelayError) -> String {
    let relay = match &app.mail {
        Transport::Smtp(relay) => relay.address(),
        Transport::Folder(_) | Transport::Memory(_) => String::new(),
    };
    match (error.stage, &error.cause) {
        (Stage::Connection, Cause::Smtp(smtp)) if smtp.is_client() || smtp.is_tls() => format!(
            "{relay} answers, but not with the encryption that mail.smtp_tls asks for: {error}."
        ),
        (Stage::Connection, _) => format!(
            "No connection to {relay}: {error}. Check mail.smtp_host, mail.smtp_port, \
             mail.smtp_tls and mail.smtp_ca, and whether this machine may go there."
        ),
        (Stage::SignIn, _) => format!(
            "{relay} did not accept the sign-in: {error}. Check mail.smtp_user and \
             mail.smtp_password."
        ),
        (Stage::Sender, _) => format!(
            "{relay} does not send for {}: {error}. Check mail.from, and whether the relay wants \
             a sign-in.",
            app.mail_from.email
        ),
        (Stage::Receiver, _) => format!("{relay} refused the receiver {to}: {error}."),
        (Stage::Lines | Stage::End, _) if error.code().is_some() => {
            format!("{relay} refused the mail itself: {error}.")
        }
        (Stage::Lines, _) => format!("{relay} was lost before it had the whole mail: {error}."),
        (Stage::End, _) => format!(
            "{relay} had the whole mail and did not confirm it: {error}. It may have been sent \
             all the same."
        ),
    }
}
