//! Reports and my impact, against shares and clicks made by hand, with figures added up by hand.

mod ambitions;
mod charts;
mod figures;
mod files;
mod impact;
mod ledger;
mod long;
mod prices;
mod privacy;
mod programme;
pub mod stage;
mod sums;
mod views;
mod ways_out;
