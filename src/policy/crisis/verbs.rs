//! Turning the switch, announcing a drill, writing messages in advance, and telling people.

use chrono::TimeDelta;

use super::mails;
use super::model::{
    Crisis, CrisisId, CrisisMessageId, Draft, Drill, NAME_CHARS, Operator, PreparedMessage, Row,
    Switch, at_most,
};
use super::store;
use crate::app::App;
use crate::db::{Conn, is_unique_violation, write};
use crate::error::{Error, Fields, Result};
use crate::mail::{Mail, outbox};
use crate::people::model::Action;
use crate::people::store::audit;

/// Mails written in one transaction: while it lasts, clicks wait for the disk.
const PIECE: i64 = 100;
/// So long it is news that sharing is open again.
const NEWS: TimeDelta = TimeDelta::days(2);

/// Turns the switch on: from this moment nothing new goes out. A crisis takes the place of a drill
/// that runs. A drill that was announced is the one that begins.
///
/// # Errors
/// `Invalid` beside the fields of [`Switch::check`]; `Conflict` when one runs already.
pub fn begin(conn: &mut Conn, switch: &Switch, operator: Operator) -> Result<CrisisId> {
    switch.check(operator.organisation)?;
    let begun = write(conn, |conn| {
        if let Some(running) = store::current(conn)? {
            if switch.drill || !running.drill {
                return Err(Error::conflict("crisis-runs-already"));
            }
            finish(conn, &running, operator)?;
        }
        let announced = match switch.drill {
            true => store::announced(conn)?,
            false => None,
        };
        if switch.drill {
            store::remove_drills(conn)?;
        }
        let row = Row {
            id: announced
                .as_ref()
                .map_or_else(CrisisId::new, |drill| drill.id),
            name: switch.draft.name.clone(),
            drill: switch.drill,
            links: switch.links,
            mails: switch.mails,
            announced_at: announced.map(|drill| drill.announced_at),
            began_at: operator.now,
            ended_at: None,
        };
        store::insert(conn, &row, &switch.draft.said)?;
        let action = match switch.drill {
            true => Action::DrillBegan,
            false => Action::CrisisBegan,
        };
        note(conn, action, &row.name, operator)?;
        Ok(row.id)
    });
    match begun {
        // Two turned it at the same moment: only one can run.
        Err(error) if is_unique_violation(&error) => Err(Error::conflict("crisis-runs-already")),
        other => other,
    }
}

/// Resumes everything in one step, and counts who was told.
///
/// # Errors
/// `Conflict` when none runs.
pub fn end(conn: &mut Conn, operator: Operator) -> Result<CrisisId> {
    write(conn, |conn| {
        let running = store::current(conn)?;
        let running = running.ok_or_else(|| Error::conflict("crisis-none"))?;
        finish(conn, &running, operator)?;
        Ok(running.id)
    })
}

fn finish(conn: &mut Conn, running: &Crisis, operator: Operator) -> Result<()> {
    if !store::end(conn, running.id, operator.now)? {
        return Err(Error::conflict("crisis-none"));
    }
    let told = store::count_told(conn, running.id)?;
    store::insert_tallies(conn, &told)?;
    store::forget_readers(conn, running.id)?;
    let action = match running.drill {
        true => Action::DrillEnded,
        false => Action::CrisisEnded,
    };
    note(conn, action, &running.name, operator)
}

/// Announces a drill to those who hold the switch: from now on the time runs.
///
/// # Errors
/// `Invalid` beside `drill_name`; `Conflict` when something runs or is announced.
pub fn announce(app: &App, conn: &mut Conn, name: &str, operator: Operator) -> Result<()> {
    let mut fields = Fields::new();
    fields.check(name.is_empty(), "drill_name", "crisis-nameless");
    at_most(&mut fields, "drill_name", name, NAME_CHARS);
    fields.into_result()?;
    write(conn, |conn| {
        if store::is_running(conn)? || store::announced(conn)?.is_some() {
            return Err(Error::conflict("crisis-drill-already"));
        }
        let drill = Drill {
            id: CrisisId::new(),
            name: name.to_owned(),
            announced_at: operator.now,
        };
        store::insert_drill(conn, &drill)?;
        for holder in store::holders(conn)? {
            let mail = mails::drill(app, &holder, name)?;
            outbox::put_once(conn, &mail, drill.id.as_str(), operator.now)?;
        }
        note(conn, Action::DrillAnnounced, name, operator)
    })
}

