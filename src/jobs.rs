//! THE table: what runs by itself, how often, which verb. Tests and the command line call the
//! same jobs by name.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::content::fetching;
use crate::content::verbs as content;
use crate::db::{Conn, write};
use crate::error::{Error, Result};
use crate::mail::{self, Composer, Mail, outbox};
use crate::people::store::invitations;
use crate::people::verbs as people;
use crate::reach;
use crate::reports;
use crate::reports::ledger::Ledger;
use crate::sharing;
use crate::web::session;

type Running = Pin<Box<dyn Future<Output = Result<usize>> + Send>>;

/// One line of the table.
pub struct Job {
    /// Its name.
    pub name: &'static str,
    /// Pause between two runs.
    pub every: Duration,
    /// The verb; answers how many things it did.
    run: fn(Arc<App>) -> Running,
}

const SECOND: Duration = Duration::from_secs(1);
/// Pause between two looks at what the ledger has to read anew.
const WARM: Duration = Duration::from_secs(10);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// The table.
pub const TABLE: &[Job] = &[
    Job {
        name: "mail",
        every: SECOND,
        run: |app| Box::pin(send_mail(app)),
    },
    Job {
        name: "unfurl",
        every: SECOND,
        run: |app| Box::pin(fetching::read_waiting(app)),
    },
    Job {
        name: "publication",
        every: Duration::from_secs(10),
        run: |app| Box::pin(turn_with_time(app)),
    },
    Job {
        name: "retraction",
        every: Duration::from_secs(10),
        run: |app| Box::pin(tell_of_retractions(app)),
    },
    Job {
        name: "reminders",
        every: Duration::from_secs(10),
        run: |app| Box::pin(remind_of_plans(app)),
    },
    Job {
        name: "spans",
        every: MINUTE,
        run: |app| Box::pin(close_spans(app)),
    },
    Job {
        name: "programme",
        every: HOUR,
        run: |app| Box::pin(take_stock(app)),
    },
    Job {
        name: "sweep",
        every: HOUR,
        run: |app| Box::pin(sweep(app)),
    },
];

/// Runs one job once, now. Unknown names are not found.
pub async fn run(app: Arc<App>, name: &str) -> Result<usize> {
    let job = TABLE
        .iter()
        .find(|job| job.name == name)
        .ok_or(Error::NotFound)?;
    run_once(app, job).await
}

async fn run_once(app: Arc<App>, job: &Job) -> Result<usize> {
    let done = (job.run)(app.clone()).await?;
    if done > 0 {
        app.changes.turn();
    }
    Ok(done)
}

/// Starts every job, and keeps the ledger warm; they end with the process. One that fails is
/// logged and tried again at its next time.
pub fn start(app: &Arc<App>, ledger: &Arc<Ledger>) {
    actix_web::rt::spawn(keep_warm(app.clone(), ledger.clone()));
    for job in TABLE {
        let app = app.clone();
        actix_web::rt::spawn(async move {
            loop {
                if let Err(error) = run_once(app.clone(), job).await {
                    tracing::error!(job = job.name, %error, "job failed");
                }
                tokio::time::sleep(job.every).await;
            }
        });
    }
}

/// Keeps the ledger ready, so that a report hardly ever waits for it.
async fn keep_warm(app: Arc<App>, ledger: Arc<Ledger>) {
    loop {
        let (today, ledger) = (app.settled_today(), ledger.clone());
        let threshold = app.config.reports.smallest_group as usize;
        let ready = app
            .db(move |conn| reports::verbs::make_ready(conn, &ledger, today, threshold))
            .await;
        if let Err(error) = ready {
            tracing::error!(job = "ledger", %error, "job failed");
        }
        tokio::time::sleep(WARM).await;
    }
}

/// Those who shared what was taken back are told.
async fn tell_of_retractions(app: Arc<App>) -> Result<usize> {
    actix_web::web::block(move || sharing::verbs::tell_of_retractions(&app)).await?
}

/// Those who planned a share for now are reminded.
async fn remind_of_plans(app: Arc<App>) -> Result<usize> {
    actix_web::web::block(move || sharing::verbs::plan::remind(&app)).await?
}

async fn send_mail(app: Arc<App>) -> Result<usize> {
    let composer: Arc<dyn Composer> = Arc::new(NothingReserved);
    let sent = mail::send_waiting(&app, &composer).await?;
    let told = actix_web::web::block(move || people::tell_of_paused_mail(&app)).await??;
    Ok(sent + told)
}

/// Nobody reserves a mail yet.
struct NothingReserved;

impl Composer for NothingReserved {
    fn compose(&self, _: &mut Conn, rows: &[outbox::Row]) -> Result<Vec<Option<Mail>>> {
        Ok(vec![None; rows.len()])
    }
}

/// Puts out what is scheduled for now, ends what is over.
async fn turn_with_time(app: Arc<App>) -> Result<usize> {
    let now = app.clock.now();
    let turned = app
        .db(move |conn| content::turn_with_time(conn, now))
        .await?;
    Ok(turned.published + turned.expired)
}

/// Adds up the weeks and parts of weeks that are over.
async fn close_spans(app: Arc<App>) -> Result<usize> {
    let today = app.settled_today();
    app.db(move |conn| reach::verbs::close_spans(conn, today))
        .await
}

/// Notes how many take part in the programme today.
async fn take_stock(app: Arc<App>) -> Result<usize> {
    let today = app.today();
    app.db(move |conn| sharing::verbs::take_stock(conn, today))
        .await?;
    Ok(0)
}

/// Forgets what has run out: sessions, one-time addresses, rate limits.
async fn sweep(app: Arc<App>) -> Result<usize> {
    let now = app.clock.now();
    app.limits.sweep();
    app.db(move |conn| {
        write(conn, |conn| {
            Ok(session::sweep(conn, now)? + invitations::sweep(conn, now)?)
        })
    })
    .await
}
