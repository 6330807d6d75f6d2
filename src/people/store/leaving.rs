//! Ending an account, and opening it again.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::invitations;
use crate::db::schema::{
    ambassadors, ambitions, case_answers, consents, crisis_readers, mail_standings, outbox,
    persons, planned_shares, policy_contacts, policy_sightings, questions, rhythms, shares,
    suggestions,
};
use crate::db::{Conn, ledger};
use crate::error::Result;
use crate::mail::outbox::State;
use crate::people::model::{PersonId, PersonState};
use crate::web::session;

/// Ends an account and every way into it: sessions, one-time addresses, password, mails that
/// wait. The opt-in, its extras and plans go with it, nobody is named any more as the one to ask,
/// and the shares stay without a person and their words, as numbers of their item; questions stay
/// without a name. Those tables belong to rooms below, but who is gone must be gone everywhere in
/// one transaction.
pub fn end(conn: &mut Conn, id: PersonId, now: NaiveDateTime) -> Result<()> {
    diesel::update(persons::table.find(id))
        .set((
            persons::state.eq(PersonState::Deactivated),
            persons::deactivated_at.eq(Some(now)),
            persons::password_hash.eq(None::<String>),
        ))
        .execute(conn)?;
    session::end_all(conn, id)?;
    invitations::void_of(conn, id)?;
    let waiting = outbox::table
        .filter(outbox::person_id.eq(id))
        .filter(outbox::state.eq(State::Waiting));
    diesel::delete(waiting).execute(conn)?;
    diesel::delete(mail_standings::table.find(id)).execute(conn)?;
    diesel::delete(rhythms::table.find(id)).execute(conn)?;
    diesel::delete(policy_sightings::table.filter(policy_sightings::person_id.eq(id)))
        .execute(conn)?;
    diesel::delete(policy_contacts::table.filter(policy_contacts::person_id.eq(id)))
        .execute(conn)?;
    diesel::delete(crisis_readers::table.filter(crisis_readers::person_id.eq(id))).execute(conn)?;
    diesel::delete(planned_shares::table.filter(planned_shares::person_id.eq(id))).execute(conn)?;
    diesel::delete(consents::table.filter(consents::person_id.eq(id))).execute(conn)?;
    diesel::delete(case_answers::table.filter(case_answers::person_id.eq(id))).execute(conn)?;
    diesel::update(questions::table.filter(questions::person_id.eq(id)))
        .set(questions::person_id.eq(None::<PersonId>))
        .execute(conn)?;
    diesel::update(questions::table.filter(questions::answered_by.eq(id)))
        .set(questions::answered_by.eq(None::<PersonId>))
        .execute(conn)?;
    diesel::delete(ambassadors::table.find(id)).execute(conn)?;
    diesel::update(ambitions::table.filter(ambitions::owner_id.eq(id)))
        .set(ambitions::owner_id.eq(None::<PersonId>))
        .execute(conn)?;
    diesel::update(shares::table.filter(shares::person_id.eq(id)))
        .set((
            shares::person_id.eq(None::<PersonId>),
            shares::caption.eq(None::<String>),
            shares::post_url.eq(None::<String>),
        ))
        .execute(conn)?;
    diesel::update(suggestions::table.filter(suggestions::person_id.eq(id)))
        .set(suggestions::person_id.eq(None::<PersonId>))
        .execute(conn)?;
    ledger::raise(conn, ledger::Part::Shares)
}

/// Opens an ended account again: as if it were new, it waits for a password.
pub fn reopen(conn: &mut Conn, id: PersonId) -> Result<()> {
    diesel::update(persons::table.find(id))
        .set((
            persons::state.eq(PersonState::Invited),
            persons::deactivated_at.eq(None::<NaiveDateTime>),
        ))
        .execute(conn)?;
    Ok(())
}
