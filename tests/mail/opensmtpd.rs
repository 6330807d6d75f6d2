//! A real mail server takes what is sent and puts it into a maildir.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::sink::read;
use super::{WORDS, put_to, rows, send, with_relay};

/// Longer than anything takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// OpenSMTPD on a port of its own. It gives up root's rights by itself and wants them for that.
struct Server {
    process: Child,
    port: u16,
    maildir: PathBuf,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = socket.local_addr().unwrap().port();
        drop(socket);
        let maildir = folder.join("mail");
        // The one who delivers is nobody.
        fs::create_dir(&maildir).unwrap();
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(&maildir, fs::Permissions::from_mode(0o777)).unwrap();
        let settings = folder.join("smtpd.conf");
        let text = format!(
            "table everybody {{ \"@\" = \"nobody\" }}\n\
             listen on 127.0.0.1 port {port} hostname localhost\n\
             action \"keep\" maildir \"{}\" virtual <everybody>\n\
             match from any for any action \"keep\"\n",
            maildir.display()
        );
        fs::write(&settings, text).unwrap();
        let is_root = fs::metadata("/proc/self").is_ok_and(|me| {
            use std::os::unix::fs::MetadataExt;
            me.uid() == 0
        });
        let mut command = if is_root {
            Command::new("/usr/sbin/smtpd")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "/usr/sbin/smtpd"]);
            sudo
        };
        let process = command
            .args(["-d", "-f"])
            .arg(&settings)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("OpenSMTPD is missing: ./test sets it up, once");
        Self {
            process,
            port,
            maildir,
        }
    }

    /// Waits for something to be there.
    fn wait<T>(&mut self, look: impl Fn(&Self) -> Option<T>) -> T {
        let began = Instant::now();
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            assert!(self.process.try_wait().unwrap().is_none(), "it has ended");
            assert!(began.elapsed() < PATIENCE, "nothing came");
            std::thread::yield_now();
        }
    }

    fn delivered(&self) -> Vec<PathBuf> {
        let Ok(files) = fs::read_dir(self.maildir.join("new")) else {
            return Vec::new();
        };
        files.map(|file| file.unwrap().path()).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its parts go when the first of them is asked to.
        let id = self.process.id().to_string();
        let asked = Command::new("kill").arg(&id).status();
        assert!(asked.is_ok_and(|status| status.success()));
        self.process.wait().unwrap();
    }
}

#[actix_web::test]
async fn a_mail_server_delivers_what_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::start(folder.path());
    let port = server.port;
    server.wait(|_| TcpStream::connect(("127.0.0.1", port)).ok());
    let (app, transport) = with_relay(&port.to_string(), &[]).await;
    for address in ["kari@example.org", "ola@example.org", "eva@example.org"] {
        put_to(&app, address);
    }
    assert_eq!(send(&app, &transport).await, 3);
    let files = server.wait(|server| Some(server.delivered()).filter(|files| files.len() == 3));
    let mut ids: Vec<String> = rows(&app)
        .iter()
        .map(|row| format!("<{}@localhost>", row.id))
        .collect();
    let mut found = Vec::new();
    for file in files {
        let mail = read(&file);
        assert_eq!(mail["headers"]["subject"], "Velkommen – æøå");
        assert!(
            mail["headers"]["to"]
                .as_str()
                .unwrap()
                .contains("Åse Bjørkå")
        );
        assert_eq!(mail["text"].as_str().unwrap().trim(), WORDS);
        assert!(mail["html"].as_str().unwrap().contains(WORDS));
        found.push(mail["headers"]["message-id"].as_str().unwrap().to_owned());
    }
    ids.sort();
    found.sort();
    assert_eq!(found, ids);
}
