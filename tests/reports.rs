//! (reports)
