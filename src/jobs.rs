//! THE table: what runs by itself, how often, which verb. Tests and the command line call the
//! same jobs by name.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::content::fetching;
use crate::content::store::sweep_media;
use crate::content::verbs as content;
use crate::db::write;
use crate::digest;
use crate::digest::composer::Letters;
use crate::error::{Error, Result};
use crate::mail::{self, Composer};
use crate::people::store::invitations;
use crate::people::verbs as people;
use crate::policy::crisis::verbs as crisis;
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
    run: fn(Arc<App>, Arc<Ledger>) -> Running,
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
        run: |app, ledger| Box::pin(send_mail(app, ledger)),
    },
    Job {
        name: "rhythm",
        every: MINUTE,
        run: |app, _| Box::pin(reserve_digests(app)),
    },
    Job {
        name: "unfurl",
        every: SECOND,
        run: |app, _| Box::pin(fetching::read_waiting(app)),
    },
    Job {
        name: "publication",
        every: Duration::from_secs(10),
        run: |app, _| Box::pin(turn_with_time(app)),
    },
    Job {
        name: "retraction",
        every: Duration::from_secs(10),
        run: |app, _| Box::pin(tell_of_retractions(app)),
    },
    Job {
        name: "crisis",
        every: Duration::from_secs(10),
        run: |app, _| Box::pin(tell_of_crisis(app)),
    },
    Job {
        name: "reminders",
        every: Duration::from_secs(10),
        run: |app, _| Box::pin(remind_of_plans(app)),
    },
    Job {
        name: "spans",
        every: MINUTE,
        run: |app, _| Box::pin(close_spans(app)),
    },
    Job {
        name: "programme",
        every: HOUR,
        run: |app, _| Box::pin(take_stock(app)),
    },
    Job {
        name: "sweep",
        every: HOUR,
        run: |app, _| Box::pin(sweep(app)),
    },
];

/// Runs one job once, now. Unknown names are not found.
pub async fn run(app: Arc<App>, ledger: Arc<Ledger>, name: &str) -> Result<usize> {
    let job = TABLE
        .iter()
        .find(|job| job.name == name)
        .ok_or(Error::NotFound)?;
    run_once(app, ledger, job).await
}

async fn run_once(app: Arc<App>, ledger: Arc<Ledger>, job: &Job) -> Result<usize> {
    let done = (job.run)(app.clone(), ledger).await?;
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
        let (app, ledger) = (app.clone(), ledger.clone());
        actix_web::rt::spawn(async move {
            loop {
                if let Err(error) = run_once(app.clone(), ledger.clone(), job).await {
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

/// Those who are to be told of a crisis are written to.
async fn tell_of_crisis(app: Arc<App>) -> Result<usize> {
    actix_web::web::block(move || crisis::tell(&app)).await?
}

/// Those who planned a share for now are reminded.
async fn remind_of_plans(app: Arc<App>) -> Result<usize> {
    actix_web::web::block(move || sharing::verbs::plan::remind(&app)).await?
}

async fn send_mail(app: Arc<App>, ledger: Arc<Ledger>) -> Result<usize> {
    let composer: Arc<dyn Composer> = Arc::new(Letters::new(app.clone(), ledger));
    let sent = mail::send_waiting(&app, &composer).await?;
    let told = actix_web::web::block(move || people::tell_of_paused_mail(&app)).await??;
    Ok(sent + told)
}

/// Keeps a place in the outbox for every weekly mail that is due.
async fn reserve_digests(app: Arc<App>) -> Result<usize> {
    let clone = app.clone();
    app.db(move |conn| digest::verbs::reserve_due(&clone, conn))
        .await
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

/// Forgets what has run out: sessions, one-time addresses, old mails, rate limits, and pictures
/// that no item shows any more.
async fn sweep(app: Arc<App>) -> Result<usize> {
    let now = app.clock.now();
    app.limits.sweep();
    app.db(move |conn| {
        write(conn, |conn| {
            let sessions = session::sweep(conn, now)?;
            let mails = mail::outbox::sweep(conn, now)?;
            let pictures = sweep_media(conn, now)?;
            Ok(sessions + invitations::sweep(conn, now)? + mails + pictures)
        })
    })
    .await
}
