//! Noting what a network shows under a post.

use chrono::NaiveDate;

use crate::access::PersonId;
use crate::db::{Conn, ledger, write};
use crate::error::{Error, Result};
use crate::sharing::figures::Shown;
use crate::sharing::model::{FigureSource, Figures, Share, ShareId, ShareState};
use crate::sharing::store::{figures, shares};

/// What became of typed figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noted {
    /// They are kept.
    Kept,
    /// These are lower than before: nothing is kept until the person says that it is meant.
    Lower(Vec<Shown>),
}

/// Notes what the network shows under a post today. `is_meant` lets lower figures pass.
///
/// # Errors
/// `NotFound` for another's share, for one that is not posted, and for a channel that shows no
/// figures.
pub fn note_figures(
    conn: &mut Conn,
    person: PersonId,
    id: ShareId,
    told: &Figures,
    is_meant: bool,
    today: NaiveDate,
) -> Result<Noted> {
    write(conn, |conn| {
        let share = shares::find_own(conn, person, id)?;
        if !shows_figures(&share) {
            return Err(Error::NotFound);
        }
        let before = figures::of_shares(conn, &[id])?;
        let lower = told.lower_than(&Figures::in_force(&before));
        if !lower.is_empty() && !is_meant {
            return Ok(Noted::Lower(lower));
        }
        figures::insert(conn, id, today, FigureSource::Typed, told)?;
        Ok(Noted::Kept)
    })
}

/// Takes an own entry back, if it is the newest of its share; the one before holds again.
///
/// # Errors
/// `NotFound` for another's share; `Conflict` when the entry is not the newest any more.
pub fn take_back_figures(conn: &mut Conn, person: PersonId, id: ShareId, entry: i64) -> Result<()> {
    write(conn, |conn| {
        shares::find_own(conn, person, id)?;
        let newest = figures::of_shares(conn, &[id])?.pop();
        if newest.is_none_or(|newest| newest.id != entry) {
            return Err(Error::conflict("sharing-figures-not-newest"));
        }
        figures::remove(conn, entry)?;
        ledger::raise(conn, ledger::Part::Shares)
    })
}

/// Whether a network shows figures under this share's post.
pub fn shows_figures(share: &Share) -> bool {
    share.state == ShareState::Posted && share.channel.has_followers()
}
