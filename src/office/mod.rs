//! What hangs on the wall: papers to print, info-screens, and how they look. It reads the rooms
//! above and changes nothing of theirs.
//!
//! `paper` gathers what stands on a sheet, that of the board with `summary`, for the page that
//! shows it and for the file that `print` makes; `colour` knows which colours can be read.

pub mod colour;
pub mod model;
pub mod paper;
pub mod print;
pub mod screens;
pub mod store;
mod summary;
pub mod verbs;
pub mod web;
