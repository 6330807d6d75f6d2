//! The launch: what is thought about before a programme begins, step by step, and how far that
//! is.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
