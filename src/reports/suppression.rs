//! Which groups may be seen. Everything that leaves the reports — page, chart, file — asks here
//! and nowhere else (L17, R7):
//!
//! 1. A group behind which fewer than `k` ambassadors stand is hidden, and so is one in which a
//!    single person has more than four fifths of the clicks. Shares of people who have left stand
//!    for nobody.
//! 2. What can be had by taking the shown groups from a shown total must itself be such that it
//!    may be seen: as long as it is not, the next smallest group is hidden as well.
//! 3. Under a hidden total everything is hidden; its parts would add up to it.
//! 4. A figure that only some people of a group stand behind, such as what they typed in, is
//!    decided about by these people alone, with the same rules.
//! 5. A sum in which channels weigh differently is one more equation about the channels that are
//!    hidden: see [`weighted`].
//! 6. People are counted only in groups that are empty or of `k`: see [`of_people`].
//! 7. How many posted is one number wherever it stands, decided about with the group it belongs to;
//!    numbers beside it that would tell how few did not give way to it: see [`of_stages`].

mod rest;
mod stands;

use std::collections::VecDeque;

pub use stands::{Stand, Stands};

use rest::{Rest, Tally};

/// No group smaller than this is ever shown, whatever the settings say.
pub const FLOOR: usize = 5;

/// So few clicks say nothing about one person, even if they are all one person's.
const FEW_CLICKS: u64 = 5;

/// What was decided about a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// May be seen.
    Shown,
    /// Too few ambassadors stand behind it.
    TooFew,
    /// Large enough, but its figures would give away somebody's.
    Protects,
}

impl Verdict {
    /// Whether it may be seen.
    pub fn is_shown(self) -> bool {
        self == Verdict::Shown
    }

    /// Shown where both are; otherwise the first that hides it.
    pub fn and(self, other: Self) -> Self {
        if self.is_shown() { other } else { self }
    }
}

/// What the decisions about all groups need to know: groups are places from nought on.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Who stands behind each; persons are numbers below `people`.
    pub stands: Stands,
    /// Whether anything at all happened in a group, by people who have left as well.
    pub is_active: Vec<bool>,
    /// How many people there are.
    pub people: usize,
}

/// Totals and the groups that add up to each, all as places.
#[derive(Clone, Debug)]
pub struct Lines {
    totals: Vec<u32>,
    starts: Vec<u32>,
    parts: Vec<u32>,
}

impl Default for Lines {
    fn default() -> Self {
        Self {
            totals: Vec::new(),
            starts: vec![0],
            parts: Vec::new(),
        }
    }
}

impl Lines {
    /// Adds a total and its parts.
    pub fn add(&mut self, total: usize, parts: impl IntoIterator<Item = usize>) {
        self.totals.push(total as u32);
        self.parts.extend(parts.into_iter().map(|part| part as u32));
        self.starts.push(self.parts.len() as u32);
    }

    fn len(&self) -> usize {
        self.totals.len()
    }

    fn total(&self, line: usize) -> usize {
        self.totals[line] as usize
    }

    fn parts(&self, line: usize) -> impl Iterator<Item = usize> + '_ {
        let range = self.starts[line] as usize..self.starts[line + 1] as usize;
        self.parts[range].iter().map(|part| *part as usize)
    }

    /// The first answer that is some for a total and its parts.
    #[cfg(test)]
    pub fn find_map<T>(&self, ask: impl Fn(usize, &[usize]) -> Option<T>) -> Option<T> {
        (0..self.len()).find_map(|line| {
            let parts: Vec<usize> = self.parts(line).collect();
            ask(self.total(line), &parts)
        })
    }

    /// For each of `groups` groups the lines it is in.
    fn by_group(&self, groups: usize) -> Vec<Vec<u32>> {
        let mut of_group = vec![Vec::new(); groups];
        for line in 0..self.len() {
            for group in self.parts(line).chain([self.total(line)]) {
                of_group[group].push(line as u32);
            }
        }
        of_group
    }
}

/// Decides about every group. `threshold` is the organisation's; never less than [`FLOOR`].
pub fn decide(evidence: &Evidence, lines: &Lines, threshold: usize) -> Vec<Verdict> {
    decide_within(
        evidence,
        lines,
        threshold,
        vec![Verdict::Shown; evidence.is_active.len()],
    )
}

/// Decides about a figure that only some people stand behind, in groups of which some are hidden
/// as a whole already.
pub fn decide_within(
    evidence: &Evidence,
    lines: &Lines,
    threshold: usize,
    hidden: Vec<Verdict>,
) -> Vec<Verdict> {
    let k = threshold.max(FLOOR);
    let mut rest = Rest::new(evidence.people, k);
    let mut verdicts = hidden;
    let tallies = evidence.stands.tallies();
    for (group, verdict) in verdicts.iter_mut().enumerate() {
        if verdict.is_shown() && evidence.is_active[group] {
            *verdict = tallies[group].verdict(k);
        }
    }
    let of_group = lines.by_group(evidence.is_active.len());
    // Hiding in one line may uncover something in another: every line that a newly hidden group
    // is in is looked at again. Each step only hides, so this ends.
    let mut waiting: VecDeque<usize> = (0..lines.len()).collect();
    let mut waits = vec![true; lines.len()];
    let mut newly = Vec::new();
    while let Some(line) = waiting.pop_front() {
        waits[line] = false;
        settle(
            evidence, &tallies, lines, line, &mut rest, &verdicts, &mut newly,
        );
        for group in newly.drain(..) {
            verdicts[group] = Verdict::Protects;
            for &other in &of_group[group] {
                let other = other as usize;
                if !std::mem::replace(&mut waits[other], true) {
                    waiting.push_back(other);
                }
            }
        }
    }
    verdicts
}

