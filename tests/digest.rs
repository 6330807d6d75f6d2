//! The weekly mails: who gets which, when, what stands in them, and how they end.

mod printable;
mod settings;