/// Calls an announced drill off; there is none to report then.
pub fn call_off(conn: &mut Conn) -> Result<()> {
    write(conn, store::remove_drills)
}

fn note(conn: &mut Conn, action: Action, name: &str, operator: Operator) -> Result<()> {
    audit::note_thing(conn, operator.today, operator.person, action, name)
}

/// Writes a message in advance, or writes one anew.
///
/// # Errors
/// `Invalid` beside the fields of [`Draft::check`] and where the name is taken.
pub fn write_message(
    conn: &mut Conn,
    id: Option<CrisisMessageId>,
    draft: &Draft,
    operator: Operator,
) -> Result<()> {
    let mut fields = Fields::new();
    draft.check(operator.organisation, &mut fields);
    fields.into_result()?;
    write(conn, |conn| {
        let name = draft.name.to_lowercase();
        let all = store::messages(conn)?;
        if id.is_some_and(|id| !all.iter().any(|known| known.id == id)) {
            return Err(Error::NotFound);
        }
        let mut others = all.iter().filter(|known| Some(known.id) != id);
        if others.any(|known| known.name.to_lowercase() == name) {
            return Err(Error::field("name", "crisis-name-taken"));
        }
        let message = PreparedMessage {
            id: id.unwrap_or_else(CrisisMessageId::new),
            name: draft.name.clone(),
            updated_at: operator.now,
        };
        store::put_message(conn, &message, &draft.said)
    })
}

/// Removes a message written in advance.
///
/// # Errors
/// `NotFound` when there is no such message.
pub fn remove_message(conn: &mut Conn, id: CrisisMessageId) -> Result<()> {
    write(conn, |conn| store::remove_message(conn, id))
}

/// Puts a mail in the outbox for everybody who is to be told that a crisis began, or that one is
/// over, and has not been; answers how many. A person's mail of a kind about a crisis is one row
/// and never two.
pub fn tell(app: &App) -> Result<usize> {
    let conn = &mut *app.db.get()?;
    Ok(tell_of_beginning(app, conn)? + tell_of_end(app, conn)?)
}

fn tell_of_beginning(app: &App, conn: &mut Conn) -> Result<usize> {
    let mut told = 0;
    while let Some(crisis) = store::current(conn)? {
        let people = store::untold(conn, crisis.id, crisis.mails, PIECE)?;
        if people.is_empty() {
            break;
        }
        let mails = people.iter().map(|to| mails::crisis(app, to, &crisis));
        let mails: Vec<Mail> = mails.collect::<Result<_>>()?;
        told += put_all(app, conn, crisis.id, &mails)?;
    }
    Ok(told)
}

/// Nothing is open again while another one runs: it is told when that is over too.
fn tell_of_end(app: &App, conn: &mut Conn) -> Result<usize> {
    if store::is_running(conn)? {
        return Ok(0);
    }
    let mut told = 0;
    for crisis in store::ended_since(conn, app.clock.now() - NEWS)? {
        loop {
            let people = store::untold_of_end(conn, crisis.id, PIECE)?;
            if people.is_empty() {
                break;
            }
            let mails = people.iter().map(|to| mails::ended(app, to, crisis.drill));
            let mails: Vec<Mail> = mails.collect::<Result<_>>()?;
            told += put_all(app, conn, crisis.id, &mails)?;
        }
    }
    Ok(told)
}

fn put_all(app: &App, conn: &mut Conn, about: CrisisId, mails: &[Mail]) -> Result<usize> {
    let now = app.clock.now();
    write(conn, |conn| {
        let mut new = 0;
        for mail in mails {
            new += usize::from(outbox::put_once(conn, mail, about.as_str(), now)?);
        }
        Ok(new)
    })
}
