//! One diesel code on two databases. Verbs open a transaction with [`write`]; stores take
//! `&mut Conn` and never open one.

#[macro_use]
mod macros;
mod address;
mod conn;
pub mod ledger;
mod pool;
pub mod schema;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

pub use address::{Address, AddressError};
pub use conn::Conn;
pub use pool::{Durability, Pool, Pooled};

use crate::error::{Error, Result};

/// Runs `work` in one write transaction: `BEGIN IMMEDIATE` on SQLite, where a transaction
/// that reads first and writes later would fail under contention in spite of the busy
/// timeout; a plain one on PostgreSQL. Rolled back on any error. Does not nest.
pub fn write<T>(conn: &mut Conn, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
    match conn {
        Conn::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
        #[cfg(feature = "postgres")]
        Conn::Postgres(c) => AnsiTransactionManager::begin_transaction(c),
    }?;
    match work(conn) {
        Ok(value) => {
            on_each!(conn, |c| AnsiTransactionManager::commit_transaction(c))?;
            Ok(value)
        }
        Err(error) => {
            on_each!(conn, |c| AnsiTransactionManager::rollback_transaction(c))?;
            Err(error)
        }
    }
}

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
#[cfg(feature = "postgres")]
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Brings the database up to this program's tables; returns the names of the steps taken.
pub fn migrate(conn: &mut Conn) -> Result<Vec<String>> {
    let done = match conn {
        Conn::Sqlite(c) => c.run_pending_migrations(SQLITE),
        #[cfg(feature = "postgres")]
        Conn::Postgres(c) => c.run_pending_migrations(POSTGRES),
    };
    done.map(|steps| steps.iter().map(ToString::to_string).collect())
        .map_err(Error::internal)
}

/// Whether the database answers.
pub fn ping(conn: &mut Conn) -> Result<()> {
    Ok(conn.batch_execute("SELECT 1")?)
}

/// Whether the error is a broken unique key: two people did the same at the same time.
/// Only for use outside a transaction: inside one PostgreSQL has already given it up.
pub fn is_unique_violation(error: &Error) -> bool {
    use diesel::result::{DatabaseErrorKind, Error as Diesel};
    matches!(error, Error::Internal { cause, .. }
        if matches!(cause.downcast_ref::<Diesel>(),
            Some(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _))))
}

/// A word that no value of an enum stands for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown word {0:?}")]
pub struct UnknownWord(pub String);
