//! The tables of mail: what is claimed and marked, runs.

pub mod claims;
pub mod runs;
