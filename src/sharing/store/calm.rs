//! A person's quiet hours. They are chosen with the weekly mails, in a room below, but hold for
//! every mail that can wait.

use chrono_tz::Tz;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::rhythms;
use crate::error::Result;
use crate::sharing::calm::Calm;

/// A person's quiet hours; the usual ones for somebody who has not chosen. `home` is the
/// organisation's clock.
pub fn of_person(conn: &mut Conn, person: PersonId, home: Tz) -> Result<Calm> {
    let chosen: Option<(Option<String>, i32, i32, bool)> = rhythms::table
        .find(person)
        .select((
            rhythms::time_zone,
            rhythms::quiet_from,
            rhythms::quiet_to,
            rhythms::weekends,
        ))
        .first(conn)
        .optional()?;
    Ok(chosen.map_or(
        Calm::usual(home),
        |(zone, quiet_from, quiet_to, weekends)| Calm {
            zone: zone.and_then(|name| name.parse().ok()).unwrap_or(home),
            quiet_from: quiet_from.unsigned_abs(),
            quiet_to: quiet_to.unsigned_abs(),
            weekends,
        },
    ))
}
