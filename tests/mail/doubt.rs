//! Whoever waits for a place among the mails in doubt has all of its mail but the end with the
//! relay already.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use forpost::db::write;
use forpost::mail::outbox::{self, State};

use super::{put_to, rows, send, with_relay};
use crate::support::wednesday;

/// Longer than anything here takes, unless it never comes.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a relay has of a mail.
#[derive(Debug, PartialEq)]
enum Has {
    /// The last line of the message.
    Message,
    /// The dot that ends it.
    End,
}

/// Speaks with one who calls. Tells what it has, and takes a mail when it `may`.
fn speak(stream: TcpStream, tells: &Sender<Has>, may: &Mutex<Receiver<()>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut stream = stream;
    let mut say = |words: &str| stream.write_all(format!("{words}\r\n").as_bytes()).unwrap();
    say("220 relay");
    let mut is_data = false;
    while let Some(Ok(line)) = lines.next() {
        if is_data {
            if line.starts_with("--") && line.ends_with("--") {
                tells.send(Has::Message).unwrap();
            } else if line == "." {
                is_data = false;
                tells.send(Has::End).unwrap();
                may.lock().unwrap().recv().unwrap();
                say("250 taken");
            }
        } else if line == "DATA" {
            is_data = true;
            say("354 go on");
        } else if line == "QUIT" {
            return say("221 bye");
        } else {
            say("250 relay");
        }
    }
}

#[actix_web::test]
async fn only_the_end_of_a_mail_waits_for_a_place() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let (tells, has) = channel();
    let (take, may) = channel();
    let may = Arc::new(Mutex::new(may));
    let relay = thread::spawn(move || {
        let calls = (0..2).map(|_| {
            let (stream, tells, may) = (listener.accept().unwrap().0, tells.clone(), may.clone());
            thread::spawn(move || speak(stream, &tells, &may))
        });
        for call in calls.collect::<Vec<_>>() {
            call.join().unwrap();
        }
    });
    let watcher = thread::spawn(move || {
        let next = || has.recv_timeout(PATIENCE).unwrap();
        let mut first = [next(), next(), next()];
        first.sort_by_key(|has| *has == Has::End);
        assert_eq!(first, [Has::Message, Has::Message, Has::End]);
        assert!(has.try_recv().is_err(), "two mails are in doubt at once");
        take.send(()).unwrap();
        assert_eq!(has.recv_timeout(PATIENCE).unwrap(), Has::End);
        take.send(()).unwrap();
    });

    let settings = [
        ("FORPOST_MAIL__SMTP_CONNECTIONS", "2"),
        ("FORPOST_MAIL__IN_DOUBT", "1"),
    ];
    let (app, transport) = with_relay(&port, &settings).await;
    for address in ["kari@example.org", "ola@example.org"] {
        put_to(&app, address);
    }
    assert_eq!(send(&app, &transport).await, 2);
    watcher.join().unwrap();
    relay.join().unwrap();
}

#[actix_web::test]
async fn a_mail_whose_end_was_never_sent_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let relay = thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        stream.write_all(b"220 relay\r\n").unwrap();
        while let Some(Ok(line)) = lines.next() {
            if line == "DATA" {
                // Hangs up with the mail half read.
                return stream.write_all(b"354 go on\r\n").unwrap();
            }
            stream.write_all(b"250 relay\r\n").unwrap();
        }
    });
    let (app, transport) = with_relay(&port, &[]).await;
    // More than the kernel takes from us before anybody has read it.
    let mut long = super::mail();
    long.html = "<p>Hei</p>\n".repeat(1_000_000);
    app.db(|conn| write(conn, |conn| outbox::put(conn, &long, wednesday())));
    assert_eq!(send(&app, &transport).await, 0);
    relay.join().unwrap();
    let row = rows(&app).remove(0);
    let why = Some("connection lost");
    assert_eq!(
        (row.state, row.last_error.as_deref()),
        (State::Waiting, why)
    );
}
