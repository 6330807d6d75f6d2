//! Every query of sharing, a file for each kind of row.

pub mod ambassadors;
