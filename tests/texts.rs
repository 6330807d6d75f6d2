//! (texts)
