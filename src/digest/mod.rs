//! Digests: the weekly mails. Who gets which, about which week, and when; what stands in them;
//! and a look at each before it is sent.
//!
//! `when` knows at what time a mail is due and welcome; `choice` picks the items of one reader; `letter` says
//! what there is to say to one person, `results` and `steps` to those who answer for figures;
//! `printable` what hangs on the wall.

pub mod choice;
pub mod composer;
pub mod examples;
pub mod letter;
pub mod mails;
pub mod model;
pub mod printable;
pub mod results;
pub mod steps;
pub mod store;
pub mod verbs;
pub mod web;
pub mod when;
