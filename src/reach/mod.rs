//! Reach: following a link, telling people from machines, and counting by the day.

pub mod bots;
pub mod model;
pub mod network;
