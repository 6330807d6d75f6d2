//! (house)
