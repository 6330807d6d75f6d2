//! The matrix: work time or leisure, about the job or private, and a sentence in each of the
//! four. A language that nobody has written in says what the product says to begin with.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
