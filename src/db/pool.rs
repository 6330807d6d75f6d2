//! The pool of connections.

use diesel::connection::{
    AnsiTransactionManager, Connection, SimpleConnection, TransactionManager,
};
use diesel::r2d2;
use diesel::{ConnectionError, SqliteConnection};

use super::{Address, Conn};
use crate::error::{Error, Result};

/// How much a commit survives. Both survive the death of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Durability {
    /// A power cut as well (SQLite `synchronous=FULL`).
    Power,
    /// The process only (SQLite `synchronous=NORMAL`).
    Process,
}

/// A connection lent by the pool.
pub type Pooled = r2d2::PooledConnection<Manager>;

/// Connections to one database, lent out one at a time.
#[derive(Clone)]
pub struct Pool(r2d2::Pool<Manager>);

impl Pool {
    /// Opens the database. In memory the pool has exactly one connection, because every
    /// further one would be a database of its own.
    pub fn open(address: Address, durability: Durability, size: u32) -> Result<Self> {
        let size = if address == Address::SqliteMemory {
            1
        } else {
            size
        };
        r2d2::Pool::builder()
            .max_size(size)
            .min_idle(Some(1))
            .test_on_check_out(false)
            .build(Manager {
                address,
                durability,
            })
            .map(Pool)
            .map_err(Error::from)
    }

    /// Whether there is one connection only, which everybody has to take turns with.
    pub fn is_single(&self) -> bool {
        self.0.max_size() == 1
    }

    /// Waits for a free connection.
    pub fn get(&self) -> Result<Pooled> {
        Ok(self.0.get()?)
    }
}

/// Makes and checks connections for the pool.
#[derive(Debug)]
pub struct Manager {
    address: Address,
    durability: Durability,
}

impl Manager {
    /// `MultiConnection::establish` swallows the cause, so each variant is opened by name.
    fn open(&self) -> Result<Conn, ConnectionError> {
        match &self.address {
            Address::SqliteFile(path) => self.sqlite(&path.to_string_lossy()),
            Address::SqliteMemory => self.sqlite(":memory:"),
            #[cfg(feature = "postgres")]
            Address::Postgres(url) => diesel::PgConnection::establish(url).map(Conn::Postgres),
        }
    }

    fn sqlite(&self, path: &str) -> Result<Conn, ConnectionError> {
        let mut conn = SqliteConnection::establish(path)?;
        let synchronous = match self.durability {
            Durability::Power => "FULL",
            Durability::Process => "NORMAL",
        };
        // Foreign keys are off in SQLite unless asked for, on every connection anew.
        conn.batch_execute(&format!(
            "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; \
             PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON;"
        ))
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
        Ok(Conn::Sqlite(conn))
    }
}

impl r2d2::ManageConnection for Manager {
    type Connection = Conn;
    type Error = r2d2::Error;

    fn connect(&self) -> Result<Conn, r2d2::Error> {
        self.open().map_err(r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), r2d2::Error> {
        conn.batch_execute("SELECT 1")
            .map_err(r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        // A handler that panicked may have left a transaction open.
        std::thread::panicking()
            || on_each!(conn, |c| {
                AnsiTransactionManager::is_broken_transaction_manager(c)
            })
    }
}
