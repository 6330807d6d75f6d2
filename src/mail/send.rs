//! Sending: claim, write what is only reserved, hand over, mark.
//!
//! Claimed batches are written while as many couriers as the settings allow carry what is written
//! already. Between a relay's word that it has a mail and our note of it on the disk, a crash
//! would lead to a second copy. So only so many mails as `in_doubt` says are there at once,
//! however many couriers are under way; the others wait with their last line.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{Either, join, join_all, select, try_join_all};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::{Mutex, OnceCell, Semaphore, oneshot};

use super::message::Packed;
use super::outbox::Row;
use super::store::{claims, standings};
use super::transport::Doubt;
use super::verdict::{Verdict, note};
use super::{Composed, Composer, Mail, SendError, Transport};
use crate::access::PersonId;
use crate::app::App;
use crate::db::Conn;
use crate::error::{Error, Result};

/// Mails claimed and written together: what is asked about a batch is asked once.
const BATCH: i64 = 200;
/// A claimed mail that has not been offered by then is given back: its claim must not run out
/// while it is on its way.
const OFFERED_WITHIN: Duration = Duration::from_secs(240);

/// Sends everything that is due; answers how many mails were handed over.
///
/// On a thread of its own, which waits for the database where it has a mail in doubt: writing
/// the note takes less time than the way to another thread and back.
pub async fn send_waiting(app: &Arc<App>, composer: &Arc<dyn Composer>) -> Result<usize> {
    let (app, composer) = (app.clone(), composer.clone());
    // Dropped together with this future when the server ends: the round ends then too, instead of
    // keeping the process until everything has left.
    let (wanted, unwanted) = oneshot::channel::<()>();
    let round = move || {
        let thread = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(Error::internal)?;
        let all = pin!(send_through(&app, &composer, &app.mail));
        match thread.block_on(select(all, unwanted)) {
            Either::Left((sent, _)) => sent,
            Either::Right(_) => Ok(0),
        }
    };
    let sent = actix_web::web::block(round).await;
    drop(wanted);
    sent?
}

/// The same by another way than the settings', on the caller's thread.
pub async fn send_through(
    app: &Arc<App>,
    composer: &Arc<dyn Composer>,
    transport: &Transport,
) -> Result<usize> {
    let (queue, claimed) = channel(BATCH as usize);
    let post = Post {
        app,
        transport,
        claimed: Mutex::new(claimed),
        doubt: Semaphore::new(app.config.mail.in_doubt as usize),
        down: OnceCell::new(),
    };
    let couriers = join_all((0..transport.couriers()).map(|_| post.carry()));
    // With SQLite inside, one writer is faster than the couriers, and a second would only keep the
    // processors from them. Who asks PostgreSQL waits meanwhile, and another can write.
    let writers = if app.db.is_inside() { 1 } else { 2 };
    let writers = (0..writers).map(|_| post.claim(composer, queue.clone()));
    let writers = try_join_all(writers);
    // The couriers go home when no writer holds the queue any more.
    drop(queue);
    let (claimed, carried) = join(writers, couriers).await;
    claimed?;
    carried.into_iter().sum()
}

/// A mail on its way from the outbox to a courier.
struct Claimed {
    row: Row,
    /// Whether the person's address has refused a mail since it last took one.
    is_refusing: bool,
    /// What leaves, or why nothing does.
    packed: Result<Packed, Verdict>,
    until: Instant,
}

/// One round of sending.
struct Post<'a> {
    app: &'a Arc<App>,
    transport: &'a Transport,
    claimed: Mutex<Receiver<Claimed>>,
    doubt: Semaphore,
    /// Why no mail can leave at all, once one courier has found that out.
    down: OnceCell<String>,
}

