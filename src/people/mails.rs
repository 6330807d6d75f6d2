//! The mails about accounts: one-time addresses, and whose address refuses mail.

use serde_json::json;

use super::model::{Person, Purpose};
use crate::app::App;
use crate::error::Result;
use crate::mail::store::standings::Paused;
use crate::mail::{self, Mail, Receiver};

/// The public address of a token. From the settings, never from a request's Host header.
pub fn address(app: &App, token: &str) -> String {
    format!("{}/invitations/{token}", app.config.base())
}

/// Invites to set the first password.
pub fn invitation(app: &App, person: &Person, address: &str) -> Result<Mail> {
    write(
        app,
        person,
        "people-invitation",
        address,
        Purpose::Invitation,
    )
}

/// Lets one who forgot the password set another.
pub fn reset(app: &App, person: &Person, address: &str) -> Result<Mail> {
    write(app, person, "people-reset", address, Purpose::Reset)
}

fn write(
    app: &App,
    person: &Person,
    kind: &'static str,
    address: &str,
    purpose: Purpose,
) -> Result<Mail> {
    let until = crate::clock::day_in(app.config.time_zone, app.clock.now() + purpose.holds());
    let data = json!({ "address": address, "until": until });
    mail::compose(app, &receiver(person), kind, data)
}

/// Tells an administrator whose mail was paused; `paused` is not empty.
pub fn paused(app: &App, admin: &Person, paused: &[Paused]) -> Result<Mail> {
    let people: Vec<_> = paused
        .iter()
        .map(|person| json!({ "name": person.name, "email": person.email }))
        .collect();
    let data = json!({ "paused": people });
    mail::compose(app, &receiver(admin), "people-paused", data)
}

fn receiver(person: &Person) -> Receiver {
    Receiver {
        person: person.id,
        name: person.name.clone(),
        email: person.email.clone(),
        lang: person.lang,
        unsubscribe: None,
    }
}
