//! The mails of this room: what the templates see.

use std::collections::HashMap;
use std::rc::Rc;

use serde::Serialize;
use serde_json::{Value, json};

use super::choice::{Chosen, Reason};
use super::letter::{Letter, OwnWeek, Thanks, about};
use super::results::Results;
use crate::access::Role;
use crate::app::App;
use crate::content::model::ItemId;
use crate::error::Result;
use crate::mail::unsubscribe::Scope;
use crate::mail::{self, Mail, Receiver};
use crate::texts::Lang;

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
    base: String,
    id: &'a str,
    title: &'a str,
    gain: &'a str,
    lang: &'a str,
    /// What it is, until when, and why it was chosen.
    about: String,
}

/// Text and HTML of an item in a letter.
type Parts = Rc<(String, String)>;

/// The items of many letters. What a letter says of an item depends on its language and on why the
/// item was chosen, so it is drawn once for all whom it reaches for the same reason.
#[derive(Default)]
pub struct Items {
    drawn: HashMap<(ItemId, Lang), Vec<(Reason, Parts)>>,
}

impl Items {
    fn parts(&mut self, app: &App, chosen: &Chosen<'_>, lang: Lang) -> Result<Parts> {
        let fresh = chosen.fresh;
        let line = &fresh.item.line;
        let drawn = self.drawn.entry((line.id, lang)).or_default();
        if let Some((_, parts)) = drawn.iter().find(|(reason, _)| *reason == chosen.reason) {
            return Ok(parts.clone());
        }
        let view = ItemView {
            base: app.config.base(),
            id: line.id.as_str(),
            title: &line.title,
            gain: &fresh.gain,
            lang: fresh.item.lang.as_str(),
            about: about(chosen, app.texts(), lang),
        };
        let templates = &app.templates;
        let parts = templates.render_mail(lang, "digest/mails/item", json!(view))?;
        let parts = Parts::new(parts);
        drawn.push((chosen.reason.clone(), parts.clone()));
        Ok(parts)
    }

    /// All items of one letter; none when it has none.
    fn of(&mut self, app: &App, letter: &Letter<'_>, lang: Lang) -> Result<Option<Value>> {
        let items = letter.items.iter();
        let parts: Vec<Parts> = items
            .map(|chosen| self.parts(app, chosen, lang))
            .collect::<Result<_>>()?;
        let text: Vec<&str> = parts.iter().map(|part| part.0.trim_end()).collect();
        let html: Vec<&str> = parts.iter().map(|part| part.1.trim_end()).collect();
        let all = json!({ "text": text.join("\n\n"), "html": html.join("\n") });
        Ok((!parts.is_empty()).then_some(all))
    }
}

/// Everybody's letter; `items` remembers those of the letters before.
pub fn letter(app: &App, to: &Receiver, letter: &Letter<'_>, items: &mut Items) -> Result<Mail> {
    let week = chrono::Datelike::iso_week(&letter.week.monday()).week();
    let data = json!({
        "week": week,
        "count": letter.items.len(),
        "lead": letter.lead(app.texts(), to.lang),
        "is_ambassador": letter.is_ambassador,
        "items": items.of(app, letter, to.lang)?,
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
