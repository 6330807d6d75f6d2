//! What the writer has done since the process began: for the admin's page and for `/metrics`.

use std::sync::atomic::{AtomicU64, Ordering};

/// Numbers of this process, all of them since it began.
#[derive(Debug, Default)]
pub struct Tally {
    counted: AtomicU64,
    uncounted: AtomicU64,
    commits: AtomicU64,
    largest: AtomicU64,
    waiting: AtomicU64,
    forgotten: AtomicU64,
}

/// The numbers at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Standing {
    /// Clicks whose commit is done.
    pub counted: u64,
    /// Clicks that were answered and not counted: the queue was full or the database failed.
    pub uncounted: u64,
    /// Transactions committed.
    pub commits: u64,
    /// Clicks in the largest of them.
    pub largest: u64,
    /// Clicks handed over and not yet committed.
    pub waiting: u64,
    /// Visitors forgotten because memory had reached its bound.
    pub forgotten: u64,
}

impl Tally {
    /// A click was handed to the writer.
    pub(super) fn handed_over(&self) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
    }

    /// So many clicks were committed together.
    pub(super) fn committed(&self, clicks: u64) {
        self.waiting.fetch_sub(clicks, Ordering::Relaxed);
        self.counted.fetch_add(clicks, Ordering::Relaxed);
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.largest.fetch_max(clicks, Ordering::Relaxed);
    }

    /// So many clicks could not be committed.
    pub(super) fn lost(&self, clicks: u64) {
        self.waiting.fetch_sub(clicks, Ordering::Relaxed);
        self.uncounted.fetch_add(clicks, Ordering::Relaxed);
    }

    /// So many visitors were forgotten before the day was over.
    pub(super) fn forgot(&self, visitors: u64) {
        self.forgotten.fetch_add(visitors, Ordering::Relaxed);
    }

    /// The numbers now.
    pub fn standing(&self) -> Standing {
        let read = |number: &AtomicU64| number.load(Ordering::Relaxed);
        Standing {
            counted: read(&self.counted),
            uncounted: read(&self.uncounted),
            commits: read(&self.commits),
            largest: read(&self.largest),
            waiting: read(&self.waiting),
            forgotten: read(&self.forgotten),
        }
    }
}
