//! A report's answer: the one set of figures that page, chart and file are drawn from. What may
//! not be seen is not in here.

mod compose;
mod figures;
mod tables;

use chrono::NaiveDate;

pub use super::journeys::Journey;
pub use super::model::Rate;
pub use super::programme::{Programme, Stage, Step};
pub use compose::answer;
pub use figures::{Cell, Figures, Measure};

use super::model::{ItemLine, Slice, Subject};
use super::period::Period;
use super::suppression::Verdict;
use crate::content::model::{Campaign, CampaignId, Purpose, VoteReason};
use crate::content::store::VoteCounts;
use crate::people::model::Team;
use crate::sharing::channel::Channel;
use crate::sharing::model::ProgrammeDay;

/// Figures, or why they are not shown.
pub type Shown = Result<Figures, Verdict>;

/// One figure, or why it is not shown.
pub fn cell(shown: &Shown, measure: Measure) -> Cell {
    match shown {
        Ok(figures) => figures.cell(measure),
        Err(why) => Cell::Hidden(*why),
    }
}

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

/// What the saved job-ad cost is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ads {
    /// Vacancies first shared in the period for which HR entered the price of an ad.
    pub priced: i64,
    /// The sum of these prices, in hundredths.
    pub sum: i64,
    /// Other vacancies, worked out from clicks × the channel's price, where they may be seen.
    pub by_clicks: i64,
    /// What these clicks come to, in hundredths.
    pub clicks_cost: i64,
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
    /// Whether team and channel were both chosen where only one of them can be: hardly a part
    /// would be large enough to be seen. Such tables are left out.
    pub is_too_narrow: bool,
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

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// About what.
    pub subject: Subject,
    /// Of which part.
    pub slice: Slice,
    /// Of when.
    pub period: Period,
    /// The smallest group that the organisation shows.
    pub threshold: usize,
}

/// What changes any day and is read for each report.
pub struct Today {
    /// Every item.
    pub items: Vec<ItemLine>,
    /// Every campaign.
    pub campaigns: Vec<Campaign>,
    /// Every team.
    pub teams: Vec<Team>,
    /// Rates and prices of every channel, in the order of the channels.
    pub rates: Vec<Rate>,
    /// How many took part on which day.
    pub programme_days: Vec<ProgrammeDay>,
}

/// What is known of the one campaign or item that is asked about.
#[derive(Debug, Default)]
pub struct About {
    /// Name of the campaign or title of the item.
    pub name: Option<String>,
    /// What readers said of the item.
    pub votes: Option<VoteCounts>,
}
