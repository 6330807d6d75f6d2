//! Pages of sharing, a file for each.

pub mod campaign;
pub mod caption;
pub mod consents;
pub mod feed;
pub mod figures;
pub mod item;
pub mod membership;
pub mod personal;
mod pictures;
pub mod plan;
pub mod programme;
mod quote;
pub mod share;
pub mod shares;
