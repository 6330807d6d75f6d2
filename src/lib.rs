//! Forpost: a self-hosted employee-ambassador programme manager. The rooms stand in the
//! order in which data flows; `docs/architecture.md` is the map in words.

// The ground floor: knows no room.
#[macro_use]
pub mod db;
pub mod access;
pub mod app;
pub mod clock;
pub mod config;
pub mod egress;
pub mod epoch;
pub mod error;
pub mod mail;
pub mod markdown;
pub mod texts;
pub mod web;

// The rooms, in the order of flow.
pub mod content;
pub mod digest;
pub mod office;
pub mod people;
pub mod policy;
pub mod reach;
pub mod reports;
pub mod sharing;

// What puts the rooms together.
pub mod cli;
pub mod demo;
pub mod health;
pub mod jobs;
pub mod routes;
pub mod server;
