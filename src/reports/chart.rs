//! Geometry of the charts, lines on a width of 960 as docs/look.md asks; the templates draw it. A
//! chart gets figures that may be seen, and `None` where there is a hidden one.

mod bars;
mod lettering;

use serde::Serialize;

pub use bars::{Bar, BarChart, bars};

const WIDTH: f64 = 960.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 944.0;
const TOP: f64 = 16.0;
const FLOOR: f64 = 244.0;

/// One series of a line chart.
#[derive(Clone, Debug)]
pub struct Series {
    /// What it shows.
    pub name: String,
    /// A value for each place on the line.
    pub values: Vec<Option<i64>>,
}

/// A line chart, ready to be drawn.
#[derive(Clone, Debug, Serialize)]
pub struct LineChart {
    /// Name of the drawing.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub desc: String,
    /// Name of its place on the page, unique there.
    pub id: &'static str,
    with_legend: bool,
    levels: Vec<Level>,
    ticks: Vec<Tick>,
    series: Vec<Drawn>,
    left: f64,
    right: f64,
    label_x: f64,
    tick_y: f64,
    width: f64,
    height: f64,
}

#[derive(Clone, Debug, Serialize)]
struct Level {
    y: f64,
    text_y: f64,
    value: i64,
}

#[derive(Clone, Debug, Serialize)]
struct Tick {
    x: f64,
    label: String,
}

#[derive(Clone, Debug, Serialize)]
struct Drawn {
    number: usize,
    name: String,
    lines: Vec<String>,
    areas: Vec<String>,
    dots: Vec<Dot>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Dot {
    x: f64,
    y: f64,
}

/// Lines over time. `labels` names each place; only as many are written as fit. Where a value
/// is hidden the line is broken.
pub fn lines(
    id: &'static str,
    title: String,
    desc: String,
    labels: &[String],
    series: Vec<Series>,
) -> LineChart {
    let most = series.iter().flat_map(|s| s.values.iter().flatten()).max();
    let (top, step) = scale(most.copied().unwrap_or_default());
    let y = |value: i64| round(FLOOR - (FLOOR - TOP) * value as f64 / top as f64);
    let gaps = labels.len().saturating_sub(1).max(1) as f64;
    let inset = 28.0;
    let x = |at: usize| round(LEFT + inset + (RIGHT - LEFT - 2.0 * inset) * at as f64 / gaps);
    let every = labels.len().div_ceil(13).max(1);
    let ticks = labels
        .iter()
        .enumerate()
        // Counted from the end: the last week is always named.
        .filter(|(at, _)| (labels.len() - 1 - at).is_multiple_of(every))
        .map(|(at, label)| Tick {
            x: x(at),
            label: label.clone(),
        });
    let levels = (0..=top / step).map(|n| Level {
        y: y(n * step),
        text_y: round(y(n * step) + 4.5),
        value: n * step,
    });
    let drawn = series.into_iter().enumerate().map(|(number, series)| {
        let runs = runs(&series.values);
        let point = |&(at, value): &(usize, i64)| format!("{} {}", x(at), y(value));
        let path = |run: &[(usize, i64)]| {
            let points: Vec<String> = run.iter().map(point).collect();
            format!("M{}", points.join("L"))
        };
        let area = |run: &[(usize, i64)]| match (run.first(), run.last()) {
            (Some(first), Some(last)) => {
                format!(
                    "{}L{} {FLOOR}L{} {FLOOR}Z",
                    path(run),
                    x(last.0),
                    x(first.0)
                )
            }
            _ => String::new(),
        };
        // Beside a short line every point has its dot; a lonely point would else be invisible.
        let is_short = labels.len() <= 27;
        let dots = runs
            .iter()
            .filter(|run| is_short || run.len() == 1)
            .flatten()
            .map(|&(at, value)| Dot {
                x: x(at),
                y: y(value),
            });
        Drawn {
            number: number + 1,
            name: series.name,
            lines: runs.iter().map(|run| path(run)).collect(),
            areas: if number == 0 {
                runs.iter().map(|run| area(run)).collect()
            } else {
                Vec::new()
            },
            dots: dots.collect(),
        }
    });
    LineChart {
        title,
        desc,
        id,
        with_legend: drawn.len() > 1,
        levels: levels.collect(),
        ticks: ticks.collect(),
        series: drawn.collect(),
        left: LEFT,
        right: RIGHT,
        label_x: LEFT - 12.0,
        tick_y: FLOOR + 26.0,
        width: WIDTH,
        height: 280.0,
    }
}

/// The end of the scale and its step: 1, 2 or 5 and noughts, three to five steps.
fn scale(most: i64) -> (i64, i64) {
    let mut step = 1;
    for factor in [2, 5, 10].into_iter().cycle() {
        if step * 4 >= most {
            break;
        }
        let decade = 10_i64.pow(step.ilog10());
        step = decade * factor;
    }
    ((most.max(1) + step - 1) / step * step, step)
}

/// The values by their places, in runs without a hidden one.
fn runs(values: &[Option<i64>]) -> Vec<Vec<(usize, i64)>> {
    let places: Vec<(usize, Option<i64>)> = values.iter().copied().enumerate().collect();
    places
        .split(|(_, value)| value.is_none())
        .filter(|run| !run.is_empty())
        .map(|run| {
            run.iter()
                .filter_map(|(at, value)| Some((*at, (*value)?)))
                .collect()
        })
        .collect()
}

/// Halves of a pixel or a per cent are fine enough, and keep the page small.
fn round(value: f64) -> f64 {
    (value * 2.0).round() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_ends_above_the_highest_value() {
        for (most, expected) in [
            (0, (1, 1)),
            (3, (3, 1)),
            (4, (4, 1)),
            (5, (6, 2)),
            (9, (10, 5)),
            (37, (40, 10)),
            (41, (60, 20)),
            (1_234, (1_500, 500)),
        ] {
            assert_eq!(scale(most), expected, "{most}");
        }
    }

    #[test]
    fn a_hidden_week_breaks_the_line_and_draws_nothing() {
        let labels: Vec<String> = (1..=5).map(|n| n.to_string()).collect();
        let values = vec![Some(1), Some(2), None, Some(4), Some(0)];
        let series = Series {
            name: "klikk".into(),
            values,
        };
        let chart = lines("x", "t".into(), "d".into(), &labels, vec![series]);
        assert_eq!(chart.series[0].lines.len(), 2);
        assert_eq!(chart.series[0].dots.len(), 4);
        assert_eq!(chart.ticks.len(), 5);
    }
}
