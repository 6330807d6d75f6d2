//! (people)
