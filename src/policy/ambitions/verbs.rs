//! Ambitions: made, changed, followed up, ended, removed.

use chrono::{NaiveDate, NaiveDateTime};

use super::model::{Ambition, AmbitionDraft, AmbitionId, AmbitionMeasure, AmbitionState, CheckIn};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::people::model::Action;
use crate::people::store::audit;

/// Who changes an ambition, and when.
#[derive(Clone, Copy, Debug)]
pub struct Planner {
    /// Who.
    pub person: PersonId,
    /// When (UTC).
    pub now: NaiveDateTime,
    /// The day where the organisation is.
    pub today: NaiveDate,
}

/// Makes an ambition.
///
/// # Errors
/// `Invalid` beside the fields of [`AmbitionDraft::row`].
pub fn add(conn: &mut Conn, draft: AmbitionDraft, by: Planner) -> Result<AmbitionId> {
    let ambition = draft.row(AmbitionId::new(), by.now)?;
    write(conn, |conn| {
        let ambition = with_owner_still_there(conn, ambition)?;
        store::insert(conn, &ambition)?;
        note(conn, by, Action::AmbitionAdded, &ambition)?;
        Ok(ambition.id)
    })
}

/// Writes an ambition anew; it stands where it stood.
///
/// # Errors
/// As [`add`]; `NotFound` when there is no such ambition.
pub fn change(conn: &mut Conn, id: AmbitionId, draft: AmbitionDraft, by: Planner) -> Result<()> {
    let ambition = draft.row(id, by.now)?;
    write(conn, |conn| {
        let before = store::find(conn, id)?;
        let ambition = Ambition {
            state: before.state,
            created_at: before.created_at,
            ..with_owner_still_there(conn, ambition)?
        };
        if ambition == before {
            return Ok(());
        }
        store::update(conn, &ambition)?;
        note(conn, by, Action::AmbitionChanged, &ambition)
    })
}

/// Notes how it goes this month, in the place of what was noted of it before.
///
/// # Errors
/// `Invalid` beside the fields of [`CheckIn::check`]; `Conflict` when the ambition is over.
pub fn check_in(conn: &mut Conn, check_in: CheckIn) -> Result<()> {
    write(conn, |conn| {
        let ambition = store::find(conn, check_in.ambition_id)?;
        if ambition.state != AmbitionState::Running {
            return Err(Error::conflict("ambition-is-over"));
        }
        check_in.check(ambition.measure)?;
        let is_typed = ambition.measure == AmbitionMeasure::Typed;
        let check_in = CheckIn {
            figure: check_in.figure.filter(|_| is_typed),
            ..check_in
        };
        store::put_check_in(conn, &check_in)
    })
}

/// Ends an ambition, as reached or as dropped, or takes it up again.
///
/// # Errors
/// `NotFound` when there is no such ambition.
pub fn turn(conn: &mut Conn, id: AmbitionId, state: AmbitionState, by: Planner) -> Result<()> {
    write(conn, |conn| {
        let mut ambition = store::find(conn, id)?;
        if ambition.state == state {
            return Ok(());
        }
        ambition.state = state;
        store::update(conn, &ambition)?;
        note(conn, by, Action::AmbitionChanged, &ambition)
    })
}

/// Removes an ambition with what was noted of it.
///
/// # Errors
/// `NotFound` when there is no such ambition.
pub fn remove(conn: &mut Conn, id: AmbitionId, by: Planner) -> Result<()> {
    write(conn, |conn| {
        let ambition = store::find(conn, id)?;
        store::remove(conn, id)?;
        note(conn, by, Action::AmbitionRemoved, &ambition)
    })
}

/// Who has left, or lost the role, while the form was open follows nothing up.
fn with_owner_still_there(conn: &mut Conn, ambition: Ambition) -> Result<Ambition> {
    let owners = store::owners(conn)?;
    let owner_id = ambition
        .owner_id
        .filter(|owner| owners.iter().any(|(id, _)| id == owner));
    Ok(Ambition {
        owner_id,
        ..ambition
    })
}

fn note(conn: &mut Conn, by: Planner, action: Action, ambition: &Ambition) -> Result<()> {
    audit::note_thing(conn, by.today, by.person, action, &ambition.name)
}
