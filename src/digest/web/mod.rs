//! Pages of the weekly mails.

pub mod examples;
pub mod printable;
mod settings;
pub mod unsubscribe;

pub use settings::{edit, page as settings};
