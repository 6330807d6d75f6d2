//! The invented company that `forpost demo` fills an empty database with.
//!
//! `company` is what was written for it, `pictures` paints the pictures of its items, `staff` names
//! the people, and `rhythm` is chance: who joins, who shares what and when, and who clicks. All are
//! pure: the same seed and the same day give the same company.

pub mod company;
pub mod pictures;
pub mod rhythm;
pub mod staff;
