//! Tokens: what another site shows when it tells of conversions. Admins make and revoke them.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
