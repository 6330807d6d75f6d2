//! Everything that happened, added up for every group there is: team × channel × item, with the
//! totals over each. All of them at once, because whether a group may be seen depends on what
//! the other pages show of its neighbours; so the same group has the same fate on every page.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::model::{Clicks, ShareFact, Slice, TeamKey, view_rate};
use super::period::{Period, Unit, monday};
use super::suppression::{Evidence, Line, Verdict, decide};
use crate::access::PersonId;
use crate::content::model::{ItemId, Purpose};
use crate::sharing::channel::Channel;

/// The third side of the cube, from wide to narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Matter {
    /// Everything.
    All,
    /// One week of everything, by its Monday.
    Week(NaiveDate),
    /// One purpose.
    Purpose(Purpose),
    /// One item, which serves this purpose.
    Item(Purpose, ItemId),
}

/// One group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    team: Option<TeamKey>,
    channel: Option<Channel>,
    matter: Matter,
}

/// What a group did and what came of it.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    /// Shares posted.
    pub posted: i64,
    /// Links made.
    pub made: i64,
    /// Clicks.
    pub clicks: Clicks,
    /// Σ followers on the day of the share × rate of the channel, over the shares posted.
    pub views: f64,
    /// Shares posted whose followers are known.
    pub with_followers: i64,
    /// Followers by ambassador and channel, as told last.
    audience: HashMap<(u32, Channel), i64>,
    evidence: Evidence,
}

impl Sums {
    /// Ambassadors who posted.
    pub fn ambassadors(&self) -> i64 {
        self.evidence.posted.len() as i64
    }

    /// Σ followers over the distinct pairs of ambassador and channel.
    pub fn audience(&self) -> i64 {
        self.audience.values().sum()
    }

    /// Whether anything happened.
    pub fn is_active(&self) -> bool {
        self.evidence.is_active
    }

    fn add_made(&mut self, person: Option<u32>) {
        self.made += 1;
        self.evidence.made.extend(person);
        self.note(person);
    }

    fn add_posted(&mut self, fact: &ShareFact, person: Option<u32>) {
        self.posted += 1;
        self.evidence.posted.extend(person);
        if let Some(followers) = fact.followers {
            self.with_followers += 1;
            self.views += followers as f64 * view_rate(fact.channel);
            if let Some(person) = person {
                // Facts come oldest first: the last word counts.
                self.audience.insert((person, fact.channel), followers);
            }
        }
        self.note(person);
    }

    fn add_clicks(&mut self, clicks: Clicks, person: Option<u32>) {
        self.clicks.add(clicks);
        self.note(person);
        if let Some(person) = person {
            *self.evidence.behind.entry(person).or_default() += clicks.human;
        }
    }

    fn note(&mut self, person: Option<u32>) {
        self.evidence.is_active = true;
        if let Some(person) = person {
            self.evidence.behind.entry(person).or_default();
        }
    }
}

/// A group and what was decided about it.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its figures. Nobody shows them without looking at `verdict` first.
    sums: Sums,
    verdict: Verdict,
}

impl Group {
    /// The figures, if they may be seen, or why not.
    pub fn figures(&self) -> Result<&Sums, Verdict> {
        match self.verdict {
            Verdict::Shown => Ok(&self.sums),
            hidden => Err(hidden),
        }
    }

    /// Whether anything happened.
    pub fn is_active(&self) -> bool {
        self.sums.is_active()
    }
}

/// All groups of a period.
#[derive(Clone, Debug, Default)]
pub struct Cube {
    groups: HashMap<Key, Group>,
}

impl Cube {
    /// Adds up and decides. Of a run of weeks there are groups by week as well, for all
    /// channels together.
    pub fn build(facts: &[ShareFact], period: Period, threshold: usize) -> Self {
        let mut people: HashMap<PersonId, u32> = HashMap::new();
        let mut groups: HashMap<Key, Sums> = HashMap::new();
        // The whole is always there, even when nothing happened.
        groups.insert(Key::all(), Sums::default());
        for fact in facts {
            let next = people.len() as u32;
            let person = fact.person.map(|id| *people.entry(id).or_insert(next));
            let mut clicks = Clicks::default();
            for (_, of_day) in &fact.clicks {
                clicks.add(*of_day);
            }
            for key in Key::of(fact) {
                let sums = groups.entry(key).or_default();
                if fact.made_on.is_some() {
                    sums.add_made(person);
                }
                if fact.posted_on.is_some() {
                    sums.add_posted(fact, person);
                }
                if !fact.clicks.is_empty() {
                    sums.add_clicks(clicks, person);
                }
            }
            if period.unit == Unit::Week {
                add_weeks(&mut groups, fact, person);
            }
        }
        Self::decided(groups, threshold)
    }

