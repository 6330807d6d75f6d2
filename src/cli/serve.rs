//! `forpost serve`: the server, from the first line of the log to the last answer.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use anyhow::Context;
use tracing_subscriber::EnvFilter;

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::mail::Transport;
use crate::people::verbs;
use crate::reports::ledger::Ledger;
use crate::{db, jobs, server};

/// Serves until it is told to stop; requests under way are answered first.
pub(super) fn serve(mut config: Config, listen: Option<SocketAddr>) -> anyhow::Result<()> {
    start_log("info");
    config.listen = listen.unwrap_or(config.listen);
    let listener = bind(&mut config)?;
    let mail = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, mail, false)?;
    db::migrate(&mut *app.db.get()?)?;
    run(app, listener, |app| {
        println!("Forpost listens on {}", app.config.base());
        if let Some(address) = verbs::offer_first_admin(app, &mut *app.db.get()?)? {
            println!("Nobody is here yet. The first administrator comes in here, once, today:");
            println!("{address}");
        }
        Ok(())
    })
}

/// Log lines go to standard error; `RUST_LOG` chooses how many, `usual` where it is not set.
pub(super) fn start_log(usual: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}

/// Opens the socket first of all: a port that is taken is told before anything else is done.
/// With port 0 the setting becomes the port that the system gave.
pub(super) fn bind(config: &mut Config) -> anyhow::Result<TcpListener> {
    let address = config.listen;
    let listener =
        TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    config.listen = listener.local_addr()?;
    Ok(listener)
}

/// Says with `greet` that the server is there, starts the jobs and serves.
pub(super) fn run(
    app: Arc<App>,
    listener: TcpListener,
    greet: impl FnOnce(&App) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    actix_web::rt::System::new().block_on(async move {
        greet(&app)?;
        let ledger = Arc::new(Ledger::new());
        jobs::start(&app, &ledger);
        let workers = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(server::server(app, ledger, listener, workers)?.await?)
    })
}
