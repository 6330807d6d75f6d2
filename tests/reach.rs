//! (reach)
