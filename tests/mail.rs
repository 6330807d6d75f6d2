//! The outbox: every mail leaves once, a refusing relay is tried again, a folder holds files.

mod dkim;
mod doubt;
mod ending;
mod kill;
mod opensmtpd;
mod page;
mod pipelining;
mod relay;
mod sink;
mod unsubscribe;

use std::sync::Arc;

use chrono::TimeDelta;
use forpost::access::PersonId;
use forpost::db::{Conn, write};
use forpost::error::Result;
use forpost::mail::outbox::{self, Filter, Reserved, Row, State};
use forpost::mail::send::send_through;
use forpost::mail::store::runs;
use forpost::mail::{Composed, Composer, Mail, Transport};
use forpost::web::Paging;

use crate::support::{NewPerson, TestApp, wednesday};

const WORDS: &str = "Hei Åse – «æøå» …";

fn mail() -> Mail {
    Mail {
        kind: "people-invitation".into(),
        person: None,
        to: ("Åse Bjørkå".into(), "ase@example.org".into()),
        subject: "Velkommen – æøå".into(),
        text: WORDS.into(),
        html: format!("<p>{WORDS}</p>"),
        unsubscribe: None,
    }
}

fn put(app: &TestApp) {
    app.db(|conn| write(conn, |conn| outbox::put(conn, &mail(), wednesday())));
}

/// An application whose mail goes to a relay on this port of this machine, unencrypted, with more
/// settings or others.
async fn with_relay(port: &str, settings: &[(&str, &str)]) -> (TestApp, Transport) {
    let mut all = vec![
        ("FORPOST_MAIL__TRANSPORT", "smtp"),
        ("FORPOST_MAIL__SMTP_PORT", port),
        ("FORPOST_MAIL__SMTP_TLS", "none"),
    ];
    all.extend(settings);
    let app = TestApp::start_with(&all).await;
    let transport = Transport::new(&app.app.config.mail).unwrap();
    (app, transport)
}

/// A mail to this address.
fn put_to(app: &TestApp, email: &str) {
    let mut mail = mail();
    mail.to.1 = email.into();
    app.db(|conn| write(conn, |conn| outbox::put(conn, &mail, wednesday())));
}

/// Every row of the outbox, newest first.
fn rows(app: &TestApp) -> Vec<Row> {
    let all = |total| Paging::new(None, total, 1000, "/");
    app.db(|conn| outbox::list(conn, &Filter::default(), all)).0
}

/// A weekly letter to somebody, to be written when it leaves.
fn reserve_letter(app: &TestApp) -> PersonId {
    let kari = app.add(NewPerson::default());
    let letter = [reserved(kari, "2026-W46")];
    app.db(|conn| {
        write(conn, |conn| {
            runs::begin(conn, "2026-W46", wednesday())?;
            outbox::reserve(conn, &letter, wednesday())
        })
    });
    kari
}

#[actix_web::test]
async fn a_mail_leaves_once() {
    let app = TestApp::start().await;
    put(&app);
    assert_eq!(app.mails().await.len(), 1);
    assert_eq!(app.run_job("mail").await, 0);
    assert_eq!(app.app.mail.sent()[0].subject, "Velkommen – æøå");
}

/// Writes every reserved mail with the kind as its subject, and has nothing to say about `W00`.
struct Writer;

impl Composer for Writer {
    fn compose(&self, _: &mut Conn, rows: &[Row]) -> Result<Vec<Composed>> {
        let write = |row: &Row| Mail {
            kind: row.kind.clone().into(),
            person: row.person_id,
            to: (row.to_name.clone(), row.to_email.clone()),
            subject: row.kind.clone(),
            unsubscribe: Some("https://forpost.example/mail/unsubscribe/abc".into()),
            ..mail()
        };
        Ok(rows
            .iter()
            .map(|row| match row.about.as_deref() {
                Some("W00") => Composed::Nothing,
                _ => Composed::Mail(write(row)),
            })
            .collect())
    }
}

async fn send(app: &TestApp, transport: &Transport) -> usize {
    let composer: Arc<dyn Composer> = Arc::new(Writer);
    send_through(&app.app, &composer, transport).await.unwrap()
}

fn reserved(person: PersonId, about: &str) -> Reserved {
    Reserved {
        kind: "digest-letter",
        person,
        to_name: "Kari Nordmann".into(),
        to_email: "kari@example.org".into(),
        about: about.into(),
        due_at: wednesday(),
    }
}

