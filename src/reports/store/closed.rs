//! Reads everything that is closed, a piece at a time, so that the rows of millions of clicks are
//! never in memory at once.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::{count_star, min};
use diesel::prelude::*;

use crate::access::PersonId;
use crate::content::model::ItemId;
use crate::db::Conn;
use crate::db::ledger::Versions;
use crate::db::schema::{
    ambassadors, closed_spans, conversions, network_figures, share_spans, share_travels, shares,
};
use crate::error::Result;
use crate::people::model::TeamId;
use crate::reach::conversions::model::ConversionKind;
use crate::reach::network::Network;
use crate::reach::spans::Span;
use crate::reports::cube::HANDS;
use crate::reports::ledger::{
    Applications, Clicks, Entry, NOBODY, OPEN, ShareLine, Snapshot, SpanClicks, Travel,
};
use crate::reports::model::TeamKey;
use crate::sharing::channel::Channel;
use crate::sharing::model::{ShareId, ShareState};

/// Shares read in one piece, and shares whose clicks are.
const PIECE: i64 = 10_000;
const PIECE_OF_CLICKS: usize = 4_000;

/// What is closed on `today`. Clicks that `known` holds already are taken from it, unless
/// spans were closed since: whoever leaves changes no click.
pub fn snapshot(
    conn: &mut Conn,
    versions: Versions,
    today: NaiveDate,
    known: Option<&Snapshot>,
) -> Result<Snapshot> {
    let running = Span::of(today);
    let closed: Option<NaiveDate> = closed_spans::table
        .select(min(closed_spans::first))
        .first(conn)?;
    let mut numbers = Numbers::default();
    let mut rows = share_rows(conn, &mut numbers)?;
    let days = rows
        .iter()
        .flat_map(|row| [Some(row.made_on), row.posted_on]);
    let first = days.flatten().chain(closed).min();
    let spans: Vec<Span> = Span::over(first.unwrap_or(today), running.first).collect();
    let calendar = Calendar(&spans);
    let clicks = match known {
        Some(known) if known.is_as_new_in_clicks(versions, &spans) => &known.clicks,
        _ => &clicks(conn, rows.iter().map(|row| row.id).collect(), calendar)?,
    };
    // Each channel's oldest first: the sort keeps the order in which they were read.
    rows.sort_by_key(|row| (row.line.person, row.line.channel));
    let clicks = clicks.arranged(rows.iter().map(|row| row.id).collect());
    let shares: Vec<ShareLine> = rows
        .into_iter()
        .map(|row| ShareLine {
            made: calendar.span(row.made_on),
            posted: row.posted_on.map_or(OPEN, |day| calendar.span(day)),
            ..row.line
        })
        .collect();
    let places: HashMap<ShareId, u32> = clicks.ids.iter().copied().zip(0..).collect();
    let mut travels = travels(conn, &places, calendar)?;
    travels.sort_by_key(|travel| travel.share);
    let mut entries = entries(conn, &places, calendar)?;
    entries.sort_by_key(|entry| entry.share);
    let applications = applications(conn, &mut numbers, calendar)?;
    let mut first_posted = vec![OPEN; numbers.items.known.len()];
    for share in &shares {
        // Open is the greatest number there is.
        let first = &mut first_posted[share.item as usize];
        *first = share.posted.min(*first);
    }
    Ok(Snapshot {
        versions,
        running,
        items: numbers.items.known,
        teams: numbers.teams.known,
        people: numbers.people.known.len(),
        joined: joined(conn, &numbers.people.known)?,
        first_posted,
        shares,
        clicks,
        travels,
        entries,
        applications,
        spans,
    })
}

/// Things in the order in which they were met; the place is the number.
struct Numbered<T> {
    known: Vec<T>,
    places: HashMap<T, u32>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self {
            known: Vec::new(),
            places: HashMap::new(),
        }
    }
}

