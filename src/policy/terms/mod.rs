//! Terms: words, phrases and expressions that a caption is looked through for before a share.
//! Comms keep the list; most give advice, some block, and each says why.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
