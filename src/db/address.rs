//! Database addresses: `sqlite:PATH`, `sqlite::memory:` or `postgres://…`.

use std::path::PathBuf;

/// Where the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A SQLite file, made when it is missing.
    SqliteFile(PathBuf),
    /// SQLite in memory: gone with the process; for tests.
    SqliteMemory,
    /// A PostgreSQL address as libpq reads it.
    #[cfg(feature = "postgres")]
    Postgres(String),
}

/// Why an address was refused. A typing error must not create an empty database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not one of the forms above.
    #[error("unknown database address {0:?}: use sqlite:PATH or postgres://user@host/database")]
    Unknown(String),
    /// A PostgreSQL address in a program built without it.
    #[cfg(not(feature = "postgres"))]
    #[error("this build has SQLite only; build with --features postgres for {0:?}")]
    WithoutPostgres(String),
}

impl std::str::FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if text == "sqlite::memory:" {
            return Ok(Address::SqliteMemory);
        }
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.starts_with(':') || path.contains('?') {
                return Err(AddressError::Unknown(text.to_owned()));
            }
            return Ok(Address::SqliteFile(PathBuf::from(path)));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            #[cfg(feature = "postgres")]
            return Ok(Address::Postgres(text.to_owned()));
            // The address may hold a password: only its scheme is repeated.
            #[cfg(not(feature = "postgres"))]
            return Err(AddressError::WithoutPostgres("postgres://…".to_owned()));
        }
        let shown = text
            .split_once("://")
            .map_or(text.to_owned(), |(scheme, _)| format!("{scheme}://…"));
        Err(AddressError::Unknown(shown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors_are_refused() {
        for wrong in [
            "",
            "forpost.db",
            "sqlite",
            "sqlite:",
            "sqllite:a.db",
            "mysql://a",
            "postgres:/a",
            "sqlite:a.db?mode=rw",
        ] {
            assert!(wrong.parse::<Address>().is_err(), "{wrong}");
        }
        assert_eq!(
            "sqlite:a.db".parse(),
            Ok(Address::SqliteFile("a.db".into()))
        );
        assert_eq!(
            "sqlite:///var/lib/a.db".parse(),
            Ok(Address::SqliteFile("/var/lib/a.db".into()))
        );
    }
}
