//! What a handler knows about the one who asks, and how it answers.

use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_LANGUAGE, LOCATION};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::session::policy_news::PolicyNews;
use super::{asset_base, nav, session};
use crate::access::{PersonId, Role, SessionId};
use crate::app::App;
use crate::clock::local_from_utc;
use crate::db::{Conn, write};
use crate::error::{Error, Message, Result};
use crate::texts::{KindOfDate, Lang};

/// A signed-in person, as the session knows them.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session itself.
    pub session: SessionId,
    /// The account.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Chosen language.
    pub lang: Lang,
    /// Roles beyond employee.
    pub roles: Vec<Role>,
    /// Whether the person has opted in (pausing included).
    pub is_ambassador: bool,
    /// Whether the address has refused so much mail that nothing more is sent to it.
    pub is_mail_paused: bool,
    /// What every page says while sharing is halted.
    pub crisis: Option<Banner>,
    /// Token of this session's forms.
    pub csrf: String,
    /// Notice left by the page before.
    pub notice: Option<Notice>,
    /// The policy has changed, and this page is to tell of it.
    pub policy_news: Option<PolicyNews>,
    /// The session's new id, for the cookie of this answer.
    pub renewed: Option<String>,
}

/// What every page says while a crisis, or a drill of one, halts all sharing.
#[derive(Clone, Debug)]
pub struct Banner {
    /// Whether it is only a drill.
    pub drill: bool,
    /// The approved message in the languages it is written in.
    pub messages: Vec<(Lang, String)>,
}

/// A line at the top of the next page: what was done, or why not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Notice {
    /// `good`, `info`, `warning` or `error`.
    pub kind: String,
    /// Fluent id.
    pub key: String,
    /// Arguments of the text.
    #[serde(default)]
    pub args: Vec<(String, String)>,
}

impl Notice {
    /// Something was done.
    pub fn good(key: &'static str) -> Self {
        Self {
            kind: "good".into(),
            key: key.into(),
            args: Vec::new(),
        }
    }

    /// Something was not done.
    pub fn warning(key: &'static str) -> Self {
        Self {
            kind: "warning".into(),
            ..Self::good(key)
        }
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// One request: the application, the one who asks and the language of the answer.
#[derive(Clone)]
pub struct Ctx {
    /// The application.
    pub app: Arc<App>,
    /// Who asks; `None` is a visitor without account.
    pub visitor: Option<Arc<SignedIn>>,
    /// Language of the answer.
    pub lang: Lang,
    /// Path and query as asked.
    pub path: Arc<str>,
}

impl FromRequest for Ctx {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(
            req.extensions()
                .get::<Ctx>()
                .cloned()
                .ok_or_else(|| Error::internal("no gate before this handler")),
        )
    }
}

impl Ctx {
    /// The context of a request, for the gates.
    pub fn of(req: &HttpRequest, app: Arc<App>, visitor: Option<Arc<SignedIn>>) -> Self {
        // Most requests carry no query, and reading none takes time too.
        let asked = Some(req.query_string())
            .filter(|query| !query.is_empty())
            .and_then(|query| web::Query::<LangQuery>::from_query(query).ok());
        let header = req
            .headers()
            .get(ACCEPT_LANGUAGE)
            .and_then(|h| h.to_str().ok());
        let lang = visitor
            .as_ref()
            .map(|v| v.lang)
            .or_else(|| asked.and_then(|q| q.language))
            .or_else(|| header.and_then(Lang::from_accept_language))
            .unwrap_or(app.config.organisation.lang);
        let path = req
            .uri()
            .path_and_query()
            .map_or("/", |p| p.as_str())
            .into();
        Self {
            app,
            visitor,
            lang,
            path,
        }
    }

    /// The signed-in person. The gate has let only people in where a route says so.
    pub fn me(&self) -> Result<&SignedIn> {
        self.visitor.as_deref().ok_or(Error::Denied)
    }

