//! One figure: its value, what it is held against, and its formula with what went into it.

use std::cmp::Ordering;

use serde::Serialize;

use super::super::answer::{Answer, Figures, Measure, Rate, Shown};
use super::super::words::Words;

/// So many characters fit into a figure at its usual size.
const LONG: usize = 9;

/// One large figure.
#[derive(Serialize)]
pub struct FigureView {
    label: String,
    value: String,
    source: &'static str,
    notes: Vec<String>,
    formula: String,
    leading: bool,
    /// Whether the value needs smaller letters to fit.
    is_long: bool,
}

/// A measure of the whole.
pub fn figure(measure: Measure, total: &Figures, answer: &Answer, words: &Words) -> FigureView {
    let value = total.value(measure);
    let written = words.cell(measure, total.cell(measure));
    let mut notes = Vec::new();
    notes.extend(trend("before", measure, value, &answer.before, words));
    notes.extend(trend("year-ago", measure, value, &answer.year_ago, words));
    if measure == Measure::Clicks {
        notes.extend(beside_clicks(total, words));
    }
    FigureView {
        label: words.measure(measure),
        is_long: written.chars().count() > LONG,
        value: written,
        source: measure.source(),
        notes,
        formula: formula(measure, total, answer, words),
        leading: measure == Measure::Clicks,
    }
}

/// What the clicks have among them, and what was kept away from them.
fn beside_clicks(total: &Figures, words: &Words) -> Vec<String> {
    [Measure::Bursts, Measure::Bots]
        .into_iter()
        .filter_map(|measure| {
            let clicks = total.value(measure).filter(|clicks| *clicks > 0)?;
            let key = format!("reports-beside-{measure}");
            Some(words.text_with(&key, &[("clicks", &clicks.to_string())]))
        })
        .collect()
}

/// How the figure stands against another period's; nothing where that is hidden or empty.
fn trend(
    period: &str,
    measure: Measure,
    now: Option<i64>,
    then: &Shown,
    words: &Words,
) -> Option<String> {
    let now = now?;
    let figures = then.as_ref().ok()?;
    let then = figures.value(measure).filter(|then| *then > 0)?;
    let direction = match now.cmp(&then) {
        Ordering::Greater => "more",
        Ordering::Less => "less",
        Ordering::Equal => "same",
    };
    let change = (now - then).unsigned_abs() as f64 / then as f64;
    let percent = words.formats().percent(change);
    let then = words.amount(measure, then);
    let args = [("percent", percent.as_str()), ("then", then.as_str())];
    Some(words.text_with(&format!("reports-trend-{period}-{direction}"), &args))
}

/// The formula with what went into it.
pub fn formula(measure: Measure, total: &Figures, answer: &Answer, words: &Words) -> String {
    let shares = total.value(Measure::Shares).unwrap_or_default();
    words.text_with(
        &format!("reports-formula-{measure}"),
        &[
            ("shares", &shares.to_string()),
            ("known", &total.with_followers.to_string()),
            ("measured", &total.with_network.to_string()),
            ("rates", &rates(answer, words)),
            ("prices", &prices(answer, words)),
            ("ads", &ads(answer, words)),
        ],
    )
}

/// `LinkedIn 8 % · X 4 % (eget tall)`
fn rates(answer: &Answer, words: &Words) -> String {
    let one = |rate: &Rate| {
        let share = words.share(rate.view_rate);
        let named = format!("{} {share}", words.channel(rate.channel));
        if rate.is_own {
            words.text_with("reports-own-rate", &[("rate", &named)])
        } else {
            named
        }
    };
    let rates: Vec<String> = answer.rates.iter().map(one).collect();
    rates.join(" · ")
}

/// `LinkedIn 17 kr per klikk · X 9 kr per klikk, 40 kr per 1 000 visninger`
fn prices(answer: &Answer, words: &Words) -> String {
    let one = |rate: &Rate| {
        let mut prices = Vec::new();
        for (key, price) in [
            ("reports-per-click", rate.click_price),
            ("reports-per-thousand-views", rate.thousand_views_price),
        ] {
            if let Some(price) = price {
                let price = words.money(price);
                prices.push(words.text_with(key, &[("price", &price)]));
            }
        }
        let named = format!("{} {}", words.channel(rate.channel), prices.join(", "));
        (!prices.is_empty()).then_some(named)
    };
    let prices: Vec<String> = answer.rates.iter().filter_map(one).collect();
    if prices.is_empty() {
        words.text("reports-no-prices")
    } else {
        prices.join(" · ")
    }
}

fn ads(answer: &Answer, words: &Words) -> String {
    let ads = answer.ads.unwrap_or_default();
    let sum = words.money(ads.sum);
    words.text_with(
        "reports-ads",
        &[
            ("priced", &ads.priced.to_string()),
            ("sum", &sum),
            ("clicks", &ads.by_clicks.to_string()),
        ],
    )
}
