//! Bringing people in.

use chrono::NaiveDateTime;

use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::mail::outbox;
use crate::people::draft::Draft;
use crate::people::mails;
use crate::people::model::{Action, Person, PersonId, PersonState, Purpose, TeamId};
use crate::people::store::{self, audit, invitations};

/// A person who was invited.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The account.
    pub person: PersonId,
    /// The one-time address; it is in the mail as well.
    pub address: String,
}

/// Makes an account and mails its one-time address. `by` is none on the command line. An
/// address that has an account already is a complaint beside `email`.
pub fn invite(app: &App, conn: &mut Conn, by: Option<PersonId>, draft: Draft) -> Result<Invited> {
    let draft = draft.checked()?;
    let now = app.clock.now();
    write(conn, |conn| {
        if store::by_email(conn, &draft.email)?.is_some() {
            return Err(Error::field("email", "people-email-taken"));
        }
        let person = Person {
            id: PersonId::new(),
            name: draft.details.name.clone(),
            email: draft.email.clone(),
            lang: draft.details.lang,
            team_id: team(conn, &draft.details.team)?,
            state: PersonState::Invited,
            password_hash: None,
            created_at: now,
            deactivated_at: None,
        };
        store::insert(conn, &person, &draft.roles)?;
        audit::note(
            conn,
            app.today(),
            by,
            person.id,
            Action::Invited,
            &draft.roles,
        )?;
        let address = send(app, conn, &person, now)?;
        Ok(Invited {
            person: person.id,
            address,
        })
    })
}

/// Mails a new one-time address to somebody who has not set a password yet; the earlier ones
/// are void.
pub fn invite_again(
    app: &App,
    conn: &mut Conn,
    by: Option<PersonId>,
    id: PersonId,
) -> Result<Invited> {
    let now = app.clock.now();
    write(conn, |conn| {
        let person = store::find(conn, id)?;
        if person.state != PersonState::Invited {
            return Err(Error::conflict("people-not-invited"));
        }
        audit::note(conn, app.today(), by, id, Action::InvitedAgain, &[])?;
        let address = send(app, conn, &person, now)?;
        Ok(Invited {
            person: id,
            address,
        })
    })
}

/// Voids the earlier addresses of a person and mails a new invitation; returns its address.
pub(super) fn send(
    app: &App,
    conn: &mut Conn,
    person: &Person,
    now: NaiveDateTime,
) -> Result<String> {
    invitations::void_of(conn, person.id)?;
    let token = invitations::make(conn, Purpose::Invitation, Some(person.id), now)?;
    let address = mails::address(app, &token);
    outbox::put(conn, &mails::invitation(app, person, &address)?, now)?;
    Ok(address)
}

/// The team of this name, made when it is missing; none for an empty name.
pub(super) fn team(conn: &mut Conn, name: &str) -> Result<Option<TeamId>> {
    if name.is_empty() {
        return Ok(None);
    }
    store::team_named(conn, name).map(Some)
}

/// On a database without accounts: the one-time address with which the first admin comes in,
/// in place of one given out before. None when somebody is here already.
pub fn offer_first_admin(app: &App, conn: &mut Conn) -> Result<Option<String>> {
    let now = app.clock.now();
    write(conn, |conn| {
        invitations::void_all(conn, Purpose::FirstAdmin)?;
        if store::count(conn)? > 0 {
            return Ok(None);
        }
        let token = invitations::make(conn, Purpose::FirstAdmin, None, now)?;
        Ok(Some(mails::address(app, &token)))
    })
}
