//! The one writer of clicks: a thread of its own that commits everything that waits in one
//! transaction, and only then tells those who wait.
//!
//! While a commit waits for the disk, the next clicks gather; so the load itself makes the
//! batches, and a click that comes alone waits for nobody.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::batch::Batch;
use super::lobby::{Lobby, Served, Ticket, Wait};
use super::model::Click;
use super::store::{self, Missed};
use super::tally::Tally;
use crate::db::{Pool, Pooled, ping};
use crate::error::{Error, Result};

/// Clicks that may wait; beyond them a click is answered without being counted. At the rate of
/// a slow disk (300 commits a second) they are gone in well under a second.
const ROOM: usize = 16_384;

/// With so many in a batch the processors are what everybody waits for, and not the disk: then the
/// threads that bring clicks go first, once, so that fewer and larger commits are made.
const CROWD: u64 = 64;

/// A connection that was used this recently is taken to be alive.
const FRESH: Duration = Duration::from_secs(1);

struct Waiting {
    click: Click,
    /// None where nobody waits.
    ticket: Option<Ticket>,
}

/// How far each lobby has been served, by its number.
type Lobbies = Arc<Mutex<Vec<Arc<Served>>>>;

/// Hands clicks to the thread. When it is dropped, what waits is still written.
pub struct Writer {
    queue: Option<SyncSender<Waiting>>,
    thread: Option<JoinHandle<()>>,
    lobbies: Lobbies,
    tally: Arc<Tally>,
}

impl Writer {
    /// Starts the thread. `largest` is how many clicks one transaction takes at most.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(pool: Pool, largest: usize, tally: Arc<Tally>) -> Result<Self> {
        let (queue, clicks) = sync_channel(ROOM);
        let lobbies = Lobbies::default();
        let mut desk = Desk {
            pool,
            lobbies: lobbies.clone(),
            kept: None,
            largest: largest.max(1),
            tally: tally.clone(),
            missed: None,
        };
        let thread = std::thread::Builder::new()
            .name("clicks".to_owned())
            .spawn(move || desk.work(&clicks))
            .map_err(Error::internal)?;
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread),
            lobbies,
            tally,
        })
    }

    /// A new lobby for those who wait.
    pub fn lobby(&self) -> Lobby {
        let served = Arc::<Served>::default();
        let mut lobbies = self.lobbies.lock().unwrap_or_else(PoisonError::into_inner);
        lobbies.push(served.clone());
        Lobby::new(lobbies.len() - 1, served)
    }

    /// Counts a click of somebody who then waits in `lobby` until the transaction that holds it is
    /// durable, or was refused by the database. None when too many wait already. What was not
    /// counted is kept count of.
    pub fn count(&self, click: Click, lobby: &Lobby) -> Option<Wait> {
        let queue = self.queue.as_ref()?;
        let waiting = Waiting {
            click,
            ticket: Some(lobby.next()),
        };
        // Before the send: the thread may be faster than the next line.
        self.tally.handed_over();
        match queue.try_send(waiting) {
            Ok(()) => Some(lobby.admit()),
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => {
                self.tally.lost(1);
                None
            }
        }
    }

    /// Hands over a click without waiting for the disk, but for room in the queue; for streams
    /// of clicks that nobody waits for one by one. [`Writer::finish`] tells when all are written.
    pub fn pour(&self, click: Click) -> Result<()> {
        let waiting = Waiting {
            click,
            ticket: None,
        };
        self.tally.handed_over();
        match &self.queue {
            Some(queue) => queue.send(waiting).map_err(Error::internal),
            None => Err(Error::internal("the writer has ended")),
        }
    }

    /// Waits until everything handed over is written, and ends the thread.
    pub fn finish(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writer of clicks ended badly");
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.end();
    }
}

/// What the thread works with.
struct Desk {
    pool: Pool,
    lobbies: Lobbies,
    /// Held on to, so that reports that take every other connection cannot make clicks wait.
    kept: Option<(Pooled, Instant)>,
    largest: usize,
    tally: Arc<Tally>,
    /// Clicks that could not be counted and are not yet noted in the database.
    missed: Option<Missed>,
}

impl Desk {
    fn work(&mut self, clicks: &Receiver<Waiting>) {
        let mut served = BTreeMap::new();
        while let Ok(first) = clicks.recv() {
            let mut batch = Batch::default();
            let mut next = Some(first);
            let mut has_stepped_aside = false;
            while let Some(waiting) = next {
                batch.add(waiting.click);
                // The last of a lobby stands for all before.
                served.extend(waiting.ticket.map(|ticket| (ticket.lobby, ticket.number)));
                if batch.clicks() >= self.largest as u64 {
                    break;
                }
                next = clicks.try_recv().ok();
                if next.is_none() && batch.clicks() >= CROWD && !has_stepped_aside {
                    has_stepped_aside = true;
                    std::thread::yield_now();
                    next = clicks.try_recv().ok();
                }
            }
            self.commit(&batch);
            self.tell(&served);
            served.clear();
        }
    }

    fn tell(&self, served: &BTreeMap<usize, u64>) {
        let lobbies = self.lobbies.lock().unwrap_or_else(PoisonError::into_inner);
        for (lobby, number) in served {
            if let Some(lobby) = lobbies.get(*lobby) {
                lobby.up_to(*number);
            }
        }
    }

    fn commit(&mut self, batch: &Batch) {
        let clicks = batch.clicks();
        match self.put_twice(batch) {
            Ok(()) => {
                self.missed = None;
                self.tally.committed(clicks);
            }
            Err(error) => {
                tracing::error!(%error, clicks, "clicks could not be counted");
                if let Some(day) = batch.last_day() {
                    let before = self.missed.map_or(0, |missed| missed.clicks);
                    let clicks = before + clicks as i64;
                    self.missed = Some(Missed { day, clicks });
                }
                self.tally.lost(clicks);
            }
        }
    }

    /// A connection may have died since the last batch; then a new one gets a second try. Not
    /// when the batch may have reached the disk: nothing is counted twice.
    fn put_twice(&mut self, batch: &Batch) -> Result<()> {
        let mut may_be_there = false;
        match self.put(batch, &mut may_be_there) {
            Err(_) if !may_be_there => self.put(batch, &mut may_be_there),
            done => done,
        }
    }

    /// The connection that is held on to, or another if that one has died while it was idle: a
    /// batch that dies with its connection is not tried again.
    fn connection(&mut self) -> Result<Pooled> {
        if let Some((mut conn, used)) = self.kept.take()
            && (used.elapsed() < FRESH || ping(&mut conn).is_ok())
        {
            return Ok(conn);
        }
        self.pool.get()
    }

    fn put(&mut self, batch: &Batch, may_be_there: &mut bool) -> Result<()> {
        let mut conn = self.connection()?;
        store::put(&mut conn, batch, self.missed, may_be_there)?;
        // A pool of one is a database in memory, and others need it too.
        if !self.pool.is_single() {
            self.kept = Some((conn, Instant::now()));
        }
        Ok(())
    }
}
