//! What readers of reports do: they enter prices and keep views. The figures themselves are
//! only read.

mod ask;
mod prices;
mod progress;
mod saved_views;

pub use ask::{ask, ask_all, make_ready, own};
pub use prices::{enter_job_ad, enter_prices, remove_job_ad};
pub use progress::progress;
pub use saved_views::{remove_view, save_view};
