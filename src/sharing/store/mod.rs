//! Every query of sharing, a file for each kind of row.

pub mod ambassadors;
pub mod reading;
pub mod shares;
