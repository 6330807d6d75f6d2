//! How the programme stands: the way from an account to coming back, and participation held
//! against the members of each day.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;

use super::answer::Cell;
use super::ledger::{NOBODY, Snapshot};
use super::period::{Period, monday};
use super::suppression::{Passed, Verdict, of_days, of_stages};
use crate::sharing::model::ProgrammeDay;

text_enum! {
    /// The stages of the programme's funnel.
    Step {
        /// Has an account.
        Invited = "invited",
        /// Has read the policy in force.
        Read = "read",
        /// Has joined.
        Joined = "joined",
        /// Posted in the period.
        Shared = "shared",
        /// Posted in two weeks of the period at least.
        CameBack = "came-back",
    }
}

/// One stage of the programme's funnel, as it stood at the end of the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Which.
    pub step: Step,
    /// How many people; hidden where they, or those between them and another stage, are few.
    pub people: Cell,
}

/// How the programme stands, of everybody: there is no part of it by team or channel.
#[derive(Clone, Debug)]
pub struct Programme {
    /// The funnel, from wide to narrow.
    pub funnel: Vec<Stage>,
    /// Ambassadors who posted in the period per thousand members (R6).
    pub participation: Cell,
    /// Members on the mean of the days, in hundredths: what participation is held against.
    pub mean_members: Cell,
    /// Ambassadors who posted in the last week of the period.
    pub weekly_active: Cell,
    /// … in the last month that ended within the period or before it.
    pub monthly_active: Cell,
}

/// How many people posted in a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// At all: of each the day of joining, the earliest first.
    pub since: Vec<NaiveDate>,
    /// In two weeks at least.
    pub came_back: i64,
    /// In runs of weeks or months that end with this period, from the shortest to all that is
    /// known: every number that a report of such a run shows is among these.
    pub in_runs: Vec<i64>,
}

impl Activity {
    /// Counts them.
    pub fn of(snapshot: &Snapshot, period: Period) -> Self {
        let people = active(snapshot, period);
        let joined = |one: &Active| snapshot.joined[one.person as usize];
        let mut since: Vec<NaiveDate> = people.iter().map(joined).collect();
        since.sort();
        Self {
            since,
            came_back: people.iter().filter(|person| person.came_back).count() as i64,
            in_runs: in_runs(snapshot, snapshot.spans_of(period).end),
        }
    }
}

/// How many ambassadors posted, as the reports of these periods show it.
#[derive(Clone, Copy, Debug)]
pub struct Posted {
    /// In the period.
    pub at_all: Cell,
    /// In its last week.
    pub last_week: Cell,
    /// In the last month that was over at its end.
    pub last_month: Cell,
}

/// Works it out. `days` are those for which something is known, oldest first.
pub fn programme(
    posted: Posted,
    activity: &Activity,
    days: &[ProgrammeDay],
    period: Period,
    threshold: usize,
) -> Programme {
    let end = days.iter().rfind(|row| row.day <= period.last);
    let passed = |people: i64| Passed {
        people,
        decided: None,
        beside: &[],
    };
    let known = |of: fn(&ProgrammeDay) -> i64| end.map(of).map(passed);
    // What the longer report shows would tell in the shorter one how few did not post.
    let joined = known(|row| row.ambassadors).map(|joined| Passed {
        beside: &activity.in_runs,
        ..joined
    });
    let shared = Passed {
        decided: Some(verdict(posted.at_all)),
        ..passed(activity.since.len() as i64)
    };
    let stages = [
        (Step::Invited, known(|row| row.people)),
        (Step::Read, known(|row| row.readers)),
        (Step::Joined, joined),
        (Step::Shared, Some(shared)),
        (Step::CameBack, Some(passed(activity.came_back))),
    ];
    let numbers: Vec<Passed> = stages.iter().filter_map(|stage| stage.1).collect();
    let mut verdicts = of_stages(&numbers, threshold).into_iter();
    let funnel: Vec<Stage> = stages
        .into_iter()
        .map(|(step, passed)| Stage {
            step,
            people: passed.map_or(Cell::Unknown, |passed| {
                cell(passed.people, verdicts.next().unwrap_or(Verdict::Protects))
            }),
        })
        .collect();
    let members_at_the_end = funnel
        .iter()
        .find(|stage| stage.step == Step::Joined)
        .map_or(Cell::Unknown, |stage| stage.people);
    let taken = taking_part(days, period, &activity.since);
    let members = taken.may_be_seen(members_at_the_end, threshold);
    let of_all = |value: Option<i64>, verdict| value.map_or(Cell::Unknown, |it| cell(it, verdict));
    Programme {
        participation: of_all(taken.thousandths(), members.and(verdict(posted.at_all))),
        mean_members: of_all(taken.mean_members(), members),
        funnel,
        weekly_active: posted.last_week,
        monthly_active: posted.last_month,
    }
}

