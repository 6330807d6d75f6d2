//! The figures of a group, and what each of them is.

use crate::reports::cube::{Cut, Facet, Group, Terms, VALUE_UNIT};
use crate::reports::suppression::Verdict;

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
    /// Those of a group, where it may be seen. A group in which nothing happened is nobody's
    /// secret: it is nought.
    pub fn of(group: Option<Group<'_>>, terms: &Terms) -> Result<Self, Verdict> {
        let Some(group) = group else {
            return Ok(Self::nought(terms));
        };
        let sums = group.sums()?;
        let people = group.people();
        // Of a chat or a mail nobody knows the followers: that is not nought.
        let told = |facet, is_told: bool, value: i64| match group.verdict(facet) {
            Verdict::Shown if is_told || sums.posted == 0 => Cell::Known(value),
            Verdict::Shown => Cell::Unknown,
            hidden => Cell::Hidden(hidden),
        };
        let followers = sums.with_followers > 0;
        let network = |value| told(Facet::Network, sums.entries > 0, value);
        let mut figures = Self::nought(terms);
        figures.with_followers = sums.with_followers;
        figures.with_network = sums.with_network;
        for (measure, cell) in [
            (Measure::Clicks, Cell::Known(sums.clicks)),
            (Measure::Visitors, Cell::Known(sums.visitors)),
            (Measure::Started, applications(group, sums.started)),
            (Measure::Sent, applications(group, sums.sent)),
            (Measure::Shares, Cell::Known(sums.posted)),
            (Measure::Ambassadors, Cell::Known(people.posted)),
            (Measure::Links, Cell::Known(sums.made)),
            (Measure::Reshares, seen(group.reshares(), sums.reshares)),
            (
                Measure::Travelled,
                seen(group.verdict(Facet::Travels), sums.travelled),
            ),
            (
                Measure::Audience,
                told(Facet::Followers, followers, people.audience),
            ),
            (Measure::Views, views(group, terms, followers)),
            (Measure::Measured, network(sums.measured)),
            (Measure::Value, value(group, terms)),
            (Measure::Bursts, Cell::Known(sums.bursts)),
            (Measure::Bots, Cell::Known(sums.bots)),
            (Measure::Comments, network(sums.comments)),
            (Measure::Reposts, network(sums.reposts)),
            (Measure::Likes, network(sums.likes)),
        ] {
            figures.set(measure, cell);
        }
        Ok(figures)
    }

    /// Those of a group in which nothing happened.
    fn nought(terms: &Terms) -> Self {
        let mut cells = [Cell::Known(0); Measure::ALL.len()];
        cells[Measure::Saved as usize] = Cell::Unknown;
        if !has_prices(terms) {
            cells[Measure::Value as usize] = Cell::Unknown;
        }
        Self {
            cells,
            with_followers: 0,
            with_network: 0,
        }
    }

    /// Figures that are known from elsewhere; all others are unknown.
    pub fn of_known(known: &[(Measure, i64)]) -> Self {
        let mut figures = Self {
            cells: [Cell::Unknown; Measure::ALL.len()],
            with_followers: 0,
            with_network: 0,
        };
        for (measure, value) in known {
            figures.set(*measure, Cell::Known(*value));
        }
        figures
    }

    /// Sets one figure.
    pub fn set(&mut self, measure: Measure, cell: Cell) {
        self.cells[measure as usize] = cell;
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

fn seen(verdict: Verdict, value: i64) -> Cell {
    match verdict {
        Verdict::Shown => Cell::Known(value),
        hidden => Cell::Hidden(hidden),
    }
}

/// Career sites tell the item and the channel of an application, not the team.
fn applications(group: Group<'_>, number: i64) -> Cell {
    match group.cut() {
        Cut::Whole | Cut::Channel(_) => Cell::Known(number),
        Cut::Team(_) | Cut::Hand(_) | Cut::Both(..) => Cell::Unknown,
    }
}

fn views(group: Group<'_>, terms: &Terms, is_told: bool) -> Cell {
    let verdict = group.weighted(Facet::Followers, |channel| terms.rate(channel).view_rate);
    match (verdict, group.sums()) {
        (Verdict::Shown, Ok(sums)) if is_told || sums.posted == 0 => {
            Cell::Known(rounded(sums.views, 1_000))
        }
        (Verdict::Shown, Ok(_)) => Cell::Unknown,
        (hidden, Ok(_)) | (_, Err(hidden)) => Cell::Hidden(hidden),
    }
}

fn value(group: Group<'_>, terms: &Terms) -> Cell {
    let price = |channel| terms.rate(channel).click_price.unwrap_or_default();
    let of_views = |channel| {
        let rate = terms.rate(channel);
        rate.view_rate * rate.thousand_views_price.unwrap_or_default()
    };
    let clicks = group.weighted(Facet::Deeds, price);
    let views = group.weighted(Facet::Followers, of_views);
    let counts_views = terms
        .rates
        .iter()
        .any(|rate| rate.thousand_views_price.is_some());
    match group.sums() {
        _ if !has_prices(terms) => Cell::Unknown,
        Err(hidden) => Cell::Hidden(hidden),
        Ok(_) if !clicks.is_shown() => Cell::Hidden(clicks),
        Ok(_) if counts_views && !views.is_shown() => Cell::Hidden(views),
        Ok(sums) => Cell::Known(rounded(sums.value, VALUE_UNIT)),
    }
}

/// What a group's clicks would have cost, in hundredths; `None` where that is hidden or no price
/// is entered.
pub fn click_cost(group: Group<'_>, terms: &Terms) -> Option<i64> {
    let price = |channel| terms.rate(channel).click_price.unwrap_or_default();
    let may_be_seen = group.weighted(Facet::Deeds, price).is_shown();
    let has_price = terms.rates.iter().any(|rate| rate.click_price.is_some());
    let sums = group.sums().ok()?;
    (may_be_seen && has_price).then_some(sums.click_cost)
}

fn has_prices(terms: &Terms) -> bool {
    let has = |rate: &crate::reports::model::Rate| {
        rate.click_price.is_some() || rate.thousand_views_price.is_some()
    };
    terms.rates.iter().any(has)
}

/// To whole ones of `unit`, a half upwards.
fn rounded(value: i64, unit: i64) -> i64 {
    (value + unit / 2).div_euclid(unit)
}
