//! Reach: following a link, telling people from machines, and counting by the day.

pub mod bots;
mod counter;
pub mod model;
pub mod network;
pub mod spans;
pub mod store;
pub mod verbs;
mod visitors;
pub mod web;

pub use counter::Counter;
