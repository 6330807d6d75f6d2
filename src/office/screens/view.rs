//! What stands on a screen: only what a stranger in the lobby may see. Items that are for some
//! teams only, internal or under embargo are not there, nor are shares of them; names only of
//! people who agreed; figures as the reports show them.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{Datelike, NaiveDateTime};
use serde_json::{Value, json};

use super::model::Screen;
use super::store;
use crate::app::App;
use crate::content::model::{Item, ItemId, MediaId, Reader};
use crate::content::store as content;
use crate::db::Conn;
use crate::digest::model::Week;
use crate::error::Result;
use crate::office::store as office;
use crate::policy::crisis::model::Crisis;
use crate::policy::crisis::store as crisis;
use crate::reports::answer::{Measure, Question};
use crate::reports::ledger::Ledger;
use crate::reports::model::{Slice, Subject};
use crate::reports::suppression::FLOOR;
use crate::reports::verbs::ask;
use crate::texts::Lang;
use crate::web::{Qr, asset_base};

/// Items at once.
const ITEMS: usize = 4;
/// Shares at once.
const SHARES: i64 = 4;
/// So long an item leads, in seconds, before the next one does.
const TURN: i64 = 30;

/// What the templates of a screen see.
///
/// # Errors
/// Only what the database has.
pub fn read(
    app: &App,
    conn: &mut Conn,
    ledger: &Ledger,
    screen: &Screen,
    token: &str,
) -> Result<Value> {
    let now = app.clock.now();
    let look = office::look(conn)?;
    let mut view = json!({
        "name": screen.name,
        "token": token,
        "version": asset_base(),
        "root": "/",
        "has_logo": look.logo.is_some(),
        "accent": look.accent,
        "crisis": null,
    });
    let running = crisis::current(conn)?;
    if let Some(crisis) = running {
        view["crisis"] = halted(app, &crisis, screen.lang);
        return Ok(view);
    }
    let open = open_items(conn, screen.lang, now)?;
    let mut shown: Vec<Value> = open.iter().take(ITEMS).map(row).collect::<Result<_>>()?;
    if !shown.is_empty() {
        let turn = (now.and_utc().timestamp() / TURN).rem_euclid(shown.len() as i64);
        shown.rotate_left(turn as usize);
    }
    view["items"] = shown.into();
    view["shares"] = shares(conn, &open)?.into();
    view["totals"] = totals(app, conn, ledger)?;
    let lines = office::frame_lines(conn, app.texts(), screen.lang)?;
    view["lines"] = lines.lines().into();
    Ok(view)
}

/// In a crisis the screen says what the links say: the statement, which is written for everybody.
/// The message on the pages is for colleagues.
fn halted(app: &App, crisis: &Crisis, lang: Lang) -> Value {
    let said = crisis.said_to(lang, app.config.organisation.lang);
    let statement = said.map_or("", |said| said.statement.as_str());
    json!({ "statement": statement, "is_drill": crisis.drill })
}

/// The items that anybody may see, newest first.
fn open_items(conn: &mut Conn, lang: Lang, now: NaiveDateTime) -> Result<Vec<Item>> {
    // Who stands in the lobby belongs to no team.
    let stranger = Reader { team: None, lang };
    let lines = content::published_lines(conn, stranger, now)?;
    let ids: Vec<ItemId> = lines.iter().map(|item| item.line.id).collect();
    let mut items = content::find_all(conn, &ids)?;
    items.retain(|item| item.may_leave(now));
    items.sort_by_key(|item| Reverse((item.published_at, item.id)));
    Ok(items)
}

fn row(item: &Item) -> Result<Value> {
    let code = match item.url.as_str() {
        "" => None,
        url => Some(Qr::new(url)?),
    };
    Ok(json!({
        "title": item.title,
        "summary": item.summary,
        "lang": item.lang,
        "site": item.site_name,
        "purpose": item.purpose,
        "kind": item.kind,
        "picture": item.media_id,
        "alt": item.media_alt,
        "code": code,
    }))
}

fn shares(conn: &mut Conn, open: &[Item]) -> Result<Vec<Value>> {
    let items: HashMap<ItemId, &Item> = open.iter().map(|item| (item.id, item)).collect();
    let ids: Vec<ItemId> = items.keys().copied().collect();
    let latest = store::latest_shares(conn, &ids, SHARES)?;
    let shared = latest.iter().filter_map(|share| {
        let item = items.get(&share.item)?;
        Some(json!({
            "person": share.name,
            "channel": share.channel,
            "title": item.title,
            "lang": item.lang,
        }))
    });
    Ok(shared.collect())
}

/// The figures of the last week that is over, from the reports' own answer; none where they are
/// hidden or nothing happened.
fn totals(app: &App, conn: &mut Conn, ledger: &Ledger) -> Result<Value> {
    let settled = app.settled_today();
    let week = Week::closed(settled);
    let question = Question {
        subject: Subject::Overview,
        slice: Slice::default(),
        period: week.period(),
        threshold: FLOOR.max(app.config.reports.smallest_group as usize),
    };
    let answer = ask(conn, ledger, settled, question)?;
    let Ok(total) = answer.total else {
        return Ok(Value::Null);
    };
    let figure = |measure| total.value(measure).filter(|value| *value > 0);
    let (clicks, shares) = (figure(Measure::Clicks), figure(Measure::Shares));
    Ok(match (clicks, shares) {
        (None, None) => Value::Null,
        (clicks, shares) => json!({
            "week": week.monday().iso_week().week(),
            "clicks": clicks,
            "shares": shares,
        }),
    })
}

/// Whether a picture belongs to an item that anybody may see.
pub fn is_open_picture(
    conn: &mut Conn,
    screen: &Screen,
    picture: MediaId,
    now: NaiveDateTime,
) -> Result<bool> {
    if crisis::is_running(conn)? {
        return Ok(false);
    }
    let open = open_items(conn, screen.lang, now)?;
    Ok(open.iter().any(|item| item.media_id == Some(picture)))
}
