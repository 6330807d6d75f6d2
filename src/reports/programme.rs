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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// At all.
    pub shared: i64,
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
        Self {
            shared: people.len() as i64,
            came_back: people.iter().filter(|person| person.came_back).count() as i64,
            last_week: number((monday, monday + Days::new(6))),
            last_month: last_month(period.last).map_or(0, number),
        }
    }
}

/// Works it out. `days` are those for which something is known, oldest first.
pub fn programme(
    activity: Activity,
    days: &[ProgrammeDay],
    period: Period,
    threshold: usize,
) -> Programme {
    let Activity {
        shared, came_back, ..
    } = activity;
    let end = days.iter().rfind(|row| row.day <= period.last);
    let known = |of: fn(&ProgrammeDay) -> i64| end.map(of);
    let stages = [
        (Step::Invited, known(|row| row.people)),
        (Step::Read, known(|row| row.readers)),
        (Step::Joined, known(|row| row.ambassadors)),
        (Step::Shared, Some(shared)),
        (Step::CameBack, Some(came_back)),
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
    let (participation, mean_members) = match mean_members(days, period) {
        None => (Cell::Unknown, Cell::Unknown),
        Some(mean) => {
            let members = of_people(mean / 100, threshold);
            let verdict = match of_people(shared, threshold) {
                Verdict::Shown => members,
                hidden => hidden,
            };
            let thousandths = (shared * 100_000 + mean / 2).checked_div(mean);
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
            found.push(Active { came_back: false });
        }
        weeks.insert(monday(snapshot.spans[usize::from(share.posted)].first));
        if let Some(person) = found.last_mut() {
            person.came_back = weeks.len() > 1;
        }
    }
    found
}

/// Members on the mean of the days that are known, in hundredths. A day without a row is as the
/// one before it.
fn mean_members(days: &[ProgrammeDay], period: Period) -> Option<i64> {
    let mut sum = 0;
    let mut number = 0;
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
            sum += members;
            number += 1;
        }
    }
    (sum * 100).checked_div(number)
}

fn cell(value: i64, verdict: Verdict) -> Cell {
    match verdict {
        Verdict::Shown => Cell::Known(value),
        hidden => Cell::Hidden(hidden),
    }
}
