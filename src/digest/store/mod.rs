//! Every query of digests, a file for each thing that is asked about.

pub mod letters;
pub mod rhythms;
