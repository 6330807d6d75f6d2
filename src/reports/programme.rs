//! How the programme stands: the way from an account to coming back, and participation held
//! against the members of each day.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::NaiveDate;

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

/// Works it out. `days` are those for which something is known, oldest first.
pub fn programme(
    snapshot: &Snapshot,
    days: &[ProgrammeDay],
    period: Period,
    threshold: usize,
) -> Programme {
    let posted = active(snapshot, period);
    let shared = posted.len() as i64;
    let came_back = posted.iter().filter(|person| person.came_back).count() as i64;
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
    let count = |first: NaiveDate, last: NaiveDate| {
        let people = active(
            snapshot,
            Period {
                first,
                last,
                ..period
            },
        )
        .len() as i64;
        cell(people, of_people(people, threshold))
    };
    let week = monday(period.last.succ_opt().unwrap_or(period.last)) - chrono::Days::new(7);
    let month = last_month(period.last);
    Programme {
        funnel,
        participation,
        mean_members,
        weekly_active: count(week, week + chrono::Days::new(6)),
        monthly_active: month.map_or(Cell::Unknown, |(first, last)| count(first, last)),
    }
}

/// The last month that was over at the end of `day`.
fn last_month(day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    use chrono::Datelike;
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
    for &at in &snapshot.by_person {
        let share = &snapshot.shares[at as usize];
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
