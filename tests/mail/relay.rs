//! A relay that takes mail, refuses it, hangs up or says nothing.

use std::process::{Command, Output};

use chrono::TimeDelta;
use forpost::db::write;
use forpost::mail::Transport;
use forpost::mail::outbox::{self, State};

use super::sink::{Sink, certificate};
use super::{mail, put_to, rows, send, with_relay};
use crate::support::{TestApp, wednesday};

/// An application that waits a second for what the sink answers.
async fn with_sink(sink: &Sink, settings: &[(&str, &str)]) -> (TestApp, Transport) {
    let mut all = vec![("FORPOST_MAIL__SMTP_TIMEOUT", "1")];
    all.extend(settings);
    with_relay(&sink.port, &all).await
}

#[actix_web::test]
async fn every_answer_of_a_relay_is_understood() {
    answers_are_understood(&Sink::start(&[])).await;
    answers_are_understood(&Sink::start(&["--pipelining"])).await;
}

async fn answers_are_understood(sink: &Sink) {
    let (app, transport) = with_sink(sink, &[]).await;
    let expected = [
        ("kari", State::Sent, None),
        ("data-421-a", State::Waiting, Some("421 4.3.2")),
        ("data-451-a", State::Waiting, Some("451 4.3.0")),
        ("rcpt-421-a", State::Waiting, Some("421 4.3.2")),
        ("rcpt-550-a", State::Failed, Some("550 5.1.1")),
        ("data-552-a", State::Failed, Some("552 5.2.2")),
        ("drop-before-a", State::Perhaps, Some("connection lost")),
        ("drop-after-a", State::Sent, None),
        ("silent-a", State::Perhaps, Some("no answer")),
        ("rcpt-silent-a", State::Waiting, Some("no answer")),
        ("ola", State::Sent, None),
    ];
    for (name, _, _) in expected {
        put_to(&app, &format!("{name}@example.org"));
    }
    assert_eq!(send(&app, &transport).await, 3);
    let rows = rows(&app);
    for (name, state, why) in expected {
        let address = format!("{name}@example.org");
        let row = rows.iter().find(|row| row.to_email == address).unwrap();
        assert_eq!(
            (row.state, row.last_error.as_deref(), row.attempts),
            (state, why, 1),
            "{name}"
        );
    }
    // None of them is sent again before its time, and what was perhaps sent never.
    assert_eq!(send(&app, &transport).await, 0);
}

#[actix_web::test]
async fn a_line_that_begins_with_a_dot_arrives_as_it_was_written() {
    let sink = Sink::start(&[]);
    let (app, transport) = with_sink(&sink, &[]).await;
    let html = "<p>Hei</p>\n.\n..og\n.ha det\n";
    for html in [html, "<p>ingen</p>\n"] {
        let mut mail = mail();
        mail.html = html.into();
        app.db(|conn| write(conn, |conn| outbox::put(conn, &mail, wednesday())));
    }
    assert_eq!(send(&app, &transport).await, 2);
    let arrived = [sink.mail(), sink.mail()];
    let mut arrived = arrived.map(|mail| mail["html"].as_str().unwrap().replace("\r\n", "\n"));
    arrived.sort();
    assert_eq!(
        arrived.each_ref().map(|html| html.trim_end()),
        [html.trim_end(), "<p>ingen</p>"]
    );
}

#[actix_web::test]
async fn what_was_refused_for_now_is_tried_again_with_the_same_message_id() {
    let sink = Sink::start(&[]);
    let (app, transport) = with_sink(&sink, &[]).await;
    put_to(&app, "once-data-451-a@example.org");
    assert_eq!(send(&app, &transport).await, 0);
    app.set_clock(wednesday() + TimeDelta::seconds(59));
    assert_eq!(send(&app, &transport).await, 0);
    app.set_clock(wednesday() + TimeDelta::seconds(60));
    assert_eq!(send(&app, &transport).await, 1);
    let row = rows(&app).remove(0);
    let id = sink.mail()["headers"]["message-id"].clone();
    assert_eq!(id, format!("<{}@localhost>", row.id));
    assert_eq!((row.state, row.attempts), (State::Sent, 2));
}

#[actix_web::test]
async fn a_mail_that_never_gets_through_is_given_up_after_a_day() {
    let sink = Sink::start(&[]);
    let (app, transport) = with_sink(&sink, &[]).await;
    put_to(&app, "data-421-a@example.org");
    let mut tries = 0;
    for quarter in 0..120 {
        app.set_clock(wednesday() + TimeDelta::minutes(15 * quarter));
        send(&app, &transport).await;
        let row = rows(&app).remove(0);
        if row.state == State::Failed {
            assert!(
                (24 * 4..28 * 4).contains(&quarter),
                "after {quarter} quarters"
            );
            assert_eq!(row.attempts, tries + 1);
            return;
        }
        tries = row.attempts;
    }
    panic!("it was never given up");
}

#[actix_web::test]
async fn a_relay_that_is_not_there_is_called_once_and_all_mails_wait() {
    // Nothing listens on port 1.
    let (app, transport) = with_relay("1", &[]).await;
    for name in ["kari", "ola", "eva"] {
        put_to(&app, &format!("{name}@example.org"));
    }
    assert_eq!(send(&app, &transport).await, 0);
    for row in rows(&app) {
        assert_eq!(
            (row.state, row.last_error.as_deref()),
            (State::Waiting, Some("no connection"))
        );
    }
}

