//! The outbox: every mail leaves once, a refusing relay is tried again, a folder holds files.

use std::sync::Arc;

use chrono::TimeDelta;
use forpost::access::PersonId;
use forpost::db::{Conn, write};
use forpost::error::Result;
use forpost::mail::outbox::{self, Reserved, Row, State};
use forpost::mail::send::send_through;
use forpost::mail::{Composer, Mail, Transport};

use crate::support::{NewPerson, TestApp, wednesday};

fn mail() -> Mail {
    Mail {
        kind: "people-invitation".into(),
        person: None,
        to: ("Åse Bjørkå".into(), "ase@example.org".into()),
        subject: "Velkommen – æøå".into(),
        text: "Hei Åse".into(),
        html: "<p>Hei Åse</p>".into(),
        unsubscribe: None,
    }
}

fn put(app: &TestApp) {
    app.db(|conn| write(conn, |conn| outbox::put(conn, &mail(), wednesday())));
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
    fn compose(&self, _: &mut Conn, rows: &[Row]) -> Result<Vec<Option<Mail>>> {
        let write = |row: &Row| Mail {
            kind: row.kind.clone().into(),
            person: row.person_id,
            to: (row.to_name.clone(), row.to_email.clone()),
            subject: row.kind.clone(),
            ..mail()
        };
        Ok(rows
            .iter()
            .map(|row| (row.about.as_deref() != Some("W00")).then(|| write(row)))
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
    let row = app.db(|conn| outbox::newest(conn, 1, 0)).remove(0);
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
    let mut rows = app.db(|conn| outbox::newest(conn, 9, 0));
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