#[actix_web::test]
async fn a_relay_that_does_not_answer_is_tried_again_later() {
    let app = TestApp::start().await;
    put(&app);
    // Nothing listens there: the folder cannot be written to, as a relay could not be reached.
    let broken = Transport::Folder("/nonexistent/forpost".into());
    assert_eq!(send(&app, &broken).await, 0);
    let row = rows(&app).remove(0);
    assert_eq!((row.state, row.attempts), (State::Waiting, 1));
    assert!(row.last_error.is_some());
    app.set_clock(wednesday() + TimeDelta::seconds(30));
    assert_eq!(
        send(&app, &Transport::memory()).await,
        0,
        "not before its pause"
    );
    app.set_clock(wednesday() + TimeDelta::minutes(3));
    assert_eq!(send(&app, &Transport::memory()).await, 1);
}

#[actix_web::test]
async fn a_reserved_mail_is_written_when_it_leaves_and_only_once() {
    let app = TestApp::start().await;
    let kari = app.add(NewPerson::default());
    let both = [reserved(kari, "2026-W46"), reserved(kari, "W00")];
    for new in [2, 0] {
        let made = app.db(|conn| write(conn, |conn| outbox::reserve(conn, &both, wednesday())));
        assert_eq!(made, new);
    }
    let transport = Transport::memory();
    assert_eq!(send(&app, &transport).await, 1);
    assert_eq!(transport.sent()[0].subject, "digest-letter");
    let mut rows = rows(&app);
    rows.sort_by_key(|row| row.about.clone());
    let stand = rows.iter().map(|row| (row.state, row.subject.as_str()));
    let expected = [(State::Sent, "digest-letter"), (State::Nothing, "")];
    assert_eq!(stand.collect::<Vec<_>>(), expected);
    assert!(
        rows.iter().all(|row| row.body_html.is_empty()),
        "what was written is not kept"
    );
}

#[actix_web::test]
async fn a_folder_holds_a_file_a_mail() {
    let app = TestApp::start().await;
    put(&app);
    let folder = tempfile::tempdir().unwrap();
    send(&app, &Transport::Folder(folder.path().to_owned())).await;
    let file = std::fs::read_dir(folder.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let text = std::fs::read_to_string(file.path()).unwrap();
    assert!(
        text.contains("To: =?utf-8?") && text.contains("multipart/alternative"),
        "{text}"
    );
}

/// Cannot write one mail of its batch.
struct Clumsy;

impl Composer for Clumsy {
    fn compose(&self, conn: &mut Conn, rows: &[Row]) -> Result<Vec<Composed>> {
        if rows.iter().any(|row| row.about.as_deref() == Some("W13")) {
            return Err(forpost::error::Error::internal("no words"));
        }
        Writer.compose(conn, rows)
    }
}

#[actix_web::test]
async fn a_mail_that_cannot_be_written_does_not_keep_the_others() {
    let app = TestApp::start().await;
    let kari = app.add(NewPerson::default());
    let letters = ["W12", "W13", "W14"].map(|about| reserved(kari, about));
    app.db(|conn| write(conn, |conn| outbox::reserve(conn, &letters, wednesday())));
    let composer: Arc<dyn Composer> = Arc::new(Clumsy);
    let sent = send_through(&app.app, &composer, &Transport::memory()).await;
    assert_eq!(sent.unwrap(), 2);
    let rows = rows(&app);
    let failed: Vec<_> = rows
        .iter()
        .filter(|row| row.state == State::Failed)
        .collect();
    assert_eq!((failed.len(), failed[0].about.as_deref()), (1, Some("W13")));
}

#[actix_web::test]
async fn two_senders_share_the_work() {
    let app = TestApp::start().await;
    for number in 0..300 {
        put_to(&app, &format!("person{number}@example.org"));
    }
    let composer: Arc<dyn Composer> = Arc::new(Writer);
    let (first, second) = (Transport::memory(), Transport::memory());
    let sent = futures_util::future::join(
        send_through(&app.app, &composer, &first),
        send_through(&app.app, &composer, &second),
    )
    .await;
    assert_eq!(sent.0.unwrap() + sent.1.unwrap(), 300);
    let mut all = first.sent();
    all.extend(second.sent());
    let people: std::collections::BTreeSet<_> = all.iter().map(|mail| &mail.to.1).collect();
    assert_eq!((all.len(), people.len()), (300, 300));
}

#[actix_web::test]
async fn who_was_written_to_is_forgotten_after_ninety_days() {
    let app = TestApp::start().await;
    put(&app);
    send(&app, &Transport::memory()).await;
    put(&app);
    for (days, left) in [(90, 2), (91, 1)] {
        app.set_clock(wednesday() + TimeDelta::days(days));
        app.run_job("sweep").await;
        assert_eq!(rows(&app).len(), left, "after {days} days");
    }
    assert_eq!(rows(&app)[0].state, State::Waiting);
}
