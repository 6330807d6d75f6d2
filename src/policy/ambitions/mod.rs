//! Ambitions: what the programme is to achieve, by which measure, until when and by whom it is
//! followed up, month by month.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
