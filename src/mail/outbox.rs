//! The outbox: a mail is a row before it is a mail. A verb puts it there in its own
//! transaction, written already, or reserves its place, so that it is written when it leaves.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::backend::Backend;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};

use super::Mail;
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{mail_standings, outbox};
use crate::error::Result;
use crate::web::Paging;

diesel::define_sql_function! {
    /// In small letters.
    fn lower(text: diesel::sql_types::Text) -> diesel::sql_types::Text
}

typed_id! {
    /// One mail of the outbox.
    MailId
}

text_enum! {
    /// Where a mail of the outbox stands.
    State {
        /// To be sent when due.
        Waiting = "waiting",
        /// Handed over.
        Sent = "sent",
        /// The relay was lost after it had the whole mail: it may have been sent, and is not
        /// sent again.
        Perhaps = "perhaps",
        /// Given up.
        Failed = "failed",
        /// When it was to be written there was nothing to say.
        Nothing = "nothing",
        /// Its run was ended before it left.
        Ended = "ended",
    }
}

/// One row of the outbox.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
// Every column is written, so that the statement is the same for every row; see `New`.
#[diesel(table_name = outbox, treat_none_as_default_value = false)]
pub struct Row {
    /// Also the Message-ID.
    pub id: MailId,
    /// Which mail it is.
    pub kind: String,
    /// Whose it is.
    pub person_id: Option<PersonId>,
    /// Receiver's name.
    pub to_name: String,
    /// Receiver's address.
    pub to_email: String,
    /// Subject; empty while the mail is only reserved.
    pub subject: String,
    /// Text part; empty if the mail is written when it leaves.
    pub body_text: String,
    /// HTML part; empty if the mail is written when it leaves.
    pub body_html: String,
    /// Where it stands.
    pub state: State,
    /// Attempts so far.
    pub attempts: i32,
    /// Not to be sent before.
    pub due_at: NaiveDateTime,
    /// Claimed by a sender until then.
    pub claimed_until: Option<NaiveDateTime>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it was put here.
    pub created_at: NaiveDateTime,
    /// When it was handed over.
    pub sent_at: Option<NaiveDateTime>,
    /// The ISO week, item … that it is about.
    pub about: Option<String>,
}

impl Row {
    /// Whether the mail has yet to be written.
    pub fn is_reserved(&self) -> bool {
        self.body_text.is_empty()
    }
}

/// A place in the outbox for a mail that is written when it leaves.
#[derive(Clone, Debug)]
pub struct Reserved {
    /// Which mail it is.
    pub kind: &'static str,
    /// Whose it is.
    pub person: PersonId,
    /// Receiver's name.
    pub to_name: String,
    /// Receiver's address.
    pub to_email: String,
    /// The ISO week, item … that it is about: one mail of a kind for a person and this.
    pub about: String,
    /// Not to be sent before.
    pub due_at: NaiveDateTime,
}

fn written(mail: &Mail, about: Option<&str>, now: NaiveDateTime) -> Row {
    Row {
        id: MailId::new(),
        kind: mail.kind.to_string(),
        person_id: mail.person,
        to_name: mail.to.0.clone(),
        to_email: mail.to.1.clone(),
        subject: mail.subject.clone(),
        body_text: mail.text.clone(),
        body_html: mail.html.clone(),
        state: State::Waiting,
        attempts: 0,
        due_at: now,
        claimed_until: None,
        last_error: None,
        created_at: now,
        sent_at: None,
        about: about.map(str::to_owned),
    }
}

/// Puts a mail in the outbox, as a part of the verb's own transaction.
pub fn put(conn: &mut Conn, mail: &Mail, now: NaiveDateTime) -> Result<MailId> {
    let row = written(mail, None, now);
    diesel::insert_into(outbox::table)
        .values(&row)
        .execute(conn)?;
    Ok(row.id)
}

/// The same for a mail that a person gets once of its kind and `about` this; `false` if it was
/// there already.
pub fn put_once(conn: &mut Conn, mail: &Mail, about: &str, now: NaiveDateTime) -> Result<bool> {
    let row = written(mail, Some(about), now);
    insert_new(conn, &row)
}

/// Keeps a place for each of these mails, leaving out those that have one already and those of
/// people whose mail is paused; answers how many are new. Some thousand mails at most: each takes
/// sixteen of the 65,535 values that PostgreSQL takes in a statement. Call inside a transaction.
pub fn reserve(conn: &mut Conn, mails: &[Reserved], now: NaiveDateTime) -> Result<usize> {
    let paused: std::collections::HashSet<PersonId> = mail_standings::table
        .filter(mail_standings::paused_on.is_not_null())
        .select(mail_standings::person_id)
        .load(conn)?
        .into_iter()
        .collect();
    let rows = mails.iter().filter(|mail| !paused.contains(&mail.person));
    let rows: Vec<Row> = rows.map(|mail| blank(mail, now)).collect();
    match conn {
        Conn::Sqlite(_) => rows
            .iter()
            .try_fold(0, |new, row| Ok(new + usize::from(insert_new(conn, row)?))),
        // Each statement is a way to the server and back.
        #[cfg(feature = "postgres")]
        Conn::Postgres(c) => Ok(diesel::insert_into(outbox::table)
            .values(&rows)
            .on_conflict((outbox::person_id, outbox::kind, outbox::about))
            .do_nothing()
            .execute(c)?),
    }
}

