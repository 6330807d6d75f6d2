//! A relay that can be asked several things at once is asked so, and gets nothing that it refused.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use forpost::mail::outbox::State;

use super::{put_to, rows, send, with_relay};

const AGREED: &str = "250 sender\r\n250 receiver\r\n354 go on\r\n";

/// Speaks with one who calls, and answers only after the last of three questions. Says what else it
/// got, a mail as one line.
fn speak(stream: TcpStream, offered: &mut impl Iterator<Item = &'static str>) -> Vec<String> {
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut stream = stream;
    let mut say = |words: &str| stream.write_all(words.as_bytes()).unwrap();
    say("220 relay\r\n");
    let mut is_data = false;
    let mut got = Vec::new();
    for line in lines.map_while(Result::ok) {
        match line.as_str() {
            "." if is_data => {
                is_data = false;
                got.push("mail".to_owned());
                say("250 taken\r\n");
            }
            _ if is_data => {}
            "DATA" => {
                let answers = offered.next().unwrap();
                is_data = answers.contains("\r\n354");
                say(answers);
            }
            "QUIT" => say("221 bye\r\n"),
            "RSET" => {
                got.push(line);
                say("250 forgotten\r\n");
            }
            _ if line.starts_with("EHLO") => say("250-relay\r\n250 PIPELINING\r\n"),
            _ => assert!(
                line.starts_with("MAIL ") || line.starts_with("RCPT "),
                "{line}"
            ),
        }
    }
    got
}

/// Sends as many mails as there are offers; what the relay got on each connection, and how the
/// mails ended.
async fn mails(
    offers: [&'static str; 2],
    connections: usize,
) -> (Vec<Vec<String>>, Vec<(State, Option<String>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let relay = thread::spawn(move || {
        let mut offers = offers.into_iter();
        let calls = (0..connections).map(|_| speak(listener.accept().unwrap().0, &mut offers));
        calls.collect()
    });
    let one = [("FORPOST_MAIL__SMTP_CONNECTIONS", "1")];
    let (app, transport) = with_relay(&port, &one).await;
    for address in ["kari@example.org", "ola@example.org"] {
        put_to(&app, address);
    }
    send(&app, &transport).await;
    let ended = rows(&app).into_iter();
    let mut ended: Vec<_> = ended.map(|row| (row.state, row.last_error)).collect();
    ended.sort_by_key(|(_, why)| why.is_some());
    (relay.join().unwrap(), ended)
}

#[actix_web::test]
async fn a_mail_is_offered_in_one_go() {
    let (got, ended) = mails([AGREED, AGREED], 1).await;
    assert_eq!(got, [["mail", "mail"]]);
    assert_eq!(ended, [(State::Sent, None), (State::Sent, None)]);
}

#[actix_web::test]
async fn a_refusal_is_understood_and_the_next_mail_goes() {
    let refusals = [
        "250 sender\r\n550 5.1.1 nobody\r\n503 no receiver\r\n",
        "250 sender\r\n550 5.1.1 nobody\r\n421 going down\r\n",
        // Goes on although it has refused: the mail would reach nobody, or somebody.
        "250 sender\r\n550 5.1.1 nobody\r\n354 go on\r\n",
    ];
    let expected = [
        vec![vec!["RSET", "mail"]],
        vec![vec![], vec!["mail"]],
        vec![vec![], vec!["mail"]],
    ];
    for (refusal, expected) in refusals.into_iter().zip(expected) {
        let (got, ended) = mails([refusal, AGREED], expected.len()).await;
        assert_eq!(got, expected, "{refusal}");
        let why = Some("550 5.1.1".to_owned());
        assert_eq!(
            ended,
            [(State::Sent, None), (State::Failed, why)],
            "{refusal}"
        );
    }
}
