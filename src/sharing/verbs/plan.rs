//! Planning a share: the ambassador picks a time, and is reminded then.

use chrono::{NaiveDateTime, TimeDelta};

use crate::access::PersonId;
use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::mail::outbox;
use crate::policy::check::Finding;
use crate::policy::crisis::store as crisis;
use crate::sharing::calm::{Calm, Disturbance};
use crate::sharing::labels::{self, model::label};
use crate::sharing::mails;
use crate::sharing::model::{AmbassadorState, PlanId, PlannedShare, ShareId, ShareState};
use crate::sharing::store::plans::{self, Due};
use crate::sharing::store::{ambassadors, rhythms, shares};
use crate::sharing::verbs::share::shareable_item;
use crate::sharing::verbs::think::think;

/// Nobody plans further ahead.
const FURTHEST: TimeDelta = TimeDelta::days(366);

/// When somebody wants to be reminded.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// The moment (UTC).
    pub at: NaiveDateTime,
    /// Whether a night, a weekend or a holiday is meant as such.
    pub is_meant: bool,
}

/// What became of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planned {
    /// It is noted.
    Kept,
    /// Nothing is noted: the moment lies in quiet hours or on a day off, and the person is asked.
    Disturbs(Disturbance),
}

/// Plans a share, or moves its plan.
///
/// # Errors
/// `Invalid` beside `at` for a moment that is past, a year away or after the item's end;
/// `NotFound` for another's share or an item that may not be shared; `Conflict` when the share was
/// posted or its ambassador takes a break.
pub fn plan(
    conn: &mut Conn,
    person: PersonId,
    share: ShareId,
    wish: Wish,
    calm: Calm,
    now: NaiveDateTime,
) -> Result<Planned> {
    write(conn, |conn| {
        let share = shares::find_own(conn, person, share)?;
        if share.state == ShareState::Posted {
            return Err(Error::conflict("sharing-plan-posted"));
        }
        if !is_active(conn, person)? {
            return Err(Error::conflict("sharing-paused-text"));
        }
        let item = shareable_item(conn, person, share.item_id, now)?;
        if wish.at <= now {
            return Err(Error::field("at", "sharing-plan-past"));
        }
        if wish.at > now + FURTHEST {
            return Err(Error::field("at", "sharing-plan-too-far"));
        }
        if item.expires_at.is_some_and(|end| wish.at >= end) {
            return Err(Error::field("at", "sharing-plan-item-over"));
        }
        if let Some(why) = calm.disturbance(wish.at).filter(|_| !wish.is_meant) {
            return Ok(Planned::Disturbs(why));
        }
        let plan = PlannedShare {
            id: PlanId::new(),
            share_id: share.id,
            person_id: person,
            due_at: wish.at,
            revision: 0,
        };
        plans::put(conn, &plan)?;
        Ok(Planned::Kept)
    })
}

/// Drops the plan of a share; one that has none stays as it is.
///
/// # Errors
/// `NotFound` for another's share.
pub fn cancel_plan(conn: &mut Conn, person: PersonId, share: ShareId) -> Result<()> {
    write(conn, |conn| {
        shares::find_own(conn, person, share)?;
        plans::remove(conn, person, share)
    })
}

/// Reminds those whose time has come, and answers how many. Each plan goes in the transaction that
/// puts its mail in the outbox, so that nobody is reminded twice. Who takes a break, and whose item
/// is no longer out, is left alone. In a crisis every plan waits.
pub fn remind(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let home = app.config.time_zone;
    let mut conn = app.db.get()?;
    if crisis::is_running(&mut conn)? {
        return Ok(0);
    }
    let mut mails = 0;
    for mut due in plans::due(&mut conn, now)? {
        let calm = rhythms::find(&mut conn, due.plan.person_id)?.calm(home);
        if calm.holds_back(due.plan.due_at, now) {
            continue;
        }
        let mail = if may_share(&mut conn, &due, now)? {
            let own = ambassadors::channels_of(&mut conn, due.plan.person_id)?;
            let own = own.into_iter().find(|row| row.channel == due.share.channel);
            let instance = own.and_then(|row| row.instance);
            leave_out_what_is_stopped(&mut conn, &mut due, now)?;
            let first = first_words(app, &mut conn, &due)?;
            Some(mails::reminder(
                app,
                &due,
                instance.as_deref(),
                first.as_deref(),
            )?)
        } else {
            None
        };
        write(&mut conn, |conn| {
            if plans::take(conn, &due.plan)?
                && let Some(mail) = &mail
            {
                outbox::put(conn, mail, now)?;
                mails += 1;
            }
            Ok(())
        })?;
    }
    Ok(mails)
}

/// Words that a term has come to stop since they were chosen are not mailed out; the page tells why.
fn leave_out_what_is_stopped(conn: &mut Conn, due: &mut Due, now: NaiveDateTime) -> Result<()> {
    let caption = due.share.caption.as_deref().unwrap_or_default();
    let findings = think(conn, due.plan.person_id, &due.item, caption, now)?;
    if findings.iter().any(Finding::blocks) {
        due.share.caption = None;
    }
    Ok(())
}

fn first_words(app: &App, conn: &mut Conn, due: &Due) -> Result<Option<String>> {
    let of = (due.item.disclosure, due.item.lang);
    let own = labels::store::find(conn, of.0, of.1)?;
    let country = ambassadors::find(conn, due.plan.person_id)?.and_then(|it| it.country);
    let organisation = &app.config.organisation;
    Ok(label(app.texts(), organisation, of, country, own.as_ref()))
}

fn may_share(conn: &mut Conn, due: &Due, now: NaiveDateTime) -> Result<bool> {
    let person = due.plan.person_id;
    match shareable_item(conn, person, due.item.id, now) {
        Ok(_) => is_active(conn, person),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

fn is_active(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let ambassador = ambassadors::find(conn, person)?;
    Ok(ambassador.is_some_and(|ambassador| ambassador.state == AmbassadorState::Active))
}
