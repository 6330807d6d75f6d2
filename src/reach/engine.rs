//! The reach engine: codes in memory, the judge, and the writer. One for a process, shared by
//! all its threads.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use super::bots::Verdict;
use super::counter::Counter;
use super::links::Links;
use super::lobby::{Lobby, Wait};
use super::model::{Click, Target};
use super::network::Network;
use super::store;
use super::tally::{Standing, Tally};
use super::visitors::Visit;
use super::writer::Writer;
use crate::app::App;
use crate::error::Result;

/// See the module.
pub struct Engine {
    links: Links,
    counter: Counter,
    writer: Writer,
    tally: Arc<Tally>,
}

/// A request to a link, as far as counting needs it.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// Whether it may be counted, and as what.
    pub verdict: Verdict,
    /// Now (UTC).
    pub now: NaiveDateTime,
    /// Today where the organisation is.
    pub day: NaiveDate,
    /// Where it came from.
    pub network: Network,
    /// By whom, for telling visitors apart.
    pub visit: Visit<'a>,
}

impl Engine {
    /// Starts the engine; its writer works on the application's database.
    ///
    /// # Errors
    /// Only if the machine gives no random numbers or no thread.
    pub fn start(app: &App) -> Result<Self> {
        let tally = Arc::new(Tally::default());
        let largest = app.config.reach.largest_batch as usize;
        Ok(Self {
            links: Links::default(),
            counter: Counter::new(tally.clone())?,
            writer: Writer::start(app.db.clone(), largest, tally.clone())?,
            tally,
        })
    }

    /// The judge of people and machines.
    pub fn counter(&self) -> &Counter {
        &self.counter
    }

    /// Where a code leads at `now`, from memory or from the database. None when the code is
    /// unknown or its item is not out.
    pub async fn target(
        &self,
        app: &Arc<App>,
        code: &str,
        now: NaiveDateTime,
    ) -> Result<Option<Arc<Target>>> {
        if let Some(target) = self.links.find(code, &app.changes, now) {
            return Ok(Some(target));
        }
        let epoch = app.changes.now();
        let asked = code.to_owned();
        let found = app
            .db(move |conn| store::target(conn, &asked, now))
            .await?
            .map(Arc::new);
        if let Some(target) = &found {
            self.links.keep(code, target.clone(), epoch, now);
        }
        Ok(found)
    }

    /// A new lobby for the visitors of one worker.
    pub fn lobby(&self) -> Lobby {
        self.writer.lobby()
    }

    /// Counts a request of somebody who then waits in `lobby` until the click is on disk. None when
    /// there is nothing to wait for. What should have been counted and was not is kept count of.
    pub fn count(&self, request: Request<'_>, lobby: &Lobby) -> Result<Option<Wait>> {
        let Request {
            verdict,
            now,
            day,
            network,
            visit,
        } = request;
        let follower = self.counter.follower(verdict, day, now, visit)?;
        Ok(follower.and_then(|follower| {
            let click = Click {
                day,
                share: visit.share,
                network,
                follower,
            };
            self.writer.count(click, lobby)
        }))
    }

    /// What the engine has done since the process began.
    pub fn standing(&self) -> Standing {
        self.tally.standing()
    }
}
