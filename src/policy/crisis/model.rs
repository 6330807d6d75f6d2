//! A crisis, what is said in it, and who was told.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::schema::{crises, crisis_drills, crisis_messages, crisis_tallies};
use crate::error::{Fields, Message, Result};
use crate::policy::model::length;
use crate::texts::Lang;

typed_id! {
    /// One crisis, or one drill.
    CrisisId
}
typed_id! {
    /// One message written in advance.
    CrisisMessageId
}

/// The longest name, in characters.
pub(super) const NAME_CHARS: usize = 80;
/// The longest message: it stands on every page.
pub const MESSAGE_CHARS: usize = 400;
/// The longest statement, in characters of its Markdown.
pub const STATEMENT_CHARS: usize = 2_000;

text_enum! {
    /// Where the links of shares lead meanwhile.
    LinkRule {
        /// To their items, as always.
        Keep = "keep",
        /// To a page with the statement.
        Statement = "statement",
    }
}

text_enum! {
    /// Who is told by mail; the pages tell everybody.
    MailRule {
        /// Ambassadors.
        Ambassadors = "ambassadors",
        /// Everybody with an account in use.
        Everybody = "everybody",
        /// Nobody.
        Nobody = "nobody",
    }
}

text_enum! {
    /// The circles by which it is told who was told. Everybody stands in one of them, the first
    /// that fits.
    Circle {
        /// Communications and administrators, who hold the switch.
        Switch = "switch",
        /// Ambassadors.
        Ambassadors = "ambassadors",
        /// Everybody else.
        Colleagues = "colleagues",
    }
}

/// What is said in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The language.
    pub lang: Lang,
    /// The message on every page.
    pub message: String,
    /// The statement behind the links, Markdown; may be empty.
    pub statement: String,
}

/// What is said to a reader of `lang`: that language, else the organisation's, else any.
fn said_to(said: &[Said], lang: Lang, organisation: Lang) -> Option<&Said> {
    let in_lang = |wanted: Lang| said.iter().find(|said| said.lang == wanted);
    in_lang(lang)
        .or_else(|| in_lang(organisation))
        .or_else(|| said.first())
}

/// One crisis, or one drill.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = crises)]
pub struct Row {
    /// Which.
    pub id: CrisisId,
    /// What comms call it.
    pub name: String,
    /// Whether it is only a drill.
    pub drill: bool,
    /// Where links lead.
    pub links: LinkRule,
    /// Who is told by mail.
    pub mails: MailRule,
    /// When the drill was announced (UTC); none for a crisis, and for a drill out of the blue.
    pub announced_at: Option<NaiveDateTime>,
    /// When the switch was turned (UTC).
    pub began_at: NaiveDateTime,
    /// When everything was resumed (UTC); none while it runs.
    pub ended_at: Option<NaiveDateTime>,
}

/// The same with what is said.
#[derive(Clone, Debug)]
pub struct Crisis {
    /// Which.
    pub id: CrisisId,
    /// What comms call it.
    pub name: String,
    /// Whether it is only a drill.
    pub drill: bool,
    /// Where links lead.
    pub links: LinkRule,
    /// Who is told by mail.
    pub mails: MailRule,
    /// When the drill was announced (UTC).
    pub announced_at: Option<NaiveDateTime>,
    /// When the switch was turned (UTC).
    pub began_at: NaiveDateTime,
    /// When everything was resumed (UTC); none while it runs.
    pub ended_at: Option<NaiveDateTime>,
    /// What is said, in the languages it is said in.
    pub said: Vec<Said>,
}

impl Crisis {
    /// A row with what is said.
    pub fn new(row: Row, said: Vec<Said>) -> Self {
        Self {
            id: row.id,
            name: row.name,
            drill: row.drill,
            links: row.links,
            mails: row.mails,
            announced_at: row.announced_at,
            began_at: row.began_at,
            ended_at: row.ended_at,
            said,
        }
    }

