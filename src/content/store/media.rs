//! Pictures.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::super::model::{Media, MediaId};
use crate::db::Conn;
use crate::db::schema::{items, media};
use crate::error::{Error, Result};

/// How long a picture is kept that no item shows: it may be in a form that is still open.
const KEPT_UNUSED: TimeDelta = TimeDelta::days(1);

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

/// Width and height in pixels, if there is a picture.
pub fn media_size(conn: &mut Conn, id: Option<MediaId>) -> Result<Option<(u32, u32)>> {
    let Some(id) = id else { return Ok(None) };
    let (width, height): (i32, i32) = media::table
        .find(id)
        .select((media::width, media::height))
        .first(conn)?;
    let pixels = |side: i32| u32::try_from(side).map_err(Error::internal);
    Ok(Some((pixels(width)?, pixels(height)?)))
}

/// One picture with its bytes.
pub fn find_media(conn: &mut Conn, id: MediaId) -> Result<Media> {
    Ok(media::table
        .find(id)
        .select((
            media::id,
            media::content_type,
            media::width,
            media::height,
            media::bytes,
        ))
        .first(conn)?)
}

/// Notes since when pictures are not shown by any item, and removes those that have not been for
/// [`KEPT_UNUSED`]. Answers how many were removed. Call inside a transaction.
pub fn sweep_media(conn: &mut Conn, now: NaiveDateTime) -> Result<usize> {
    let shown = || {
        items::table
            .filter(items::media_id.is_not_null())
            .select(items::media_id.assume_not_null())
    };
    let shown_again = media::table
        .filter(media::unused_since.is_not_null())
        .filter(media::id.eq_any(shown()));
    diesel::update(shown_again)
        .set(media::unused_since.eq(None::<NaiveDateTime>))
        .execute(conn)?;
    let not_shown = media::table
        .filter(media::unused_since.is_null())
        .filter(media::id.ne_all(shown()));
    diesel::update(not_shown)
        .set(media::unused_since.eq(now))
        .execute(conn)?;
    let long_since = media::table.filter(media::unused_since.le(now - KEPT_UNUSED));
    Ok(diesel::delete(long_since).execute(conn)?)
}
