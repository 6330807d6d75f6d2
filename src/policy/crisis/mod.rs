//! Crisis mode: one switch halts all sharing, shows an approved message on every page and lets
//! whatever was about to go out wait until it is over. A drill does the same and says so.

pub mod mails;
pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
