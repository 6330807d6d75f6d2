//! The connection itself, in a file of its own because the derive writes items without
//! documentation.
#![allow(missing_docs)]

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// SQLite, compiled in.
    Sqlite(diesel::SqliteConnection),
    /// PostgreSQL, when one machine is not enough.
    #[cfg(feature = "postgres")]
    Postgres(diesel::PgConnection),
}
