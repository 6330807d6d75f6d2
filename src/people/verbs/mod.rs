//! What people do with accounts.

mod enter;

pub use enter::{change_language, sign_in};
