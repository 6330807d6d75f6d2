//! Pages of the weekly mails.

mod settings;

pub use settings::{edit, page as settings};
