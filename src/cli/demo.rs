//! `forpost demo`: an invented company in a folder of its own, and the server on top of it.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use super::serve::{bind, run, start_log};
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db;
use crate::demo::company::Company;
use crate::demo::folder::Folder;
use crate::demo::story::Story;
use crate::demo::write::{self, Pictures, Step};
use crate::mail::Transport;

/// Steps before the pictures.
const WRITTEN: u64 = 6;

/// Makes the demo, or opens the one that is there, and serves it until Ctrl-C.
pub(super) fn demo(
    listen: SocketAddr,
    data: Option<&Path>,
    seed: Option<u64>,
) -> anyhow::Result<()> {
    // Nobody reads a log here; what goes wrong is told.
    start_log("warn");
    let mut folder = Folder::open(data, seed)?;
    let mut config = settings(&folder)?;
    config.listen = listen;
    let listener = bind(&mut config)?;
    let mail = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, mail, true)?;
    fill(&app, &mut folder)?;
    run(app, listener, |app| {
        let base = app.config.base();
        println!();
        println!("{base}/ is ready: pick who you want to be, then share something from the feed.");
        println!(
            "Its data is in {}; no mail leaves it, see {base}/demo/mail.",
            folder.path.display()
        );
        println!(
            "Ctrl-C ends it. The same demo again: forpost demo --data {}",
            folder.path.display()
        );
        Ok(())
    })
}

/// The defaults with the company's own name and places; the machine's settings have no say.
fn settings(folder: &Folder) -> anyhow::Result<Config> {
    let company = Company::read()?;
    let mail = folder.mail();
    let own = [
        ("DATABASE_URL", folder.database_url()),
        // A demo that a power cut takes away is made again in seconds.
        ("DURABILITY", "process".to_owned()),
        ("TIME_ZONE", "Europe/Oslo".to_owned()),
        ("ORGANISATION__NAME", company.name.clone()),
        ("ORGANISATION__LANG", "nb".to_owned()),
        (
            "ORGANISATION__PRIVACY_CONTACT",
            format!("personvern@{}", company.domain),
        ),
        ("MAIL__TRANSPORT", "folder".to_owned()),
        ("MAIL__FOLDER", mail.display().to_string()),
        (
            "MAIL__FROM",
            format!("{} <forpost@{}>", company.name, company.domain),
        ),
    ];
    let variables = own.map(|(name, value)| (format!("FORPOST_{name}"), value));
    Ok(Config::from_variables(variables)?)
}

fn fill(app: &App, folder: &mut Folder) -> anyhow::Result<()> {
    db::migrate(&mut *app.db.get()?)?;
    if folder.is_filled {
        return Ok(());
    }
    let story = Story::tell(folder.seed, app.clock.now(), app.config.time_zone)?;
    let progress = Progress::new(&story);
    write::write(app, &story, Pictures::Painted, |step| progress.tell(step))?;
    progress.end();
    Ok(folder.filled()?)
}

/// A bar on a terminal, a line for each step elsewhere.
struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    fn new(story: &Story) -> Self {
        let sketch = format!(
            "{}: {} people, {} items, {} shares",
            story.company.name,
            story.staff.len(),
            story.company.items.len(),
            story.shares.len()
        );
        println!("{sketch}");
        let steps = WRITTEN + story.company.items.len() as u64;
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{bar:40} {msg}");
            ProgressBar::new(steps).with_style(style.unwrap_or(ProgressStyle::default_bar()))
        });
        Self { bar }
    }

    fn tell(&self, step: Step) {
        let words = match step {
            Step::People => "people",
            Step::Programme => "programme and policy",
            Step::Items => "items",
            Step::Shares => "shares",
            Step::Clicks => "clicks",
            Step::Figures => "figures",
            Step::Picture(_) => "pictures",
        };
        match &self.bar {
            Some(bar) => {
                bar.set_message(words);
                bar.inc(1);
            }
            None if matches!(step, Step::Picture(2..)) => {}
            None => println!("  {words}"),
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
