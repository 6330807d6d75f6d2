//! Info-screens: pages for a wall that many pass, behind an address that is the only key to them.
//! What stands on one may be seen by anybody in the lobby.

pub mod model;
pub mod store;
pub mod stream;
pub mod verbs;
pub mod view;
pub mod web;
