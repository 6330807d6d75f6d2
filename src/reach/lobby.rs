//! Where the visitors of one worker wait until their clicks are on disk.
//!
//! The writer tells a lobby once for each commit how far it has come, and an usher of the worker's
//! own sees to the visitors. A word for each would wake the worker for each, and take the processor
//! from the writer while it speaks; a timer for each costs as much as counting.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use tokio::time::{Instant, sleep};

/// A visitor is kept waiting this long at most; the click is written all the same, or counted
/// as one that could not be.
const PATIENCE: Duration = Duration::from_millis(800);

/// Drawn by a visitor: which lobby, and which number in it. Numbers go up by one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ticket {
    pub(super) lobby: usize,
    pub(super) number: u64,
}

/// How far a lobby has been served; the writer's side of it.
#[derive(Debug, Default)]
pub(super) struct Served {
    /// Everybody before this number.
    before: AtomicU64,
    usher: AtomicWaker,
}

impl Served {
    /// Everybody up to this number has been served.
    pub(super) fn up_to(&self, number: u64) {
        self.before.store(number + 1, Ordering::Release);
        self.usher.wake();
    }
}

/// See the module.
pub struct Lobby {
    /// Which of the writer's lobbies it is.
    number: usize,
    served: Arc<Served>,
    line: Rc<Line>,
    has_usher: Cell<bool>,
}

impl Lobby {
    /// An empty lobby, which the writer knows by this number.
    pub(super) fn new(number: usize, served: Arc<Served>) -> Self {
        Self {
            number,
            served,
            line: Rc::default(),
            has_usher: Cell::new(false),
        }
    }

    /// What the next visitor draws. It is drawn for good by [`Lobby::admit`].
    pub(super) fn next(&self) -> Ticket {
        let waiting = self.line.visitors.borrow().len() as u64;
        Ticket {
            lobby: self.number,
            number: self.line.first.get() + waiting,
        }
    }

    /// One more waits, with the next ticket.
    pub(super) fn admit(&self) -> Wait {
        // Not before: only in a worker is there anybody who could do it.
        if !self.has_usher.replace(true) {
            actix_web::rt::spawn(usher(self.served.clone(), self.line.clone()));
        }
        let number = self.next().number;
        let visitor = Visitor {
            since: Instant::now(),
            waker: None,
        };
        self.line.visitors.borrow_mut().push_back(visitor);
        Wait {
            line: self.line.clone(),
            number,
        }
    }
}

/// A visitor's wait. True when the writer is done with the click: it is on disk, or the database has
/// refused it. False when that takes too long.
#[must_use]
pub struct Wait {
    line: Rc<Line>,
    number: u64,
}

impl Future for Wait {
    type Output = bool;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<bool> {
        if self.number < self.line.served.get() {
            return Poll::Ready(true);
        }
        let Some(place) = self.number.checked_sub(self.line.first.get()) else {
            return Poll::Ready(false);
        };
        if let Some(visitor) = self.line.visitors.borrow_mut().get_mut(place as usize) {
            visitor.waker = Some(cx.waker().clone());
        }
        Poll::Pending
    }
}

/// Those who wait, in the order of their numbers.
#[derive(Default)]
struct Line {
    /// The number of the first.
    first: Cell<u64>,
    /// Everybody before this number has been served.
    served: Cell<u64>,
    visitors: RefCell<VecDeque<Visitor>>,
}

struct Visitor {
    since: Instant,
    waker: Option<Waker>,
}

impl Line {
    fn serve(&self, before: u64) {
        self.served.set(before);
        while self.first.get() < before && self.leave() {}
    }

    /// Lets those go on who have waited long enough; answers when to look again.
    fn let_go(&self) -> Instant {
        let now = Instant::now();
        loop {
            let first = self.visitors.borrow().front().map(|first| first.since);
            let until = first.unwrap_or(now) + PATIENCE;
            if until > now {
                return until;
            }
            self.leave();
        }
    }

    /// The first leaves the line and is woken; false where nobody waits.
    fn leave(&self) -> bool {
        let Some(first) = self.visitors.borrow_mut().pop_front() else {
            return false;
        };
        self.first.set(self.first.get() + 1);
        if let Some(waker) = first.waker {
            waker.wake();
        }
        true
    }
}

async fn usher(served: Arc<Served>, line: Rc<Line>) {
    let mut patience = pin!(sleep(PATIENCE));
    poll_fn(|cx| {
        // Before looking: a word in between is not missed.
        served.usher.register(cx.waker());
        line.serve(served.before.load(Ordering::Acquire));
        while patience.as_mut().poll(cx).is_ready() {
            patience.as_mut().reset(line.let_go());
        }
        Poll::<()>::Pending
    })
    .await;
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[actix_web::test]
    async fn who_has_been_served_goes_on_and_the_others_wait() {
        let served = Arc::<Served>::default();
        let lobby = Lobby::new(3, served.clone());
        let draw = || {
            let Ticket { lobby: 3, number } = lobby.next() else {
                panic!("a ticket of another lobby")
            };
            (number, lobby.admit())
        };
        let [(0, mut first), (1, second), (2, mut third)] = [draw(), draw(), draw()] else {
            panic!("numbers go up by one")
        };
        assert_eq!((&mut first).now_or_never(), None);

        // Told by another thread, as by the writer.
        let writer = served.clone();
        std::thread::spawn(move || writer.up_to(1)).join().unwrap();
        // The first has asked before, the second has not.
        assert!(first.await && second.await);
        assert_eq!((&mut third).now_or_never(), None);

        served.up_to(2);
        assert!(third.await);
        assert_eq!(lobby.next().number, 3, "a number is drawn once");
    }

    #[actix_web::test]
    async fn who_has_left_is_served_all_the_same_and_keeps_nobody() {
        let served = Arc::<Served>::default();
        let lobby = Lobby::new(0, served.clone());
        drop(lobby.admit());
        let other = lobby.admit();
        served.up_to(1);
        assert!(other.await);
    }
}
