//! The mails of this room: what the templates see.

use serde::Serialize;
use serde_json::{Value, json};

use super::choice::Chosen;
use super::letter::{Letter, OwnWeek, Thanks, about};
use super::results::Results;
use crate::access::Role;
use crate::app::App;
use crate::error::Result;
use crate::mail::unsubscribe::Scope;
use crate::mail::{self, Mail, Receiver};
use crate::texts::{Lang, Texts};

text_enum! {
    /// The weekly mails.
    Kind {
        /// Everybody's letter.
        Letter = "digest-letter",
        /// The figures of all purposes.
        Comms = "digest-comms",
        /// The figures of recruitment.
        Hr = "digest-hr",
        /// The figures of the leader's own team.
        Leader = "digest-leader",
        /// What came of a vacancy that has run out.
        Vacancy = "digest-vacancy",
    }
}

impl Kind {
    /// The role that it goes with; everybody's letter goes with none.
    pub fn role(self) -> Option<Role> {
        match self {
            Kind::Letter => None,
            Kind::Comms => Some(Role::Comms),
            Kind::Hr | Kind::Vacancy => Some(Role::Hr),
            Kind::Leader => Some(Role::Leader),
        }
    }

    /// With what it is turned off.
    pub fn scope(self) -> Scope {
        match self {
            Kind::Letter => Scope::Letter,
            Kind::Comms | Kind::Hr | Kind::Leader | Kind::Vacancy => Scope::Results,
        }
    }
}

/// An item of a letter as the templates see it.
#[derive(Serialize)]
struct ItemView<'a> {
    id: &'a str,
    title: &'a str,
    gain: &'a str,
    lang: &'a str,
    /// What it is, until when, and why it was chosen.
    about: String,
}

impl<'a> ItemView<'a> {
    fn of(chosen: &Chosen<'a>, texts: &Texts, lang: Lang) -> Self {
        let fresh = chosen.fresh;
        Self {
            id: fresh.item.line.id.as_str(),
            title: &fresh.item.line.title,
            gain: &fresh.gain,
            lang: fresh.item.lang.as_str(),
            about: about(chosen, texts, lang),
        }
    }
}

/// Everybody's letter.
pub fn letter(app: &App, to: &Receiver, letter: &Letter<'_>) -> Result<Mail> {
    let week = chrono::Datelike::iso_week(&letter.week.monday()).week();
    let items = letter.items.iter();
    let items: Vec<ItemView> = items
        .map(|chosen| ItemView::of(chosen, app.texts(), to.lang))
        .collect();
    let data = json!({
        "week": week,
        "count": items.len(),
        "lead": letter.lead(app.texts(), to.lang),
        "is_ambassador": letter.is_ambassador,
        "items": items,
        "own": letter.own.as_ref().map(own_view),
        "thanks": letter.thanks.as_ref().map(thanks_view),
        "tip": letter.tip,
    });
    mail::compose(app, to, Kind::Letter.as_str(), data)
}

fn own_view(own: &OwnWeek) -> Value {
    json!({
        "clicks": own.clicks,
        "visitors": own.visitors,
        "passed_on": own.passed_on.len(),
    })
}

fn thanks_view(thanks: &Thanks) -> Value {
    let (word, title, visitors) = match thanks {
        Thanks::Applied(title) => ("applied", title, 0),
        Thanks::PassedOn(title) => ("passed-on", title, 0),
        Thanks::Read(title, visitors) => ("read", title, *visitors),
        Thanks::Useful(title) => ("useful", title, 0),
    };
    json!({ "word": word, "title": title, "visitors": visitors })
}

/// The figures of a week or of a vacancy.
pub fn results(app: &App, to: &Receiver, kind: Kind, results: &Results) -> Result<Mail> {
    mail::compose(app, to, kind.as_str(), results)
}
