//! What `bench/mail` is made of: a relay that only accepts, a run of digests to it, and the
//! limit, ready-made messages handed over through as many connections of the same kind.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, bail};
use forpost::app::App;
use forpost::clock::Clock;
use forpost::config::Config;
use forpost::digest::composer::Letters;
use forpost::digest::model::Week;
use forpost::digest::verbs::reserve_week;
use forpost::mail::transport::Relay;
use forpost::mail::{self, Composer, Transport};
use forpost::reports::ledger::Ledger;
use futures_util::future::try_join_all;
use lettre::Message;
use lettre::message::MultiPart;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Different messages among the ready-made.
const DISTINCT: usize = 100;

fn main() -> anyhow::Result<()> {
    forpost::egress::install_crypto();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["sink", port] => sink(port, None),
        ["sink", port, certificate, key] => sink(port, Some(tls(certificate, key)?)),
        ["hand-over", messages, bytes] => hand_over(messages.parse()?, bytes.parse()?),
        ["digests", week] => digests(week),
        _ => bail!("sink PORT [CERTIFICATE KEY] | hand-over MESSAGES BYTES | digests WEEK"),
    }
}

fn tls(certificate: &str, key: &str) -> anyhow::Result<Arc<ServerConfig>> {
    let chain = CertificateDer::pem_file_iter(certificate)?.collect::<Result<Vec<_>, _>>()?;
    let key = PrivateKeyDer::from_pem_file(key)?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    Ok(Arc::new(config))
}

/// Takes every mail and forgets it.
fn sink(port: &str, tls: Option<Arc<ServerConfig>>) -> anyhow::Result<()> {
    let listener = TcpListener::bind(format!("127.0.0.1:{port}"))?;
    for stream in listener.incoming() {
        let (stream, tls) = (stream?, tls.clone());
        stream.set_nodelay(true)?;
        std::thread::spawn(move || {
            let done = match tls {
                Some(tls) => encrypted(stream, tls),
                None => accept(stream),
            };
            // A caller who hangs up without a word has still been served.
            if let Err(error) = done {
                eprintln!("a call ended: {error}");
            }
        });
    }
    Ok(())
}

fn encrypted(stream: TcpStream, tls: Arc<ServerConfig>) -> anyhow::Result<()> {
    accept(StreamOwned::new(ServerConnection::new(tls)?, stream))
}

fn accept(stream: impl Read + Write) -> anyhow::Result<()> {
    let mut stream = BufReader::with_capacity(64 * 1024, stream);
    let mut answers = b"220 sink\r\n".to_vec();
    let mut line = Vec::new();
    let mut is_data = false;
    loop {
        // What was asked in one go is answered in one go.
        if stream.buffer().is_empty() && !answers.is_empty() {
            stream.get_mut().write_all(&answers)?;
            stream.get_mut().flush()?;
            answers.clear();
        }
        line.clear();
        if stream.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let answer: &[u8] = if is_data {
            if line != b".\r\n" {
                continue;
            }
            is_data = false;
            b"250 taken\r\n"
        } else if line.starts_with(b"EHLO") {
            b"250-sink\r\n250 PIPELINING\r\n"
        } else if line.starts_with(b"DATA") {
            is_data = true;
            b"354 go on\r\n"
        } else if line.starts_with(b"QUIT") {
            stream.get_mut().write_all(b"221 bye\r\n")?;
            return Ok(stream.get_mut().flush()?);
        } else {
            b"250 sink\r\n"
        };
        answers.extend_from_slice(answer);
    }
}

/// The digests of a week to everybody, from the empty outbox to the last note.
fn digests(week: &str) -> anyhow::Result<()> {
    let config = Config::load(None)?;
    let transport = Transport::new(&config.mail)?;
    let app = App::new(config, Clock::System, transport, false)?;
    let composer: Arc<dyn Composer> = Arc::new(Letters::new(app.clone(), Arc::new(Ledger::new())));
    let week = Week::parse(week, app.settled_today()).context("no week that is over")?;
    let began = Instant::now();
    reserve_week(&app, &mut *app.db.get()?, week, true)?;
    let sent = actix_web::rt::System::new().block_on(mail::send_waiting(&app, &composer))?;
    println!("{sent} {:.6}", began.elapsed().as_secs_f64());
    Ok(())
}

/// So many messages of this size, over the connections of the settings.
fn hand_over(messages: usize, bytes: usize) -> anyhow::Result<()> {
    let config = Config::load(None)?;
    let Transport::Smtp(relay) = Transport::new(&config.mail)? else {
        bail!("mail.transport is not smtp");
    };
    let ready = (0..DISTINCT.min(messages))
        .map(|number| message(&config.mail.from, number, bytes))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let connections = config.mail.smtp_connections as usize;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let began = Instant::now();
    runtime.block_on(try_join_all((0..connections).map(|first| {
        let mine = (first..messages).step_by(connections);
        over_one(&relay, &ready, mine)
    })))?;
    println!("{:.6}", began.elapsed().as_secs_f64());
    Ok(())
}

type Ready = (lettre::address::Envelope, Vec<u8>);

async fn over_one(
    relay: &Relay,
    ready: &[Ready],
    messages: impl Iterator<Item = usize>,
) -> anyhow::Result<()> {
    let mut line = relay.connect().await?;
    for number in messages {
        let (envelope, bytes) = &ready[number % ready.len()];
        line.send(envelope, bytes).await?;
    }
    line.quit().await?;
    Ok(())
}

/// A message of this size, all told.
fn message(from: &str, number: usize, bytes: usize) -> anyhow::Result<Ready> {
    let words = format!("Uke {number}: tre saker du kan dele, og hva som skjedde sist.\n");
    // A fifth is the text part; quoted-printable adds little to words like these.
    let of = |bytes: usize| words.repeat(bytes / words.len() + 1);
    let message = Message::builder()
        .from(from.parse().context("mail.from")?)
        .to(format!("person{number}@example.org").parse()?)
        .subject("Uka som var")
        .multipart(MultiPart::alternative_plain_html(
            of(bytes / 5),
            of(bytes * 4 / 5),
        ))?;
    Ok((message.envelope().clone(), message.formatted()))
}
