//! The command line. Its words are kept stable.

mod demo;
mod digest;
mod mail;
mod office;
mod person;
mod serve;
mod simulate;

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};

use crate::config::{Config, SAMPLE};
use crate::db::{self, Pool};
use crate::demo::simulation::Size;

/// Forpost: a self-hosted employee-ambassador programme manager
#[derive(Parser)]
#[command(name = "forpost", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run an invented company to try Forpost on; nothing is sent to anyone
    Demo(Demo),
    /// Run the server
    Serve(Serve),
    /// Accounts: invite one, invite everybody in a file, end one
    Person {
        #[command(subcommand)]
        what: person::Person,
        #[command(flatten)]
        settings: Settings,
    },
    /// Mail: send one to see whether the settings work
    Mail {
        #[command(subcommand)]
        what: mail::Mail,
        #[command(flatten)]
        settings: Settings,
    },
    /// The weekly mails: look at a person's, list who would get one, send a week's
    Digest {
        #[command(subcommand)]
        what: digest::Digest,
        #[command(flatten)]
        settings: Settings,
    },
    /// What hangs on the wall, as PDF: the poster, the leaflet, the board's summary
    Office {
        #[command(subcommand)]
        what: office::Office,
        #[command(flatten)]
        settings: Settings,
    },
    /// Fill an empty database with a large organisation, to see how Forpost does with many
    Simulate(Simulate),
    /// Bring the database up to this version
    Migrate(Settings),
    /// Print the documented sample of the settings
    Config,
    /// Print the version
    Version,
}

#[derive(Args)]
struct Settings {
    /// File with settings; FORPOST_… variables come on top
    #[arg(long, env = "FORPOST_CONFIG_FILE", value_name = "FILE", global = true)]
    config: Option<PathBuf>,
}

impl Settings {
    fn load(&self) -> anyhow::Result<Config> {
        Ok(Config::load(self.config.as_deref().map(Path::new))?)
    }
}

#[derive(Args)]
struct Demo {
    /// Address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: std::net::SocketAddr,
    /// Folder to keep the demo in, used again if it holds one; a fresh temporary one otherwise
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Number that the company is drawn from; the same one gives the same company
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

#[derive(Args)]
struct Serve {
    /// Address to listen on; the setting `listen` otherwise
    #[arg(long, value_name = "ADDR")]
    listen: Option<std::net::SocketAddr>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Args)]
struct Simulate {
    /// Clicks, machines' among them
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    clicks: u64,
    /// Ambassadors
    #[arg(long, value_name = "N", default_value_t = 2_000)]
    ambassadors: usize,
    /// Items
    #[arg(long, value_name = "N", default_value_t = 200)]
    items: usize,
    /// Weeks that it all takes, up to the last that is over
    #[arg(long, value_name = "N", default_value_t = 52, value_parser = clap::value_parser!(u64).range(1..=520))]
    weeks: u64,
    /// Number that everything is drawn from
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    settings: Settings,
}

/// Reads the command line and does what it says.
pub fn run() -> anyhow::Result<()> {
    let line = Line::parse();
    crate::egress::install_crypto();
    match line.command {
        Command::Demo(demo) => demo::demo(demo.listen, demo.data.as_deref(), demo.seed),
        Command::Serve(serve) => serve::serve(serve.settings.load()?, serve.listen),
        Command::Person { what, settings } => person::run(settings.load()?, what),
        Command::Mail { what, settings } => mail::run(settings.load()?, what),
        Command::Digest { what, settings } => digest::run(settings.load()?, what),
        Command::Office { what, settings } => office::run(settings.load()?, what),
        Command::Simulate(asked) => {
            let size = Size {
                clicks: asked.clicks,
                ambassadors: asked.ambassadors,
                items: asked.items,
                weeks: asked.weeks,
                seed: asked.seed,
            };
            simulate::run(asked.settings.load()?, size)
        }
        Command::Migrate(settings) => migrate(&settings.load()?),
        Command::Config => {
            print!("{SAMPLE}");
            Ok(())
        }
        Command::Version => {
            println!("forpost {}", env!("CARGO_PKG_VERSION"));
            Ok(())
        }
    }
}

fn migrate(config: &Config) -> anyhow::Result<()> {
    let pool = Pool::open(config.database()?, config.durability, 1)?;
    let done = db::migrate(&mut *pool.get()?)?;
    for step in &done {
        println!("{step}");
    }
    println!("{} steps taken; the database is up to date.", done.len());
    Ok(())
}
