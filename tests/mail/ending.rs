//! A server is asked to end in the middle of a run.

use std::process::Command;

use super::kill::Server;
use super::sink::Sink;
use super::{put_to, rows};
use crate::support::TestApp;
use forpost::mail::outbox::State;

const MAILS: usize = 100;

#[actix_web::test]
async fn it_does_not_send_everything_first() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let app = match std::env::var("TEST_DATABASE_URL") {
        Err(_) => TestApp::start_with(&[("FORPOST_DATABASE_URL", &file)]).await,
        Ok(_) => TestApp::start().await,
    };
    for number in 0..MAILS {
        put_to(&app, &format!("person{number}@example.org"));
    }
    let sink = Sink::start(&[]);
    let slowly = [("FORPOST_MAIL__PER_MINUTE", "600")];
    let mut server = Server::start(&app.app.config.database_url, &sink, &slowly);
    while sink.next()["event"] != "mail" {}
    let asked = Command::new("kill").arg(server.0.id().to_string()).status();
    assert!(asked.unwrap().success());
    assert!(server.0.wait().unwrap().success());

    let waiting = rows(&app)
        .iter()
        .filter(|row| row.state == State::Waiting)
        .count();
    assert!(waiting > 0 && waiting < MAILS, "{waiting} of {MAILS} wait");
}