    /// What a reader of `lang` is told.
    pub fn said_to(&self, lang: Lang, organisation: Lang) -> Option<&Said> {
        said_to(&self.said, lang, organisation)
    }
}

/// A message written in advance, without its words.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = crisis_messages)]
pub struct PreparedMessage {
    /// Which.
    pub id: CrisisMessageId,
    /// What it is for; unique.
    pub name: String,
    /// When it was last written (UTC).
    pub updated_at: NaiveDateTime,
}

/// A drill that is announced and has not begun.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = crisis_drills)]
pub struct Drill {
    /// Becomes the id of the crisis.
    pub id: CrisisId,
    /// What is invented to have happened.
    pub name: String,
    /// When it was announced (UTC).
    pub announced_at: NaiveDateTime,
}

/// How many of a circle were told.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = crisis_tallies)]
pub struct Tally {
    /// Of which crisis.
    pub crisis_id: CrisisId,
    /// Who.
    pub circle: Circle,
    /// Were written to.
    pub mailed: i64,
    /// Opened a page while it ran.
    pub seen: i64,
}

/// Who turns the switch, and when.
#[derive(Clone, Copy, Debug)]
pub struct Operator {
    /// Who.
    pub person: PersonId,
    /// When (UTC).
    pub now: NaiveDateTime,
    /// The day where the organisation is.
    pub today: NaiveDate,
    /// The language in which words must be there.
    pub organisation: Lang,
}

/// A message as it is written, for a crisis or in advance. Languages without a word are absent.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Name.
    pub name: String,
    /// Words by language.
    pub said: Vec<Said>,
}

impl Draft {
    /// Notes what is missing or too long: the fields are `name`, `message_{lang}` and
    /// `statement_{lang}`. Without a message in the organisation's language nobody is told.
    pub fn check(&self, organisation: Lang, fields: &mut Fields) {
        fields.check(self.name.is_empty(), "name", "crisis-nameless");
        at_most(fields, "name", &self.name, NAME_CHARS);
        let own = said_to(&self.said, organisation, organisation);
        let is_said = own.is_some_and(|own| own.lang == organisation && !own.message.is_empty());
        let field = format!("message_{organisation}");
        fields.check(!is_said, &field, "crisis-needs-message");
        for said in &self.said {
            let message = format!("message_{}", said.lang);
            // A statement in a language of its own would have no message above it.
            fields.check(said.message.is_empty(), &message, "crisis-needs-message");
            at_most(fields, &message, &said.message, MESSAGE_CHARS);
            let statement = format!("statement_{}", said.lang);
            at_most(fields, &statement, &said.statement, STATEMENT_CHARS);
        }
    }
}

/// Notes that a text is too long, by how much.
pub(super) fn at_most(fields: &mut Fields, field: &str, text: &str, limit: usize) {
    let length = length(text);
    if length > limit {
        let message = Message::new("policy-too-long")
            .with("length", length)
            .with("limit", limit)
            .with("over", length - limit);
        fields.add(field, message);
    }
}

/// What the switch is turned with.
#[derive(Clone, Debug)]
pub struct Switch {
    /// Name and words.
    pub draft: Draft,
    /// Whether it is only a drill.
    pub drill: bool,
    /// Where links lead.
    pub links: LinkRule,
    /// Who is told by mail.
    pub mails: MailRule,
    /// "Yes, now": asked for before anything happens.
    pub is_meant: bool,
}

impl Switch {
    /// # Errors
    /// `Invalid` beside the fields of [`Draft::check`] and `meant`.
    pub fn check(&self, organisation: Lang) -> Result<()> {
        let mut fields = Fields::new();
        self.draft.check(organisation, &mut fields);
        let own = self.draft.said.iter().find(|own| own.lang == organisation);
        let is_silent = own.is_none_or(|own| own.statement.is_empty());
        fields.check(
            self.links == LinkRule::Statement && is_silent,
            &format!("statement_{organisation}"),
            "crisis-needs-statement",
        );
        fields.check(!self.is_meant, "meant", "crisis-not-meant");
        fields.into_result()
    }
}
