//! The tables that the migrations make are the tables that the code believes in, on the
//! database that the suite runs on.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use forpost::db::Conn;
use regex::Regex;

use crate::support::TestApp;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
}

/// (table, column) → (type in the words of schema.rs, may be null)
type Columns = BTreeMap<(String, String), (String, bool)>;

fn migrated(conn: &mut Conn) -> Columns {
    let question = match conn {
        Conn::Sqlite(_) => {
            "SELECT m.name AS table_name, c.name AS name, c.type AS kind, c.\"notnull\" = 0 AS nullable \
             FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"
        }
        #[cfg(feature = "postgres")]
        Conn::Postgres(_) => {
            "SELECT table_name::text, column_name::text AS name, data_type::text AS kind, \
             is_nullable = 'YES' AS nullable \
             FROM information_schema.columns WHERE table_schema = current_schema()"
        }
    };
    let rows: Vec<Column> = diesel::sql_query(question).load(conn).unwrap();
    rows.into_iter()
        .filter(|row| !row.table_name.starts_with("__diesel"))
        .map(|row| {
            let kind = row.kind.to_lowercase();
            let kind = match kind.as_str() {
                "text" => "Text",
                "integer" => "Integer",
                "bigint" => "BigInt",
                "timestamp" | "timestamp without time zone" => "Timestamp",
                "date" => "Date",
                "boolean" => "Bool",
                "blob" | "bytea" => "Binary",
                other => other,
            };
            ((row.table_name, row.name), (kind.to_owned(), row.nullable))
        })
        .collect()
}

/// What schema.rs says.
fn believed() -> Columns {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/db/schema");
    let source: String = fs::read_dir(folder)
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let table = Regex::new(r"(?m)^    (\w+) \([\w, ]+\) \{$").unwrap();
    let column = Regex::new(r"^        (\w+) -> (?:Nullable<(\w+)>|(\w+)),$").unwrap();
    let mut columns = Columns::new();
    for found in table.captures_iter(&source) {
        let body = &source[found.get(0).unwrap().end()..];
        for line in body.lines().skip(1).take_while(|line| line.trim() != "}") {
            let Some(parts) = column.captures(line) else {
                panic!("cannot read {line:?} of {}", &found[1]);
            };
            let kind = parts.get(2).or(parts.get(3)).unwrap().as_str();
            columns.insert(
                (found[1].to_owned(), parts[1].to_owned()),
                (kind.to_owned(), parts.get(2).is_some()),
            );
        }
    }
    assert!(columns.len() > 50, "schema.rs was not understood");
    columns
}

#[actix_web::test]
async fn the_migrations_make_the_tables_that_the_code_believes_in() {
    let app = TestApp::start().await;
    let mut made = app.db(|conn| Ok(migrated(conn)));
    let mut believed = believed();
    // SQLite's own row number is called INTEGER and holds 64 bits.
    for (place, (kind, _)) in &mut believed {
        if let Some((made, _)) = made.get_mut(place)
            && kind == "BigInt"
            && made == "Integer"
            && place.1 == "id"
        {
            *made = "BigInt".to_owned();
        }
    }
    // SQLite reports the key of a table made with INTEGER PRIMARY KEY as if it could be null.
    for (place, (_, nullable)) in &mut made {
        if place.1 == "id" {
            *nullable = false;
        }
    }
    assert_eq!(made, believed);
}

#[test]
fn both_databases_take_the_same_steps() {
    let steps = |database: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("migrations")
            .join(database);
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(steps("sqlite"), steps("postgres"));
}
