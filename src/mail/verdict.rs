//! What became of a mail that was claimed, and how that is noted.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::outbox::{Row, State};
use super::store::claims::{self, Outcome, Sent};
use super::store::standings;
use crate::db::{Conn, write};
use crate::error::Result;

/// What became of a mail.
#[derive(Clone, Debug)]
pub(super) enum Verdict {
    /// Handed over, with this subject.
    Sent(String),
    /// Possibly handed over, with this subject; why that is not known.
    Perhaps(String, String),
    /// Refused for good.
    Refused {
        /// Why.
        why: String,
        /// Whether it was the address that was refused.
        is_bounce: bool,
    },
    /// Not now.
    Later(String),
    /// There was nothing to say.
    Nothing,
    /// Not tried: it was not its turn in time, or it may not come before this moment.
    GivenBack(Option<NaiveDateTime>),
}

/// Attempts after which a mail is given up: with the pauses between them a day.
const ATTEMPTS: i32 = 14;
/// The longest pause, in minutes.
const LONGEST: i64 = 240;

/// The pause after so many attempts: 1, 2, 4 … minutes, up to four hours.
fn pause(attempts: i32) -> TimeDelta {
    TimeDelta::minutes((1 << (attempts - 1).clamp(0, 8)).min(LONGEST))
}

/// Notes it. `is_refusing`: whether the person's address has refused a mail since it last took one.
///
/// Opens a transaction, but not for what comes most often: that an address took a mail as always
/// is one statement, and while it runs the mail is in doubt.
pub(super) fn note(
    conn: &mut Conn,
    row: &Row,
    is_refusing: bool,
    verdict: &Verdict,
    (now, today): (NaiveDateTime, NaiveDate),
) -> Result<()> {
    let mark = |conn: &mut Conn| claims::mark(conn, &outcome(row, verdict, now), now);
    match (verdict, row.person_id) {
        (Verdict::GivenBack(not_before), _) => write(conn, |conn| {
            claims::give_back(conn, row.id, not_before.unwrap_or(row.due_at))
        }),
        (Verdict::Sent(subject), person) => {
            let sent = Sent {
                id: row.id,
                subject,
                attempts: row.attempts + 1,
                at: now,
            };
            match person {
                Some(person) if is_refusing => write(conn, |conn| {
                    claims::sent(conn, &sent)?;
                    standings::took(conn, person)
                }),
                _ => claims::sent(conn, &sent),
            }
        }
        (
            Verdict::Refused {
                is_bounce: true, ..
            },
            Some(person),
        ) => write(conn, |conn| {
            mark(conn)?;
            standings::bounced(conn, person, today)
        }),
        _ => write(conn, mark),
    }
}

fn outcome(row: &Row, verdict: &Verdict, now: NaiveDateTime) -> Outcome {
    let attempts = row.attempts + 1;
    let (state, subject, error) = match verdict {
        Verdict::Sent(subject) => (State::Sent, Some(subject), None),
        Verdict::Perhaps(subject, why) => (State::Perhaps, Some(subject), Some(why)),
        Verdict::Refused { why, .. } => (State::Failed, None, Some(why)),
        Verdict::Later(why) if attempts >= ATTEMPTS => (State::Failed, None, Some(why)),
        Verdict::Later(why) => (State::Waiting, None, Some(why)),
        Verdict::Nothing | Verdict::GivenBack(_) => (State::Nothing, None, None),
    };
    Outcome {
        id: row.id,
        state,
        attempts,
        subject: subject.unwrap_or(&row.subject).clone(),
        error: error.cloned(),
        due_at: match state {
            State::Waiting => now + pause(attempts),
            _ => row.due_at,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pauses_of_a_mail_make_a_day() {
        let all: TimeDelta = (1..ATTEMPTS).map(pause).sum();
        assert_eq!(
            (pause(1), pause(4)),
            (TimeDelta::minutes(1), TimeDelta::minutes(8))
        );
        assert!(
            all >= TimeDelta::hours(24) && all < TimeDelta::hours(25),
            "{all}"
        );
    }
}
