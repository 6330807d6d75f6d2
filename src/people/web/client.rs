//! Which machine a request comes from, as far as rate limits need to know. Kept in memory only.

use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use crate::app::App;
use crate::error::{Error, Result};
use crate::web::{Ctx, Limit, client_address};

/// The browser's address, by the peer or by a proxy that the settings trust.
pub struct Client(Option<IpAddr>);

impl FromRequest for Client {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let forwarded = req
            .headers()
            .get("x-forwarded-for")
            .and_then(|header| header.to_str().ok());
        let peer = req.peer_addr().map(|address| address.ip());
        ready(Ctx::extract(req).into_inner().map(|ctx| {
            let trusted = &ctx.app.config.trusted_proxies;
            Self(client_address(peer, forwarded, trusted))
        }))
    }
}

impl Client {
    fn key(&self) -> String {
        self.0
            .map(|address| address.to_string())
            .unwrap_or_default()
    }

    /// One attempt to sign in to the account of this address.
    pub fn tries_to_sign_in(&self, app: &App, email: &str) -> Result<()> {
        app.limits.check(Limit::SignInAddress, &self.key())?;
        let account = format!("{} {}", self.key(), email.to_lowercase());
        app.limits.check(Limit::SignIn, &account)
    }

    /// One question for a one-time address.
    pub fn asks_for_address(&self, app: &App) -> Result<()> {
        app.limits.check(Limit::Invitation, &self.key())
    }
}
