//! The one to ask: a name and how to reach it, on the policy's page and on everything that is
//! printed. When it is somebody with an account, it goes when that person leaves.

pub mod model;
pub mod store;
pub mod verbs;
pub mod web;