impl<T: Copy + Eq + Hash> Numbered<T> {
    fn number(&mut self, thing: T) -> u32 {
        *self.places.entry(thing).or_insert_with(|| {
            self.known.push(thing);
            self.known.len() as u32 - 1
        })
    }
}

#[derive(Default)]
struct Numbers {
    items: Numbered<ItemId>,
    teams: Numbered<TeamKey>,
    people: Numbered<PersonId>,
}

/// The closed spans, for finding the one that a day lies in.
#[derive(Clone, Copy)]
struct Calendar<'a>(&'a [Span]);

impl Calendar<'_> {
    fn span(self, day: NaiveDate) -> u16 {
        let after = self.0.partition_point(|span| span.first <= day);
        let found = after.checked_sub(1).filter(|at| self.0[*at].last >= day);
        found.map_or(OPEN, |at| at as u16)
    }
}

struct ShareRow {
    id: ShareId,
    made_on: NaiveDate,
    posted_on: Option<NaiveDate>,
    /// Without its spans.
    line: ShareLine,
}

/// Every share, oldest first.
fn share_rows(conn: &mut Conn, numbers: &mut Numbers) -> Result<Vec<ShareRow>> {
    type Row = (
        ShareId,
        ItemId,
        Option<PersonId>,
        Option<TeamId>,
        Channel,
        ShareState,
        Option<i64>,
        NaiveDate,
        Option<NaiveDate>,
        i32,
    );
    let mut all: Vec<ShareRow> = Vec::new();
    loop {
        let after = all.last().map_or(ShareId::MIN, |row| row.id);
        let rows: Vec<Row> = shares::table
            .filter(shares::id.gt(after))
            .order(shares::id)
            .limit(PIECE)
            .select((
                shares::id,
                shares::item_id,
                shares::person_id,
                shares::team_id,
                shares::channel,
                shares::state,
                shares::followers,
                shares::created_on,
                shares::posted_on,
                shares::hand,
            ))
            .load(conn)?;
        let is_last = rows.len() < PIECE as usize;
        for (id, item, person, team, channel, state, followers, made_on, posted_on, hand) in rows {
            all.push(ShareRow {
                id,
                made_on,
                posted_on: posted_on.filter(|_| state == ShareState::Posted),
                line: ShareLine {
                    item: numbers.items.number(item),
                    person: person.map_or(NOBODY, |id| numbers.people.number(id)),
                    followers: followers.map(small),
                    team: numbers.teams.number(team) as u16,
                    made: OPEN,
                    posted: OPEN,
                    channel,
                    hand: hand.clamp(1, HANDS as i32) as u8,
                },
            });
        }
        if is_last {
            return Ok(all);
        }
    }
}

/// Since when these people take part, by the day in UTC. Who does not, and has shares all the
/// same, always did.
fn joined(conn: &mut Conn, people: &[PersonId]) -> Result<Vec<NaiveDate>> {
    let rows: Vec<(PersonId, NaiveDateTime)> = ambassadors::table
        .select((ambassadors::person_id, ambassadors::joined_at))
        .load(conn)?;
    let since: HashMap<PersonId, NaiveDateTime> = rows.into_iter().collect();
    let days = people.iter();
    Ok(days
        .map(|person| since.get(person).map_or(NaiveDate::MIN, |at| at.date()))
        .collect())
}

