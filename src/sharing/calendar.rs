//! A planned share as a calendar file (RFC 5545).

use chrono::{NaiveDateTime, TimeDelta};
use icalendar::{Alarm, Calendar, Component, Event, EventLike};

use super::model::PlannedShare;

/// How long sharing takes, as calendars show it.
const LENGTH: TimeDelta = TimeDelta::minutes(15);

/// What an entry of a calendar says.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// One line.
    pub summary: &'a str,
    /// The words of the post.
    pub description: &'a str,
    /// The share's page.
    pub address: &'a str,
}

/// The file: one entry that rings when its time has come. `host` makes the entry's name one of its
/// own in the whole world: a later file of the same plan moves the entry and adds none.
pub fn file(plan: &PlannedShare, entry: &Entry<'_>, host: &str, now: NaiveDateTime) -> String {
    let starts = plan.due_at.and_utc();
    let event = Event::new()
        .uid(&format!("{}@{host}", plan.id))
        .sequence(plan.revision.unsigned_abs())
        .timestamp(now.and_utc())
        .starts(starts)
        .ends(starts + LENGTH)
        .summary(entry.summary)
        .description(&format!("{}\n\n{}", entry.description, entry.address))
        .url(entry.address)
        .alarm(Alarm::display(entry.summary, TimeDelta::zero()))
        .done();
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Forpost//Forpost//EN"))
        .push(event);
    calendar.to_string()
}
