//! Who a weekly mail may go to.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::access::{PersonId, Role};
use crate::db::Conn;
use crate::db::schema::{ambassadors, mail_standings, outbox, person_roles, persons, rhythms};
use crate::digest::mails::Kind;
use crate::error::Result;
use crate::mail::outbox::State;
use crate::people::model::{PersonState, TeamId};
use crate::sharing::model::AmbassadorState;
use crate::sharing::model::Rhythm;
use crate::texts::Lang;

/// An account as the weekly mails see it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Which.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the mails.
    pub lang: Lang,
    /// Team, if any.
    pub team: Option<TeamId>,
    /// Where the account stands.
    pub state: PersonState,
    /// When it was made (UTC).
    pub created_at: NaiveDateTime,
    /// Where the person stands to the programme; none has not opted in.
    pub opt_in: Option<AmbassadorState>,
    /// When mail is wanted, and which.
    pub rhythm: Rhythm,
    /// Since when nothing is sent, because the address refused too often.
    pub paused_on: Option<NaiveDate>,
    /// Of the addresses that end mails.
    pub epoch: i32,
}

type Row = (
    PersonId,
    String,
    String,
    Lang,
    Option<TeamId>,
    PersonState,
    NaiveDateTime,
    Option<AmbassadorState>,
    Option<Rhythm>,
    Option<(Option<NaiveDate>, i32)>,
);

macro_rules! accounts {
    () => {
        persons::table
            .left_join(ambassadors::table)
            .left_join(rhythms::table)
            .left_join(mail_standings::table)
            .select((
                persons::id,
                persons::name,
                persons::email,
                persons::lang,
                persons::team_id,
                persons::state,
                persons::created_at,
                ambassadors::state.nullable(),
                rhythms::all_columns.nullable(),
                (mail_standings::paused_on, mail_standings::epoch).nullable(),
            ))
    };
}

/// These accounts.
pub fn find_all(conn: &mut Conn, people: &[PersonId]) -> Result<HashMap<PersonId, Account>> {
    let rows: Vec<Row> = accounts!().filter(persons::id.eq_any(people)).load(conn)?;
    Ok(rows
        .into_iter()
        .map(account)
        .map(|to| (to.id, to))
        .collect())
}

/// Every account that is not ended, by address.
pub fn everybody(conn: &mut Conn) -> Result<Vec<Account>> {
    let rows: Vec<Row> = accounts!()
        .filter(persons::state.ne(PersonState::Deactivated))
        .order(persons::email)
        .load(conn)?;
    Ok(rows.into_iter().map(account).collect())
}

/// Accounts in use to which a mail of this kind about this may go, and that have no place in the
/// outbox for it yet.
pub fn awaiting(conn: &mut Conn, kind: Kind, about: &str) -> Result<Vec<Account>> {
    let reserved = outbox::table
        .filter(outbox::person_id.eq(persons::id.nullable()))
        .filter(outbox::kind.eq(kind.as_str()))
        .filter(outbox::about.eq(about.to_owned()));
    let mut waiting = accounts!()
        .filter(persons::state.eq(PersonState::Active))
        .filter(not(exists(reserved)))
        .into_boxed();
    waiting = match kind.role() {
        None => waiting.filter(
            rhythms::letter
                .nullable()
                .is_null()
                .or(rhythms::letter.nullable().eq(true)),
        ),
        Some(role) => {
            let held = person_roles::table
                .filter(person_roles::person_id.eq(persons::id))
                .filter(person_roles::role.eq(role));
            waiting.filter(exists(held)).filter(
                rhythms::results
                    .nullable()
                    .is_null()
                    .or(rhythms::results.nullable().eq(true)),
            )
        }
    };
    let rows: Vec<Row> = waiting.load(conn)?;
    Ok(rows.into_iter().map(account).collect())
}

/// Which of these people hold which roles.
pub fn roles(conn: &mut Conn, people: &[PersonId]) -> Result<Vec<(PersonId, Role)>> {
    Ok(person_roles::table
        .filter(person_roles::person_id.eq_any(people))
        .select((person_roles::person_id, person_roles::role))
        .load(conn)?)
}

fn account(row: Row) -> Account {
    let (id, name, email, lang, team, state, created_at, opt_in, rhythm, standing) = row;
    let (paused_on, epoch) = standing.unwrap_or_default();
    Account {
        id,
        name,
        email,
        lang,
        team,
        state,
        created_at,
        opt_in,
        rhythm: rhythm.unwrap_or_else(|| Rhythm::usual(id)),
        paused_on,
        epoch,
    }
}

/// Who has a place in the outbox for a mail about one of these, for which kind, and where it
/// stands.
pub fn places(
    conn: &mut Conn,
    abouts: &[String],
) -> Result<Vec<(PersonId, String, String, State)>> {
    let rows: Vec<(Option<PersonId>, String, Option<String>, State)> = outbox::table
        .filter(outbox::about.eq_any(abouts.iter().cloned().map(Some)))
        .select((
            outbox::person_id,
            outbox::kind,
            outbox::about,
            outbox::state,
        ))
        .load(conn)?;
    let whole = rows.into_iter();
    Ok(whole
        .filter_map(|(person, kind, about, state)| Some((person?, kind, about?, state)))
        .collect())
}