    /// The account that asks.
    pub fn person(&self) -> Result<PersonId> {
        Ok(self.me()?.person)
    }

    /// Whether the one who asks holds `role`.
    pub fn has_role(&self, role: Role) -> bool {
        self.visitor
            .as_ref()
            .is_some_and(|v| v.roles.contains(&role))
    }

    /// Whether a crisis, or a drill, halts all sharing.
    pub fn is_halted(&self) -> bool {
        self.visitor.as_ref().is_some_and(|me| me.crisis.is_some())
    }

    /// Now, in UTC.
    pub fn now(&self) -> NaiveDateTime {
        self.app.clock.now()
    }

    /// Today where the organisation is.
    pub fn today(&self) -> NaiveDate {
        self.app.today()
    }

    /// A text in the language of the answer.
    pub fn t(&self, key: &str) -> String {
        self.app.texts().text(self.lang, key)
    }

    /// A text with arguments.
    pub fn t_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.app.texts().text_with(self.lang, key, args)
    }

    /// `26. november 2026 kl. 08.00` in the language of the answer, on the organisation's clock;
    /// `at` is in UTC.
    pub fn moment(&self, at: NaiveDateTime) -> String {
        self.moment_in(self.app.config.time_zone, at, KindOfDate::Long)
    }

    /// The same on the clock of `zone`, with the day written another way.
    pub fn moment_in(&self, zone: Tz, at: NaiveDateTime, day: KindOfDate) -> String {
        let local = local_from_utc(zone, at);
        let formats = self.app.texts().formats(self.lang);
        let (day, time) = (formats.date(local.date(), day), formats.time(local.time()));
        self.t_with("web-moment", &[("day", &day), ("time", &time)])
    }

    /// An error's message in the language of the answer.
    pub fn message(&self, message: &Message) -> String {
        self.app.texts().message(self.lang, message)
    }

