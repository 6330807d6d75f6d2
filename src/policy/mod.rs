//! Policy: the programme's own words (vision, why, what people can contribute), and "tenk deg
//! om" – versions of one screen each, the difference between them, and who has read which; how the
//! programme is launched, and what it is to achieve.

pub mod ambitions;
pub mod cases;
pub mod crisis;
pub mod difference;
pub mod launch;
pub mod model;
pub mod questions;
pub mod store;
pub mod verbs;
pub mod web;
