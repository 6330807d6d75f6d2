//! Reports: read-only questions over sharing and reach, as pages, charts, tables and files.
//!
//! `ledger` keeps what happened in closed periods in memory, `cube` adds it up for every group
//! there is, `suppression` decides which groups may be seen, and `answer` makes of it the one set
//! of tables that page, chart and file are drawn from. `impact` is a person's own figures, which nobody else sees.

pub mod address;
pub mod answer;
mod board;
pub mod chart;
pub mod csv;
pub mod cube;
pub mod impact;
pub mod journeys;
pub mod ledger;
pub mod model;
pub mod period;
pub mod prices;
pub mod programme;
pub mod progress;
pub mod saved_view;
pub mod sheet;
pub mod store;
pub mod suppression;
pub mod verbs;
pub mod view;
pub mod web;
pub mod words;
pub mod xlsx;
