//! The board report: the whole on one page, in the words of those who decide.

use serde::Serialize;

use super::answer::{Answer, Cell, Division, Figures, Label, Measure};
use super::chart::{BarChart, LineChart};
use super::view::{FigureView, SheetTable, bars, figure, formula, sheet_table, weeks};
use super::words::Words;

/// So many figures a page for the board has room for.
const FIGURES: usize = 5;
/// The figures to choose from, the most important first. What nobody knows makes room.
const CANDIDATES: [Measure; 7] = [
    Measure::Clicks,
    Measure::Sent,
    Measure::Saved,
    Measure::Value,
    Measure::Ambassadors,
    Measure::Shares,
    Measure::Visitors,
];

text_enum! {
    /// A paragraph of the report.
    Paragraph {
        /// What was wanted.
        Wanted = "wanted",
        /// What people did.
        Did = "did",
        /// What came of it.
        Came = "came",
        /// What it would have cost.
        Cost = "cost",
        /// What to do next.
        Next = "next",
    }
}

/// The report's content in the reader's language.
#[derive(Serialize)]
pub struct BoardView {
    period: String,
    compared: String,
    figures: Vec<FigureView>,
    paragraphs: Vec<Said>,
    weeks: Option<LineChart>,
    bars: Option<BarChart>,
    /// The figures of whichever drawing there is; the sheet of paper has no room for them.
    table: Option<SheetTable>,
    definitions: Vec<Said>,
}

/// A heading and what is said under it.
#[derive(Serialize)]
struct Said {
    heading: String,
    text: String,
}

/// The board report of an overview whose figures may be seen; `None` otherwise.
pub fn board(answer: &Answer, words: &Words) -> Option<BoardView> {
    let total = answer.total.as_ref().ok()?;
    let measures: Vec<Measure> = CANDIDATES
        .into_iter()
        .filter(|measure| total.value(*measure).is_some_and(|value| value > 0))
        .take(FIGURES)
        .collect();
    let paragraphs = Paragraph::ALL.iter().map(|&paragraph| Said {
        heading: words.text(&format!("reports-board-{paragraph}")),
        text: said(paragraph, total, answer, words),
    });
    let definitions = measures.iter().map(|&measure| Said {
        heading: words.measure(measure),
        text: formula(measure, total, answer, words),
    });
    let tables = answer.tables.iter();
    let weeks = tables
        .clone()
        .find_map(|table| Some((weeks(table, words)?, table)));
    // One drawing is enough: channels where there are no weeks.
    let bars = tables
        .filter(|_| weeks.is_none())
        .find_map(|table| Some((bars(table, answer.subject, words)?, table)));
    let drawn = weeks.as_ref().map(|(_, table)| table);
    let drawn = drawn.or(bars.as_ref().map(|(_, table)| table));
    Some(BoardView {
        period: words.period(answer.period),
        compared: words.compared(answer.period),
        figures: measures
            .iter()
            .map(|&measure| figure(measure, total, answer, words))
            .collect(),
        paragraphs: paragraphs.collect(),
        table: drawn.map(|table| sheet_table(table, words)),
        bars: bars.map(|(drawing, _)| drawing),
        weeks: weeks.map(|(drawing, _)| drawing),
        definitions: definitions.collect(),
    })
}

fn said(paragraph: Paragraph, total: &Figures, answer: &Answer, words: &Words) -> String {
    let known = |measure: Measure| total.value(measure).unwrap_or_default().to_string();
    match paragraph {
        Paragraph::Wanted => words.text("reports-board-wanted-text"),
        Paragraph::Did => {
            let done = words.text_with(
                "reports-board-did-text",
                &[
                    ("ambassadors", &known(Measure::Ambassadors)),
                    ("shares", &known(Measure::Shares)),
                ],
            );
            joined([Some(done), participation(answer, words)])
        }
        Paragraph::Came => {
            let clicks = words.text_with(
                "reports-board-came-text",
                &[
                    ("clicks", &known(Measure::Clicks)),
                    ("visitors", &known(Measure::Visitors)),
                ],
            );
            let sent = total.value(Measure::Sent).filter(|sent| *sent > 0);
            let sent = sent.map(|sent| {
                words.text_with("reports-board-sent-text", &[("sent", &sent.to_string())])
            });
            joined([Some(clicks), sent])
        }
        Paragraph::Cost => cost(total, words),
        Paragraph::Next => next(total, answer, words),
    }
}

fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    sentences.join(" ")
}

fn participation(answer: &Answer, words: &Words) -> Option<String> {
    let Cell::Known(thousandths) = answer.programme.as_ref()?.participation else {
        return None;
    };
    let part = words.share(thousandths);
    Some(words.text_with("reports-board-participation", &[("part", &part)]))
}

fn cost(total: &Figures, words: &Words) -> String {
    let money = |measure: Measure, key: &str| {
        let amount = total.value(measure).filter(|amount| *amount > 0)?;
        Some(words.text_with(key, &[("amount", &words.money(amount))]))
    };
    let sentences = [
        money(Measure::Value, "reports-board-value-text"),
        money(Measure::Saved, "reports-board-saved-text"),
    ];
    if sentences.iter().all(Option::is_none) {
        return words.text("reports-board-no-prices");
    }
    joined(sentences)
}

/// One sentence that follows from the figures: what fell first, else what carries most.
fn next(total: &Figures, answer: &Answer, words: &Words) -> String {
    let now = |measure: Measure| total.value(measure).unwrap_or_default();
    let (clicks, shares) = (now(Measure::Clicks), now(Measure::Shares));
    let before = answer.before.as_ref().ok();
    let then = |measure: Measure| before.and_then(|figures| figures.value(measure));
    let ambassadors = now(Measure::Ambassadors);
    if let Some(fewer) = then(Measure::Ambassadors).filter(|then| ambassadors < *then) {
        return words.text_with(
            "reports-board-next-fewer",
            &[
                ("now", &ambassadors.to_string()),
                ("before", &fewer.to_string()),
            ],
        );
    }
    let each = then(Measure::Clicks).zip(then(Measure::Shares));
    let each = each.and_then(|before| weaker((clicks, shares), before));
    if let Some((now, before)) = each {
        let each = |tenths: i64| words.formats().fraction(tenths as f64 / 10.0, 1);
        return words.text_with(
            "reports-board-next-weaker",
            &[("now", &each(now)), ("before", &each(before))],
        );
    }
    match strongest_channel(answer) {
        Some((label, clicks)) => words.text_with(
            "reports-board-next-channel",
            &[
                ("channel", &words.label(label)),
                ("clicks", &clicks.to_string()),
            ],
        ),
        None => words.text("reports-board-next-on"),
    }
}

/// Clicks of each share now and before, in tenths, where they have become fewer: as they are
/// written, so that nobody reads of a number that is less than itself.
fn weaker(now: (i64, i64), before: (i64, i64)) -> Option<(i64, i64)> {
    let each = |(clicks, shares): (i64, i64)| (clicks * 20 + shares).checked_div(shares * 2);
    each(now)
        .zip(each(before))
        .filter(|(now, before)| now < before)
}

/// The channel with most clicks among those that may be seen.
fn strongest_channel(answer: &Answer) -> Option<(&Label, i64)> {
    let channels = answer
        .tables
        .iter()
        .find(|table| table.division == Division::Channel)?;
    channels
        .rows
        .iter()
        .filter_map(|row| Some((&row.label, row.shown.as_ref().ok()?.value(Measure::Clicks)?)))
        .max_by_key(|(_, clicks)| *clicks)
        .filter(|(_, clicks)| *clicks > 0)
}

#[cfg(test)]
mod tests {
    use super::weaker;

    #[test]
    fn each_share_is_weaker_only_where_it_reads_so() {
        assert_eq!(weaker((17_410, 1_574), (7_823, 700)), Some((111, 112)));
        assert_eq!(weaker((17_410, 1_574), (7_823, 705)), None);
        assert_eq!(weaker((1_109, 100), (1_111, 100)), None);
        assert_eq!(weaker((20, 10), (10, 10)), None);
        assert_eq!(weaker((0, 0), (10, 10)), None);
    }
}
