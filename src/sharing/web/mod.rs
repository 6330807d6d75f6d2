//! Pages of sharing, a file for each.

pub mod membership;
pub mod programme;
