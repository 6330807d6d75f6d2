//! The figures of closed weeks for those who answer for them: the same that the reports show,
//! from the same answer.

use chrono::Datelike;
use serde::Serialize;

use super::mails::Kind;
use super::model::Week;
use super::steps::{Step, Steps};
use crate::access::PersonId;
use crate::content::model::{ItemId, Purpose};
use crate::people::model::Team;
use crate::reports::address::Address;
use crate::reports::answer::{Answer, Division, Figures, Measure, Question, Row, Table};
use crate::reports::model::{Slice, Subject};
use crate::reports::period::Period;
use crate::reports::view::{FigureView, figure, is_worth_showing};
use crate::reports::words::Words;

/// Bars of one chart at most.
const MOST: usize = 6;

/// What the templates of figures see.
#[derive(Serialize)]
pub struct Results {
    /// Number of the week; of a vacancy the one in which it ran out.
    week: u32,
    /// From which day to which.
    days: String,
    /// The leader's team, or the title of the vacancy.
    subject_name: String,
    /// The whole in one line.
    lead: String,
    /// The figures of the whole.
    figures: Vec<FigureView>,
    /// Why there are none.
    no_figures: Option<String>,
    /// The parts, as bars.
    charts: Vec<Chart>,
    /// What can be done next.
    steps: Vec<Step>,
    /// Where the same figures stand as a report; without the organisation's address.
    report: String,
}

/// Bars.
#[derive(Serialize)]
struct Chart {
    title: String,
    bars: Vec<Bar>,
}

/// One bar.
#[derive(Serialize)]
struct Bar {
    label: String,
    value: String,
    /// Its length; none where the figure is hidden.
    percent: Option<i64>,
}

/// What a mail of this kind asks of the reports; of a leader's own team.
pub fn question(kind: Kind, week: Week, team: Option<&Team>, threshold: usize) -> Question {
    Question {
        subject: match kind {
            Kind::Hr => Subject::Purpose(Purpose::Recruitment),
            Kind::Letter | Kind::Comms | Kind::Leader | Kind::Vacancy => Subject::Overview,
        },
        slice: Slice {
            team: team.map(|team| Some(team.id)),
            channel: None,
        },
        period: week.period(),
        threshold,
    }
}

/// What the mail about a vacancy asks: of everything from the week in which it went out to the
/// one in which it ran out.
pub fn question_of_vacancy(item: ItemId, (out, over): (Week, Week), threshold: usize) -> Question {
    Question {
        subject: Subject::Item(item),
        slice: Slice::default(),
        period: Period {
            first: out.monday().min(over.monday()),
            ..over.period()
        },
        threshold,
    }
}

/// Whose mail it is.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The account.
    pub person: PersonId,
    /// A leader's team.
    pub team: Option<&'a Team>,
}

impl Results {
    /// The mail's figures and steps; none when nothing happened and nothing is to be done. A
    /// vacancy that nobody clicked on is an answer too.
    pub fn of(
        kind: Kind,
        answer: &Answer,
        steps: &Steps,
        reader: Reader<'_>,
        words: &Words<'_>,
    ) -> Option<Self> {
        let steps = steps.of(kind, reader.person, words);
        let (figures, no_figures) = match &answer.total {
            Ok(_) if !answer.is_active && kind != Kind::Vacancy => {
                (Vec::new(), Some(words.text("digest-quiet-week")))
            }
            Ok(total) => (kind.figures(total, answer, words), None),
            Err(_) => {
                let number = words.threshold().to_string();
                let why = words.text_with("digest-hidden", &[("number", &number)]);
                (Vec::new(), Some(why))
            }
        };
        if figures.is_empty() && steps.is_empty() {
            return None;
        }
        let charts = if figures.is_empty() {
            Vec::new()
        } else {
            kind.charts(answer, words)
        };
        let (first, last) = (answer.period.first, answer.period.last);
        let name = answer
            .name
            .clone()
            .or_else(|| Some(reader.team?.name.clone()));
        Some(Self {
            week: last.iso_week().week(),
            days: words.days(answer.period),
            subject_name: name.unwrap_or_default(),
            lead: no_figures.clone().unwrap_or_else(|| lead(answer, words)),
            figures,
            no_figures,
            charts,
            steps,
            report: format!(
                "{}?period=weeks&from={}&to={}",
                Address::page(answer.subject),
                Week::of(first),
                Week::of(last),
            ),
        })
    }
}

