//! Opting in.

use chrono::NaiveDateTime;

use super::choose::put;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Fields, Result};
use crate::policy;
use crate::sharing::model::{Ambassador, AmbassadorState};
use crate::sharing::opt_in::JoinDraft;
use crate::sharing::store::ambassadors;

/// Makes a person an ambassador, by that person's own act: there is no other way in (L1).
/// Who is one already only changes the choices.
///
/// # Errors
/// [`Error::Invalid`] with fields `agreed`, `followers_{channel}`, `instance`;
/// [`Error::Conflict`] when the person has not accepted the policy version in force, or the
/// consent speaks of another one.
pub fn join(
    conn: &mut Conn,
    person: PersonId,
    draft: &JoinDraft,
    now: NaiveDateTime,
) -> Result<()> {
    let mut fields = Fields::new();
    fields.check(!draft.is_agreed, "agreed", "programme-must-agree");
    draft.preferences.check(&mut fields);
    fields.into_result()?;
    write(conn, |conn| {
        let number = draft.consent.policy_number;
        let in_force = policy::store::current_number(conn)? == Some(number);
        let accepted = policy::store::acceptances_of(conn, person)?
            .iter()
            .any(|acceptance| acceptance.number == number);
        if !in_force || !accepted {
            return Err(Error::conflict("programme-policy-first"));
        }
        let ambassador = Ambassador {
            person_id: person,
            state: AmbassadorState::Active,
            joined_at: now,
            policy_number: number,
            consent_lang: draft.consent.lang,
            consent_digest: draft.consent.digest(),
            country: draft.preferences.country,
        };
        ambassadors::insert(conn, &ambassador)?;
        put(conn, person, &draft.preferences)
    })
}
