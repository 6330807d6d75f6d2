//! What ambassadors do, a file for each verb.

mod choose;
mod join;
mod leave;
mod pause;
pub mod share;

pub use choose::choose;
pub use join::join;
pub use leave::leave;
pub use pause::{pause, resume};
