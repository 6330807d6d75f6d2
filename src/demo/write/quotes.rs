//! What people said in the items of the demo.

use serde::Deserialize;

use super::Written;
use crate::content::model::QuoteDraft;
use crate::content::store;
use crate::db::Conn;
use crate::demo::story::Story;
use crate::error::{Error, Result};

const TOLD: &str = include_str!("../quotes.toml");

#[derive(Deserialize)]
struct Told {
    item: Vec<Quoted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quoted {
    path: String,
    quotes: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    body: String,
    #[serde(default)]
    by: String,
}

pub(super) fn write(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let told: Told = toml::from_str(TOLD).map_err(Error::internal)?;
    for (item, id) in story.company.items.iter().zip(&written.items) {
        let quoted = told.item.iter().filter(|quoted| quoted.path == item.path);
        let drafts: Vec<QuoteDraft> = quoted
            .flat_map(|quoted| &quoted.quotes)
            .map(|said| QuoteDraft::typed(&said.body, &said.by))
            .collect();
        store::set_quotes(conn, *id, &drafts)?;
    }
    Ok(())
}
