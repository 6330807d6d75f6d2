//! Every query of the launch.

use diesel::prelude::*;

use super::model::{Launch, LaunchStep, StepNote};
use crate::db::Conn;
use crate::db::schema::launch_steps;
use crate::error::Result;

/// The launch as it is written.
pub fn launch(conn: &mut Conn) -> Result<Launch> {
    let written: Vec<StepNote> = launch_steps::table
        .select(launch_steps::all_columns)
        .load(conn)?;
    Ok(Launch::of(&written))
}

/// What is written about one step; empty when nothing is.
pub fn find(conn: &mut Conn, step: LaunchStep) -> Result<StepNote> {
    let found: Option<StepNote> = launch_steps::table
        .find(step)
        .select(launch_steps::all_columns)
        .first(conn)
        .optional()?;
    Ok(found.unwrap_or_else(|| StepNote::empty(step)))
}

/// Replaces what is written about a step; a step about which nothing is has no row.
pub fn replace(conn: &mut Conn, note: &StepNote) -> Result<()> {
    diesel::delete(launch_steps::table.find(note.step)).execute(conn)?;
    if !note.is_empty() {
        diesel::insert_into(launch_steps::table)
            .values(note)
            .execute(conn)?;
    }
    Ok(())
}