/// `412 klikk, 298 besøkende, 37 delinger`
fn lead(answer: &Answer, words: &Words<'_>) -> String {
    let Ok(total) = &answer.total else {
        return String::new();
    };
    let of = |measure: Measure| words.cell(measure, total.cell(measure));
    words.text_with(
        "digest-results-lead",
        &[
            ("clicks", &of(Measure::Clicks)),
            ("visitors", &of(Measure::Visitors)),
            ("shares", &of(Measure::Shares)),
        ],
    )
}

impl Kind {
    fn measures(self) -> &'static [Measure] {
        match self {
            Kind::Letter => &[],
            Kind::Comms => &[
                Measure::Clicks,
                Measure::Visitors,
                Measure::Sent,
                Measure::Shares,
                Measure::Ambassadors,
                Measure::Views,
            ],
            Kind::Hr => &[
                Measure::Clicks,
                Measure::Visitors,
                Measure::Started,
                Measure::Sent,
                Measure::Shares,
                Measure::Saved,
            ],
            Kind::Leader => &[
                Measure::Clicks,
                Measure::Visitors,
                Measure::Shares,
                Measure::Ambassadors,
            ],
            Kind::Vacancy => &[
                Measure::Clicks,
                Measure::Visitors,
                Measure::Started,
                Measure::Sent,
                Measure::Shares,
                Measure::Ambassadors,
                Measure::Views,
                Measure::Saved,
            ],
        }
    }

    fn divisions(self) -> &'static [Division] {
        match self {
            Kind::Letter => &[],
            Kind::Comms => &[Division::Purpose, Division::Channel],
            Kind::Hr => &[Division::Item, Division::Channel],
            Kind::Leader => &[Division::Channel],
            Kind::Vacancy => &[Division::Channel, Division::Team],
        }
    }

    fn figures(self, total: &Figures, answer: &Answer, words: &Words<'_>) -> Vec<FigureView> {
        let shown = self.measures().iter().copied();
        shown
            .filter(|measure| is_worth_showing(*measure, total))
            .map(|measure| figure(measure, total, answer, words))
            .collect()
    }

    fn charts(self, answer: &Answer, words: &Words<'_>) -> Vec<Chart> {
        let tables = self.divisions().iter().filter_map(|division| {
            let mut tables = answer.tables.iter();
            tables.find(|table| table.division == *division)
        });
        tables.filter_map(|table| chart(table, words)).collect()
    }
}

/// Clicks of the parts, longest first as in the report; none where there is nothing to compare.
fn chart(table: &Table, words: &Words<'_>) -> Option<Chart> {
    let clicks = |row: &Row| {
        let figures = row.shown.as_ref().ok();
        figures.and_then(|figures| figures.value(Measure::Clicks))
    };
    let longest = table.rows.iter().filter_map(clicks).max()?;
    let bars = table.rows.iter().take(MOST).map(|row| {
        let value = match &row.shown {
            Ok(figures) => words.cell(Measure::Clicks, figures.cell(Measure::Clicks)),
            Err(why) => words.hidden(*why),
        };
        Bar {
            label: words.label(&row.label),
            value,
            percent: clicks(row).map(|clicks| clicks * 100 / longest.max(1)),
        }
    });
    (longest > 0).then(|| Chart {
        title: words.text(&format!("digest-bars-{}", table.division)),
        bars: bars.collect(),
    })
}
