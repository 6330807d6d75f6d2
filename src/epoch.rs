//! How often something has changed that memory may hold a copy of.

use std::sync::atomic::{AtomicU64, Ordering};

/// A number that goes up with every change. A copy is good as long as the number that was read
/// before it was made still stands; copies made from other processes' changes need an age limit
/// besides.
#[derive(Debug, Default)]
pub struct Epoch(AtomicU64);

impl Epoch {
    /// The number now. Read it before the copy is made, so that a change in between is seen.
    pub fn now(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }

    /// Something has changed.
    pub fn turn(&self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }
}
