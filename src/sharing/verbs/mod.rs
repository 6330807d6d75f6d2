//! What ambassadors do, a file for each verb.

mod choose;
mod consent;
pub mod figures;
mod join;
mod leave;
mod pause;
pub mod plan;
pub mod quote;
pub mod share;
mod take_stock;
mod tell;
pub mod think;

pub use choose::choose;
pub use consent::{agree, withdraw};
pub use figures::{Noted, note_figures, take_back_figures};
pub use join::join;
pub use leave::leave;
pub use pause::{pause, resume};
pub use take_stock::take_stock;
pub use tell::tell_of_retractions;
