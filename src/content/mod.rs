//! Content: what comms publish for others to share: items with captions, audience, picture
//! and topics; reading of pasted addresses; votes of the readers.

pub mod calendar;
pub mod channel;
pub mod crop;
pub mod draft;
pub mod fetching;
pub mod format;
pub mod model;
pub mod picture;
pub mod store;
pub mod suggestions;
pub mod unfurl;
pub mod verbs;
pub mod web;
