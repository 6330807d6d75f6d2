//! Writes a simulation into an empty database: the accounts, items and shares by the rooms'
//! stores, the clicks through the engine's own writer.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use crate::access::PersonId;
use crate::app::App;
use crate::content::model::{Disclosure, Item, ItemId, ItemKind, ItemState, Purpose};
use crate::db::schema::shares;
use crate::db::{Conn, write};
use crate::demo::simulation::{self, Share, Size};
use crate::error::{Error, Result};
use crate::people::model::{Person, PersonState, TeamId};
use crate::reach::tally::Tally;
use crate::reach::writer::Writer;
use crate::sharing::code::new_code;
use crate::sharing::model::{Ambassador, AmbassadorState, ShareId, ShareState};
use crate::sharing::store::ambassadors;
use crate::sharing::store::shares::{self as store, NewShare};
use crate::texts::Lang;
use crate::{content, people, reach};

/// Teams that the ambassadors are spread over.
const TEAMS: usize = 20;
/// Shares of one transaction.
const PART: usize = 5_000;

/// How far the writing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Accounts and items are written; so many shares are to come.
    Shares(usize),
    /// Shares are written; clicks are to come.
    Clicks,
    /// So many clicks more have been handed to the writer.
    Poured(u64),
    /// All clicks are on disk; the spans that are over are added up.
    Spans,
}

/// Fills the application's database, which should hold nobody yet.
///
/// # Errors
/// When the database refuses something, or fewer clicks arrived there than were drawn.
pub fn simulate(app: &Arc<App>, size: Size, mut tell: impl FnMut(Progress)) -> Result<()> {
    let mut conn = app.db.get()?;
    let now = app.clock.now();
    let (first, last) = simulation::days(size, app.today());
    let (people, items, teams) = write(&mut conn, |conn| {
        let (people, teams) = put_people(conn, size, now, first)?;
        Ok((people, put_items(conn, size, first)?, teams))
    })?;
    let drawn = simulation::shares(size, first, last);
    tell(Progress::Shares(drawn.len()));
    let mut keys = Vec::with_capacity(drawn.len());
    for part in drawn.chunks(PART) {
        keys.extend(write(&mut conn, |conn| {
            put_shares(conn, part, &people, &items, &teams)
        })?);
    }
    drop(conn);
    tell(Progress::Clicks);
    let largest = app.config.reach.largest_batch as usize;
    let tally = Arc::new(Tally::default());
    let writer = Writer::start(app.db.clone(), largest, tally.clone())?;
    let mut poured = 0;
    simulation::clicks(size, &drawn, &keys, (first, last), |click| {
        poured += 1;
        if poured % 10_000 == 0 {
            tell(Progress::Poured(10_000));
        }
        writer.pour(click)
    })?;
    writer.finish();
    let standing = tally.standing();
    if standing.counted != size.clicks {
        let counted = standing.counted;
        return Err(Error::internal(format!(
            "{counted} clicks counted of {}",
            size.clicks
        )));
    }
    tell(Progress::Spans);
    reach::verbs::close_spans(&mut *app.db.get()?, app.today())?;
    Ok(())
}

type Members = (Vec<PersonId>, Vec<TeamId>);

fn put_people(
    conn: &mut Conn,
    size: Size,
    now: NaiveDateTime,
    first: NaiveDate,
) -> Result<Members> {
    let teams = (0..TEAMS)
        .map(|team| people::store::team_named(conn, &format!("Avdeling {:02}", team + 1)))
        .collect::<Result<Vec<TeamId>>>()?;
    let mut ids = Vec::with_capacity(size.ambassadors);
    for number in 0..size.ambassadors {
        let person = Person {
            id: PersonId::new(),
            name: format!("Ambassadør {number}"),
            email: format!("ambassador{number}@simulation.example"),
            lang: Lang::ALL[number % Lang::ALL.len()],
            team_id: Some(teams[number % TEAMS]),
            state: PersonState::Active,
            password_hash: None,
            created_at: now,
            deactivated_at: None,
        };
        people::store::insert(conn, &person, &[])?;
        let ambassador = Ambassador {
            person_id: person.id,
            state: AmbassadorState::Active,
            joined_at: first.into(),
            policy_number: 1,
            consent_lang: person.lang,
            consent_digest: String::new(),
            country: None,
        };
        ambassadors::insert(conn, &ambassador)?;
        ids.push(person.id);
    }
    Ok((ids, teams))
}

fn put_items(conn: &mut Conn, size: Size, first: NaiveDate) -> Result<Vec<ItemId>> {
    let mut ids = Vec::with_capacity(size.items);
    for number in 0..size.items {
        let published: NaiveDateTime = simulation::published_on(number, size, first).into();
        let purpose = Purpose::ALL[number % Purpose::ALL.len()];
        let is_vacancy = purpose == Purpose::Recruitment;
        let kind = if is_vacancy {
            ItemKind::Vacancy
        } else {
            ItemKind::Article
        };
        let item = Item {
            state: ItemState::Published,
            title: format!("Sak {number}"),
            url: format!("https://www.example.org/{number}"),
            site_name: "example.org".into(),
            disclosure: Disclosure::Employer,
            published_at: Some(published),
            ..Item::blank(purpose, kind, Lang::Nb, published)
        };
        content::store::insert(conn, &item)?;
        ids.push(item.id);
    }
    Ok(ids)
}

/// Puts shares in; answers their keys, place by place.
fn put_shares(
    conn: &mut Conn,
    part: &[Share],
    people: &[PersonId],
    items: &[ItemId],
    teams: &[TeamId],
) -> Result<Vec<ShareId>> {
    let mut codes = Vec::with_capacity(part.len());
    for share in part {
        let code = new_code()?;
        let row = NewShare {
            code: code.clone(),
            item_id: items[share.item],
            person_id: Some(people[share.ambassador]),
            team_id: Some(teams[share.ambassador % TEAMS]),
            channel: share.channel,
            state: ShareState::Posted,
            caption: None,
            post_url: None,
            followers: (share.ambassador % 3 > 0).then_some(100 + share.ambassador as i64 % 900),
            created_on: share.day,
            posted_on: Some(share.day),
            parent_id: None,
            hand: 1,
        };
        store::insert(conn, &row)?;
        codes.push(code);
    }
    let mut keys = HashMap::with_capacity(part.len());
    // In pieces: a statement takes only so many parameters.
    for codes in codes.chunks(super::BATCH) {
        let found: Vec<(String, ShareId)> = shares::table
            .filter(shares::code.eq_any(codes))
            .select((shares::code, shares::id))
            .load(conn)?;
        keys.extend(found);
    }
    let key = |code: &String| keys.get(code).copied().ok_or(Error::NotFound);
    codes.iter().map(key).collect()
}
