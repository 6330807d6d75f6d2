//! Keeping places in the outbox for weekly mails: for those that are due, and for a whole week.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::app::App;
use crate::clock::utc_from_local;
use crate::db::{Conn, write};
use crate::digest::mails::Kind;
use crate::digest::model::Week;
use crate::digest::store::accounts::{self, Account};
use crate::digest::store::open_items;
use crate::error::Result;
use crate::mail::outbox::{self, Reserved};
use crate::mail::store::runs::{self, RunState};

/// Places kept in one transaction: while it lasts, clicks wait for the disk.
const PIECE: usize = 500;

/// A mail that somebody could get about a week.
struct Candidate {
    kind: Kind,
    about: String,
    to: Account,
}

/// Keeps a place for every weekly mail that is due; answers how many are new. What was missed
/// while the server was down is still sent until the next week's is due, but not at night. Who
/// has one place about a week never gets another, whatever is moved in between.
pub fn reserve_due(app: &App, conn: &mut Conn) -> Result<usize> {
    let (now, home) = (app.clock.now(), app.config.time_zone);
    let newest = Week::closed(app.settled_today());
    let mut new = 0;
    for week in [newest, newest.before()] {
        let mut due = candidates(conn, week, home)?;
        due.retain(|one| {
            let rhythm = &one.to.rhythm;
            let is_newest = rhythm.due(newest, home) <= now;
            let is_due = rhythm.due(week, home) <= now && is_newest == (week == newest);
            is_due && is_meant(&one.to, week, home) && rhythm.is_welcome(now, home)
        });
        new += reserve(conn, week, due, now, |to| to.rhythm.due(week, home))?;
    }
    Ok(new)
}

/// Keeps a place for every mail about a week that is over, each due at its person's own time;
/// `at_once` lets them all leave now. Answers how many are new.
pub fn reserve_week(app: &App, conn: &mut Conn, week: Week, at_once: bool) -> Result<usize> {
    let (now, home) = (app.clock.now(), app.config.time_zone);
    let mut all = candidates(conn, week, home)?;
    all.retain(|one| is_meant(&one.to, week, home));
    reserve(conn, week, all, now, |to| {
        let own = to
            .rhythm
            .welcome_from(to.rhythm.due(week, home).max(now), home);
        if at_once { now } else { own }
    })
}

/// Who joined after the mails about a week were due is told of the next one.
pub(super) fn is_meant(to: &Account, week: Week, home: Tz) -> bool {
    to.created_at < to.rhythm.due(week, home)
}

/// Vacancies that ran out in a week.
pub fn run_out(conn: &mut Conn, week: Week, home: Tz) -> Result<Vec<String>> {
    let start = |week: Week| utc_from_local(home, week.monday().and_time(chrono::NaiveTime::MIN));
    // The moment at which a vacancy runs out is the beginning of the day after.
    let after = chrono::TimeDelta::seconds(1);
    let span = (start(week) + after, start(week.next()) + after);
    let ids = open_items::run_out(conn, span)?;
    Ok(ids.iter().map(ToString::to_string).collect())
}

fn candidates(conn: &mut Conn, week: Week, home: Tz) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    for &kind in Kind::ALL {
        let abouts = match kind {
            Kind::Vacancy => run_out(conn, week, home)?,
            _ => vec![week.to_string()],
        };
        for about in abouts {
            let accounts = accounts::awaiting(conn, kind, &about)?;
            found.extend(accounts.into_iter().map(|to| Candidate {
                kind,
                about: about.clone(),
                to,
            }));
        }
    }
    Ok(found)
}

fn reserve(
    conn: &mut Conn,
    week: Week,
    mails: Vec<Candidate>,
    now: NaiveDateTime,
    due_at: impl Fn(&Account) -> NaiveDateTime,
) -> Result<usize> {
    let reserved: Vec<Reserved> = mails
        .into_iter()
        .map(|one| Reserved {
            kind: one.kind.as_str(),
            due_at: due_at(&one.to),
            person: one.to.id,
            to_name: one.to.name,
            to_email: one.to.email,
            about: one.about,
        })
        .collect();
    let mut new = 0;
    for piece in reserved.chunks(PIECE) {
        new += write(conn, |conn| {
            match runs::begin(conn, &week.to_string(), now)? {
                RunState::Ended => Ok(0),
                RunState::Running | RunState::Paused => outbox::reserve(conn, piece, now),
            }
        })?;
    }
    Ok(new)
}
