//! What ambassadors do, a file for each verb.

mod choose;
mod join;
mod leave;
mod pause;

pub use choose::choose;
pub use join::join;
pub use leave::leave;
pub use pause::{pause, resume};
