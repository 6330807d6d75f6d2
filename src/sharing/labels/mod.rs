//! Labels: what marketing law wants said first in a text, by the class of its item, the language
//! it is written in and the country of its readers; and what comms say in addition.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
