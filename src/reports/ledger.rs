//! The ledger: everything that happened in periods that are over, in memory, so that a report
//! need not ask the database for it again. It holds numbers of people, not people.
//!
//! What is closed hardly changes; where it does — somebody leaves, a post is taken back, a span
//! is closed — the number in `ledger_versions` goes up, and the next report reads anew. Names,
//! titles, purposes, campaigns and prices are not in here: they are read for each report.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;

use super::cube::{Cube, Terms};
use super::model::TeamKey;
use super::period::Period;
use super::store::closed;
use crate::content::model::ItemId;
use crate::db::Conn;
use crate::db::ledger::{self, Versions};
use crate::error::Result;
use crate::reach::network::Network;
use crate::reach::spans::Span;
use crate::sharing::channel::Channel;
use crate::sharing::model::ShareId;

/// Cubes that are kept, some two megabytes each in a large organisation: the nine of the periods
/// that are kept ready, and those of another two that people look at, each with the one before, a
/// year ago, and the last month.
const CUBES: usize = 17;

/// Stands for a day that is not in a closed span.
pub const OPEN: u16 = u16::MAX;
/// Stands for somebody who has left.
pub const NOBODY: u32 = u32::MAX;

/// A share, as far as reports need it. Spans, items, teams and people are numbers.
#[derive(Clone, Copy, Debug)]
pub struct ShareLine {
    /// The item.
    pub item: u32,
    /// The ambassador, or [`NOBODY`].
    pub person: u32,
    /// Followers on the day of the share, if told.
    pub followers: Option<u32>,
    /// The team on the day of the share.
    pub team: u16,
    /// Span in which the link was made, or [`OPEN`].
    pub made: u16,
    /// Span in which it was posted, or [`OPEN`].
    pub posted: u16,
    /// The channel.
    pub channel: Channel,
    /// How many hands it has been through; everything beyond the last that is told apart is
    /// that one.
    pub hand: u8,
}

/// The clicks of one share in one span.
#[derive(Clone, Copy, Debug, Default)]
pub struct SpanClicks {
    /// By people.
    pub human: u32,
    /// Of these, first visits of a day.
    pub visitors: u32,
    /// By machines.
    pub bots: u32,
    /// The span.
    pub span: u16,
}

/// The clicks of all shares.
#[derive(Clone, Debug, Default)]
pub struct Clicks {
    /// The shares, in the order in which they stand in here.
    pub ids: Vec<ShareId>,
    /// Those of the share at `s` are `rows[starts[s]..starts[s + 1]]`, by span.
    pub starts: Vec<u32>,
    /// All of them.
    pub rows: Vec<SpanClicks>,
    /// Clicks in bursts: place of the share, span, how many.
    pub bursts: Vec<(u32, u16, u32)>,
}

impl Clicks {
    /// The same for these shares, in their order. A share that is not known has no clicks.
    pub fn arranged(&self, ids: Vec<ShareId>) -> Self {
        let places: HashMap<ShareId, usize> = ids.iter().copied().zip(0..).collect();
        let to: Vec<Option<usize>> = self.ids.iter().map(|id| places.get(id).copied()).collect();
        let mut starts = vec![0_u32; ids.len() + 1];
        for (from, to) in to.iter().enumerate() {
            if let Some(to) = to {
                starts[to + 1] = self.starts[from + 1] - self.starts[from];
            }
        }
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        let mut rows = vec![SpanClicks::default(); end as usize];
        for (from, to) in to.iter().enumerate() {
            if let Some(to) = to {
                let of = self.starts[from] as usize..self.starts[from + 1] as usize;
                let into = starts[*to] as usize..starts[to + 1] as usize;
                rows[into].copy_from_slice(&self.rows[of]);
            }
        }
        let bursts = self.bursts.iter();
        let bursts = bursts
            .filter_map(|&(from, span, number)| Some((to[from as usize]? as u32, span, number)));
        Self {
            bursts: bursts.collect(),
            ids,
            starts,
            rows,
        }
    }
}

/// Clicks of one share in one span that came from another network than its own.
#[derive(Clone, Copy, Debug)]
pub struct Travel {
    /// The share.
    pub share: u32,
    /// The span.
    pub span: u16,
    /// Where they came from.
    pub network: Network,
    /// How many.
    pub clicks: u32,
}

/// What a network showed of one share more than the time before.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The share.
    pub share: u32,
    /// Span of the day on which it was told.
    pub span: u16,
    /// Views, likes, comments, reposts.
    pub figures: [i64; 4],
}

/// Applications.
#[derive(Clone, Copy, Debug)]
pub struct Applications {
    /// The item.
    pub item: u32,
    /// The channel, if known.
    pub channel: Option<Channel>,
    /// The span.
    pub span: u16,
    /// Started.
    pub started: i64,
    /// Sent.
    pub sent: i64,
}

