//! The suite, one module a room. Without `TEST_DATABASE_URL` it runs on SQLite in memory; with
//! it on that PostgreSQL, in a schema of its own for every test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

mod config;
mod content;
mod database;
mod demo;
mod digest;
mod house;
mod links;
mod look;
mod mail;
mod office;
mod people;
mod policy;
mod programme;
mod reach;
mod reports;
mod routes;
mod sharing;
mod simulation;
mod texts;
mod ways_out;
mod web;