#[actix_web::test]
async fn mail_leaves_encrypted_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = certificate(folder.path());
    let tls = ["--tls", &certificate, &key];
    let implicit = ["--tls", &certificate, &key, "--implicit"];
    let tls_pipelining = ["--tls", &certificate, &key, "--pipelining"];
    let trusted = ("FORPOST_MAIL__SMTP_CA", certificate.as_str());
    let none = ("FORPOST_MAIL__SMTP_CA", "");
    for (args, setting, ca, arrives) in [
        (&tls[..], "required", trusted, true),
        (&implicit[..], "implicit", trusted, true),
        (&tls_pipelining[..], "required", trusted, true),
        // A certificate that nobody vouches for, and a relay that does not encrypt.
        (&tls[..], "required", none, false),
        (&implicit[..], "implicit", none, false),
        (&[][..], "required", trusted, false),
    ] {
        let sink = Sink::start(args);
        let tls = ("FORPOST_MAIL__SMTP_TLS", setting);
        let settings = [tls, ca, ("FORPOST_MAIL__SMTP_TIMEOUT", "20")];
        let (app, transport) = with_sink(&sink, &settings).await;
        put_to(&app, "kari@example.org");
        let sent = send(&app, &transport).await;
        assert_eq!(
            sent == 1,
            arrives,
            "{args:?} {setting} {ca:?}: {:?}",
            rows(&app)[0].last_error
        );
        assert_eq!(sink.end().len(), sent);
    }
}

#[actix_web::test]
async fn letters_of_the_north_arrive_and_a_subject_makes_no_header() {
    let sink = Sink::start(&[]);
    let (app, transport) = with_sink(&sink, &[]).await;
    put_to(&app, "ase@example.org");
    let mut sly = super::mail();
    sly.subject = "Hei\r\nBcc: eva@example.org".into();
    app.db(|conn| {
        forpost::db::write(conn, |conn| {
            forpost::mail::outbox::put(conn, &sly, wednesday())
        })
    });
    send(&app, &transport).await;
    let mut mails = [sink.mail(), sink.mail()];
    mails.sort_by_key(|mail| mail["headers"]["subject"].to_string().len());
    let [first, second] = mails;
    assert_eq!(first["headers"]["subject"], "Velkommen – æøå");
    assert!(
        first["headers"]["to"]
            .as_str()
            .unwrap()
            .contains("Åse Bjørkå")
    );
    assert_eq!(first["text"].as_str().unwrap().trim(), super::WORDS);
    assert_eq!(first["headers"]["auto-submitted"], "auto-generated");
    for name in ["precedence", "list-id", "list-unsubscribe"] {
        assert!(first["headers"][name].is_null(), "{name}");
    }
    assert!(second["headers"]["bcc"].is_null(), "{}", second["headers"]);
}

#[actix_web::test]
async fn a_mail_of_a_list_says_how_to_leave_it() {
    let sink = Sink::start(&[]);
    let (app, transport) = with_sink(&sink, &[]).await;
    super::reserve_letter(&app);
    assert_eq!(send(&app, &transport).await, 1);
    let mail = sink.mail();
    let header = |name: &str| {
        mail["headers"][name]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(
        header("list-unsubscribe"),
        "<https://forpost.example/mail/unsubscribe/abc>"
    );
    assert_eq!(
        header("list-unsubscribe-post"),
        "List-Unsubscribe=One-Click"
    );
    assert_eq!(header("list-id"), "<digest-letter.localhost>");
}

fn check(sink: &Sink, to: &str, settings: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("forpost.db").display());
    Command::new(env!("CARGO_BIN_EXE_forpost"))
        .args(["mail", "check", "--to", to])
        .env("FORPOST_DATABASE_URL", database)
        .env("FORPOST_MAIL__TRANSPORT", "smtp")
        .env("FORPOST_MAIL__SMTP_PORT", &sink.port)
        .env("FORPOST_MAIL__SMTP_TLS", "none")
        .envs(settings.iter().copied())
        .output()
        .unwrap()
}

#[test]
fn the_check_sends_one_mail_or_says_what_failed() {
    let sink = Sink::start(&[]);
    let done = check(&sink, "kari@example.org", &[]);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success() && said.contains("took the mail to kari@example.org"),
        "{done:?}"
    );
    let mail = sink.mail();
    assert!(
        said.contains(
            mail["headers"]["message-id"]
                .as_str()
                .unwrap()
                .trim_matches(['<', '>'])
        )
    );
    assert!(mail["text"].as_str().unwrap().contains("Æ ø å"));

    let locked = Sink::start(&["--password", "secret"]);
    let user = ("FORPOST_MAIL__SMTP_USER", "forpost");
    let failures = [
        (
            &sink,
            "rcpt-550-a@example.org",
            vec![],
            "refused the receiver",
        ),
        (
            &sink,
            "data-552-a@example.org",
            vec![],
            "refused the mail itself",
        ),
        (
            &sink,
            "drop-before-a@example.org",
            vec![],
            "did not confirm",
        ),
        (&sink, "nobody", vec![], "is no mail address"),
        (
            &sink,
            "a@example.org",
            vec![("FORPOST_MAIL__SMTP_TLS", "required")],
            "encryption",
        ),
        (
            &sink,
            "a@example.org",
            vec![("FORPOST_MAIL__SMTP_PORT", "1")],
            "No connection to localhost:1",
        ),
        (
            &locked,
            "a@example.org",
            vec![user, ("FORPOST_MAIL__SMTP_PASSWORD", "guess")],
            "did not accept the sign-in",
        ),
        (&locked, "a@example.org", vec![], "does not send for"),
    ];
    for (sink, to, settings, expected) in failures {
        let failed = check(sink, to, &settings);
        let said = String::from_utf8_lossy(&failed.stderr).into_owned();
        assert!(
            !failed.status.success() && said.contains(expected),
            "{to} {settings:?}: {said}"
        );
    }
    let right = [user, ("FORPOST_MAIL__SMTP_PASSWORD", "secret")];
    assert!(check(&locked, "a@example.org", &right).status.success());
}