/// Everything that is closed, as it stood when it was read.
#[derive(Debug)]
pub struct Snapshot {
    /// Of which state of the database it is.
    pub versions: Versions,
    /// The span that was running.
    pub running: Span,
    /// Closed spans, oldest first, without a gap.
    pub spans: Vec<Span>,
    /// Items ever shared or applied for; a number is a place in here.
    pub items: Vec<ItemId>,
    /// For each item the span in which it was first posted, or [`OPEN`].
    pub first_posted: Vec<u16>,
    /// Teams of shares.
    pub teams: Vec<TeamKey>,
    /// How many people stand behind shares.
    pub people: usize,
    /// Of each of them the day of joining.
    pub joined: Vec<NaiveDate>,
    /// Shares, person by person, each channel by channel, oldest first; last those of people
    /// who have left. So whoever goes through them meets each person once.
    pub shares: Vec<ShareLine>,
    /// Clicks by share and span.
    pub clicks: Clicks,
    /// In the order of the shares.
    pub travels: Vec<Travel>,
    /// In the order of the shares.
    pub entries: Vec<Entry>,
    /// Applications.
    pub applications: Vec<Applications>,
}

impl Snapshot {
    /// The spans of a period, as numbers.
    pub fn spans_of(&self, period: Period) -> Range<u16> {
        let first = self.spans.partition_point(|span| span.first < period.first);
        let end = self.spans.partition_point(|span| span.last <= period.last);
        first as u16..end.max(first) as u16
    }

    /// Whether the clicks in here are those of this state of the database, numbered by these
    /// spans.
    pub fn is_as_new_in_clicks(&self, versions: Versions, spans: &[Span]) -> bool {
        self.versions.clicks == versions.clicks && self.spans.first() == spans.first()
    }

    /// The clicks of a share in these spans.
    pub fn clicks_of(&self, share: u32, spans: &Range<u16>) -> &[SpanClicks] {
        let at = share as usize;
        let starts = &self.clicks.starts;
        let rows = &self.clicks.rows[starts[at] as usize..starts[at + 1] as usize];
        let first = rows.partition_point(|row| row.span < spans.start);
        let end = rows.partition_point(|row| row.span < spans.end);
        &rows[first..end]
    }
}

/// The ledger of one process.
#[derive(Default)]
pub struct Ledger {
    /// Held while reading, so that only one reads and the others wait for it.
    snapshot: Mutex<Option<Arc<Snapshot>>>,
    cubes: Mutex<VecDeque<Kept>>,
}

struct Kept {
    snapshot: Arc<Snapshot>,
    period: Period,
    terms: Arc<Terms>,
    cube: Arc<Cube>,
}

impl Ledger {
    /// One that has read nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is closed on `today`, see [`crate::app::App::settled_today`]; from memory where
    /// nothing has changed since.
    pub fn read(&self, conn: &mut Conn, today: NaiveDate) -> Result<Arc<Snapshot>> {
        crate::reach::verbs::close_spans(conn, today)?;
        let versions = ledger::versions(conn)?;
        let mut known = self.snapshot.lock().unwrap_or_else(PoisonError::into_inner);
        let is_current = |snapshot: &Arc<Snapshot>| {
            snapshot.versions == versions && snapshot.running == Span::of(today)
        };
        if let Some(snapshot) = known.as_ref().filter(|known| is_current(known)) {
            return Ok(snapshot.clone());
        }
        let snapshot = Arc::new(closed::snapshot(conn, versions, today, known.as_deref())?);
        *known = Some(snapshot.clone());
        let mut cubes = self.cubes.lock().unwrap_or_else(PoisonError::into_inner);
        cubes.clear();
        Ok(snapshot)
    }

    /// Everything of one period added up under these terms; the last few are remembered.
    pub fn cube(&self, snapshot: &Arc<Snapshot>, period: Period, terms: &Arc<Terms>) -> Arc<Cube> {
        let is_it = |kept: &Kept| {
            Arc::ptr_eq(&kept.snapshot, snapshot) && kept.period == period && kept.terms == *terms
        };
        {
            let mut cubes = self.cubes.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(at) = cubes.iter().position(is_it)
                && let Some(kept) = cubes.remove(at)
            {
                let cube = kept.cube.clone();
                cubes.push_front(kept);
                return cube;
            }
        }
        let cube = Arc::new(Cube::build(snapshot, period, terms));
        let mut cubes = self.cubes.lock().unwrap_or_else(PoisonError::into_inner);
        cubes.truncate(CUBES - 1);
        cubes.push_front(Kept {
            snapshot: snapshot.clone(),
            period,
            terms: terms.clone(),
            cube: cube.clone(),
        });
        cube
    }
}
