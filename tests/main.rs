//! The suite, one module a room. Without `TEST_DATABASE_URL` it runs on SQLite in memory; with
//! it on that PostgreSQL, in a schema of its own for every test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

mod look;
mod web;
