//! Reports and my impact, against shares and clicks made by hand, with figures added up by hand.

mod figures;
mod impact;
mod prices;
mod privacy;
mod stage;
mod views;
