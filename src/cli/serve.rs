//! `forpost serve`: the server, from the first line of the log to the last answer.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use anyhow::Context;
use tracing_subscriber::EnvFilter;

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::mail::Transport;
use crate::{db, jobs, server};

/// Serves until it is told to stop; requests under way are answered first.
pub(super) fn serve(mut config: Config, listen: Option<SocketAddr>) -> anyhow::Result<()> {
    start_log();
    config.listen = listen.unwrap_or(config.listen);
    let mail = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, mail, false)?;
    db::migrate(&mut *app.db.get()?)?;
    run(app, |app| {
        println!("Forpost listens on {}", app.config.base());
        Ok(())
    })
}

/// Log lines go to standard error; `RUST_LOG` chooses how many.
pub(super) fn start_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}

/// Opens the socket, says so with `greet`, starts the jobs and serves.
pub(super) fn run(
    app: Arc<App>,
    greet: impl FnOnce(&App) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let address = app.config.listen;
    let listener =
        TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
    actix_web::rt::System::new().block_on(async move {
        greet(&app)?;
        jobs::start(&app);
        let workers = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(server::server(app, listener, workers)?.await?)
    })
}
