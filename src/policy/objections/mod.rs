//! Objections that leaders raise against the programme, each with an answer. Twelve are there
//! from the beginning; comms and HR write them anew, add their own, and hide what does not fit.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
