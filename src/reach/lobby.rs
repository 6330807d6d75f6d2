//! Where the visitors of one worker wait until their clicks are on disk.
//!
//! The writer calls all of a worker's visitors whom a commit has counted with one word, and an usher
//! of the worker's own tells each of them. A word for each would wake the worker for each, and
//! take the processor from the writer while it speaks; a timer for each costs as much as counting.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::time::Duration;

use futures_util::task::AtomicWaker;
use tokio::sync::oneshot::{Receiver, Sender, channel};
use tokio::time::{Instant, sleep};

/// A visitor is kept waiting this long at most; the click is written all the same, or counted
/// as one that could not be.
const PATIENCE: Duration = Duration::from_millis(800);

/// What the writer calls a lobby with.
#[derive(Debug, Default)]
pub struct Call {
    /// The first number that is not called yet.
    next: AtomicU64,
    usher: AtomicWaker,
}

impl Call {
    /// Calls everybody up to this number.
    pub(super) fn up_to(&self, number: u64) {
        self.next.store(number + 1, Ordering::Release);
        self.usher.wake();
    }
}

/// See the module.
pub struct Lobby {
    /// Which of the writer's lobbies it is.
    number: usize,
    call: Arc<Call>,
    line: Rc<Line>,
    has_usher: Cell<bool>,
}

impl Lobby {
    /// An empty lobby, which the writer knows by this number.
    pub(super) fn new(number: usize, call: Arc<Call>) -> Self {
        Self {
            number,
            call,
            line: Rc::default(),
            has_usher: Cell::new(false),
        }
    }

    /// The lobby and the number in it that the next visitor will have.
    pub(super) fn next(&self) -> (usize, u64) {
        let waiting = self.line.visitors.borrow().len() as u64;
        (self.number, self.line.first.get() + waiting)
    }

    /// One more waits. What it answers is ready when the visitor is called; an error when that
    /// has taken too long.
    pub(super) fn admit(&self) -> Receiver<()> {
        // Not before: only in a worker is there anybody who could do it.
        if !self.has_usher.replace(true) {
            actix_web::rt::spawn(usher(self.call.clone(), self.line.clone()));
        }
        let (told, on_disk) = channel();
        let since = Instant::now();
        self.line.visitors.borrow_mut().push_back((since, told));
        on_disk
    }
}

/// Those who wait, in the order of their numbers.
#[derive(Default)]
struct Line {
    /// The number of the first.
    first: Cell<u64>,
    visitors: RefCell<VecDeque<(Instant, Sender<()>)>>,
}

impl Line {
    fn tell_before(&self, next: u64) {
        while self.first.get() < next
            && let Some((_, told)) = self.leave()
        {
            // Who has gone in the meantime is counted all the same.
            let _gone = told.send(());
        }
    }

    /// Lets those go on who have waited long enough; answers when to look again.
    fn let_go(&self) -> Instant {
        let now = Instant::now();
        loop {
            let first = self.visitors.borrow().front().map(|(since, _)| *since);
            match first.unwrap_or(now) + PATIENCE {
                over if over <= now => drop(self.leave()),
                until => return until,
            }
        }
    }

    fn leave(&self) -> Option<(Instant, Sender<()>)> {
        let first = self.visitors.borrow_mut().pop_front()?;
        self.first.set(self.first.get() + 1);
        Some(first)
    }
}

async fn usher(call: Arc<Call>, line: Rc<Line>) {
    let mut patience = pin!(sleep(PATIENCE));
    poll_fn(|cx| {
        // Before looking: a call in between is not missed.
        call.usher.register(cx.waker());
        line.tell_before(call.next.load(Ordering::Acquire));
        while patience.as_mut().poll(cx).is_ready() {
            patience.as_mut().reset(line.let_go());
        }
        Poll::<()>::Pending
    })
    .await;
}
