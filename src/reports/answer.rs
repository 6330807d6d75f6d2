//! A report's answer: the one set of figures that page, chart and file are drawn from. What may
//! not be seen is not in here.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::cube::{Cube, Group, Matter, Sums};
use super::model::{ItemLine, ReportKind, ShareFact, Slice, TeamKey};
use super::period::Period;
use super::suppression::Verdict;
use crate::content::model::{ItemId, Purpose};
use crate::people::model::Team;
use crate::sharing::channel::Channel;

text_enum! {
    /// A figure, in the order of importance (R10).
    Measure {
        /// Clicks by people.
        Clicks = "clicks",
        /// Unique visitors.
        Visitors = "visitors",
        /// Shares posted.
        Shares = "shares",
        /// Ambassadors who posted.
        Ambassadors = "ambassadors",
        /// Links made.
        Links = "links",
        /// Potential audience.
        Audience = "audience",
        /// Estimated views.
        Views = "views",
        /// Visits by machines.
        Bots = "bots",
    }
}

impl Measure {
    /// Where the figure comes from, as the part `figure` names it.
    pub fn source(self) -> &'static str {
        match self {
            Measure::Audience => "typed",
            Measure::Views => "estimated",
            _ => "counted",
        }
    }
}

/// The figures of one group that may be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    values: [Option<i64>; Measure::ALL.len()],
    /// Shares posted whose followers are known: what audience and views rest on.
    pub with_followers: i64,
}

impl Figures {
    fn of(sums: &Sums) -> Self {
        // Of a chat or a mail nobody knows the followers: that is not nought.
        let told = |value: i64| (sums.posted == 0 || sums.with_followers > 0).then_some(value);
        let values = [
            Some(sums.clicks.human),
            Some(sums.clicks.unique),
            Some(sums.posted),
            Some(sums.ambassadors()),
            Some(sums.made),
            told(sums.audience()),
            told(sums.views.round() as i64),
            Some(sums.clicks.bot),
        ];
        Self {
            values,
            with_followers: sums.with_followers,
        }
    }

    /// One figure; views are rounded to whole ones. `None` where it rests on followers and
    /// nobody told theirs.
    pub fn value(&self, measure: Measure) -> Option<i64> {
        self.values[measure as usize]
    }
}

/// Figures, or why they are not shown.
pub type Shown = Result<Figures, Verdict>;

/// What a row is about.
#[derive(Clone, Debug)]
pub enum Label {
    /// Everything in the table.
    Total,
    /// One purpose.
    Purpose(Purpose),
    /// One item.
    Item(ItemLine),
    /// One channel.
    Channel(Channel),
    /// One team; none is people without one.
    Team(Option<String>),
    /// One week, by its Monday.
    Week(NaiveDate),
}

/// One row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is about.
    pub label: Label,
    /// Of an item: the channels on which enough ambassadors shared it to say so.
    pub channels: Vec<Channel>,
    /// Its figures.
    pub shown: Shown,
}

impl Row {
    /// A row without channels.
    pub fn new(label: Label, shown: Shown) -> Self {
        Self {
            label,
            channels: Vec::new(),
            shown,
        }
    }
}

text_enum! {
    /// What the rows of a table are.
    Division {
        /// Purposes.
        Purpose = "purpose",
        /// Items.
        Item = "item",
        /// Weeks.
        Week = "week",
        /// Channels.
        Channel = "channel",
        /// Teams.
        Team = "team",
    }
}

/// A table; the total is the answer's.
#[derive(Clone, Debug)]
pub struct Table {
    /// What its rows are.
    pub division: Division,
    /// The rows, in the order to show them.
    pub rows: Vec<Row>,
}

/// Everything a report says.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Which report.
    pub kind: ReportKind,
    /// Of when.
    pub period: Period,
    /// Whether anything happened.
    pub is_active: bool,
    /// The channels on which anything happened.
    pub channels: Vec<Channel>,
    /// All of it.
    pub total: Shown,
    /// The same of the period before.
    pub before: Shown,
    /// Its parts.
    pub tables: Vec<Table>,
}

/// What happened, as the store found it.
pub struct Found {
    /// In the period.
    pub facts: Vec<ShareFact>,
    /// In the period before.
    pub facts_before: Vec<ShareFact>,
    /// Every item that was ever shared.
    pub items: Vec<ItemLine>,
    /// Every team.
    pub teams: Vec<Team>,
}