    /// Runs blocking database work.
    pub async fn db<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.app.db(work).await
    }

    /// A page: `template` with `data` beside the `page` object that every layout asks for.
    /// `title` is a Fluent id.
    pub fn page(&self, template: &str, title: &str, data: Value) -> Result<HttpResponse> {
        self.page_titled(StatusCode::OK, template, &self.t(title), data)
    }

    /// A form that was not accepted: the same page again with status 422.
    pub fn rejected(&self, template: &str, title: &str, data: Value) -> Result<HttpResponse> {
        self.page_titled(
            StatusCode::UNPROCESSABLE_ENTITY,
            template,
            &self.t(title),
            data,
        )
    }

    /// A page with a status and a title of its own, e.g. an item's.
    pub fn page_titled(
        &self,
        status: StatusCode,
        template: &str,
        title: &str,
        data: Value,
    ) -> Result<HttpResponse> {
        Ok(self.html(status, self.draw(template, title, data)?))
    }

    /// A page that takes long to put together. Title and data are made by `work`, and the page
    /// is drawn, on the threads for slow work: on this one everybody else's links would wait.
    pub async fn page_aside(
        &self,
        template: &'static str,
        work: impl FnOnce(&Ctx) -> (String, Value) + Send + 'static,
    ) -> Result<HttpResponse> {
        let ctx = self.clone();
        let drawn = web::block(move || {
            let (title, data) = work(&ctx);
            // Those links go first, here as well: a processor that is kept for a millisecond is
            // felt by everybody who waits for it.
            std::thread::yield_now();
            ctx.draw(template, &title, data)
        });
        Ok(self.html(StatusCode::OK, drawn.await??))
    }

    fn draw(&self, template: &str, title: &str, mut data: Value) -> Result<String> {
        let object = data
            .as_object_mut()
            .ok_or_else(|| Error::internal("page data is no object"))?;
        object.insert("page".to_owned(), self.frame(title));
        self.app.templates.render(self.lang, template, data)
    }

    fn frame(&self, title: &str) -> Value {
        let me = self.visitor.as_ref();
        let notice = me.and_then(|me| me.notice.as_ref()).map(|notice| {
            let args: Vec<_> = notice
                .args
                .iter()
                .map(|(n, v)| (n.as_str(), v.as_str()))
                .collect();
            json!({ "kind": notice.kind, "text": self.t_with(&notice.key, &args) })
        });
        let here = self.path.split('?').next().unwrap_or("/");
        json!({
            "lang": self.lang,
            "title": title,
            "org": self.app.config.organisation.name,
            "demo": self.app.is_demo,
            "person": me.map(|me| json!({ "name": me.name })),
            "paused_email": me.filter(|me| me.is_mail_paused).map(|me| &me.email),
            "crisis": me.and_then(|me| me.crisis.as_ref()).map(|crisis| self.crisis(crisis)),
            "csrf": me.map_or("", |me| me.csrf.as_str()),
            "nav": me.map(|me| nav::links(me, here, |key| self.t(key))).unwrap_or_default(),
            "notice": notice,
            "policy_news": me.and_then(|me| me.policy_news.as_ref()).map(|news| {
                let told = news.for_reader(self.lang, self.app.config.organisation.lang);
                json!({
                    "number": news.number,
                    "since": news.since,
                    "lang": told.as_ref().map(|(lang, _)| lang),
                    "text": told.as_ref().map(|(_, text)| text),
                })
            }),
            "path": &*self.path,
            "languages": Lang::ALL.iter().map(|lang| json!({
                "code": lang,
                "name": self.t(&format!("web-language-{lang}")),
                "current": *lang == self.lang,
            })).collect::<Vec<_>>(),
            "asset": asset_base(),
        })
    }

    /// The banner in the reader's language, else the organisation's, else any.
    fn crisis(&self, banner: &Banner) -> Value {
        let messages = &banner.messages;
        let in_lang = |wanted: Lang| messages.iter().find(|(lang, _)| *lang == wanted);
        let message = in_lang(self.lang)
            .or_else(|| in_lang(self.app.config.organisation.lang))
            .or_else(|| messages.first());
        json!({
            "drill": banner.drill,
            "lang": message.map(|(lang, _)| lang),
            "message": message.map(|(_, message)| message),
        })
    }

    fn html(&self, status: StatusCode, page: String) -> HttpResponse {
        let mut response = HttpResponse::build(status)
            .content_type("text/html; charset=utf-8")
            .body(page);
        response.extensions_mut().insert(Drawn);
        response
    }

    /// What waited for a page and was taken for this answer waits on when the answer is none: a
    /// redirect, a file.
    pub(super) async fn keep_news(&self, response: &HttpResponse) -> Result<()> {
        let me = self.visitor.as_ref();
        let news = me.and_then(|me| Some((me.person, me.policy_news.as_ref()?.number)));
        let Some((person, number)) = news else {
            return Ok(());
        };
        if response.extensions().contains::<Drawn>() {
            return Ok(());
        }
        self.db(move |conn| session::policy_news::give_back(conn, person, number))
            .await
    }

    /// On to another page with 303, so that a reload does not post again.
    pub fn redirect(&self, to: &str) -> Result<HttpResponse> {
        Ok(HttpResponse::SeeOther()
            .insert_header((LOCATION, to))
            .finish())
    }

    /// On to another page, which shows the notice.
    pub async fn redirect_with(&self, to: &str, notice: Notice) -> Result<HttpResponse> {
        if let Some(me) = &self.visitor {
            let session = me.session;
            self.db(move |conn| write(conn, |conn| session::leave_notice(conn, session, &notice)))
                .await?;
        }
        self.redirect(to)
    }
}

/// On an answer: it is a page, with everything that its frame tells.
struct Drawn;

#[derive(Deserialize)]
struct LangQuery {
    language: Option<Lang>,
}
