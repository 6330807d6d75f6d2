//! Who would get which mail about a week, and why the others would not.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;

use super::reserve::{is_meant, run_out};
use crate::access::{PersonId, Role};
use crate::app::App;
use crate::db::Conn;
use crate::digest::composer::{Letters, Wanted};
use crate::digest::mails::Kind;
use crate::digest::model::{Silence, Week};
use crate::digest::store::accounts::{self, Account};
use crate::error::Result;
use crate::mail::outbox::State;

/// Mails written together, to see whether there is anything to say.
const PIECE: usize = 200;

/// What a plan says of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It would be sent, at this time (UTC).
    Sent(NaiveDateTime),
    /// It has its place in the outbox, and stands there.
    There(State),
    /// The account was made after the mails of that week were due.
    TooNew,
    /// It would not be sent.
    Silent(Silence),
}

/// One line of a plan.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Which mail.
    pub kind: Kind,
    /// The week, or the vacancy.
    pub about: String,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: String,
    /// What becomes of it.
    pub fate: Fate,
}

/// Everybody who has an account, and every mail about `week` that their roles bring; by address.
pub fn plan(app: &App, letters: &Letters, conn: &mut Conn, week: Week) -> Result<Vec<Planned>> {
    let home = app.config.time_zone;
    let everybody = accounts::everybody(conn)?;
    let ids: Vec<_> = everybody.iter().map(|to| to.id).collect();
    let roles = roles(conn, &ids)?;
    let vacancies = run_out(conn, week, home)?;
    let mut abouts = vacancies.clone();
    abouts.push(week.to_string());
    let there: HashMap<(_, String, String), State> = accounts::places(conn, &abouts)?
        .into_iter()
        .map(|(person, kind, about, state)| ((person, kind, about), state))
        .collect();
    let mut wanted: Vec<(&Account, Wanted)> = Vec::new();
    for to in &everybody {
        for &kind in Kind::ALL {
            if kind
                .role()
                .is_some_and(|role| !roles.contains(&(to.id, role)))
            {
                continue;
            }
            let abouts = match kind {
                Kind::Vacancy => vacancies.clone(),
                _ => vec![week.to_string()],
            };
            wanted.extend(abouts.into_iter().map(|about| {
                let person = to.id;
                (
                    to,
                    Wanted {
                        kind,
                        about,
                        person,
                    },
                )
            }));
        }
    }
    let mut planned = Vec::with_capacity(wanted.len());
    for piece in wanted.chunks(PIECE) {
        let asked: Vec<Wanted> = piece.iter().map(|(_, wanted)| wanted.clone()).collect();
        let written = letters.write(conn, &asked)?;
        for ((to, wanted), mail) in piece.iter().zip(written) {
            let key = (to.id, wanted.kind.to_string(), wanted.about.clone());
            let fate = match (there.get(&key), mail) {
                (Some(state), _) => Fate::There(*state),
                (None, Err(why)) => Fate::Silent(why),
                (None, Ok(_)) if !is_meant(to, week, home) => Fate::TooNew,
                (None, Ok(_)) => Fate::Sent(to.rhythm.due(week, home)),
            };
            planned.push(Planned {
                kind: wanted.kind,
                about: wanted.about.clone(),
                name: to.name.clone(),
                email: to.email.clone(),
                fate,
            });
        }
    }
    Ok(planned)
}

fn roles(conn: &mut Conn, people: &[PersonId]) -> Result<HashSet<(PersonId, Role)>> {
    let mut held = HashSet::new();
    // A statement cannot name any number of people.
    for piece in people.chunks(1_000) {
        held.extend(accounts::roles(conn, piece)?);
    }
    Ok(held)
}
