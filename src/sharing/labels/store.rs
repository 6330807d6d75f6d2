//! Every query of labels.

use diesel::prelude::*;

use super::model::Label;
use crate::content::model::Disclosure;
use crate::db::Conn;
use crate::db::schema::labels;
use crate::error::Result;
use crate::texts::Lang;

/// Every wording that was chosen.
pub fn all(conn: &mut Conn) -> Result<Vec<Label>> {
    Ok(labels::table.select(labels::all_columns).load(conn)?)
}

/// The wording chosen for a class in a language.
pub fn find(conn: &mut Conn, class: Disclosure, lang: Lang) -> Result<Option<Label>> {
    Ok(labels::table
        .find((class, lang))
        .select(labels::all_columns)
        .first(conn)
        .optional()?)
}

/// Puts a wording in the place of the one before.
pub fn put(conn: &mut Conn, label: &Label) -> Result<()> {
    remove(conn, label.disclosure, label.lang)?;
    diesel::insert_into(labels::table)
        .values(label)
        .execute(conn)?;
    Ok(())
}

/// Goes back to the law's own words.
pub fn remove(conn: &mut Conn, class: Disclosure, lang: Lang) -> Result<()> {
    diesel::delete(labels::table.find((class, lang))).execute(conn)?;
    Ok(())
}
