//! Conversions: what came of a visit, as the site it led to tells it. An application started or
//! sent is counted by item, channel and day; by share only where that ambassador agreed.

mod body;
pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
