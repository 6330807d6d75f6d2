//! Every query of digests, a file for each thing that is asked about.

pub mod accounts;
pub mod letters;
pub mod open_items;
pub mod rhythms;
