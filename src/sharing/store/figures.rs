//! What networks show under posts. Every entry is kept; the newest is in force.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::db::Conn;
use crate::db::schema::network_figures;
use crate::error::Result;
use crate::sharing::model::{Entry, FigureSource, Figures, ShareId};

/// The entries of these shares, oldest first.
pub fn of_shares(conn: &mut Conn, shares: &[ShareId]) -> Result<Vec<Entry>> {
    Ok(network_figures::table
        .filter(network_figures::share_id.eq_any(shares))
        .order(network_figures::id)
        .select((
            network_figures::id,
            network_figures::share_id,
            network_figures::day,
            network_figures::source,
            (
                network_figures::impressions,
                network_figures::comments,
                network_figures::reposts,
                network_figures::likes,
            ),
        ))
        .load(conn)?)
}

/// Puts an entry in.
pub fn insert(
    conn: &mut Conn,
    share: ShareId,
    day: NaiveDate,
    source: FigureSource,
    figures: &Figures,
) -> Result<()> {
    diesel::insert_into(network_figures::table)
        .values((
            network_figures::share_id.eq(share),
            network_figures::day.eq(day),
            network_figures::source.eq(source),
            network_figures::impressions.eq(figures.impressions),
            network_figures::comments.eq(figures.comments),
            network_figures::reposts.eq(figures.reposts),
            network_figures::likes.eq(figures.likes),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes an entry out.
pub fn remove(conn: &mut Conn, entry: i64) -> Result<()> {
    diesel::delete(network_figures::table.find(entry)).execute(conn)?;
    Ok(())
}
