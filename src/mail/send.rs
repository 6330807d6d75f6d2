//! Sending: claim, write what is only reserved, hand over, mark.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};

use super::outbox::{Row, State};
use super::store::claims::{self, Outcome};
use super::{Mail, SendError, Transport};
use crate::app::App;
use crate::db::{Conn, write};
use crate::error::{Error, Result};

/// Who writes the mails that are only reserved.
pub trait Composer: Send + Sync {
    /// One mail for each row, in the rows' order; `None` where there is nothing to say. Asks
    /// the database as often for many rows as for few.
    fn compose(&self, conn: &mut Conn, rows: &[Row]) -> Result<Vec<Option<Mail>>>;
}

/// Attempts after which a mail is given up; with the doubling pauses about a day.
const ATTEMPTS: i32 = 11;
const BATCH: i64 = 50;

/// Sends what is due; answers how many were handed over.
pub async fn send_waiting(app: &Arc<App>, composer: &Arc<dyn Composer>) -> Result<usize> {
    send_through(app, composer, &app.mail).await
}

/// The same by another way than the settings'.
pub async fn send_through(
    app: &Arc<App>,
    composer: &Arc<dyn Composer>,
    transport: &Transport,
) -> Result<usize> {
    let now = app.clock.now();
    let batch = {
        let composer = composer.clone();
        app.db(move |conn| take(conn, composer.as_ref(), now))
            .await?
    };
    let mut sent = 0;
    for (row, mail) in batch {
        let is_reserved = row.is_reserved();
        let outcome = match mail {
            None => settled(&row, State::Nothing, None),
            Some(mail) => {
                let done = transport.send(&app.mail_from, row.id.as_str(), &mail).await;
                sent += usize::from(done.is_ok());
                let subject = is_reserved.then_some(mail.subject);
                judge(&row, subject, done, now)
            }
        };
        app.db(move |conn| write(conn, |conn| claims::mark(conn, &outcome, now)))
            .await?;
    }
    Ok(sent)
}

/// Claims a batch and writes what is only reserved.
fn take(
    conn: &mut Conn,
    composer: &dyn Composer,
    now: NaiveDateTime,
) -> Result<Vec<(Row, Option<Mail>)>> {
    let rows = claims::claim(conn, BATCH, now)?;
    let (reserved, written): (Vec<_>, Vec<_>) = rows.into_iter().partition(Row::is_reserved);
    let mails = if reserved.is_empty() {
        Vec::new()
    } else {
        composer.compose(conn, &reserved)?
    };
    if mails.len() != reserved.len() {
        return Err(Error::internal("not one mail for each row"));
    }
    let written = written.into_iter().map(|row| {
        let mail = stored(&row);
        (row, Some(mail))
    });
    Ok(written.chain(reserved.into_iter().zip(mails)).collect())
}

fn stored(row: &Row) -> Mail {
    Mail {
        kind: row.kind.clone().into(),
        person: row.person_id,
        to: (row.to_name.clone(), row.to_email.clone()),
        subject: row.subject.clone(),
        text: row.body_text.clone(),
        html: row.body_html.clone(),
        unsubscribe: None,
    }
}

fn settled(row: &Row, state: State, error: Option<String>) -> Outcome {
    Outcome {
        id: row.id,
        state,
        attempts: row.attempts + 1,
        subject: None,
        error,
        due_at: None,
    }
}

fn judge(
    row: &Row,
    subject: Option<String>,
    done: std::result::Result<(), SendError>,
    now: NaiveDateTime,
) -> Outcome {
    let attempts = row.attempts + 1;
    match done {
        Ok(()) => Outcome {
            subject,
            ..settled(row, State::Sent, None)
        },
        Err(SendError::Temporary(why)) if attempts < ATTEMPTS => Outcome {
            due_at: Some(now + TimeDelta::minutes(1 << attempts.clamp(0, 10))),
            ..settled(row, State::Waiting, Some(why))
        },
        Err(SendError::Temporary(why) | SendError::Permanent(why)) => {
            settled(row, State::Failed, Some(why))
        }
    }
}
