//! The relay of `sink.py`, and certificates for it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

/// Longer than anything takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A Python that has aiosmtpd; `./test` sets it up.
pub fn python() -> PathBuf {
    let home = std::env::var("HOME").unwrap_or_default();
    let cache = std::env::var("XDG_CACHE_HOME").unwrap_or(format!("{home}/.cache"));
    let python = Path::new(&cache).join("forpost/smtp/bin/python");
    assert!(
        python.exists(),
        "{} is missing: ./test sets it up, once",
        python.display()
    );
    python
}

/// The script, to be told what to do.
pub fn script() -> Command {
    let mut command = Command::new(python());
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/sink.py"));
    command
}

/// What a file of a maildir, or an `.eml`, holds.
pub fn read(file: &Path) -> Value {
    let output = script().arg("--read").arg(file).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A relay on a port of its own; it goes with the test.
pub struct Sink {
    process: Child,
    events: Receiver<Value>,
    pub port: String,
}

impl Sink {
    pub fn start(args: &[&str]) -> Self {
        let mut process = script()
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (tell, events) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                let event: Value = serde_json::from_str(&line).unwrap();
                if tell.send(event).is_err() {
                    return;
                }
            }
        });
        let mut sink = Self {
            process,
            events,
            port: String::new(),
        };
        let ready = sink.next();
        assert_eq!(ready["event"], "ready");
        sink.port = ready["port"].to_string();
        sink
    }

    /// What happens next: `open`, `lost` or `mail`.
    pub fn next(&self) -> Value {
        self.events.recv_timeout(PATIENCE).unwrap()
    }

    /// The next mail that is taken.
    pub fn mail(&self) -> Value {
        loop {
            let event = self.next();
            if event["event"] == "mail" {
                return event;
            }
        }
    }

    /// Ends it; the mails taken that nobody has asked for yet.
    pub fn end(mut self) -> Vec<Value> {
        self.process.kill().unwrap();
        let events = std::iter::from_fn(|| self.events.recv_timeout(PATIENCE).ok());
        events.filter(|event| event["event"] == "mail").collect()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        // It may have been ended already.
        let _gone = self.process.kill();
        self.process.wait().unwrap();
    }
}

/// A certificate for `localhost` and its key, in a folder.
pub fn certificate(folder: &Path) -> (String, String) {
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (certificate, key) = (path("certificate.pem"), path("key.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"])
        .args(["-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .args(["-keyout", &key, "-out", &certificate])
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    (certificate, key)
}
