//! The outbox: every mail leaves once, a refusing relay is tried again, a folder holds files.

use chrono::TimeDelta;
use forpost::db::write;
use forpost::mail::{Mail, Transport, outbox};

use crate::support::{TestApp, wednesday};

fn mail() -> Mail {
    Mail {
        kind: "people-invitation",
        person: None,
        to: ("Åse Bjørkå".into(), "ase@example.org".into()),
        subject: "Velkommen – æøå".into(),
        text: "Hei Åse".into(),
        html: "<p>Hei Åse</p>".into(),
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

#[actix_web::test]
async fn a_relay_that_does_not_answer_is_tried_again_later() {
    let app = TestApp::start().await;
    put(&app);
    // Nothing listens there: the folder cannot be written to, as a relay could not be reached.
    let broken = Transport::Folder("/nonexistent/forpost".into());
    let from = app.app.mail_from.clone();
    let send = |transport, at| {
        let (db, from) = (app.app.db.clone(), from.clone());
        async move {
            outbox::send_waiting(&db, &transport, &from, at)
                .await
                .unwrap()
        }
    };
    let now = wednesday();
    assert_eq!(send(broken, now).await, 0);
    let row = app.db(|conn| outbox::newest(conn, 1, 0)).remove(0);
    assert_eq!((row.state, row.attempts), (outbox::State::Waiting, 1));
    assert!(row.last_error.is_some());
    assert_eq!(
        send(Transport::memory(), now + TimeDelta::seconds(30)).await,
        0,
        "not before its pause"
    );
    assert_eq!(
        send(Transport::memory(), now + TimeDelta::minutes(3)).await,
        1
    );
}

#[actix_web::test]
async fn a_folder_holds_a_file_a_mail() {
    let app = TestApp::start().await;
    put(&app);
    let folder = tempfile::tempdir().unwrap();
    let transport = Transport::Folder(folder.path().to_owned());
    outbox::send_waiting(&app.app.db, &transport, &app.app.mail_from, wednesday())
        .await
        .unwrap();
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
