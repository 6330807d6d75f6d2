//! Signing in, setting a password with a one-time address, and the language of one's pages.

use chrono::TimeDelta;

use super::invite::team;
use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Error, Fields, Result};
use crate::mail::outbox;
use crate::people::draft::Draft;
use crate::people::model::{Action, Person, PersonId, PersonState, Purpose, Role};
use crate::people::store::{self, audit, invitations};
use crate::people::{mails, password};
use crate::texts::Lang;
use crate::web::session;

/// A second question for a one-time address within so long brings no second mail.
const MAIL_PAUSE: TimeDelta = TimeDelta::minutes(2);

/// The account that this address and password open. What is wrong is never told apart: no
/// such address, another password, not in use.
pub fn sign_in(conn: &mut Conn, email: &str, typed: &str) -> Result<PersonId> {
    let person = store::by_email(conn, email)?;
    let in_use = person.filter(|person| person.state == PersonState::Active);
    match (password::matches(in_use.as_ref(), typed), in_use) {
        (true, Some(person)) => Ok(person.id),
        _ => Err(Error::field("password", "people-sign-in-wrong")),
    }
}

/// Whether `typed` is the person's password. True for an account that has none: the demo's
/// people come in without.
pub fn is_own_password(conn: &mut Conn, id: PersonId, typed: &str) -> Result<bool> {
    let person = store::find(conn, id)?;
    Ok(person.password_hash.is_none() || password::matches(Some(&person), typed))
}

/// The person reads another language from now on.
pub fn change_language(conn: &mut Conn, person: PersonId, lang: Lang) -> Result<()> {
    write(conn, |conn| store::set_lang(conn, person, lang))
}

/// Mails a one-time address to the account of this address, if there is one in use: a reset,
/// or the invitation once more. Nothing that can be seen from outside tells whether there is;
/// that is why an unknown address leaves a row too, which opens nothing.
pub fn ask_for_reset(app: &App, conn: &mut Conn, email: &str) -> Result<()> {
    let now = app.clock.now();
    write(conn, |conn| {
        let person = store::by_email(conn, email)?;
        let person = person.filter(|person| person.state != PersonState::Deactivated);
        let Some(person) = person else {
            invitations::make(conn, Purpose::Reset, None, now)?;
            return Ok(());
        };
        let purpose = match person.state {
            PersonState::Invited => Purpose::Invitation,
            PersonState::Active | PersonState::Deactivated => Purpose::Reset,
        };
        if invitations::is_recent(conn, purpose, person.id, now - MAIL_PAUSE)? {
            return Ok(());
        }
        let token = invitations::make(conn, purpose, Some(person.id), now)?;
        let address = mails::address(app, &token);
        let mail = match purpose {
            Purpose::Invitation => mails::invitation(app, &person, &address)?,
            Purpose::Reset | Purpose::FirstAdmin => mails::reset(app, &person, &address)?,
        };
        outbox::put(conn, &mail, now)?;
        Ok(())
    })
}

/// Sets the password of the one whom this one-time address was sent to. The account is in use
/// from then on; its other sessions and addresses end. Not found when the address holds no more.
pub fn set_password(app: &App, conn: &mut Conn, token: &str, typed: &str) -> Result<PersonId> {
    let now = app.clock.now();
    let id = invitations::find(conn, token, now)?
        .person_id
        .ok_or(Error::NotFound)?;
    let person = store::find(conn, id)?;
    let mut fields = Fields::new();
    password::check(
        &mut fields,
        "new_password",
        typed,
        &person.name,
        &person.email,
    );
    fields.into_result()?;
    // Hashed before the transaction: it takes long, and writers wait for each other.
    let hash = password::hash(typed)?;
    write(conn, |conn| {
        invitations::claim(conn, token, now)?;
        if store::find(conn, id)?.state == PersonState::Deactivated {
            return Err(Error::NotFound);
        }
        store::set_password(conn, id, &hash)?;
        session::end_all(conn, id)?;
        invitations::void_of(conn, id)?;
        audit::note(conn, app.today(), Some(id), id, Action::PasswordSet, &[])?;
        Ok(id)
    })
}

/// Makes the first admin of an empty database. Not found when the address holds no more or
/// somebody was quicker.
pub fn claim_first_admin(
    app: &App,
    conn: &mut Conn,
    token: &str,
    draft: Draft,
    typed: &str,
) -> Result<PersonId> {
    let now = app.clock.now();
    if invitations::find(conn, token, now)?.purpose != Purpose::FirstAdmin {
        return Err(Error::NotFound);
    }
    let mut fields = Fields::new();
    password::check(
        &mut fields,
        "new_password",
        typed,
        &draft.details.name,
        &draft.email,
    );
    let draft = match (draft.checked(), fields.into_result()) {
        (Ok(draft), Ok(())) => draft,
        (Err(Error::Invalid(mut wrong)), Err(Error::Invalid(also))) => {
            also.iter()
                .for_each(|(field, message)| wrong.add(field, message.clone()));
            return Err(Error::Invalid(wrong));
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let hash = password::hash(typed)?;
    write(conn, |conn| {
        invitations::claim(conn, token, now)?;
        if store::count(conn)? > 0 {
            return Err(Error::NotFound);
        }
        let person = Person {
            id: PersonId::new(),
            name: draft.details.name.clone(),
            email: draft.email.clone(),
            lang: draft.details.lang,
            team_id: team(conn, &draft.details.team)?,
            state: PersonState::Active,
            password_hash: Some(hash),
            created_at: now,
            deactivated_at: None,
        };
        store::insert(conn, &person, &[Role::Admin])?;
        audit::note(
            conn,
            app.today(),
            Some(person.id),
            person.id,
            Action::FirstAdmin,
            &[Role::Admin],
        )?;
        Ok(person.id)
    })
}
