//! Lying bars, each under its name and with its figure at its end. Lengths are parts of the
//! drawing's width and everything else is in ems, so that one drawing fits the phone, the desk
//! and the paper.

use serde::Serialize;

use super::lettering::{bold_width, lines};
use super::round;

/// The narrowest drawing, in hundredths of an em: a screen of 320 px less what is around it.
const NARROWEST: u32 = 1_680;
/// A name has so many lines at most; the table beside it has the whole of it.
const MOST_LINES: usize = 2;

/// Heights, in hundredths of an em: of a line, of a bar, and of what is between two bars.
const LINE: u32 = 130;
const THICK: u32 = 115;
const GAP: u32 = 80;
/// From the top of a line or of a bar to where its letters stand, and from a name to its bar.
const TO_LETTERS: u32 = 98;
const TO_LETTERS_IN_BAR: u32 = 93;
const TO_BAR: u32 = 15;
/// From the end of a bar to its figure, see the template.
const TO_FIGURE: u32 = 50;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// What it is as long as; none where that is hidden or not known.
    pub value: Option<i64>,
    /// The value as the table has it, or the word that stands in its place.
    pub said: String,
}

/// A bar chart, ready to be drawn.
#[derive(Clone, Debug, Serialize)]
pub struct BarChart {
    /// Name of the drawing.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub desc: String,
    /// Name of its place on the page, unique there.
    pub id: &'static str,
    bars: Vec<DrawnBar>,
    /// In ems, as all that is not said to be anything else.
    height: f64,
    thick: f64,
}

#[derive(Clone, Debug, Serialize)]
struct DrawnBar {
    name: Vec<Line>,
    y: f64,
    /// In per cent of the width.
    length: f64,
    said: String,
    said_y: f64,
    has_value: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Line {
    y: f64,
    text: String,
}

/// One under the other; the longest leaves as much room as the widest figure needs.
pub fn bars(id: &'static str, title: String, desc: String, rows: Vec<Bar>) -> BarChart {
    let most = rows.iter().filter_map(|row| row.value).max();
    let most = most.unwrap_or_default().max(1) as f64;
    let figures = rows.iter().filter(|row| row.value.is_some());
    let widest = figures.map(|row| bold_width(&row.said) + TO_FIGURE).max();
    let room = f64::from(widest.unwrap_or_default().min(NARROWEST / 2));
    let longest = 100.0 - 100.0 * room / f64::from(NARROWEST);
    let mut y = 0;
    let mut bars = Vec::new();
    for bar in rows {
        let mut name = Vec::new();
        for text in lines(&bar.name, NARROWEST, MOST_LINES) {
            name.push(Line {
                y: ems(y + TO_LETTERS),
                text,
            });
            y += LINE;
        }
        y += TO_BAR;
        bars.push(DrawnBar {
            name,
            y: ems(y),
            length: round(bar.value.unwrap_or_default() as f64 * longest / most),
            said: bar.said,
            said_y: ems(y + TO_LETTERS_IN_BAR),
            has_value: bar.value.is_some(),
        });
        y += THICK + GAP;
    }
    BarChart {
        title,
        desc,
        id,
        bars,
        height: ems(y.saturating_sub(GAP)),
        thick: ems(THICK),
    }
}

fn ems(hundredths: u32) -> f64 {
    f64::from(hundredths) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(name: &str, value: Option<i64>, said: &str) -> Bar {
        Bar {
            name: name.into(),
            value,
            said: said.into(),
        }
    }

    fn drawn(rows: Vec<Bar>) -> BarChart {
        bars("x", "t".into(), "d".into(), rows)
    }

    #[test]
    fn the_longest_bar_leaves_room_for_its_figure_and_a_hidden_one_is_none() {
        let chart = drawn(vec![
            bar("a", Some(8_000), "8 000"),
            bar("b", None, "skjult"),
            bar("c", Some(2_000), "2 000"),
            bar("d", Some(0), "0"),
        ]);
        let [longest, hidden, quarter, nought] = &chart.bars[..] else {
            panic!("four bars");
        };
        let room = (100.0 - longest.length) * f64::from(NARROWEST) / 100.0;
        assert!(
            room + 5.0 >= f64::from(bold_width("8 000") + TO_FIGURE),
            "{room}"
        );
        assert!(longest.length > 70.0);
        assert!((quarter.length * 4.0 - longest.length).abs() <= 2.0);
        assert_eq!((hidden.length, hidden.has_value), (0.0, false));
        assert_eq!((nought.length, nought.has_value), (0.0, true));
    }

    #[test]
    fn a_name_of_two_lines_pushes_the_rest_down() {
        let long = "Vi søker en driftsleder til vannkraftverket i Nordland";
        let short = drawn(vec![bar("a", Some(1), "1"), bar("b", Some(1), "1")]);
        let chart = drawn(vec![bar(long, Some(1), "1"), bar("b", Some(1), "1")]);
        assert_eq!(chart.bars[0].name.len(), 2);
        let line = ems(LINE);
        let further = |of: fn(&BarChart) -> f64| of(&chart) - of(&short) - line;
        assert!(further(|chart| chart.bars[1].y).abs() < 1e-9);
        assert!(further(|chart| chart.height).abs() < 1e-9);
    }
}
