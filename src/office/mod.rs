//! What hangs on the wall: papers to print. It reads the rooms above and
//! adds nothing to them.

pub mod web;
