//! A screen's open line: it hears of every change within seconds. A line is no connection to the
//! database: it borrows one for the moment of reading.

use std::sync::Arc;
use std::time::Duration;

use actix_web::web::Bytes;
use futures_util::Stream;
use futures_util::stream::unfold;
use serde_json::json;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep};

use super::model::Screen;
use super::{store, view};
use crate::app::App;
use crate::error::{Error, Result};
use crate::reports::ledger::Ledger;
use crate::web::session::hash_token;

/// Lines of a process that may be open at once; whoever comes later asks again by itself.
const MOST: usize = 64;
/// Pause between two looks whether this process has changed anything.
const LOOK: Duration = Duration::from_secs(1);
/// Pause after which is read in any case: another process may have changed something, and a line
/// on which nothing is said is taken for a dead one.
const READ: Duration = Duration::from_secs(6);

// Of the process, not of the application: the sockets are the machine's.
static PLACES: Semaphore = Semaphore::const_new(MOST);

/// One open line.
pub struct Line {
    app: Arc<App>,
    ledger: Arc<Ledger>,
    token: Arc<str>,
    /// What was sent last.
    shown: String,
    /// When was read last, and how often this process had changed something before.
    read: Option<(Instant, u64)>,
    is_over: bool,
    _place: SemaphorePermit<'static>,
}

impl Line {
    /// Opens one.
    ///
    /// # Errors
    /// `TooMany` when all places are taken.
    pub fn open(app: Arc<App>, ledger: Arc<Ledger>, token: &str) -> Result<Self> {
        let place = PLACES
            .try_acquire()
            .map_err(|_| Error::TooMany { retry_after: 30 })?;
        Ok(Self {
            app,
            ledger,
            token: token.into(),
            shown: String::new(),
            read: None,
            is_over: false,
            _place: place,
        })
    }

    /// What is sent down the line, until the screen's address is revoked or nobody listens.
    pub fn events(self) -> impl Stream<Item = Result<Bytes>> {
        unfold(self, |mut line| async move {
            if line.is_over {
                return None;
            }
            let event = line.next().await;
            Some((Ok(event), line))
        })
    }

    async fn next(&mut self) -> Bytes {
        while let Some((at, changes)) = self.read {
            sleep(LOOK).await;
            if at.elapsed() >= READ || self.app.changes.now() != changes {
                break;
            }
        }
        self.read = Some((Instant::now(), self.app.changes.now()));
        match draw(&self.app, &self.ledger, &self.token).await {
            Ok(html) if html == self.shown => event("here", "yes"),
            Ok(html) => {
                self.shown = html;
                event("view", &self.shown)
            }
            Err(Error::NotFound) => {
                self.is_over = true;
                event("gone", "yes")
            }
            Err(error) => {
                // The screen goes on showing what it has.
                tracing::error!(%error, "a screen could not be read");
                event("here", "yes")
            }
        }
    }
}

async fn draw(app: &Arc<App>, ledger: &Arc<Ledger>, token: &Arc<str>) -> Result<String> {
    let (given, ledger, token) = (app.clone(), ledger.clone(), token.clone());
    app.db(move |conn| {
        let screen: Screen = store::in_force(conn, &hash_token(&token))?;
        let mut data = view::read(&given, conn, &ledger, &screen, &token)?;
        data["page"] = json!({ "org": given.config.organisation.name });
        given
            .templates
            .render(screen.lang, "office/screen_view", data)
    })
    .await
}

/// One event, each line of its data by itself as the format wants it.
fn event(name: &str, data: &str) -> Bytes {
    let mut text = format!("event: {name}\n");
    for line in data.lines() {
        text.push_str("data: ");
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_several_lines_is_one_event() {
        assert_eq!(
            event("view", "<p>\nså\n</p>"),
            "event: view\ndata: <p>\ndata: så\ndata: </p>\n\n"
        );
    }
}
