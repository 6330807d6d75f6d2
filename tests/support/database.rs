//! A database for one test: SQLite in memory, or a schema of a PostgreSQL that is dropped
//! when the test is over.

pub struct Database {
    pub url: String,
    #[cfg(feature = "postgres")]
    schema: Option<(String, String)>,
}

impl Database {
    pub fn new() -> Self {
        match std::env::var("TEST_DATABASE_URL") {
            Err(_) => Self {
                url: "sqlite::memory:".into(),
                #[cfg(feature = "postgres")]
                schema: None,
            },
            #[cfg(feature = "postgres")]
            Ok(server) => {
                let schema = format!("test_{}", uuid::Uuid::now_v7().simple());
                execute(&server, &format!("CREATE SCHEMA {schema}"));
                let joint = if server.contains('?') { '&' } else { '?' };
                let url = format!("{server}{joint}options=--search_path%3D{schema}");
                Self {
                    url,
                    schema: Some((server, schema)),
                }
            }
            #[cfg(not(feature = "postgres"))]
            Ok(_) => {
                panic!("TEST_DATABASE_URL is set, but this is a build without --features postgres")
            }
        }
    }
}

#[cfg(feature = "postgres")]
fn execute(server: &str, statement: &str) {
    use diesel::connection::{Connection, SimpleConnection};
    let mut conn = diesel::PgConnection::establish(server).unwrap();
    conn.batch_execute(statement).unwrap();
}

#[cfg(feature = "postgres")]
impl Drop for Database {
    fn drop(&mut self) {
        if let Some((server, schema)) = &self.schema {
            execute(server, &format!("DROP SCHEMA {schema} CASCADE"));
        }
    }
}
