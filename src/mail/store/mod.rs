//! The tables of mail: claims on the outbox, runs, how addresses take mail, keys.

pub mod claims;
pub mod keys;
pub mod runs;
pub mod standings;
