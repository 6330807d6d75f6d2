//! The steps of the launch and what is written about each.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::model::length;
use crate::db::schema::launch_steps;
use crate::error::{Fields, Message, Result};

/// The longest text of a step, in characters of its Markdown.
pub const STEP_LIMIT: usize = 2_000;

text_enum! {
    /// What a programme that succeeds has thought about before it begins.
    LaunchStep {
        /// What it is to achieve.
        Goals = "goals",
        /// Where people share.
        Channels = "channels",
        /// Whom it is to reach.
        Audience = "audience",
        /// In which languages, and in which tone.
        Language = "language",
        /// What is told.
        Message = "message",
        /// How often there is something to share.
        Rhythm = "rhythm",
        /// Who answers for it.
        Leader = "leader",
        /// Who tries it first.
        Pilot = "pilot",
        /// The talk with the staff representatives.
        Talk = "talk",
    }
}

/// What is written about one step.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = launch_steps)]
pub struct StepNote {
    /// Which step.
    pub step: LaunchStep,
    /// Markdown; may be empty where a day is given.
    pub body: String,
    /// The day of the talk; of no other step.
    pub held_on: Option<NaiveDate>,
}

impl StepNote {
    /// A step about which nothing is written.
    pub fn empty(step: LaunchStep) -> Self {
        Self {
            step,
            body: String::new(),
            held_on: None,
        }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.body.is_empty() && self.held_on.is_none()
    }

    /// Whether the step is done on `day`: something is written about it; the talk has been held.
    pub fn is_done(&self, day: NaiveDate) -> bool {
        match self.step {
            LaunchStep::Talk => self.held_on.is_some_and(|held| held <= day),
            _ => !self.body.is_empty(),
        }
    }

    /// Refuses a text that is too long.
    ///
    /// # Errors
    /// `Invalid` beside `body`.
    pub fn check(&self) -> Result<()> {
        let mut fields = Fields::new();
        let length = length(&self.body);
        if length > STEP_LIMIT {
            let message = Message::new("policy-too-long")
                .with("length", length)
                .with("limit", STEP_LIMIT)
                .with("over", length - STEP_LIMIT);
            fields.add("body", message);
        }
        fields.into_result()
    }
}

/// The whole launch: every step in its order, written about or not.
#[derive(Clone, Debug)]
pub struct Launch(Vec<StepNote>);

impl Launch {
    /// The launch with what is written about some of its steps.
    pub fn of(written: &[StepNote]) -> Self {
        let note = |step: &LaunchStep| {
            let mut notes = written.iter();
            let note = notes.find(|note| note.step == *step).cloned();
            note.unwrap_or_else(|| StepNote::empty(*step))
        };
        Self(LaunchStep::ALL.iter().map(note).collect())
    }

    /// Every step in its order.
    pub fn notes(&self) -> &[StepNote] {
        &self.0
    }

    /// How many steps are done on `day`.
    pub fn done(&self, day: NaiveDate) -> usize {
        self.0.iter().filter(|note| note.is_done(day)).count()
    }

    /// The first step after `step`, round to the beginning, that is not done on `day`.
    pub fn next_after(&self, step: LaunchStep, day: NaiveDate) -> Option<LaunchStep> {
        let (before, after) = self.0.split_at(step as usize + 1);
        let mut round = after.iter().chain(before);
        round.find(|note| !note.is_done(day)).map(|note| note.step)
    }

    /// When the talk with the staff representatives was held; none before it was.
    pub fn talk_held_on(&self, day: NaiveDate) -> Option<NaiveDate> {
        let mut notes = self.0.iter();
        let talk = notes.find(|note| note.step == LaunchStep::Talk && note.is_done(day));
        talk.and_then(|talk| talk.held_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_step_is_the_next_that_is_open() {
        let day: NaiveDate = "2026-11-18".parse().unwrap();
        let written = |step| StepNote {
            body: "Ja.".into(),
            ..StepNote::empty(step)
        };
        let open = Launch::of(&[written(LaunchStep::Channels)]);
        assert_eq!(
            open.next_after(LaunchStep::Goals, day),
            Some(LaunchStep::Audience)
        );
        assert_eq!(
            open.next_after(LaunchStep::Talk, day),
            Some(LaunchStep::Goals)
        );
        let mut all: Vec<StepNote> = LaunchStep::ALL.iter().map(|step| written(*step)).collect();
        assert_eq!(
            Launch::of(&all).next_after(LaunchStep::Goals, day),
            Some(LaunchStep::Talk),
            "a talk without a day has not been held"
        );
        all[LaunchStep::Talk as usize].held_on = Some(day);
        let launch = Launch::of(&all);
        assert_eq!(launch.next_after(LaunchStep::Goals, day), None);
        assert_eq!(launch.done(day), LaunchStep::ALL.len());
        assert_eq!(launch.talk_held_on(day), Some(day));
        assert_eq!(launch.talk_held_on(day.pred_opt().unwrap()), None);
    }
}
