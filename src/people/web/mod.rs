//! The pages of accounts.

mod client;
mod enter;

pub use client::Client;
pub use enter::{enter, home, language, local_path, sign_in, sign_in_page, sign_out};
