//! Every query of sharing, a file for each kind of row.

pub mod ambassadors;
pub mod chain;
pub mod consents;
pub mod figures;
pub mod personal;
pub mod plans;
pub mod programme_days;
pub mod reading;
pub mod retractions;
pub mod rhythms;
pub mod shares;
