//! Every query of look, channels and lines.

use diesel::prelude::*;

use super::model::{FrameLines, Look, OfficialChannel};
use crate::db::Conn;
use crate::db::schema::{frame_lines, looks, official_channels};
use crate::error::Result;
use crate::texts::{Lang, Texts};

/// The look; that of Forpost where nothing was chosen.
pub fn look(conn: &mut Conn) -> Result<Look> {
    let own = looks::table
        .select(Look::as_select())
        .first(conn)
        .optional()?;
    Ok(own.unwrap_or_default())
}

/// Replaces the look.
pub fn set_look(conn: &mut Conn, look: &Look) -> Result<()> {
    diesel::delete(looks::table).execute(conn)?;
    diesel::insert_into(looks::table)
        .values(look)
        .execute(conn)?;
    Ok(())
}

/// The organisation's channels, in the order of the poster.
pub fn channels(conn: &mut Conn) -> Result<Vec<OfficialChannel>> {
    Ok(official_channels::table
        .order(official_channels::position)
        .select(OfficialChannel::as_select())
        .load(conn)?)
}

/// Replaces the channels.
pub fn set_channels(conn: &mut Conn, channels: &[OfficialChannel]) -> Result<()> {
    diesel::delete(official_channels::table).execute(conn)?;
    for channel in channels {
        diesel::insert_into(official_channels::table)
            .values(channel)
            .execute(conn)?;
    }
    Ok(())
}

/// The frame in lines: the organisation's own, or those that we wrote.
pub fn frame_lines(conn: &mut Conn, texts: &Texts, lang: Lang) -> Result<FrameLines> {
    let own = frame_lines::table
        .find(lang)
        .select(FrameLines::as_select())
        .first(conn)
        .optional()?;
    Ok(own.unwrap_or_else(|| FrameLines::shipped(texts, lang)))
}

/// Replaces the organisation's own lines: languages that are not given have the shipped ones.
pub fn set_frame_lines(conn: &mut Conn, own: &[FrameLines]) -> Result<()> {
    diesel::delete(frame_lines::table).execute(conn)?;
    for lines in own {
        diesel::insert_into(frame_lines::table)
            .values(lines)
            .execute(conn)?;
    }
    Ok(())
}
