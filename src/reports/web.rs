//! Pages and files of reports, and my impact.

mod ambitions;
mod asked;
mod board;
pub mod me;
mod prices;
mod reading;
mod report;
mod saved_views;

pub use ambitions::{ambition, ambitions, check_in};
pub use asked::Asked;
pub use board::board_page;
pub use prices::{enter_job_ad, job_ad, prices, remove_job_ad, save_prices};
pub use report::{file, front, page};
pub use saved_views::{new_view, remove_view, save_view, view, views};
