//! The words of reports in the reader's language.

use chrono::{Datelike, NaiveDate};

use super::answer::{Cell, Division, Label, Measure};
use super::period::{Period, Unit};
use super::suppression::Verdict;
use crate::access::Role;
use crate::content::model::Purpose;
use crate::sharing::channel::Channel;
use crate::texts::{Formats, KindOfDate, Lang};
use crate::web::Ctx;

/// The reader's language, and the organisation's smallest group.
pub struct Words<'a> {
    ctx: &'a Ctx,
    threshold: usize,
}

impl<'a> Words<'a> {
    /// The words for one answer.
    pub fn new(ctx: &'a Ctx, threshold: usize) -> Self {
        Self { ctx, threshold }
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.ctx.lang
    }

    /// The organisation's smallest group.
    pub fn threshold(&self) -> usize {
        self.threshold
    }

    /// Whether the reader may enter prices.
    pub fn is_editor(&self) -> bool {
        self.ctx.has_role(Role::Comms) || self.ctx.has_role(Role::Hr)
    }

    /// A text of its own.
    pub fn text(&self, key: &str) -> String {
        self.ctx.t(key)
    }

    /// The name of a measure.
    pub fn measure(&self, measure: Measure) -> String {
        self.ctx.t(&format!("reports-{measure}"))
    }

    /// What the rows of a table are.
    pub fn division(&self, division: Division) -> String {
        self.ctx.t(&format!("reports-division-{division}"))
    }

    /// What a row is about.
    pub fn label(&self, label: &Label) -> String {
        match label {
            Label::Total => self.ctx.t("reports-total"),
            Label::Purpose(purpose) => self.purpose(*purpose),
            Label::Item(line) => line.title.clone(),
            Label::Channel(channel) => self.channel(*channel),
            Label::Team(Some(name)) => name.clone(),
            Label::Team(None) => self.ctx.t("reports-no-team"),
            Label::Week(monday) => self.week(*monday),
            Label::Campaign(Some((_, name))) => name.clone(),
            Label::Campaign(None) => self.ctx.t("reports-no-campaign"),
            Label::Hand(hand) => self.ctx.t(&format!("reports-hand-{hand}")),
        }
    }

    /// The name of a purpose.
    pub fn purpose(&self, purpose: Purpose) -> String {
        self.ctx.t(&format!("reports-purpose-{purpose}"))
    }

    /// The name of a channel.
    pub fn channel(&self, channel: Channel) -> String {
        self.ctx.t(&format!("reports-channel-{channel}"))
    }

    /// The names of channels, one after the other.
    pub fn channels(&self, channels: &[Channel]) -> String {
        let names: Vec<String> = channels.iter().map(|c| self.channel(*c)).collect();
        names.join(", ")
    }

    /// `uke 46, 2026`
    pub fn week(&self, monday: NaiveDate) -> String {
        let week = monday.iso_week();
        let number = week.week().to_string();
        let name = self.ctx.t_with("reports-week", &[("week", &number)]);
        format!("{name}, {}", week.year())
    }

    /// Why a figure is not shown, in a word or two.
    pub fn hidden(&self, why: Verdict) -> String {
        match why {
            Verdict::TooFew => self.ctx.t_with(
                "reports-too-few",
                &[("number", &self.threshold.to_string())],
            ),
            Verdict::Protects | Verdict::Shown => self.ctx.t("reports-hidden"),
        }
    }

    /// From when to when.
    pub fn period(&self, period: Period) -> String {
        if period.unit == Unit::Month {
            return self.formats().date(period.first, KindOfDate::Month);
        }
        let weeks = period.number_of_weeks().to_string();
        self.ctx.t_with(
            "reports-period-weeks",
            &[
                ("weeks", &weeks),
                ("from", &self.formats().date(period.first, KindOfDate::Long)),
                ("to", &self.formats().date(period.last, KindOfDate::Long)),
            ],
        )
    }

    /// `Siste 12 uker`
    pub fn last_weeks(&self, weeks: &str) -> String {
        self.ctx.t_with("reports-last-weeks", &[("weeks", weeks)])
    }

    /// `oktober 2026`
    pub fn month(&self, first: NaiveDate) -> String {
        self.formats().date(first, KindOfDate::Month)
    }

    /// The day from which on nothing is settled yet.
    pub fn today(&self) -> NaiveDate {
        self.ctx.app.settled_today()
    }

    /// How the language writes numbers and dates.
    pub fn formats(&self) -> &Formats {
        self.ctx.app.texts().formats(self.ctx.lang)
    }

    /// A whole number, or why there is none.
    pub fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Known(value) => self.formats().number(value),
            Cell::Unknown => self.ctx.t("reports-unknown"),
            Cell::Hidden(why) => self.hidden(why),
        }
    }

    /// A text with arguments.
    pub fn text_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.ctx.t_with(key, args)
    }
}
