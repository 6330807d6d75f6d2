//! `forpost digest …`: the weekly mails from the command line.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::{Args, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use super::serve::start_log;
use crate::app::App;
use crate::clock::{Clock, local_from_utc};
use crate::config::Config;
use crate::db;
use crate::digest::composer::{Letters, Wanted};
use crate::digest::mails::Kind;
use crate::digest::model::Week;
use crate::digest::verbs::{self, Fate};
use crate::mail::message::Packed;
use crate::mail::outbox::{MailId, State};
use crate::mail::store::runs;
use crate::mail::{self, Composer, Mail, Transport};
use crate::people::store;
use crate::reports::ledger::Ledger;

/// What to do with the weekly mails.
#[derive(Subcommand)]
pub(super) enum Digest {
    /// Show the mails that a person would get about a week, and about vacancies that ran out in
    /// it; nothing is sent
    Preview(Preview),
    /// Send the mails about a week to those who have not had them, each at its person's time
    Send(Send),
}

#[derive(Args)]
pub(super) struct Preview {
    /// Address of the account
    #[arg(long, value_name = "EMAIL")]
    person: String,
    /// The week, as 2026-W47; the last that is over otherwise
    #[arg(long, value_name = "WEEK")]
    week: Option<String>,
    /// What to show of each
    #[arg(long, value_enum, default_value_t = Part::Text)]
    part: Part,
}

/// A mail's plain text, its HTML, or the whole message.
#[derive(Clone, Copy, ValueEnum)]
enum Part {
    Text,
    Html,
    Source,
}

#[derive(Args)]
pub(super) struct Send {
    /// The week, as 2026-W47; the last that is over otherwise
    #[arg(long, value_name = "WEEK")]
    week: Option<String>,
    /// Only list who would get what, and why the others would not
    #[arg(long)]
    dry_run: bool,
    /// Do not wait for people's own day and hour, nights and holidays included
    #[arg(long, conflicts_with = "dry_run")]
    at_once: bool,
}

/// Does it, on the database of the settings.
pub(super) fn run(config: Config, what: Digest) -> anyhow::Result<()> {
    start_log("warn");
    let transport = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, transport, false)?;
    db::migrate(&mut *app.db.get()?)?;
    let letters = Letters::new(app.clone(), Arc::new(Ledger::new()));
    match what {
        Digest::Preview(asked) => preview(&app, &letters, &asked),
        Digest::Send(asked) if asked.dry_run => list(&app, &letters, asked.week.as_deref()),
        Digest::Send(asked) => send(&app, letters, &asked),
    }
}

fn week(app: &App, asked: Option<&str>) -> anyhow::Result<Week> {
    let today = app.settled_today();
    match asked {
        None => Ok(Week::closed(today)),
        Some(word) => Week::parse(word, today)
            .with_context(|| format!("{word} is no week that is over; write it as 2026-W47")),
    }
}

fn preview(app: &App, letters: &Letters, asked: &Preview) -> anyhow::Result<()> {
    let week = week(app, asked.week.as_deref())?;
    let conn = &mut *app.db.get()?;
    let person = store::by_email(conn, &asked.person)?
        .with_context(|| format!("no account has the address {}", asked.person))?;
    let roles = store::roles(conn, person.id)?;
    let holds = |kind: &&Kind| kind.role().is_none_or(|role| roles.contains(&role));
    let mut wanted = Vec::new();
    for &kind in Kind::ALL.iter().filter(holds) {
        let abouts = match kind {
            Kind::Vacancy => verbs::run_out(conn, week, app.config.time_zone)?,
            _ => vec![week.to_string()],
        };
        let person = person.id;
        wanted.extend(abouts.into_iter().map(|about| Wanted {
            kind,
            about,
            person,
        }));
    }
    for (wanted, written) in wanted.iter().zip(letters.write(conn, &wanted)?) {
        println!("== {} about {}", wanted.kind, wanted.about);
        match written {
            Err(why) => println!("not sent: {why}\n"),
            Ok(mail) => println!("{}\n", show(app, mail, asked.part)?),
        }
    }
    Ok(())
}

fn show(app: &App, mail: Mail, part: Part) -> anyhow::Result<String> {
    Ok(match part {
        Part::Text => format!("{}\n\n{}", mail.subject, mail.text),
        Part::Html => mail.html,
        Part::Source => {
            let packed = Packed::new(app, MailId::new(), mail)?;
            packed.message
        }
    })
}

fn list(app: &App, letters: &Letters, asked: Option<&str>) -> anyhow::Result<()> {
    let week = week(app, asked)?;
    let conn = &mut *app.db.get()?;
    let mut fates: BTreeMap<String, usize> = BTreeMap::new();
    for planned in verbs::plan(app, letters, conn, week)? {
        let (fate, more) = match planned.fate {
            Fate::Sent(due) => {
                let due = local_from_utc(app.config.time_zone, due);
                (
                    "would be sent".to_owned(),
                    due.format(", due %F %H:%M").to_string(),
                )
            }
            Fate::There(state) => (format!("in the outbox: {state}"), String::new()),
            Fate::TooNew => (
                "not sent: joined after it was due".to_owned(),
                String::new(),
            ),
            Fate::Silent(why) => (format!("not sent: {why}"), String::new()),
        };
        println!(
            "{}  {}  {}  {fate}{more}",
            planned.email, planned.kind, planned.about
        );
        *fates.entry(fate).or_default() += 1;
    }
    println!("\n{week}:");
    for (fate, mails) in fates {
        println!("{mails:>7}  {fate}");
    }
    Ok(())
}

fn send(app: &Arc<App>, letters: Letters, asked: &Send) -> anyhow::Result<()> {
    let week = week(app, asked.week.as_deref())?;
    let new = verbs::reserve_week(app, &mut *app.db.get()?, week, asked.at_once)?;
    println!("{week}: {new} mails are new in the outbox.");
    let about = week.to_string();
    let composer: Arc<dyn Composer> = Arc::new(letters);
    let sent = actix_web::rt::System::new().block_on(async {
        let bar = actix_web::rt::spawn(watch(app.clone(), about.clone()));
        let sent = mail::send_waiting(app, &composer).await;
        bar.abort();
        sent
    })?;
    println!("{sent} mails left.");
    let run = runs::find(&mut *app.db.get()?, &about)?;
    if let Some(run) = run {
        for state in State::ALL {
            println!("{:>7}  {state}", run.count(*state));
        }
        for (why, mails) in &run.reasons {
            println!("{mails:>7}  {why}");
        }
    }
    Ok(())
}

/// Shows how far the run is, until it is told to stop.
async fn watch(app: Arc<App>, about: String) -> anyhow::Result<()> {
    let bar = ProgressBar::new(0);
    let style = "{bar:40} {human_pos}/{human_len} mails, {per_sec}, {eta} left";
    bar.set_style(ProgressStyle::with_template(style)?);
    loop {
        let about = about.clone();
        if let Some(run) = app.db(move |conn| runs::find(conn, &about)).await? {
            let total = run.total();
            let done = total - run.count(State::Waiting);
            bar.set_length(total.unsigned_abs());
            bar.set_position(done.unsigned_abs());
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}
