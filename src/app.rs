//! The application: what every verb, page and job needs, built once.

use std::sync::Arc;

use actix_web::http::Uri;
use lettre::message::Mailbox;

use crate::clock::Clock;
use crate::config::Config;
use crate::db::{Conn, Pool};
use crate::egress::{Egress, EgressRules};
use crate::epoch::Epoch;
use crate::error::{Error, Result};
use crate::mail::{Signature, Transport};
use crate::texts::Texts;
use crate::web::{Limits, Templates};

/// Config, database, clock, texts, mail: the same for `serve`, `demo`, the command line and
/// the tests.
pub struct App {
    /// The settings.
    pub config: Config,
    /// Name of the host in the public address.
    pub host: String,
    /// The database.
    pub db: Pool,
    /// The time.
    pub clock: Clock,
    /// The pages and the texts in them.
    pub templates: Templates,
    /// The way mail leaves.
    pub mail: Transport,
    /// Sender of every mail.
    pub mail_from: Mailbox,
    /// Signs every mail, where the relay does not.
    pub mail_signature: Option<Signature>,
    /// The one door out to the web.
    pub egress: Egress,
    /// Rate limits, in memory.
    pub limits: Limits,
    /// Turns when a person or a job has changed something that memory may hold a copy of.
    pub changes: Epoch,
    /// Whether this is the demo with its one-tap sign-in.
    pub is_demo: bool,
}

impl App {
    /// Opens the database and reads texts and templates. Does not migrate.
    pub fn new(
        config: Config,
        clock: Clock,
        mail: Transport,
        is_demo: bool,
    ) -> anyhow::Result<Arc<Self>> {
        let db = Pool::open(
            config.database()?,
            config.durability,
            config.database_connections,
        )?;
        let templates = Templates::load(Arc::new(Texts::load()?))?;
        let egress = Egress::new(EgressRules {
            allow_private: config.unfurl.allow_private.clone(),
            allowed_hosts: config.unfurl.allowed_hosts.clone(),
            ..EgressRules::default()
        })?;
        let mail_from: Mailbox = config.mail.from.parse()?;
        let mail_signature = match config.mail.dkim_selector.as_str() {
            "" => None,
            selector => {
                let domain = mail_from.email.domain();
                Some(Signature::new(domain, selector, &config.mail.dkim_key)?)
            }
        };
        let base: Uri = config.base().parse()?;
        Ok(Arc::new(Self {
            host: base.host().unwrap_or_default().to_owned(),
            db,
            clock,
            templates,
            mail,
            mail_from,
            mail_signature,
            egress,
            limits: Limits::new(),
            changes: Epoch::default(),
            is_demo,
            config,
        }))
    }

    /// The texts.
    pub fn texts(&self) -> &Texts {
        self.templates.texts()
    }

    /// Runs blocking database work on the pool of blocking threads.
    pub async fn db<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.clone();
        actix_web::web::block(move || work(&mut *app.db.get()?))
            .await
            .map_err(Error::from)?
    }

    /// The day from which on nothing is settled yet, for everything that adds up whole days: the
    /// clicks of the last minute before midnight may still be on their way to the disk, so that
    /// a day counts as over five minutes after it.
    pub fn settled_today(&self) -> chrono::NaiveDate {
        let settled = self.clock.now() - chrono::TimeDelta::minutes(5);
        crate::clock::day_in(self.config.time_zone, settled)
    }

    /// Today where the organisation is.
    pub fn today(&self) -> chrono::NaiveDate {
        crate::clock::day_in(self.config.time_zone, self.clock.now())
    }
}
