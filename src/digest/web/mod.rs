//! Pages of the weekly mails.

pub mod printable;
mod settings;

pub use settings::{edit, page as settings};