/// The clicks of these shares, oldest first.
fn clicks(conn: &mut Conn, ids: Vec<ShareId>, calendar: Calendar<'_>) -> Result<Clicks> {
    type Row = (ShareId, NaiveDate, i64, i64, i64, i64);
    let mut found = Clicks {
        starts: vec![0],
        ..Clicks::default()
    };
    for (piece, of) in ids.chunks(PIECE_OF_CLICKS).enumerate() {
        let (Some(&first), Some(&last)) = (of.first(), of.last()) else {
            continue;
        };
        let rows: Vec<Row> = share_spans::table
            .filter(share_spans::share_id.between(first, last))
            .order((share_spans::share_id, share_spans::first))
            .select((
                share_spans::share_id,
                share_spans::first,
                share_spans::human,
                share_spans::visitors,
                share_spans::bot,
                share_spans::burst,
            ))
            .load(conn)?;
        let mut rows = rows.into_iter().peekable();
        for (at, id) in of.iter().enumerate() {
            let share = (piece * PIECE_OF_CLICKS + at) as u32;
            while let Some((_, day, human, visitors, bots, bursts)) =
                rows.next_if(|row| row.0 == *id)
            {
                let span = calendar.span(day);
                found.rows.push(SpanClicks {
                    human: small(human),
                    visitors: small(visitors),
                    bots: small(bots),
                    span,
                });
                if bursts > 0 {
                    found.bursts.push((share, span, small(bursts)));
                }
            }
            found.starts.push(found.rows.len() as u32);
        }
    }
    found.ids = ids;
    Ok(found)
}

fn travels(
    conn: &mut Conn,
    places: &HashMap<ShareId, u32>,
    calendar: Calendar<'_>,
) -> Result<Vec<Travel>> {
    let rows: Vec<(ShareId, NaiveDate, Network, i64)> = share_travels::table
        .order((share_travels::share_id, share_travels::first))
        .select((
            share_travels::share_id,
            share_travels::first,
            share_travels::network,
            share_travels::clicks,
        ))
        .load(conn)?;
    let travels = rows.into_iter().filter_map(|(id, day, network, clicks)| {
        Some(Travel {
            share: *places.get(&id)?,
            span: calendar.span(day),
            network,
            clicks: small(clicks),
        })
    });
    Ok(travels.collect())
}

/// What the networks show are totals: what counts on a day is by how much they have grown since
/// the entry before, or fallen. What was not told again stays as it was.
fn entries(
    conn: &mut Conn,
    places: &HashMap<ShareId, u32>,
    calendar: Calendar<'_>,
) -> Result<Vec<Entry>> {
    type Row = (
        ShareId,
        NaiveDate,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
    );
    let rows: Vec<Row> = network_figures::table
        .order((
            network_figures::share_id,
            network_figures::day,
            network_figures::id,
        ))
        .select((
            network_figures::share_id,
            network_figures::day,
            network_figures::impressions,
            network_figures::likes,
            network_figures::comments,
            network_figures::reposts,
        ))
        .load(conn)?;
    let mut found = Vec::new();
    let mut before: (Option<ShareId>, [i64; 4]) = (None, [0; 4]);
    for (id, day, impressions, likes, comments, reposts) in rows {
        if before.0 != Some(id) {
            before = (Some(id), [0; 4]);
        }
        let told = [impressions, likes, comments, reposts];
        let mut figures = [0; 4];
        for (at, told) in told.into_iter().enumerate() {
            if let Some(total) = told {
                figures[at] = total - before.1[at];
                before.1[at] = total;
            }
        }
        if let Some(&share) = places.get(&id) {
            found.push(Entry {
                share,
                span: calendar.span(day),
                figures,
            });
        }
    }
    Ok(found)
}

fn applications(
    conn: &mut Conn,
    numbers: &mut Numbers,
    calendar: Calendar<'_>,
) -> Result<Vec<Applications>> {
    let rows: Vec<(ItemId, Option<Channel>, NaiveDate, ConversionKind, i64)> = conversions::table
        .group_by((
            conversions::item_id,
            conversions::channel,
            conversions::day,
            conversions::kind,
        ))
        .select((
            conversions::item_id,
            conversions::channel,
            conversions::day,
            conversions::kind,
            count_star(),
        ))
        .load(conn)?;
    let found = rows.into_iter().map(|(item, channel, day, kind, number)| {
        let of = |asked| if kind == asked { number } else { 0 };
        Applications {
            item: numbers.items.number(item),
            channel,
            span: calendar.span(day),
            started: of(ConversionKind::Started),
            sent: of(ConversionKind::Sent),
        }
    });
    Ok(found.collect())
}

/// No share has four thousand million of anything.
fn small(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}
