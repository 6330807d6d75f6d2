//! The pool of connections.

use diesel::connection::{
    AnsiTransactionManager, Connection, SimpleConnection, TransactionManager,
};
use diesel::r2d2;
use diesel::{ConnectionError, SqliteConnection};

use super::{Address, Conn};
use crate::error::Result;

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
pub struct Pool {
    lasting: r2d2::Pool<Manager>,
    /// For what happens often and is not worth waiting for the disk.
    light: r2d2::Pool<Manager>,
    is_inside: bool,
}

impl Pool {
    /// Opens the database. In memory the pool has exactly one connection, because every
    /// further one would be a database of its own.
    pub fn open(address: Address, durability: Durability, size: u32) -> Result<Self> {
        let is_inside = match address {
            Address::SqliteFile(_) | Address::SqliteMemory => true,
            #[cfg(feature = "postgres")]
            Address::Postgres(_) => false,
        };
        let pool = |size: u32, idle: u32, durability| {
            r2d2::Pool::builder()
                .max_size(size)
                .min_idle(Some(idle))
                .test_on_check_out(false)
                .build(Manager {
                    address: address.clone(),
                    durability,
                })
        };
        if address == Address::SqliteMemory {
            let lasting = pool(1, 1, durability)?;
            let light = lasting.clone();
            return Ok(Self {
                lasting,
                light,
                is_inside,
            });
        }
        Ok(Self {
            lasting: pool(size, 1, durability)?,
            light: pool(1, 0, Durability::Process)?,
            is_inside,
        })
    }

    /// Whether there is one connection only, which everybody has to take turns with.
    pub fn is_single(&self) -> bool {
        self.lasting.max_size() == 1
    }

    /// Whether the database works in this process, with the same processors.
    pub fn is_inside(&self) -> bool {
        self.is_inside
    }

    /// Waits for a free connection.
    pub fn get(&self) -> Result<Pooled> {
        Ok(self.lasting.get()?)
    }

    /// Waits for a connection whose commits do not wait for the disk: they survive the death of
    /// the process, but a power cut may take what was written since the last lasting commit.
    pub fn get_light(&self) -> Result<Pooled> {
        Ok(self.light.get()?)
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
            Address::Postgres(url) => self.postgres(url),
        }
    }

    #[cfg(feature = "postgres")]
    fn postgres(&self, url: &str) -> Result<Conn, ConnectionError> {
        let mut conn = diesel::PgConnection::establish(url)?;
        if self.durability == Durability::Process {
            conn.batch_execute("SET synchronous_commit = off")
                .map_err(ConnectionError::CouldntSetupConfiguration)?;
        }
        Ok(Conn::Postgres(conn))
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
