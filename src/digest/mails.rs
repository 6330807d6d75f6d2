//! The mails of this room: what the templates see.

use serde::Serialize;
use serde_json::{Value, json};

use super::choice::Chosen;
use super::letter::{Letter, OwnWeek, Thanks};
use super::results::Results;
use crate::access::Role;
use crate::app::App;
use crate::error::Result;
use crate::mail::unsubscribe::Scope;
use crate::mail::{self, Mail, Receiver};

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
    kind: &'a str,
    purpose: &'a str,
    deadline: Option<chrono::NaiveDate>,
    because: &'static str,
    topics: String,
}

impl<'a> From<&Chosen<'a>> for ItemView<'a> {
    fn from(chosen: &Chosen<'a>) -> Self {
        let fresh = chosen.fresh;
        let topics = match &chosen.reason {
            super::choice::Reason::Topics(names) => names.join(", "),
            _ => String::new(),
        };
        Self {
            id: fresh.item.line.id.as_str(),
            title: &fresh.item.line.title,
            gain: &fresh.gain,
            lang: fresh.item.lang.as_str(),
            kind: fresh.kind.as_str(),
            purpose: fresh.item.purpose.as_str(),
            deadline: fresh.deadline,
            because: chosen.reason.word(),
            topics,
        }
    }
}

/// Everybody's letter.
pub fn letter(app: &App, to: &Receiver, letter: &Letter<'_>) -> Result<Mail> {
    let week = chrono::Datelike::iso_week(&letter.week.monday()).week();
    let items: Vec<ItemView> = letter.items.iter().map(ItemView::from).collect();
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
