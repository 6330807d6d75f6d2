//! The words of reports in the reader's language.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::answer::{Cell, Division, Label, Measure};
use super::model::Subject;
use super::period::{Period, Unit};
use super::prices::per_cent;
use super::suppression::Verdict;
use crate::access::Role;
use crate::app::App;
use crate::content::model::Purpose;
use crate::sharing::channel::Channel;
use crate::texts::{Formats, KindOfDate, Lang};
use crate::web::Ctx;

/// The reader's language, and the organisation's smallest group.
pub struct Words<'a> {
    app: &'a App,
    lang: Lang,
    is_editor: bool,
    threshold: usize,
}

impl<'a> Words<'a> {
    /// The words for one answer on a page.
    pub fn new(ctx: &'a Ctx, threshold: usize) -> Self {
        Self {
            app: &ctx.app,
            lang: ctx.lang,
            is_editor: ctx.has_role(Role::Comms) || ctx.has_role(Role::Hr),
            threshold,
        }
    }

    /// The words for one answer in a mail, from which nobody enters prices.
    pub fn in_language(app: &'a App, lang: Lang, threshold: usize) -> Self {
        Self {
            app,
            lang,
            is_editor: false,
            threshold,
        }
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The organisation's smallest group.
    pub fn threshold(&self) -> usize {
        self.threshold
    }

    /// Whether the reader may enter prices.
    pub fn is_editor(&self) -> bool {
        self.is_editor
    }

    /// A text of its own.
    pub fn text(&self, key: &str) -> String {
        self.app.texts().text(self.lang, key)
    }

    /// The name of a measure.
    pub fn measure(&self, measure: Measure) -> String {
        self.text(&format!("reports-{measure}"))
    }

    /// What the rows of a table are.
    pub fn division(&self, division: Division) -> String {
        self.text(&format!("reports-division-{division}"))
    }

    /// What a row is about.
    pub fn label(&self, label: &Label) -> String {
        match label {
            Label::Total => self.text("reports-total"),
            Label::Purpose(purpose) => self.purpose(*purpose),
            Label::Item(line) => line.title.clone(),
            Label::Channel(channel) => self.channel(*channel),
            Label::Team(Some(name)) => name.clone(),
            Label::Team(None) => self.text("reports-no-team"),
            Label::Week(monday) => self.week(*monday),
            Label::Campaign(Some((_, name))) => name.clone(),
            Label::Campaign(None) => self.text("reports-no-campaign"),
            Label::Hand(hand) => self.text(&format!("reports-hand-{hand}")),
        }
    }

    /// The name of a purpose.
    pub fn purpose(&self, purpose: Purpose) -> String {
        self.text(&format!("reports-purpose-{purpose}"))
    }

    /// The name of a channel.
    pub fn channel(&self, channel: Channel) -> String {
        self.text(&format!("reports-channel-{channel}"))
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
        let name = self.text_with("reports-week", &[("week", &number)]);
        format!("{name}, {}", week.year())
    }

    /// Why a figure is not shown, in a word or two.
    pub fn hidden(&self, why: Verdict) -> String {
        match why {
            Verdict::TooFew => self.text_with(
                "reports-too-few",
                &[("number", &self.threshold.to_string())],
            ),
            Verdict::Protects | Verdict::Shown => self.text("reports-hidden"),
        }
    }

    /// From when to when.
    pub fn period(&self, period: Period) -> String {
        if period.unit == Unit::Month {
            let from = self.month(period.first);
            let to = self.month(period.last);
            if from == to {
                return from;
            }
            return self.text_with("reports-days", &[("from", &from), ("to", &to)]);
        }
        let weeks = period.number_of_weeks().to_string();
        self.text_with(
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
        self.text_with("reports-last-weeks", &[("weeks", weeks)])
    }

    /// `oktober 2026`
    pub fn month(&self, first: NaiveDate) -> String {
        self.formats().date(first, KindOfDate::Month)
    }

    /// The day that a moment falls on where the organisation is.
    pub fn day(&self, at: NaiveDateTime) -> NaiveDate {
        crate::clock::day_in(self.app.config.time_zone, at)
    }

    /// The day from which on nothing is settled yet.
    pub fn today(&self) -> NaiveDate {
        self.app.settled_today()
    }

    /// How the language writes numbers and dates.
    pub fn formats(&self) -> &Formats {
        self.app.texts().formats(self.lang)
    }

    /// A figure of this measure, or why there is none.
    pub fn cell(&self, measure: Measure, cell: Cell) -> String {
        match cell {
            Cell::Known(value) => self.amount(measure, value),
            missing => self.count(missing),
        }
    }

    /// A whole number, or why there is none.
    pub fn count(&self, cell: Cell) -> String {
        match cell {
            Cell::Known(value) => self.formats().number(value),
            Cell::Unknown => self.text("reports-unknown"),
            Cell::Hidden(why) => self.hidden(why),
        }
    }

    /// A known figure: money as money, everything else as a whole number.
    pub fn amount(&self, measure: Measure, value: i64) -> String {
        if measure.is_money() {
            self.money(value)
        } else {
            self.formats().number(value)
        }
    }

    /// Money of the organisation's currency, given in hundredths.
    pub fn money(&self, hundredths: i64) -> String {
        let currency = &self.app.config.reports.currency;
        self.formats().money(hundredths, currency)
    }

    /// Thousandths in per cent: `8 %`, `7,5 %`.
    pub fn share(&self, thousandths: i64) -> String {
        let number = per_cent(thousandths, self.formats());
        match self.lang() {
            Lang::Nb | Lang::Da => format!("{number}\u{a0}%"),
            Lang::En => format!("{number}%"),
        }
    }

    /// The heading of a report: the name of what it is about, where that has one.
    pub fn title(&self, subject: Subject, name: Option<&str>) -> String {
        match (subject, name) {
            (Subject::Channel(channel), _) => self.channel(channel),
            (_, Some(name)) => name.to_owned(),
            _ => self.text(&format!("reports-{}", subject.word())),
        }
    }

    /// What kind of thing stands in the heading; nothing where the heading says so itself.
    pub fn kind(&self, subject: Subject) -> Option<String> {
        match subject {
            Subject::Overview | Subject::Purpose(_) => None,
            Subject::Campaign(_) | Subject::Item(_) | Subject::Channel(_) => {
                Some(self.text(&format!("reports-{}", subject.word())))
            }
        }
    }

    /// The two periods that figures are held against.
    pub fn compared(&self, period: Period) -> String {
        let (before, year_ago) = (self.days(period.before()), self.days(period.year_ago()));
        let args = [("before", before.as_str()), ("year", year_ago.as_str())];
        self.text_with("reports-compared", &args)
    }

    /// From which day to which.
    pub fn days(&self, period: Period) -> String {
        let date = |day| self.formats().date(day, KindOfDate::Long);
        let (from, to) = (date(period.first), date(period.last));
        self.text_with("reports-days", &[("from", &from), ("to", &to)])
    }

    /// A text with arguments.
    pub fn text_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.app.texts().text_with(self.lang, key, args)
    }
}
