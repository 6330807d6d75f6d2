//! Questions to the policy: anybody asks, by name or without, comms or HR answer, everybody reads.

pub mod mails;
pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
