//! (sharing)
