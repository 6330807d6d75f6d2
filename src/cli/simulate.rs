//! `forpost simulate`: a large organisation in an empty database, to see how Forpost does with
//! many.

use std::sync::Arc;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::serve::start_log;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db;
use crate::demo::simulation::Size;
use crate::demo::write::simulation::{Progress, simulate};
use crate::mail::Transport;
use crate::people;

/// Fills the database of the settings and says how long it took.
pub(super) fn run(config: Config, size: Size) -> anyhow::Result<()> {
    start_log("warn");
    let mail = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, mail, false)?;
    db::migrate(&mut *app.db.get()?)?;
    if people::store::count(&mut *app.db.get()?)? > 0 {
        anyhow::bail!("somebody is in this database already; a simulation goes into an empty one");
    }
    fill(&app, size)
}

fn fill(app: &Arc<App>, size: Size) -> anyhow::Result<()> {
    let bar = ProgressBar::new(size.clicks);
    bar.set_style(ProgressStyle::with_template(
        "{bar:40} {human_pos}/{human_len} clicks, {per_sec}, {eta} left",
    )?);
    let mut clicks_began = Instant::now();
    let mut clicks_took = None;
    simulate(app, size, |progress| match progress {
        Progress::Shares(shares) => println!("{shares} shares"),
        Progress::Clicks => {
            clicks_began = Instant::now();
            bar.reset_eta();
        }
        Progress::Poured(clicks) => bar.inc(clicks),
        Progress::Spans => {
            clicks_took = Some(clicks_began.elapsed());
            bar.finish_and_clear();
        }
    })?;
    if let Some(took) = clicks_took {
        let rate = size.clicks as f64 / took.as_secs_f64();
        println!(
            "{} clicks in {:.1} s, {rate:.0} a second, each batch on disk before the next",
            size.clicks,
            took.as_secs_f64()
        );
    }
    Ok(())
}
