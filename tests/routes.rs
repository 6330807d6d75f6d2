//! (routes)
