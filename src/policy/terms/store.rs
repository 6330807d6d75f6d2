//! Every query of terms.

use diesel::prelude::*;

use super::model::{Term, TermId};
use crate::db::Conn;
use crate::db::schema::terms;
use crate::error::{Error, Result};

/// Every term, by its phrase.
pub fn all(conn: &mut Conn) -> Result<Vec<Term>> {
    let mut all: Vec<Term> = terms::table.select(terms::all_columns).load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_cached_key(|term| term.phrase.to_lowercase());
    Ok(all)
}

/// One term.
pub fn find(conn: &mut Conn, id: TermId) -> Result<Term> {
    Ok(terms::table
        .find(id)
        .select(terms::all_columns)
        .first(conn)?)
}

/// Puts a term in.
pub fn insert(conn: &mut Conn, term: &Term) -> Result<()> {
    diesel::insert_into(terms::table)
        .values(term)
        .execute(conn)?;
    Ok(())
}

/// Writes every column of a term.
pub fn update(conn: &mut Conn, term: &Term) -> Result<()> {
    diesel::update(terms::table.find(term.id))
        .set(term)
        .execute(conn)?;
    Ok(())
}

/// Removes a term.
pub fn remove(conn: &mut Conn, id: TermId) -> Result<()> {
    match diesel::delete(terms::table.find(id)).execute(conn)? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}
