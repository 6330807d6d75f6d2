//! Reach: following a link, telling people from machines, and counting by the day.

pub mod model;