/// Answers. `threshold` is the smallest group that the organisation shows.
pub fn answer(
    kind: ReportKind,
    period: Period,
    slice: Slice,
    found: Found,
    threshold: usize,
) -> Answer {
    let cube = Cube::build(&found.facts, period, threshold);
    let before = Cube::build(&found.facts_before, period.before(), threshold);
    let matter = kind.purpose().map_or(Matter::All, Matter::Purpose);
    let total = cube.group(slice, matter);
    let mut tables = Vec::new();
    match kind.purpose() {
        None => tables.push(by_purpose(&cube, slice)),
        Some(purpose) => tables.push(by_item(&cube, slice, purpose, found.items)),
    }
    if kind == ReportKind::Overview && slice.channel.is_none() && !period.is_month {
        tables.push(by_week(&cube, slice, period));
    }
    if slice.channel.is_none() {
        tables.push(by_channel(&cube, slice, matter));
    }
    if slice.team.is_none() {
        tables.push(by_team(&cube, slice, matter, &found.teams));
    }
    Answer {
        kind,
        period,
        is_active: total.is_some_and(Group::is_active),
        channels: match slice.channel {
            Some(channel) => vec![channel],
            None => cube
                .channels(slice, matter)
                .iter()
                .map(|part| part.0)
                .collect(),
        },
        total: shown(total),
        before: shown(before.group(slice, matter)),
        tables,
    }
}

/// A group in which nothing happened is nobody's secret: it is nought.
fn shown(group: Option<&Group>) -> Shown {
    match group {
        Some(group) => group.figures().map(Figures::of),
        None => Ok(Figures::of(&Sums::default())),
    }
}

fn by_purpose(cube: &Cube, slice: Slice) -> Table {
    let rows = Purpose::ALL.iter().map(|&purpose| {
        Row::new(
            Label::Purpose(purpose),
            shown(cube.group(slice, Matter::Purpose(purpose))),
        )
    });
    Table {
        division: Division::Purpose,
        rows: rows.collect(),
    }
}

fn by_week(cube: &Cube, slice: Slice, period: Period) -> Table {
    let rows = period.mondays().into_iter().map(|monday| {
        Row::new(
            Label::Week(monday),
            shown(cube.group(slice, Matter::Week(monday))),
        )
    });
    Table {
        division: Division::Week,
        rows: rows.collect(),
    }
}

fn by_channel(cube: &Cube, slice: Slice, matter: Matter) -> Table {
    let rows = cube
        .channels(slice, matter)
        .into_iter()
        .map(|part| Row::new(Label::Channel(part.0), shown(Some(part.1))));
    Table {
        division: Division::Channel,
        rows: by_clicks(rows.collect()),
    }
}

fn by_team(cube: &Cube, slice: Slice, matter: Matter, teams: &[Team]) -> Table {
    let name = |key: TeamKey| {
        let team = teams.iter().find(|team| Some(team.id) == key);
        team.map(|team| team.name.clone())
    };
    let mut rows: Vec<Row> = cube
        .teams(slice, matter)
        .into_iter()
        .map(|(key, group)| Row::new(Label::Team(name(key)), shown(Some(group))))
        .collect();
    rows.sort_by_cached_key(|row| row.label.sort_word());
    Table {
        division: Division::Team,
        rows,
    }
}

fn by_item(cube: &Cube, slice: Slice, purpose: Purpose, items: Vec<ItemLine>) -> Table {
    let mut lines: HashMap<ItemId, ItemLine> =
        items.into_iter().map(|line| (line.id, line)).collect();
    let rows = cube.items(slice, purpose).into_iter().filter_map(|part| {
        let line = lines.remove(&part.0)?;
        let channels = channels_of(cube, slice, Matter::Item(purpose, line.id));
        Some(Row {
            label: Label::Item(line),
            channels,
            shown: shown(Some(part.1)),
        })
    });
    Table {
        division: Division::Item,
        rows: by_clicks(rows.collect()),
    }
}

/// The channels of an item that may be named.
fn channels_of(cube: &Cube, slice: Slice, item: Matter) -> Vec<Channel> {
    let all = Channel::ALL.iter().copied();
    let asked = all.filter(|channel| slice.channel.is_none_or(|only| only == *channel));
    asked
        .filter(|&channel| {
            let part = Slice {
                channel: Some(channel),
                ..slice
            };
            cube.group(part, item)
                .is_some_and(|group| group.figures().is_ok())
        })
        .collect()
}

/// Most clicks first. What is hidden stands last by name, so that its place tells nothing.
fn by_clicks(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by_cached_key(|row| {
        let clicks = row
            .shown
            .as_ref()
            .ok()
            .and_then(|f| f.value(Measure::Clicks));
        (
            clicks.is_none(),
            std::cmp::Reverse(clicks),
            row.label.sort_word(),
        )
    });
    rows
}

impl Label {
    /// By what rows are put in alphabetical order; people without a team come last.
    fn sort_word(&self) -> (bool, String) {
        match self {
            Label::Item(line) => (false, format!("{} {}", line.title.to_lowercase(), line.id)),
            Label::Team(Some(name)) => (false, name.to_lowercase()),
            Label::Channel(channel) => (false, format!("{:02}", *channel as usize)),
            Label::Purpose(_) | Label::Week(_) | Label::Team(None) | Label::Total => {
                (true, String::new())
            }
        }
    }
}
