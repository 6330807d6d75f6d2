//! Cases: short situations from work in which one may wonder, "may I post this?". Staff and
//! leaders answer the same ones; where their answers differ most, there is something to talk of.

pub mod agenda;
pub mod model;
pub mod store;
pub mod understanding;
pub mod verbs;
pub mod web;
