//! `forpost person …`: accounts from the command line.

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, Subcommand};

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db;
use crate::error::{Error, Message};
use crate::mail::Transport;
use crate::people::draft::{Details, Draft};
use crate::people::model::Role;
use crate::people::verbs::{self, Outcome};
use crate::people::{file, store};
use crate::texts::Lang;

/// What to do with accounts.
#[derive(Subcommand)]
pub(super) enum Person {
    /// Invite one person; the address in the mail is printed as well
    Add(Add),
    /// Invite everybody in a CSV file (name,email,team,language,roles)
    Import {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// End an account: signed out everywhere, no way back in
    Deactivate {
        /// Address of the account
        #[arg(value_name = "EMAIL")]
        email: String,
    },
}

#[derive(Args)]
pub(super) struct Add {
    /// Name as colleagues know it
    #[arg(long)]
    name: String,
    /// Address at work
    #[arg(long)]
    email: String,
    /// Team; made when it is missing
    #[arg(long, default_value = "")]
    team: String,
    /// nb, da or en; the organisation's language otherwise
    #[arg(long)]
    lang: Option<Lang>,
    /// Any of comms, hr, leader, admin, with commas between
    #[arg(long, value_delimiter = ',')]
    roles: Vec<Role>,
}

/// Does it, on the database of the settings.
pub(super) fn run(config: Config, what: Person) -> anyhow::Result<()> {
    let mail = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, mail, false)?;
    let conn = &mut *app.db.get()?;
    db::migrate(conn)?;
    match what {
        Person::Add(add) => {
            let draft = Draft {
                email: add.email,
                details: Details {
                    name: add.name,
                    team: add.team,
                    lang: add.lang.unwrap_or(app.config.organisation.lang),
                },
                roles: add.roles,
            };
            let invited = verbs::invite(&app, conn, None, draft).map_err(|e| explain(&app, e))?;
            println!("{}", invited.address);
        }
        Person::Import { file } => import(&app, conn, &file)?,
        Person::Deactivate { email } => {
            let person = store::by_email(conn, &email)?;
            let person = person.with_context(|| format!("no account has the address {email}"))?;
            verbs::deactivate(&app, conn, None, person.id).map_err(|e| explain(&app, e))?;
            println!("{email} is deactivated.");
        }
    }
    Ok(())
}

fn import(app: &App, conn: &mut db::Conn, path: &Path) -> anyhow::Result<()> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    let rows = file::read(&bytes, app.config.organisation.lang).map_err(|e| explain(app, e))?;
    let results = verbs::import(app, conn, None, rows)?;
    let mut invited = 0;
    for row in &results {
        match &row.outcome {
            Outcome::Invited => invited += 1,
            Outcome::Known => println!("line {}: {} has an account", row.line, row.email),
            Outcome::Refused(why) => {
                println!("line {}: {}: {}", row.line, row.email, say(app, why));
            }
        }
    }
    println!("{invited} of {} invited.", results.len());
    Ok(())
}

fn say(app: &App, message: &Message) -> String {
    app.texts().message(Lang::En, message)
}

/// An error in words; the command line speaks English.
fn explain(app: &App, error: Error) -> anyhow::Error {
    match &error {
        Error::Invalid(fields) => {
            let all: Vec<_> = fields
                .iter()
                .map(|(field, message)| format!("{field}: {}", say(app, message)))
                .collect();
            anyhow::anyhow!("{}", all.join("\n"))
        }
        Error::Conflict(message) => anyhow::anyhow!("{}", say(app, message)),
        _ => error.into(),
    }
}
