//! The HTTP server: the same for `serve`, `demo` and the tests.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::{Server, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::{HttpServer, web as actix};

use crate::app::App;
use crate::reach::Engine;
use crate::reports::ledger::Ledger;
use crate::routes;

/// The actix application: routes, each behind the gate, and a page for what does not exist. It is made once a
/// worker thread; the engine and the ledger are one for all of them.
pub fn application(
    app: Arc<App>,
    engine: actix::Data<Engine>,
    ledger: actix::Data<Ledger>,
) -> actix_web::App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl actix_web::body::MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    let is_demo = app.is_demo;
    actix_web::App::new()
        .app_data(actix::Data::from(app))
        .app_data(engine.lobby())
        .app_data(engine)
        .app_data(ledger)
        .configure(|config| routes::register(config, is_demo))
}

/// A server on an open socket; runs when awaited.
pub fn server(
    app: Arc<App>,
    ledger: Arc<Ledger>,
    listener: TcpListener,
    workers: usize,
) -> std::io::Result<Server> {
    let engine = Engine::start(&app).map_err(std::io::Error::other)?;
    let engine = actix::Data::new(engine);
    let ledger = actix::Data::from(ledger);
    forget_yesterday(app.clone(), engine.clone());
    Ok(
        HttpServer::new(move || application(app.clone(), engine.clone(), ledger.clone()))
            .workers(workers)
            .client_request_timeout(Duration::from_secs(10))
            .keep_alive(Duration::from_secs(30))
            .shutdown_timeout(5)
            .listen(listener)?
            .run(),
    )
}

/// Yesterday's visitors, and the key that they were hashed with, are forgotten when the day is
/// over, also when nobody comes who would begin a new one.
fn forget_yesterday(app: Arc<App>, engine: actix::Data<Engine>) {
    actix_web::rt::spawn(async move {
        loop {
            if let Err(error) = engine.counter().begin(app.today()) {
                tracing::error!(%error, "yesterday's visitors are not forgotten");
            }
            tokio::time::sleep(Duration::from_secs(600)).await;
        }
    });
}