/// Finds what must be hidden as well, so that this line gives nothing away.
fn settle(
    evidence: &Evidence,
    tallies: &[Tally],
    lines: &Lines,
    line: usize,
    rest: &mut Rest,
    verdicts: &[Verdict],
    newly: &mut Vec<usize>,
) {
    let total = lines.total(line);
    let active = lines.parts(line).filter(|part| evidence.is_active[*part]);
    let (mut shown, hidden): (Vec<usize>, Vec<usize>) =
        active.partition(|part| verdicts[*part].is_shown());
    if !verdicts[total].is_shown() {
        newly.append(&mut shown);
        return;
    }
    if hidden.is_empty() {
        return;
    }
    rest.clear();
    for part in &hidden {
        rest.add(evidence, *part);
    }
    let mut count = hidden.len();
    if count >= 2 && rest.verdict().is_shown() {
        return;
    }
    shown.sort_unstable_by_key(|&part| std::cmp::Reverse((tallies[part].size(), part)));
    while count < 2 || !rest.verdict().is_shown() {
        let Some(smallest) = shown.pop() else {
            break;
        };
        rest.add(evidence, smallest);
        newly.push(smallest);
        count += 1;
    }
    if count < 2 {
        // The only part, hidden for another line's sake: the total is the same figure.
        newly.push(total);
    }
}

/// Whether a sum in which every channel weighs something may be seen beside the plain sum, given
/// the weights of the channels that are hidden there. Of two that weigh differently both could
/// be worked out; of three, or of equal ones, none.
pub fn weighted(hidden: &[i64]) -> Verdict {
    match hidden {
        [one, other] if one != other => Verdict::Protects,
        _ => Verdict::Shown,
    }
}

/// Whether a number of people may be seen, each of whom did the same thing.
pub fn of_people(people: i64, threshold: usize) -> Verdict {
    let few = 1..threshold.max(FLOOR) as i64;
    if few.contains(&people) {
        Verdict::TooFew
    } else {
        Verdict::Shown
    }
}

/// Whether a number of people may be seen on the mean of so many days: `sum` is of all days.
pub fn of_days(sum: i64, days: i64, threshold: usize) -> Verdict {
    let few = 1..threshold.max(FLOOR) as i64 * days;
    if few.contains(&sum) {
        Verdict::TooFew
    } else {
        Verdict::Shown
    }
}

/// A stage of a way that people drop out of.
#[derive(Clone, Copy, Debug)]
pub struct Passed<'a> {
    /// How many came so far.
    pub people: i64,
    /// What was decided about the same number where else it stands; of one stage at most.
    pub decided: Option<Verdict>,
    /// How many of them did something, where that is shown elsewhere.
    pub beside: &'a [i64],
}

/// Decides about the stages of a way that people drop out of: each must be a number of people that
/// may be seen, and so must be how many were lost between any two that are shown. What was decided
/// elsewhere stands: the others give way, the nearest to it last, and where it is hidden, so is
/// what comes after it.
pub fn of_stages(stages: &[Passed<'_>], threshold: usize) -> Vec<Verdict> {
    let known = stages.iter().position(|stage| stage.decided.is_some());
    let known = known.unwrap_or_default();
    let mut verdicts = vec![Verdict::Protects; stages.len()];
    let mut shown: Vec<usize> = Vec::new();
    for at in (0..stages.len().min(known + 1))
        .rev()
        .chain(known + 1..stages.len())
    {
        let stage = &stages[at];
        let between = if is_told(at, &shown, stages, threshold) {
            Verdict::Protects
        } else {
            Verdict::Shown
        };
        let before = if at > known {
            verdicts[known]
        } else {
            Verdict::Shown
        };
        let own = before.and(of_people(stage.people, threshold)).and(between);
        verdicts[at] = stage.decided.unwrap_or(own);
        if verdicts[at].is_shown() {
            shown.push(at);
        }
    }
    verdicts
}

/// Whether a stage beside the shown ones would tell that few were lost. Nobody is lost on the way
/// to a stage beyond one that more have come to: who is there did not come by here.
fn is_told(at: usize, shown: &[usize], stages: &[Passed<'_>], threshold: usize) -> bool {
    let is_few = |people: i64| !of_people(people.abs(), threshold).is_shown();
    let people = |at: usize| stages[at].people;
    let mut others = shown.iter().filter(|&&other| {
        let (from, to) = (at.min(other), at.max(other));
        let mut between = shown.iter().filter(|&&it| from < it && it < to);
        between.all(|it| people(*it) <= people(from))
    });
    others.any(|other| is_few(people(*other) - people(at)))
        || stages[at]
            .beside
            .iter()
            .any(|part| is_few(part - people(at)))
}

#[cfg(test)]
mod tests;
