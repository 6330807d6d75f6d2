//! A report's answer: the one set of figures that page, chart and file are drawn from. What may
//! not be seen is not in here.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::cube::{Cube, Group, Matter, Sums};
use super::model::{ItemLine, ShareFact, Slice, Subject, TeamKey};
use super::period::{Period, Unit};
use super::suppression::Verdict;
use crate::content::model::{CampaignId, ItemId, Purpose, VoteReason};
use crate::people::model::Team;
use crate::reach::network::Network;
use crate::sharing::channel::Channel;

text_enum! {
    /// A figure, in the order of importance: what came of it leads, likes come last (R10).
    Measure {
        /// Clicks by people.
        Clicks = "clicks",
        /// Unique visitors.
        Visitors = "visitors",
        /// Applications started.
        Started = "started",
        /// Applications sent.
        Sent = "sent",
        /// Shares posted.
        Shares = "shares",
        /// Ambassadors who posted.
        Ambassadors = "ambassadors",
        /// Links made.
        Links = "links",
        /// Shares posted that pass a colleague's share on.
        Reshares = "reshares",
        /// Clicks from another network than the one the link was posted on.
        Travelled = "travelled",
        /// Potential audience.
        Audience = "audience",
        /// Estimated views.
        Views = "views",
        /// Measured views.
        Measured = "measured",
        /// Earned media value, in hundredths of the currency.
        Value = "value",
        /// Job-ad cost saved, in hundredths of the currency.
        Saved = "saved",
        /// Clicks that came in a burst; they are among the clicks.
        Bursts = "bursts",
        /// Visits by machines.
        Bots = "bots",
        /// Comments that a network shows.
        Comments = "comments",
        /// Reposts that a network shows.
        Reposts = "reposts",
        /// Likes that a network shows.
        Likes = "likes",
    }
}

impl Measure {
    /// Where the figure comes from, as the part `figure` names it.
    pub fn source(self) -> &'static str {
        match self {
            Measure::Audience
            | Measure::Measured
            | Measure::Comments
            | Measure::Reposts
            | Measure::Likes => "typed",
            Measure::Views | Measure::Value | Measure::Saved => "estimated",
            _ => "counted",
        }
    }

    /// Whether it is money, in hundredths.
    pub fn is_money(self) -> bool {
        matches!(self, Measure::Value | Measure::Saved)
    }
}

/// One figure of a group that may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The figure.
    Known(i64),
    /// Nobody knows it: nobody told, or no price is entered.
    Unknown,
    /// It rests on what few people told, or would give away a figure that is hidden.
    Hidden(Verdict),
}

impl Cell {
    /// The figure, where there is one to be seen.
    pub fn known(self) -> Option<i64> {
        match self {
            Cell::Known(value) => Some(value),
            Cell::Unknown | Cell::Hidden(_) => None,
        }
    }
}

impl From<Option<i64>> for Cell {
    fn from(value: Option<i64>) -> Self {
        value.map_or(Cell::Unknown, Cell::Known)
    }
}

/// The figures of one group that may be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    cells: [Cell; Measure::ALL.len()],
    /// Shares posted whose followers are known: what audience and views rest on.
    pub with_followers: i64,
    /// Shares whose network's figures are known: what measured views, comments, reposts and
    /// likes rest on.
    pub with_network: i64,
}

impl Figures {
    fn of(sums: &Sums) -> Self {
        // Of a chat or a mail nobody knows the followers: that is not nought.
        let told = |value: i64| (sums.posted == 0 || sums.with_followers > 0).then_some(value);
        let mut cells = [Cell::Unknown; Measure::ALL.len()];
        for (measure, value) in [
            (Measure::Clicks, Some(sums.clicks.human)),
            (Measure::Visitors, Some(sums.clicks.unique)),
            (Measure::Shares, Some(sums.posted)),
            (Measure::Ambassadors, Some(sums.ambassadors())),
            (Measure::Links, Some(sums.made)),
            (Measure::Audience, told(sums.audience())),
            (Measure::Views, told(sums.views.round() as i64)),
            (Measure::Bots, Some(sums.clicks.bot)),
        ] {
            cells[measure as usize] = value.into();
        }
        Self {
            cells,
            with_followers: sums.with_followers,
            with_network: 0,
        }
    }

    /// One figure; views are rounded to whole ones.
    pub fn cell(&self, measure: Measure) -> Cell {
        self.cells[measure as usize]
    }

