//! The process dies at any moment of a run: everybody gets the mail, and at most one person for
//! each death gets it twice, recognisably the same.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use forpost::db::schema::outbox;
use forpost::mail::outbox::State;

use super::put_to;
use super::sink::Sink;
use crate::support::TestApp;

const KILLS: usize = 100;
const PEOPLE: usize = 500;

/// A server that begins to send at once, killed when it goes.
struct Server(Child);

impl Server {
    fn start(database: &str, sink: &Sink) -> Self {
        let process = Command::new(env!("CARGO_BIN_EXE_forpost"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env("FORPOST_DATABASE_URL", database)
            .env("FORPOST_MAIL__TRANSPORT", "smtp")
            .env("FORPOST_MAIL__SMTP_PORT", &sink.port)
            .env("FORPOST_MAIL__SMTP_TLS", "none")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self(process)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGKILL: nothing is said goodbye to.
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// What the relay has taken so far: address → Message-IDs.
#[derive(Default)]
struct Taken {
    copies: BTreeMap<String, Vec<String>>,
    open: i64,
}

impl Taken {
    /// Notes the next thing that happens; whether it was a mail.
    fn note(&mut self, sink: &Sink) -> bool {
        let event = sink.next();
        match event["event"].as_str().unwrap() {
            "open" => self.open += 1,
            "lost" => self.open -= 1,
            _ => {
                let id = event["headers"]["message-id"].as_str().unwrap().to_owned();
                let to = event["to"].as_str().unwrap().to_owned();
                self.copies.entry(to).or_default().push(id);
                return true;
            }
        }
        false
    }

    /// Until so many more mails have been taken.
    fn wait(&mut self, sink: &Sink, mails: usize) {
        let mut seen = 0;
        while seen < mails {
            seen += usize::from(self.note(sink));
        }
    }

    /// Until the relay has heard everything that the dead said.
    fn quiet(&mut self, sink: &Sink) {
        while self.open > 0 {
            self.note(sink);
        }
    }
}

/// Who has the mail according to the outbox.
fn noted(app: &TestApp) -> BTreeSet<String> {
    app.db(|conn| {
        Ok(outbox::table
            .filter(outbox::state.eq(State::Sent))
            .select(outbox::to_email)
            .load(conn)?)
    })
    .into_iter()
    .collect()
}

/// The claims of the dead run out: a quarter of an hour goes by.
fn wait_for_claims(app: &TestApp) {
    app.db(|conn| {
        Ok(diesel::update(outbox::table)
            .set(outbox::claimed_until.eq(None::<chrono::NaiveDateTime>))
            .execute(conn)?)
    });
}

#[actix_web::test]
async fn a_hundred_kills_leave_nobody_out_and_double_one_person_each_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let app = match std::env::var("TEST_DATABASE_URL") {
        Err(_) => TestApp::start_with(&[("FORPOST_DATABASE_URL", &file)]).await,
        Ok(_) => TestApp::start().await,
    };
    for number in 0..PEOPLE {
        put_to(&app, &format!("person{number}@example.org"));
    }
    let sink = Sink::start(&[]);
    let database = &app.app.config.database_url;
    let mut taken = Taken::default();
    let mut doubtful = BTreeSet::new();
    for kill in 0..KILLS {
        let server = Server::start(database, &sink);
        taken.wait(&sink, 1 + kill * 7 % 5);
        // Another moment each time: on the way to the relay, between its word and our note.
        let moment = Duration::from_micros(rand::random_range(0..3000));
        let began = Instant::now();
        while began.elapsed() < moment {
            std::hint::spin_loop();
        }
        drop(server);
        taken.quiet(&sink);
        let noted = noted(&app);
        let new: Vec<&String> = taken
            .copies
            .keys()
            .filter(|to| !noted.contains(*to) && !doubtful.contains(*to))
            .collect();
        assert!(new.len() <= 1, "kill {kill}: taken and not noted: {new:?}");
        doubtful.extend(new.into_iter().cloned().collect::<Vec<_>>());
        let lost = noted.iter().find(|to| !taken.copies.contains_key(*to));
        assert!(lost.is_none(), "kill {kill}: noted and not taken: {lost:?}");
        wait_for_claims(&app);
    }
    // The last one may finish.
    let server = Server::start(database, &sink);
    let left = PEOPLE - noted(&app).len();
    taken.wait(&sink, left);
    drop(server);
    taken.quiet(&sink);
    assert_eq!(taken.copies.len(), PEOPLE, "somebody got nothing");
    let again: usize = taken.copies.values().map(|ids| ids.len() - 1).sum();
    assert!(again <= KILLS, "{again} second copies");
    for (to, ids) in &taken.copies {
        let same = ids.iter().all(|id| id == &ids[0]);
        assert!(same, "{to} got different mails: {ids:?}");
    }
}
