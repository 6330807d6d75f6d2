//! What is asked of a report in its address, and the choices that its page offers.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::model::{Slice, TeamKey};
use super::super::period::{
    LONGEST_RUN, Period, USUAL_RUN, closed_months, closed_weeks, week_word,
};
use super::super::words::Words;
use crate::content::channel::Channel;
use crate::error::{Error, Result};
use crate::people::model::Team;
use crate::web::Choice;

/// Runs of weeks that are offered, and the one that a report opens with.
const RUNS: [u32; 4] = [4, USUAL_RUN, 26, LONGEST_RUN];
/// How far back single weeks and months are offered.
const WEEKS_OFFERED: u64 = 104;
const MONTHS_OFFERED: u32 = 24;
/// Stands for people without a team in addresses.
const WITHOUT_TEAM: &str = "none";

/// What is asked of a report, as it stands in the address. Empty is the same as missing.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    /// `12` weeks back, a month `2026-10`, `weeks` with `from` and `to`, or `months` with
    /// `first` and `last`.
    #[serde(default)]
    period: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    first: String,
    #[serde(default)]
    last: String,
    #[serde(default)]
    team: String,
    #[serde(default)]
    channel: String,
}

impl Asked {
    /// The period asked for. One that is not over on `today`, or none at all, is refused with a
    /// sentence.
    pub fn period(&self, today: NaiveDate) -> Result<Period> {
        let period = match self.period.as_str() {
            "" => Some(Period::last_weeks(USUAL_RUN, today)),
            "weeks" => Period::weeks(&self.from, &self.to, today),
            "months" => Period::months(&self.first, &self.last, today),
            text => match text.parse() {
                Ok(weeks) if RUNS.contains(&weeks) => Some(Period::last_weeks(weeks, today)),
                _ => Period::month(text, today),
            },
        };
        period.ok_or_else(|| Error::conflict("reports-period-open"))
    }

    /// The part asked for; `NotFound` for a team or a channel that cannot be.
    pub fn slice(&self) -> Result<Slice> {
        let team: Option<TeamKey> = match self.team.as_str() {
            "" => None,
            WITHOUT_TEAM => Some(None),
            id => Some(Some(id.parse().map_err(|_| Error::NotFound)?)),
        };
        let channel = match self.channel.as_str() {
            "" => None,
            word => Some(word.parse().map_err(|_| Error::NotFound)?),
        };
        Ok(Slice { team, channel })
    }

    /// Everything a page offers to choose between. `teams` is empty for those who have no
    /// choice, and `with_channels` is false where the report is about one channel.
    pub(super) fn choices(
        &self,
        words: &Words,
        slice: Slice,
        teams: &[Team],
        with_channels: bool,
    ) -> Value {
        let channels = if with_channels {
            channel_options(words, slice)
        } else {
            Vec::new()
        };
        json!({
            "periods": self.period_options(words),
            "first_weeks": week_options(words, &self.from),
            "last_weeks": week_options(words, &self.to),
            "first_months": month_options(words, &self.first),
            "last_months": month_options(words, &self.last),
            "own_weeks": self.period == "weeks",
            "own_months": self.period == "months",
            "teams": team_options(words, slice, teams),
            "channels": channels,
        })
    }

    fn period_options(&self, words: &Words) -> Vec<Choice> {
        let usual = USUAL_RUN.to_string();
        let chosen = match self.period.as_str() {
            "" => &usual,
            chosen => chosen,
        };
        let runs = RUNS.iter().map(|run| {
            let run = run.to_string();
            let is_chosen = run == *chosen;
            Choice::new(run.clone(), words.last_weeks(&run), is_chosen)
        });
        let own = ["weeks", "months"].map(|unit| {
            let label = words.text(&format!("reports-own-{unit}"));
            Choice::new(unit, label, chosen == unit)
        });
        runs.chain(own)
            .chain(month_options(words, chosen))
            .collect()
    }
}

fn week_options(words: &Words, chosen: &str) -> Vec<Choice> {
    closed_weeks(WEEKS_OFFERED, words.today())
        .into_iter()
        .map(|monday| {
            let word = week_word(monday.iso_week());
            let is_chosen = word == chosen;
            Choice::new(word, words.week(monday), is_chosen)
        })
        .collect()
}

fn month_options(words: &Words, chosen: &str) -> Vec<Choice> {
    closed_months(MONTHS_OFFERED, words.today())
        .into_iter()
        .map(|first| {
            let word = format!("{}-{:02}", first.year(), first.month());
            let is_chosen = word == chosen;
            Choice::new(word, words.month(first), is_chosen)
        })
        .collect()
}

fn team_options(words: &Words, slice: Slice, teams: &[Team]) -> Vec<Choice> {
    if teams.is_empty() {
        return Vec::new();
    }
    let all = Choice::new("", words.text("reports-all-teams"), slice.team.is_none());
    let each = teams.iter().map(|team| {
        let is_chosen = slice.team == Some(Some(team.id));
        Choice::new(team.id, team.name.clone(), is_chosen)
    });
    let without = words.text("reports-no-team");
    let without = Choice::new(WITHOUT_TEAM, without, slice.team == Some(None));
    [all].into_iter().chain(each).chain([without]).collect()
}

fn channel_options(words: &Words, slice: Slice) -> Vec<Choice> {
    let all = words.text("reports-all-channels");
    let all = Choice::new("", all, slice.channel.is_none());
    let each = Channel::ALL.iter().map(|&channel| {
        let is_chosen = slice.channel == Some(channel);
        Choice::new(channel, words.channel(channel), is_chosen)
    });
    [all].into_iter().chain(each).collect()
}
