//! Cases: short situations from work in which one may wonder, "may I post this?".

pub mod model;
