//! Every query of digests, a file for each thing that is asked about.

/// Items that came out between two moments: that were published, or whose embargo ended, whichever
/// was later.
macro_rules! came_out {
    ($from:expr, $until:expr) => {
        items::published_at
            .lt($until)
            .and(
                items::embargo_until
                    .is_null()
                    .or(items::embargo_until.lt($until)),
            )
            .and(
                items::published_at
                    .ge($from)
                    .or(items::embargo_until.ge($from)),
            )
    };
}

pub mod accounts;
pub mod letters;
pub mod open_items;
