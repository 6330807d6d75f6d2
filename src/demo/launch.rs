//! How the invented company launched its programme, and what it wants to achieve with it.

use serde::Deserialize;

const LAUNCH: &str = include_str!("launch.toml");

/// The launch and the ambitions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What was written about each step.
    pub step: Vec<Step>,
    /// The ambitions.
    pub ambition: Vec<Ambition>,
}

/// What was written about a step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Which, in the word of the room.
    pub step: String,
    /// Markdown.
    pub body: String,
    /// The talk: how many weeks ago it was held.
    pub held_weeks_ago: Option<u32>,
}

/// One ambition.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ambition {
    /// What is to be achieved.
    pub name: String,
    /// What it is about, in the word of the room; as are measure and state.
    pub kind: String,
    /// What is held against the target.
    pub measure: String,
    /// What is counted, where it is typed in.
    pub unit: String,
    /// How much is enough.
    pub target: i64,
    /// How many weeks ago it began.
    pub begins_weeks_ago: u32,
    /// In how many weeks it should be achieved.
    pub due_in_weeks: u32,
    /// The role of the one who follows it up.
    pub owner: String,
    /// Where it stands.
    pub state: String,
    /// Tag of the campaign that serves it.
    pub campaign: Option<String>,
    /// What was noted of it.
    #[serde(default)]
    pub check_in: Vec<CheckIn>,
}

/// What was noted of a month.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// How many months ago.
    pub months_ago: u32,
    /// The figure, where it is typed in.
    pub figure: Option<i64>,
    /// How it went.
    pub note: String,
}

impl Plan {
    /// Reads the plan. The file is inside the program, so an error is a mistake in it.
    pub fn read() -> Result<Self, toml::de::Error> {
        toml::from_str(LAUNCH)
    }
}