    /// One figure, where there is one to be seen.
    pub fn value(&self, measure: Measure) -> Option<i64> {
        self.cell(measure).known()
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
    /// One campaign and its name; none is items that serve no campaign.
    Campaign(Option<(CampaignId, String)>),
    /// So many hands that a share has been through: one, two, or three and more.
    Hand(u8),
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
        /// Campaigns.
        Campaign = "campaign",
        /// Hands that a share has been through.
        Hand = "hand",
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

/// With what a channel's figures were worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The channel.
    pub channel: Channel,
    /// Part of the followers taken to see a post, in thousandths.
    pub view_rate: i64,
    /// Whether the organisation entered that itself; otherwise it is our guess.
    pub is_own: bool,
    /// What a click is worth, in hundredths; none until it is entered.
    pub click_price: Option<i64>,
    /// What a thousand views are worth, in hundredths; none until it is entered.
    pub thousand_views_price: Option<i64>,
}

/// What the saved job-ad cost is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ads {
    /// Vacancies first shared in the period for which HR entered the price of an ad.
    pub priced: i64,
    /// The sum of these prices, in hundredths.
    pub sum: i64,
    /// Other vacancies, worked out from clicks × the channel's price.
    pub by_clicks: i64,
}

/// Where posts moved on to: clicks that came from another network than the link's own.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The network they came from.
    pub network: Network,
    /// How many clicks, or why that is not shown.
    pub clicks: Result<i64, Verdict>,
}

/// One stage of the programme's funnel.
#[derive(Clone, Copy, Debug)]
pub struct Stage {
    /// Which.
    pub step: Step,
    /// How many people; hidden where they, or those lost since the stage before, are few.
    pub people: Cell,
}

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

/// How the programme stands, of everybody: there is no part of it by team or channel.
#[derive(Clone, Debug)]
pub struct Programme {
    /// The funnel, from wide to narrow.
    pub funnel: Vec<Stage>,
    /// Ambassadors who posted in the period per thousand members, with the members of each day
    /// taken together (R6).
    pub participation: Cell,
    /// Members on the mean day of the period, in hundredths.
    pub mean_members: Option<i64>,
    /// Ambassadors who posted in the last week that is over.
    pub weekly_active: Cell,
    /// … in the last month that is over.
    pub monthly_active: Cell,
}

/// What readers said of an item, where enough did.
#[derive(Clone, Debug)]
pub struct Votes {
    /// "Useful".
    pub useful: Cell,
    /// "Not for me".
    pub not_for_me: Cell,
    /// Why not.
    pub reasons: Vec<(VoteReason, Cell)>,
}

/// Everything a report says.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it is about.
    pub subject: Subject,
    /// Name of the campaign or title of the item it is about.
    pub name: Option<String>,
    /// Of which part.
    pub slice: Slice,
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
    /// The same a year ago.
    pub year_ago: Shown,
    /// Its parts.
    pub tables: Vec<Table>,
    /// Where posts moved on to; empty where none did or the whole is hidden.
    pub journeys: Vec<Journey>,
    /// Rates and prices of `channels`.
    pub rates: Vec<Rate>,
    /// What the saved job-ad cost is made of, where the report knows it.
    pub ads: Option<Ads>,
    /// How the programme stands; of the overview of everything only.
    pub programme: Option<Programme>,
    /// What readers said; of an item only.
    pub votes: Option<Votes>,
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
    subject: Subject,
    period: Period,
    slice: Slice,
    found: Found,
    threshold: usize,
) -> Answer {
    let cube = Cube::build(&found.facts, period, threshold);
    let before = Cube::build(&found.facts_before, period.before(), threshold);
    let matter = subject.purpose().map_or(Matter::All, Matter::Purpose);
    let total = cube.group(slice, matter);
    let mut tables = Vec::new();
    match subject.purpose() {
        None => tables.push(by_purpose(&cube, slice)),
        Some(purpose) => tables.push(by_item(&cube, slice, purpose, found.items)),
    }
    if subject == Subject::Overview && slice.channel.is_none() && period.unit == Unit::Week {
        tables.push(by_week(&cube, slice, period));
    }
    if slice.channel.is_none() {
        tables.push(by_channel(&cube, slice, matter));
    }
    if slice.team.is_none() {
        tables.push(by_team(&cube, slice, matter, &found.teams));
    }
    Answer {
        subject,
        name: None,
        slice,
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
        year_ago: Ok(Figures::of(&Sums::default())),
        tables,
        journeys: Vec::new(),
        rates: Vec::new(),
        ads: None,
        programme: None,
        votes: None,
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
            Label::Campaign(Some((_, name))) => (false, name.to_lowercase()),
            Label::Hand(hand) => (false, hand.to_string()),
            Label::Purpose(_)
            | Label::Week(_)
            | Label::Team(None)
            | Label::Campaign(None)
            | Label::Total => (true, String::new()),
        }
    }
}
