//! What can be done next: it stands below the figures of a week.

use chrono::NaiveDate;
use serde::Serialize;

use super::mails::Kind;
use super::store::open_items::OpenItem;
use crate::access::PersonId;
use crate::content::model::Purpose;
use crate::policy::ambitions::model::AmbitionId;
use crate::policy::questions::model::QuestionId;
use crate::reports::words::Words;
use crate::texts::KindOfDate;

/// Lines under one heading at most.
const MOST: usize = 6;

/// Something that can be done.
#[derive(Serialize)]
pub(super) struct Step {
    /// Its word in the keys of texts.
    step: &'static str,
    items: Vec<StepItem>,
    /// How many items there are beyond these.
    more: usize,
}

/// What it can be done about.
#[derive(Serialize)]
struct StepItem {
    /// Where it stands; without the organisation's address.
    path: String,
    title: String,
    note: String,
}

/// A question to the policy that waits for an answer.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// Which.
    pub id: QuestionId,
    /// The question on one line.
    pub line: String,
    /// The day it was asked.
    pub asked_on: NaiveDate,
}

/// Suggestions from staff that wait for an answer; at least one.
#[derive(Clone, Copy, Debug)]
pub struct OpenSuggestions {
    /// How many.
    pub count: i64,
    /// The day the oldest was made.
    pub oldest_on: NaiveDate,
}

/// A month in which nothing is noted of an ambition yet.
#[derive(Clone, Debug)]
pub struct OwedCheckIn {
    /// Of which ambition.
    pub ambition: AmbitionId,
    /// What it is called.
    pub name: String,
    /// Who follows it up, and reads of it alone.
    pub owner: PersonId,
    /// The first day of the month.
    pub month: NaiveDate,
}

/// Everything that can be done, whoever reads of it.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    /// Items that nobody has posted.
    pub unshared: Vec<OpenItem>,
    /// Vacancies whose last day to apply is near.
    pub closing: Vec<OpenItem>,
    /// Questions to the policy without an answer, the oldest first.
    pub unanswered: Vec<OpenQuestion>,
    /// Suggestions without an answer.
    pub suggested: Option<OpenSuggestions>,
    /// Ambitions without a note of this month.
    pub owed: Vec<OwedCheckIn>,
}

impl Steps {
    /// What of it stands in this kind of mail to this person; headings without lines are left out.
    pub(super) fn of(&self, kind: Kind, person: PersonId, words: &Words<'_>) -> Vec<Step> {
        let steps = [
            Step::new("closing", self.closing(kind, words)),
            Step::new("owed", self.owed(kind, person, words)),
            Step::new("unanswered", self.unanswered(kind, words)),
            Step::new("suggested", self.suggested(kind, words)),
            Step::new("unshared", self.unshared(kind, words)),
        ];
        steps
            .into_iter()
            .filter(|step| !step.items.is_empty())
            .collect()
    }

    fn closing(&self, kind: Kind, words: &Words<'_>) -> Vec<StepItem> {
        let closing: &[OpenItem] = match kind {
            Kind::Comms | Kind::Hr | Kind::Leader => &self.closing,
            Kind::Letter | Kind::Vacancy => &[],
        };
        let line = |open: &OpenItem| {
            let note = open.deadline.map(|day| note("closing", day, words));
            StepItem::of_item(open, note)
        };
        closing.iter().map(line).collect()
    }

    fn unshared(&self, kind: Kind, words: &Words<'_>) -> Vec<StepItem> {
        let unshared = self.unshared.iter().filter(|open| match kind {
            Kind::Comms => true,
            Kind::Hr => open.purpose == Purpose::Recruitment,
            Kind::Letter | Kind::Leader | Kind::Vacancy => false,
        });
        let line = |open: &OpenItem| {
            let day = open.published_at.map(|at| words.day(at));
            StepItem::of_item(open, day.map(|day| note("unshared", day, words)))
        };
        unshared.map(line).collect()
    }

    fn unanswered(&self, kind: Kind, words: &Words<'_>) -> Vec<StepItem> {
        let unanswered: &[OpenQuestion] = match kind {
            Kind::Comms | Kind::Hr => &self.unanswered,
            Kind::Letter | Kind::Leader | Kind::Vacancy => &[],
        };
        let line = |question: &OpenQuestion| StepItem {
            path: format!("/policy/questions/{}", question.id),
            title: question.line.clone(),
            note: note("unanswered", question.asked_on, words),
        };
        unanswered.iter().map(line).collect()
    }

    /// One line for all of them: communications answer them in the studio.
    fn suggested(&self, kind: Kind, words: &Words<'_>) -> Vec<StepItem> {
        let suggested = self.suggested.filter(|_| kind == Kind::Comms);
        let line = |open: OpenSuggestions| {
            let number = open.count.to_string();
            StepItem {
                path: "/studio/suggestions?state=waiting".to_owned(),
                title: words.text_with("digest-step-suggested-count", &[("number", &number)]),
                note: note("suggested", open.oldest_on, words),
            }
        };
        suggested.map(line).into_iter().collect()
    }

    fn owed(&self, kind: Kind, person: PersonId, words: &Words<'_>) -> Vec<StepItem> {
        let is_planner = matches!(kind, Kind::Comms | Kind::Hr);
        let own = self.owed.iter();
        let own = own.filter(|owed| is_planner && owed.owner == person);
        let line = |owed: &OwedCheckIn| StepItem {
            path: format!("/programme/ambitions/{}#check-in", owed.ambition),
            title: owed.name.clone(),
            note: words.month(owed.month),
        };
        own.map(line).collect()
    }
}

impl Step {
    fn new(step: &'static str, mut items: Vec<StepItem>) -> Self {
        let more = items.len().saturating_sub(MOST);
        items.truncate(MOST);
        Self { step, items, more }
    }
}

impl StepItem {
    fn of_item(open: &OpenItem, note: Option<String>) -> Self {
        Self {
            path: format!("/items/{}", open.id),
            title: open.title.clone(),
            note: note.unwrap_or_default(),
        }
    }
}

/// What is said of a day beside a line of this step.
fn note(step: &str, day: NaiveDate, words: &Words<'_>) -> String {
    let day = words.formats().date(day, KindOfDate::Long);
    words.text_with(&format!("digest-step-{step}-day"), &[("day", &day)])
}