impl Post<'_> {
    /// Claims batch after batch until nothing is due.
    async fn claim(&self, composer: &Arc<dyn Composer>, queue: Sender<Claimed>) -> Result<()> {
        while !self.down.initialized() {
            let (app, composer) = (self.app.clone(), composer.clone());
            let batch = actix_web::web::block(move || prepare(&app, composer.as_ref())).await??;
            if batch.is_empty() {
                break;
            }
            for claimed in batch {
                // Nobody listens any more: every courier has failed, and says why.
                if queue.send(claimed).await.is_err() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// One courier's round; answers how many mails it handed over.
    async fn carry(&self) -> Result<usize> {
        let mut courier = self.transport.courier();
        let mut sent = 0;
        loop {
            let next = self.claimed.lock().await.recv().await;
            let Some(claimed) = next else {
                break;
            };
            match self.settle(&mut courier, claimed).await {
                Ok(handed_over) => sent += usize::from(handed_over),
                Err(error) => {
                    self.claimed.lock().await.close();
                    return Err(error);
                }
            }
        }
        courier.part().await;
        Ok(sent)
    }

    /// Hands one mail over, or not, and notes what became of it.
    async fn settle(
        &self,
        courier: &mut super::transport::Courier<'_>,
        claimed: Claimed,
    ) -> Result<bool> {
        let packed = match &claimed.packed {
            Ok(packed) => packed,
            Err(verdict) => return self.note(&claimed, verdict),
        };
        if let Some(why) = self.down.get() {
            return self.note(&claimed, &Verdict::Later(why.clone()));
        }
        self.transport.turn().await;
        if Instant::now() > claimed.until {
            return self.note(&claimed, &Verdict::GivenBack(None));
        }
        if let Err(error) = courier.offer(packed).await {
            return self.note(&claimed, &self.verdict(error, &packed.mail.subject));
        }
        let mut doubt = Doubt::new(&self.doubt);
        let verdict = match courier.hand_over(packed, &mut doubt).await {
            Ok(()) => Verdict::Sent(packed.mail.subject.clone()),
            Err(error) => self.verdict(error, &packed.mail.subject),
        };
        let sent = self.note(&claimed, &verdict);
        drop(doubt);
        sent
    }

    fn verdict(&self, error: SendError, subject: &str) -> Verdict {
        match error {
            SendError::Refused { why, is_bounce } => Verdict::Refused { why, is_bounce },
            SendError::Later(why) => Verdict::Later(why),
            SendError::Perhaps(why) => Verdict::Perhaps(subject.to_owned(), why),
            SendError::Down(why) => {
                // Another courier may have found out at the same time.
                if self.down.set(why.clone()).is_ok() {
                    tracing::warn!(why, "no mail can leave");
                }
                Verdict::Later(why)
            }
        }
    }

    /// Writes down what became of a mail; answers whether it was handed over.
    fn note(&self, claimed: &Claimed, verdict: &Verdict) -> Result<bool> {
        let now = (self.app.clock.now(), self.app.today());
        let mut conn = self.app.db.get_light()?;
        note(&mut conn, &claimed.row, claimed.is_refusing, verdict, now)?;
        Ok(matches!(verdict, Verdict::Sent(_)))
    }
}

/// Claims a batch, writes what is only reserved and packs it all.
///
/// Claimed over the connection of the notes, of which there is one: whoever finds SQLite's lock
/// taken by another connection sleeps for whole milliseconds, with a mail in doubt.
fn prepare(app: &App, composer: &dyn Composer) -> Result<Vec<Claimed>> {
    let until = Instant::now() + OFFERED_WITHIN;
    let rows = claims::claim(&mut *app.db.get_light()?, BATCH, app.clock.now())?;
    let conn = &mut *app.db.get()?;
    let people: Vec<PersonId> = rows.iter().filter_map(|row| row.person_id).collect();
    let refusing = standings::refusing(conn, &people)?;
    let (reserved, written): (Vec<_>, Vec<_>) = rows.into_iter().partition(Row::is_reserved);
    let written = written.into_iter().map(|row| {
        let mail = stored(&row);
        (row, Ok(Composed::Mail(mail)))
    });
    let composed = compose(conn, composer, reserved)?;
    let claimed = written.chain(composed).map(|(row, mail)| Claimed {
        is_refusing: row.person_id.is_some_and(|to| refusing.contains(&to)),
        packed: pack(app, &row, mail),
        row,
        until,
    });
    Ok(claimed.collect())
}

/// Has the reserved mails written, together; where that fails each by itself, so that one that
/// cannot be written does not keep the others.
fn compose(
    conn: &mut Conn,
    composer: &dyn Composer,
    rows: Vec<Row>,
) -> Result<Vec<(Row, Result<Composed>)>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mails = match composer.compose(conn, &rows) {
        Ok(mails) => mails.into_iter().map(Ok).collect(),
        Err(error) => {
            tracing::error!(%error, "a batch of mails could not be written");
            let alone = |row: &Row| {
                let mails = composer.compose(conn, std::slice::from_ref(row));
                mails.map(|mut mails| mails.pop().unwrap_or(Composed::Nothing))
            };
            rows.iter().map(alone).collect::<Vec<_>>()
        }
    };
    if mails.len() != rows.len() {
        return Err(Error::internal("not one mail for each row"));
    }
    Ok(rows.into_iter().zip(mails).collect())
}

fn pack(app: &App, row: &Row, mail: Result<Composed>) -> Result<Packed, Verdict> {
    // On a machine with few processors the relay's answers would wait for a whole batch.
    std::thread::yield_now();
    let refused = |why: &str| Verdict::Refused {
        why: why.to_owned(),
        is_bounce: false,
    };
    match mail {
        Ok(Composed::Mail(mail)) => {
            Packed::new(app, row.id, mail).map_err(|error| refused(&error.to_string()))
        }
        Ok(Composed::Nothing) => Err(Verdict::Nothing),
        Ok(Composed::NotBefore(at)) => Err(Verdict::GivenBack(Some(at))),
        Err(error) => {
            tracing::error!(%error, id = %row.id, "a mail could not be written");
            Err(refused("not written"))
        }
    }
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