fn blank(mail: &Reserved, now: NaiveDateTime) -> Row {
    Row {
        id: MailId::new(),
        kind: mail.kind.to_owned(),
        person_id: Some(mail.person),
        to_name: mail.to_name.clone(),
        to_email: mail.to_email.clone(),
        subject: String::new(),
        body_text: String::new(),
        body_html: String::new(),
        state: State::Waiting,
        attempts: 0,
        due_at: mail.due_at,
        claimed_until: None,
        last_error: None,
        created_at: now,
        sent_at: None,
        about: Some(mail.about.clone()),
    }
}

fn insert_new(conn: &mut Conn, row: &Row) -> Result<bool> {
    let insert = diesel::insert_into(outbox::table)
        .values(row)
        .on_conflict((outbox::person_id, outbox::kind, outbox::about))
        .do_nothing();
    let inserted = on_each!(conn, |c| New(&insert).execute(c))?;
    Ok(inserted == 1)
}

/// The statement that puts a row where there is none. diesel takes every upsert for one that may
/// change from call to call; this one says of itself that it does not, so that it is prepared once
/// a connection.
struct New<'a, S>(&'a S);

impl<S> QueryId for New<'_, S> {
    type QueryId = New<'static, ()>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<DB: Backend, S: QueryFragment<DB>> QueryFragment<DB> for New<'_, S> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}

impl<C, S> RunQueryDsl<C> for New<'_, S> {}

/// Which mails of the outbox are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this kind only.
    pub kind: Option<String>,
    /// That stand here only.
    pub state: Option<State>,
    /// With this in the receiver's name or address, or in the subject.
    pub search: String,
}

impl Filter {
    /// Whether anything is left out.
    pub fn is_set(&self) -> bool {
        self.kind.is_some() || self.state.is_some() || !self.search.is_empty()
    }
}

/// A page of the mails, newest first. `paging` is told how many there are in all.
pub fn list(
    conn: &mut Conn,
    filter: &Filter,
    paging: impl FnOnce(i64) -> Paging,
) -> Result<(Vec<Row>, Paging)> {
    let mails = || {
        let mut mails = outbox::table.into_boxed();
        if let Some(kind) = &filter.kind {
            mails = mails.filter(outbox::kind.eq(kind));
        }
        if let Some(state) = filter.state {
            mails = mails.filter(outbox::state.eq(state));
        }
        for pattern in patterns(&filter.search) {
            let found = lower(outbox::to_email)
                .like(pattern.clone())
                .or(lower(outbox::to_name).like(pattern.clone()))
                .or(lower(outbox::subject).like(pattern));
            mails = mails.filter(found);
        }
        mails
    };
    let paging = paging(mails().count().get_result(conn)?);
    let rows = mails()
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .select(outbox::all_columns)
        .load(conn)?;
    Ok((rows, paging))
}

/// A pattern for each word. Letters that the databases do not both turn small, and signs that
/// mean something in a pattern, stand for any one letter.
fn patterns(search: &str) -> Vec<String> {
    let letter = |c: char| {
        let is_plain = c.is_ascii_alphanumeric() || "@.-+".contains(c);
        if is_plain {
            c.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    search
        .split_whitespace()
        .map(|word| format!("%{}%", word.chars().map(letter).collect::<String>()))
        .collect()
}

/// The kinds of mail that there are, in alphabetical order.
pub fn kinds(conn: &mut Conn) -> Result<Vec<String>> {
    Ok(outbox::table
        .select(outbox::kind)
        .distinct()
        .order(outbox::kind)
        .load(conn)?)
}

/// One mail.
pub fn find(conn: &mut Conn, id: MailId) -> Result<Row> {
    Ok(outbox::table
        .find(id)
        .select(outbox::all_columns)
        .first(conn)?)
}

/// How long it is kept who was written to.
const KEPT: TimeDelta = TimeDelta::days(90);

/// Forgets mails that are long over; answers how many.
pub fn sweep(conn: &mut Conn, now: NaiveDateTime) -> Result<usize> {
    let over = outbox::table
        .filter(outbox::state.ne(State::Waiting))
        .filter(outbox::due_at.lt(now - KEPT));
    Ok(diesel::delete(over).execute(conn)?)
}