    fn decided(groups: HashMap<Key, Sums>, threshold: usize) -> Self {
        let mut groups: Vec<(Key, Sums)> = groups.into_iter().collect();
        // The order decides between equals, and must be the same every time.
        groups.sort_unstable_by_key(|(key, _)| *key);
        let places: HashMap<Key, usize> = groups
            .iter()
            .enumerate()
            .map(|(place, (key, _))| (*key, place))
            .collect();
        let mut lines: HashMap<(usize, usize), Line> = HashMap::new();
        let mut order = Vec::new();
        for (place, (key, _)) in groups.iter().enumerate() {
            for (side, total) in key.totals() {
                let Some(&total) = places.get(&total) else {
                    continue;
                };
                let line = lines.entry((side, total)).or_insert_with(|| {
                    order.push((side, total));
                    Line {
                        total,
                        parts: Vec::new(),
                    }
                });
                line.parts.push(place);
            }
        }
        let lines: Vec<Line> = order.iter().filter_map(|at| lines.remove(at)).collect();
        let evidence: Vec<Evidence> = groups
            .iter_mut()
            .map(|(_, sums)| std::mem::take(&mut sums.evidence))
            .collect();
        let verdicts = decide(&evidence, &lines, threshold);
        let groups = groups
            .into_iter()
            .zip(evidence)
            .zip(verdicts)
            .map(|(((key, sums), evidence), verdict)| {
                let sums = Sums { evidence, ..sums };
                (key, Group { sums, verdict })
            })
            .collect();
        Self { groups }
    }

    /// One group, or `None` when nothing happened there.
    pub fn group(&self, slice: Slice, matter: Matter) -> Option<&Group> {
        self.groups.get(&Key {
            team: slice.team,
            channel: slice.channel,
            matter,
        })
    }

    /// The parts of a slice by team.
    pub fn teams(&self, slice: Slice, matter: Matter) -> Vec<(TeamKey, &Group)> {
        self.parts(|key| {
            let part = key.team?;
            (key.channel == slice.channel && key.matter == matter).then_some(part)
        })
    }

    /// The parts of a slice by channel, in the order in which channels are offered.
    pub fn channels(&self, slice: Slice, matter: Matter) -> Vec<(Channel, &Group)> {
        let mut parts = self.parts(|key| {
            let part = key.channel?;
            (key.team == slice.team && key.matter == matter).then_some(part)
        });
        parts.sort_by_key(|(channel, _)| *channel);
        parts
    }

    /// The items of a slice that serve this purpose.
    pub fn items(&self, slice: Slice, purpose: Purpose) -> Vec<(ItemId, &Group)> {
        self.parts(|key| match key.matter {
            Matter::Item(serves, item) if serves == purpose => {
                (key.team == slice.team && key.channel == slice.channel).then_some(item)
            }
            _ => None,
        })
    }

    fn parts<T>(&self, part: impl Fn(&Key) -> Option<T>) -> Vec<(T, &Group)> {
        self.groups
            .iter()
            .filter_map(|(key, group)| Some((part(key)?, group)))
            .collect()
    }
}

fn add_weeks(groups: &mut HashMap<Key, Sums>, fact: &ShareFact, person: Option<u32>) {
    let mut add = |day: NaiveDate, work: &dyn Fn(&mut Sums)| {
        for team in [None, Some(fact.team)] {
            let matter = Matter::Week(monday(day));
            work(
                groups
                    .entry(Key {
                        team,
                        channel: None,
                        matter,
                    })
                    .or_default(),
            );
        }
    };
    if let Some(day) = fact.made_on {
        add(day, &|sums| sums.add_made(person));
    }
    if let Some(day) = fact.posted_on {
        add(day, &|sums| sums.add_posted(fact, person));
    }
    for (day, clicks) in &fact.clicks {
        add(*day, &|sums| sums.add_clicks(*clicks, person));
    }
}

impl Key {
    fn all() -> Self {
        Self {
            team: None,
            channel: None,
            matter: Matter::All,
        }
    }

    /// Every group that a share is part of, weeks apart.
    fn of(fact: &ShareFact) -> impl Iterator<Item = Key> {
        let matters = [
            Matter::All,
            Matter::Purpose(fact.purpose),
            Matter::Item(fact.purpose, fact.item),
        ];
        let (team, channel) = (Some(fact.team), Some(fact.channel));
        matters.into_iter().flat_map(move |matter| {
            [(None, None), (team, None), (None, channel), (team, channel)].map(|(team, channel)| {
                Key {
                    team,
                    channel,
                    matter,
                }
            })
        })
    }

    /// The totals that it is part of, each with the number of the side it is taken over. Weeks
    /// and purposes add up to the same total in two different ways.
    fn totals(self) -> impl Iterator<Item = (usize, Key)> {
        let over_team = self.team.map(|_| (0, Key { team: None, ..self }));
        let over_channel = self.channel.map(|_| {
            let total = Key {
                channel: None,
                ..self
            };
            (1, total)
        });
        let wider = match self.matter {
            Matter::All => None,
            Matter::Purpose(_) => Some((2, Matter::All)),
            Matter::Week(_) => Some((3, Matter::All)),
            Matter::Item(purpose, _) => Some((4, Matter::Purpose(purpose))),
        };
        let over_matter = wider.map(|(side, matter)| (side, Key { matter, ..self }));
        [over_team, over_channel, over_matter].into_iter().flatten()
    }
}
