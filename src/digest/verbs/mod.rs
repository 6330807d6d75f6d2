//! What people do with the weekly mails.

mod settings;

pub use settings::{choose, turn_off};
