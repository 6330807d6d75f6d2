//! Pictures.

use diesel::prelude::*;

use super::super::model::{Media, MediaId};
use crate::db::Conn;
use crate::db::schema::media;
use crate::error::Result;

/// Puts a picture in.
pub fn insert_media(conn: &mut Conn, picture: &Media) -> Result<()> {
    diesel::insert_into(media::table)
        .values(picture)
        .execute(conn)?;
    Ok(())
}

/// Whether there is such a picture.
pub fn has_media(conn: &mut Conn, id: MediaId) -> Result<bool> {
    let found: i64 = media::table.find(id).count().get_result(conn)?;
    Ok(found > 0)
}

/// One picture with its bytes.
pub fn find_media(conn: &mut Conn, id: MediaId) -> Result<Media> {
    Ok(media::table
        .find(id)
        .select(media::all_columns)
        .first(conn)?)
}
