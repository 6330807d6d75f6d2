//! Policy: the programme's own words (vision, why, what people can contribute), and "tenk deg
//! om" – versions of one screen each, texts to begin with, the difference between versions, and
//! who has read which. Around it the matrix (work time or leisure, about the job or private),
//! the named contact, the objections that leaders raise, with answers; how the programme is
//! launched, what it is to achieve, and what holds in a crisis.

pub mod ambitions;
pub mod cases;
pub mod check;
pub mod contact;
pub mod crisis;
pub mod difference;
pub mod launch;
pub mod matrix;
pub mod model;
pub mod objections;
pub mod questions;
pub mod store;
pub mod templates;
pub mod terms;
pub mod verbs;
pub mod web;
