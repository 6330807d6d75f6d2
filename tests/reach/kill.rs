//! The process dies at any moment under load: what was answered is on disk.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};

use diesel::prelude::*;
use forpost::db::schema::click_days;
use forpost::reach::model::ClickKind;
use forpost::sharing::channel::Channel;

use super::{LAPTOP, PHONE};
use crate::support::{NewPerson, TestApp, item};

const KILLS: u64 = 100;
const VISITORS: usize = 8;
const CODES: [&str; 3] = ["aB3dE6gH9jK", "bB3dE6gH9jK", "cB3dE6gH9jK"];

/// A server of the test's own database, killed when it goes.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(database: &str, durability: &str) -> Self {
        // A port that was free a moment ago.
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap();
        drop(socket);
        let mut process = Command::new(env!("CARGO_BIN_EXE_forpost"))
            .args(["serve", "--listen", &address.to_string()])
            .env("FORPOST_DATABASE_URL", database)
            .env("FORPOST_DURABILITY", durability)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It says where it listens when the socket is open.
        let mut line = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        assert!(line.contains(&address.to_string()), "{line:?}");
        Self { process, address }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGKILL: nothing is said goodbye to.
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// Follows links until the server is gone; `answered` counts the answers, and `told` hears of
/// each.
fn visit(address: SocketAddr, number: usize, answered: &AtomicU64, told: &Sender<()>) {
    let Ok(mut stream) = TcpStream::connect(address) else {
        return;
    };
    let agent = if number.is_multiple_of(2) {
        PHONE
    } else {
        LAPTOP
    };
    for at in number.. {
        let code = CODES[at % CODES.len()];
        let request =
            format!("GET /s/{code} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: {agent}\r\n\r\n");
        if stream.write_all(request.as_bytes()).is_err() {
            return;
        }
        // The answer has no body: it ends with the first empty line.
        let mut answer = Vec::new();
        let mut piece = [0; 1024];
        while !answer.ends_with(b"\r\n\r\n") {
            match stream.read(&mut piece) {
                Ok(0) | Err(_) => return,
                Ok(read) => answer.extend(&piece[..read]),
            }
        }
        assert!(
            answer.starts_with(b"HTTP/1.1 302"),
            "{}",
            String::from_utf8_lossy(&answer)
        );
        answered.fetch_add(1, Ordering::SeqCst);
        if told.send(()).is_err() {
            return;
        }
    }
}

/// Clicks on disk.
fn counted(app: &TestApp) -> u64 {
    let rows: Vec<i64> = app.db(|conn| {
        Ok(click_days::table
            .filter(click_days::kind.eq(ClickKind::Human))
            .select(click_days::clicks)
            .load(conn)?)
    });
    rows.iter().sum::<i64>() as u64
}

async fn nothing_answered_is_lost(durability: &str, kills: u64) {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("forpost.db").display());
    let app = match std::env::var("TEST_DATABASE_URL") {
        Err(_) => TestApp::start_with(&[("FORPOST_DATABASE_URL", &file)]).await,
        Ok(_) => TestApp::start().await,
    };
    let kari = app.add(NewPerson::default());
    for code in CODES {
        let item = app.put_item(&item("Sjøvann varmer"));
        app.put_share(code, item, Some(kari), Channel::LinkedIn);
    }
    let answered = Arc::new(AtomicU64::new(0));
    for kill in 0..kills {
        let server = Server::start(&app.app.config.database_url, durability);
        let (told, heard) = channel();
        let visitors: Vec<_> = (0..VISITORS)
            .map(|number| {
                let (answered, told, address) = (answered.clone(), told.clone(), server.address);
                std::thread::spawn(move || visit(address, number, &answered, &told))
            })
            .collect();
        drop(told);
        // Another moment each time: after one answer, after some hundred.
        let moment = 1 + (kill * 37) % 211;
        assert_eq!(heard.iter().take(moment as usize).count() as u64, moment);
        drop(server);
        for visitor in visitors {
            visitor.join().unwrap();
        }
        let (answered, counted) = (answered.load(Ordering::SeqCst), counted(&app));
        assert!(
            answered <= counted,
            "kill {kill}: {answered} answered, {counted} counted"
        );
        // Nor is anything made up: at most what was under way when the process died.
        let under_way = (kill + 1) * VISITORS as u64;
        assert!(
            counted <= answered + under_way,
            "kill {kill}: {counted} counted"
        );
    }
}

#[actix_web::test]
async fn a_hundred_kills_lose_no_answered_click() {
    nothing_answered_is_lost("power", KILLS).await;
}

#[actix_web::test]
async fn the_lighter_level_survives_a_kill_too() {
    nothing_answered_is_lost("process", 10).await;
}
