//! The invented company that `forpost demo` fills an empty database with.
//!
//! `company` is what was written for it, `pictures` paints the pictures of its items, `staff` names
//! the people, and `rhythm` is chance: who joins, who shares what and when, and who clicks. `story`
//! puts these together; all of it is pure: the same seed and the same day give the same company.
//! `simulation` draws a large organisation the same way, for seeing how Forpost does with many.
//! `frame` is what it has written around its policy. `write` puts either into a database, `folder` keeps it between two runs, and `web` is what the
//! demo shows that no other installation has.

pub mod cast;
pub mod company;
pub mod folder;
pub mod frame;
pub mod launch;
pub mod pictures;
pub mod rhythm;
pub mod simulation;
pub mod staff;
pub mod story;
pub mod web;
pub mod write;
