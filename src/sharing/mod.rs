//! Sharing: ambassadors opt in, pick an item and a channel, and share it in their own words;
//! each share has a link of its own.

pub mod channel;
pub mod compose;
pub mod model;
