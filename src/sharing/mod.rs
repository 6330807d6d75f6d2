//! Sharing: ambassadors opt in, pick an item and a channel, and share it in their own words;
//! each share has a link of its own.

pub mod calendar;
pub mod calm;
pub mod code;
pub mod compose;
pub mod feed;
pub mod figures;
pub mod holidays;
pub mod labels;
pub mod mails;
pub mod model;
pub mod opt_in;
pub mod quoting;
pub mod store;
pub mod verbs;
pub mod web;

// An item names the channels it may go to, so they live with the content.
pub use crate::content::channel;
