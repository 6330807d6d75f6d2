//! So many mails a minute and no more.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// Hands out turns at even intervals.
pub(super) struct Pace {
    interval: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    /// At most so many a minute; 0 means without limit.
    pub(super) fn new(per_minute: u32) -> Self {
        let interval = match per_minute {
            0 => Duration::ZERO,
            _ => Duration::from_secs(60) / per_minute,
        };
        Self {
            interval,
            next: Mutex::new(None),
        }
    }

    /// Waits for the next turn.
    pub(super) async fn turn(&self) {
        if self.interval.is_zero() {
            return;
        }
        let mine = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let mine = next.map_or(now, |next| next.max(now));
            *next = Some(mine + self.interval);
            mine
        };
        sleep_until(mine).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn turns_come_at_even_intervals() {
        let pace = Pace::new(6000);
        let began = Instant::now();
        for _ in 0..4 {
            pace.turn().await;
        }
        assert!(began.elapsed() >= Duration::from_millis(30));
    }
}
