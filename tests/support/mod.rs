//! The application under test, and people who use it over HTTP.

mod client;
mod database;
mod items;

use std::rc::Rc;
use std::sync::Arc;

use actix_http::Request;
use actix_web::body::MessageBody;
use actix_web::dev::Service;
use chrono::{NaiveDate, NaiveDateTime};
use forpost::access::{PersonId, Role};
use forpost::app::App;
use forpost::clock::Clock;
use forpost::config::Config;
use forpost::db::{self, Conn};
use forpost::error::Result;
use forpost::mail::{Mail, Transport};
use forpost::people::model::{Person, PersonState};
use forpost::texts::Lang;
use forpost::web::session;
use futures_util::future::LocalBoxFuture;

pub use client::{Client, Response};
use database::Database;
pub use items::item;

type Call = Rc<dyn Fn(Request) -> LocalBoxFuture<'static, Response>>;

/// An application with an empty, migrated database, a clock that stands on Wednesday
/// 18 November 2026, 09:00 UTC, and mail kept in memory.
pub struct TestApp {
    pub app: Arc<App>,
    pub engine: actix_web::web::Data<forpost::reach::Engine>,
    pub ledger: Arc<forpost::reports::ledger::Ledger>,
    call: Call,
    _database: Database,
}

/// What an account of a test is; `Default` is an employee who reads bokmål.
pub struct NewPerson<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub lang: Lang,
    pub team: Option<&'a str>,
    pub roles: &'a [Role],
}

impl Default for NewPerson<'_> {
    fn default() -> Self {
        Self {
            email: "kari@example.org",
            name: "Kari Nordmann",
            lang: Lang::Nb,
            team: None,
            roles: &[],
        }
    }
}

pub fn wednesday() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 18)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap()
}

impl TestApp {
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// With settings on top, e.g. `("FORPOST_UNFURL__ALLOW_PRIVATE", "127.0.0.1:4001")`.
    pub async fn start_with(settings: &[(&str, &str)]) -> Self {
        Self::build(settings, false).await
    }

    /// The demo's routes as well.
    pub async fn start_demo() -> Self {
        Self::build(&[], true).await
    }

    async fn build(settings: &[(&str, &str)], is_demo: bool) -> Self {
        let database = Database::new();
        let mut variables = vec![
            ("FORPOST_DATABASE_URL".to_owned(), database.url.clone()),
            ("FORPOST_DATABASE_CONNECTIONS".to_owned(), "2".to_owned()),
            (
                "FORPOST_ORGANISATION__NAME".to_owned(),
                "Fjordkraft Varme".to_owned(),
            ),
        ];
        variables.extend(settings.iter().map(|(n, v)| (n.to_string(), v.to_string())));
        let config = Config::from_variables(variables).unwrap();
        let app = App::new(
            config,
            Clock::fixed(wednesday()),
            Transport::memory(),
            is_demo,
        )
        .unwrap();
        db::migrate(&mut app.db.get().unwrap()).unwrap();
        let engine = actix_web::web::Data::new(forpost::reach::Engine::start(&app).unwrap());
        let ledger = actix_web::web::Data::new(forpost::reports::ledger::Ledger::new());
        let application = forpost::server::application(app.clone(), engine.clone(), ledger.clone());
        let service = actix_web::test::init_service(application).await;
        let service = Rc::new(service);
        let call: Call = Rc::new(move |request| {
            let service = service.clone();
            Box::pin(async move {
                let response = service
                    .call(request)
                    .await
                    .expect("the gate answers every error");
                let status = response.status();
                let headers = response.headers().clone();
                let body = response.into_body().boxed();
                let body = actix_web::body::to_bytes(body).await.unwrap();
                Response {
                    status,
                    headers,
                    body,
                }
            })
        });
        Self {
            app,
            engine,
            ledger: ledger.into_inner(),
            call,
            _database: database,
        }
    }

    /// Runs a store's function or a verb on the application's own database.
    pub fn db<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> T {
        work(&mut self.app.db.get().unwrap()).unwrap()
    }

    /// Moves the clock.
    pub fn set_clock(&self, to: NaiveDateTime) {
        self.app.clock.set(to);
    }

    /// A browser of nobody in particular.
    pub fn visitor(&self) -> Client {
        Client::new(self.call.clone())
    }

    /// An account, made without the invitation's detour.
    pub fn add(&self, new: NewPerson<'_>) -> PersonId {
        self.db(|conn| {
            db::write(conn, |conn| {
                let team_id = match new.team {
                    Some(name) => Some(forpost::people::store::team_named(conn, name)?),
                    None => None,
                };
                let person = Person {
                    id: PersonId::new(),
                    name: new.name.into(),
                    email: new.email.into(),
                    lang: new.lang,
                    team_id,
                    state: PersonState::Active,
                    password_hash: None,
                    created_at: wednesday(),
                    deactivated_at: None,
                };
                forpost::people::store::insert(conn, &person, new.roles)?;
                Ok(person.id)
            })
        })
    }

    /// A browser in which this person is signed in.
    pub fn client_of(&self, person: PersonId) -> Client {
        let now = self.app.clock.now();
        let (token, csrf) = self.db(|conn| {
            let token = db::write(conn, |conn| session::begin(conn, person, now))?;
            let me = session::resume(conn, &token, false, now)?.unwrap();
            Ok((token, me.csrf))
        });
        let mut client = self.visitor();
        client.set_session(token, csrf);
        client
    }

    /// An account and its browser.
    pub fn signed_in(&self, new: NewPerson<'_>) -> Client {
        let person = self.add(new);
        self.client_of(person)
    }

    /// Runs one job of `jobs.rs` once.
    pub async fn run_job(&self, name: &str) -> usize {
        let (app, ledger) = (self.app.clone(), self.ledger.clone());
        forpost::jobs::run(app, ledger, name).await.unwrap()
    }

    /// Sends the outbox; every mail sent so far, oldest first.
    pub async fn mails(&self) -> Vec<Mail> {
        self.run_job("mail").await;
        self.app.mail.sent()
    }
}
