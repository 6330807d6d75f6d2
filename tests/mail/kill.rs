//! The process dies at any moment of a run of weekly letters: everybody gets the letter, and at most
//! one person for each death gets it twice, recognisably the same.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use forpost::clock::Clock;
use forpost::db::schema::{outbox, persons};
use forpost::digest::model::Week;
use forpost::digest::verbs;
use forpost::mail::outbox::{MailId, State};
use forpost::sharing::model::Rhythm;

use super::sink::Sink;
use crate::support::{NewPerson, TestApp, item};

const KILLS: usize = 100;
const PEOPLE: usize = 500;
/// Letters that are due when a server starts, most of the time.
const DUE: usize = 20;
/// The organisation's clock: one of a place without holidays, on which the letters would wait.
const ZONE: (&str, &str) = ("FORPOST_TIME_ZONE", "UTC");
const TITLE: &str = "Varme fra havet";

/// A server that begins to send at once, killed when it goes.
pub struct Server(pub Child);

impl Server {
    pub fn start(database: &str, sink: &Sink, more: &[(&str, &str)]) -> Self {
        let process = Command::new(env!("CARGO_BIN_EXE_forpost"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env("FORPOST_DATABASE_URL", database)
            .env(ZONE.0, ZONE.1)
            .env("FORPOST_MAIL__TRANSPORT", "smtp")
            .env("FORPOST_MAIL__SMTP_PORT", &sink.port)
            .env("FORPOST_MAIL__SMTP_TLS", "none")
            .envs(more.iter().copied())
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
                let header = |name: &str| event["headers"][name].as_str().unwrap().to_owned();
                let to = event["to"].as_str().unwrap().to_owned();
                let id = header("message-id");
                assert!(header("list-unsubscribe").contains("/mail/unsubscribe/"));
                for part in ["text", "html"] {
                    assert!(
                        event[part].as_str().unwrap().contains(TITLE),
                        "{to}: {event}"
                    );
                }
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

/// Five hundred people, an item of the week that is over, and a letter about it reserved for each:
/// to be written when it leaves. The servers go by the machine's clock, so this does too; the letters
/// are welcome at every hour of it.
async fn begin_run(app: &TestApp) {
    app.set_clock(Clock::System.now());
    let week = Week::closed(app.app.settled_today());
    let mut news = item(TITLE);
    news.published_at = Some(week.monday().and_hms_opt(12, 0, 0).unwrap());
    app.put_item(&news);
    for number in 0..PEOPLE {
        let person = app.add(NewPerson {
            email: &format!("person{number}@example.org"),
            ..NewPerson::default()
        });
        let rhythm = Rhythm {
            weekday: 1,
            hour: 0,
            weekends: true,
            quiet_from: 0,
            quiet_to: 0,
            ..Rhythm::usual(person)
        };
        app.db(|conn| verbs::choose(conn, &rhythm));
    }
    // Who came after the week is told of the next one.
    let before = news.published_at.map(|at| at - TimeDelta::weeks(1));
    app.db(|conn| {
        Ok(diesel::update(persons::table)
            .set(persons::created_at.eq(before.unwrap()))
            .execute(conn)?)
    });
    assert_eq!(app.run_job("rhythm").await, PEOPLE);
}

/// Who has the letter according to the outbox.
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

/// The claims of the dead run out, and the hour of so many people has struck; the others wait for
/// theirs.
fn strike(app: &TestApp, people: usize) {
    let now = app.app.clock.now();
    app.db(|conn| {
        diesel::update(outbox::table)
            .set((
                outbox::claimed_until.eq(None::<NaiveDateTime>),
                outbox::due_at.eq(now + TimeDelta::days(1)),
            ))
            .execute(conn)?;
        let next: Vec<MailId> = outbox::table
            .filter(outbox::state.eq(State::Waiting))
            .order(outbox::id)
            .limit(people as i64)
            .select(outbox::id)
            .load(conn)?;
        Ok(
            diesel::update(outbox::table.filter(outbox::id.eq_any(next)))
                .set(outbox::due_at.eq(now))
                .execute(conn)?,
        )
    });
}

#[actix_web::test]
async fn a_hundred_kills_leave_nobody_out_and_double_one_person_each_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let app = match std::env::var("TEST_DATABASE_URL") {
        Err(_) => TestApp::start_with(&[("FORPOST_DATABASE_URL", &file), ZONE]).await,
        Ok(_) => TestApp::start_with(&[ZONE]).await,
    };
    begin_run(&app).await;
    let sink = Sink::start(&[]);
    let database = &app.app.config.database_url;
    let mut taken = Taken::default();
    let mut doubtful = BTreeSet::new();
    for kill in 0..KILLS {
        // Now and then everybody's at once, which takes long to write.
        strike(&app, if kill % 10 == 0 { PEOPLE } else { DUE });
        let server = Server::start(database, &sink, &[]);
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
    }
    // The last one may finish.
    strike(&app, PEOPLE);
    let server = Server::start(database, &sink, &[]);
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