/// How many people posted in the runs of spans that end before `end`, each longer by one than the
/// one before it in which somebody did.
fn in_runs(snapshot: &Snapshot, end: u16) -> Vec<i64> {
    let mut latest: Vec<Option<u16>> = vec![None; snapshot.people];
    for share in &snapshot.shares {
        if share.person != NOBODY && share.posted < end {
            let latest = &mut latest[share.person as usize];
            *latest = (*latest).max(Some(share.posted));
        }
    }
    let mut by_span: BTreeMap<Reverse<u16>, i64> = BTreeMap::new();
    for span in latest.into_iter().flatten() {
        *by_span.entry(Reverse(span)).or_default() += 1;
    }
    let each = by_span.into_values();
    each.scan(0, |people, more| {
        *people += more;
        Some(*people)
    })
    .collect()
}

struct Active {
    person: u32,
    came_back: bool,
}

/// Who posted in this period, once each.
fn active(snapshot: &Snapshot, period: Period) -> Vec<Active> {
    let spans: Range<u16> = snapshot.spans_of(period);
    let mut found: Vec<Active> = Vec::new();
    let mut before = NOBODY;
    let mut weeks: BTreeSet<NaiveDate> = BTreeSet::new();
    for share in &snapshot.shares {
        if share.person == NOBODY || !spans.contains(&share.posted) {
            continue;
        }
        if share.person != before {
            before = share.person;
            weeks.clear();
            found.push(Active {
                person: share.person,
                came_back: false,
            });
        }
        weeks.insert(monday(snapshot.spans[usize::from(share.posted)].first));
        if let Some(person) = found.last_mut() {
            person.came_back = weeks.len() > 1;
        }
    }
    found
}

/// Taking part, added up over the days of a period for which something is known.
#[derive(Default)]
struct TakingPart {
    days: i64,
    /// Members of each day.
    members: i64,
    /// Those of them who posted at some time in the period.
    active: i64,
}

impl TakingPart {
    /// Members on the mean of the days, in hundredths.
    fn mean_members(&self) -> Option<i64> {
        (self.members * 100).checked_div(self.days)
    }

    /// Whether the mean of the members may be seen, and which part of them was active: neither they
    /// nor those who were not may be few, nor may they tell of a number that is hidden.
    fn may_be_seen(&self, members_at_the_end: Cell, threshold: usize) -> Verdict {
        let rest = match of_days(self.members - self.active, self.days, threshold) {
            Verdict::Shown => Verdict::Shown,
            _ => Verdict::Protects,
        };
        verdict(members_at_the_end)
            .and(of_days(self.members, self.days, threshold))
            .and(rest)
    }

    /// Active members per thousand. Who joined in the middle counts for the days since then,
    /// above the line as below it, so that this is never more than all of them.
    fn thousandths(&self) -> Option<i64> {
        (self.active * 1_000 + self.members / 2).checked_div(self.members)
    }
}

/// Holds those who posted, by the day since which each takes part, against the members of each
/// day. A day without a row is as the one before it.
fn taking_part(days: &[ProgrammeDay], period: Period, since: &[NaiveDate]) -> TakingPart {
    let mut sums = TakingPart::default();
    let mut rows = days.iter().peekable();
    let mut members = None;
    for day in period
        .first
        .iter_days()
        .take_while(|day| *day <= period.last)
    {
        while let Some(row) = rows.next_if(|row| row.day <= day) {
            members = Some(row.ambassadors);
        }
        if let Some(members) = members {
            let active = since.partition_point(|since| *since <= day) as i64;
            sums.days += 1;
            sums.members += members;
            // Stock is taken through the day: whoever joins later is missing from its row.
            sums.active += active.min(members);
        }
    }
    sums
}

fn verdict(cell: Cell) -> Verdict {
    match cell {
        Cell::Hidden(why) => why,
        Cell::Known(_) | Cell::Unknown => Verdict::Shown,
    }
}

fn cell(value: i64, verdict: Verdict) -> Cell {
    match verdict {
        Verdict::Shown => Cell::Known(value),
        hidden => Cell::Hidden(hidden),
    }
}
