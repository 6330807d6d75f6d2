//! How the programme stands: the way from an account to coming back, and participation held
//! against the members of each day.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use super::answer::Cell;
use super::ledger::{NOBODY, Snapshot};
use super::period::{Period, monday};
use super::suppression::{Verdict, of_people, of_stages};
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
    /// How many people; hidden where they, or those lost since the stage before, are few.
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
    /// In its last week.
    pub last_week: i64,
    /// In the last month that ended within it or before it.
    pub last_month: i64,
}

impl Activity {
    /// Counts them.
    pub fn of(snapshot: &Snapshot, period: Period) -> Self {
        let number = |(first, last): (NaiveDate, NaiveDate)| {
            active(
                snapshot,
                Period {
                    first,
                    last,
                    ..period
                },
            )
            .len() as i64
        };
        let monday = monday(period.last.succ_opt().unwrap_or(period.last)) - Days::new(7);
        let people = active(snapshot, period);
        let joined = |one: &Active| snapshot.joined[one.person as usize];
        let mut since: Vec<NaiveDate> = people.iter().map(joined).collect();
        since.sort();
        Self {
            since,
            came_back: people.iter().filter(|person| person.came_back).count() as i64,
            last_week: number((monday, monday + Days::new(6))),
            last_month: last_month(period.last).map_or(0, number),
        }
    }
}

/// Works it out. `days` are those for which something is known, oldest first.
pub fn programme(
    activity: &Activity,
    days: &[ProgrammeDay],
    period: Period,
    threshold: usize,
) -> Programme {
    let shared = activity.since.len() as i64;
    let end = days.iter().rfind(|row| row.day <= period.last);
    let known = |of: fn(&ProgrammeDay) -> i64| end.map(of);
    let stages = [
        (Step::Invited, known(|row| row.people)),
        (Step::Read, known(|row| row.readers)),
        (Step::Joined, known(|row| row.ambassadors)),
        (Step::Shared, Some(shared)),
        (Step::CameBack, Some(activity.came_back)),
    ];
    let numbers: Vec<i64> = stages.iter().filter_map(|stage| stage.1).collect();
    let mut verdicts = of_stages(&numbers, threshold).into_iter();
    let funnel: Vec<Stage> = stages
        .into_iter()
        .map(|(step, people)| Stage {
            step,
            people: people.map_or(Cell::Unknown, |people| {
                cell(people, verdicts.next().unwrap_or(Verdict::Protects))
            }),
        })
        .collect();
    let taken = taking_part(days, period, &activity.since);
    let (participation, mean_members) = match taken.mean_members() {
        None => (Cell::Unknown, Cell::Unknown),
        Some(mean) => {
            let members = of_people(mean / 100, threshold);
            let verdict = match of_people(shared, threshold) {
                Verdict::Shown => members,
                hidden => hidden,
            };
            let thousandths = taken.thousandths();
            (
                thousandths.map_or(Cell::Unknown, |part| cell(part, verdict)),
                cell(mean, members),
            )
        }
    };
    let counted = |people: i64| cell(people, of_people(people, threshold));
    Programme {
        funnel,
        participation,
        mean_members,
        weekly_active: counted(activity.last_week),
        monthly_active: counted(activity.last_month),
    }
}

/// The last month that was over at the end of `day`.
fn last_month(day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let after = day.succ_opt()?;
    let last = after.with_day(1)?.pred_opt()?;
    Some((last.with_day(1)?, last))
}

struct Active {
    person: u32,
    came_back: bool,
}

/// Who posted in these days, once each.
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

fn cell(value: i64, verdict: Verdict) -> Cell {
    match verdict {
        Verdict::Shown => Cell::Known(value),
        hidden => Cell::Hidden(hidden),
    }
}
