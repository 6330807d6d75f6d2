//! What staff suggest to share: an address or words of their own, and why. Comms take it up as a
//! draft, with thanks, or say why not; whoever suggested it is told either way.

pub mod mails;
pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
