//! Reach: following a link, telling people from machines, and counting by the day.

mod batch;
pub mod bots;
mod bursts;
pub mod conversions;
mod counter;
pub mod engine;
mod links;
pub mod lobby;
pub mod model;
pub mod network;
pub mod overview;
mod signs;
pub mod spans;
pub mod store;
pub mod tally;
pub mod tokens;
pub mod verbs;
mod visitors;
pub mod web;
pub mod writer;

pub use engine::Engine;
pub use lobby::Lobby;
