//! Pages of sharing, a file for each.
