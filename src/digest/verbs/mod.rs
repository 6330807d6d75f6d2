//! What people do with the weekly mails.

mod plan;
mod reserve;
mod settings;

pub use plan::{Fate, Planned, plan};
pub use reserve::{reserve_due, reserve_week, run_out};
pub use settings::{choose, turn_off};
