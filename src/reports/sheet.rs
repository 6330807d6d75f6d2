//! A report as rows of typed cells: what both kinds of files are made of, so that they say the
//! same.

use chrono::NaiveDate;

use super::answer::{Answer, Cell, Label, Measure, Row};
use super::model::Subject;
use super::words::Words;
use crate::content::model::Purpose;

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing: it is hidden or nobody knows it. A word would stop a spreadsheet from adding up.
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Money in hundredths.
    Money(i64),
    /// A day.
    Date(NaiveDate),
}

impl Value {
    /// A figure of this measure.
    pub fn of(measure: Measure, cell: Cell) -> Self {
        match cell.known() {
            Some(hundredths) if measure.is_money() => Value::Money(hundredths),
            Some(number) => Value::Number(number),
            None => Value::Empty,
        }
    }
}

/// Name of the file, without what it ends in.
pub fn file_name(answer: &Answer) -> String {
    let period = answer.period;
    format!(
        "forpost-{}-{}-{}",
        answer.subject.word(),
        period.first,
        period.last
    )
}

/// Names of the columns that [`cells`] fills.
pub fn head(answer: &Answer, words: &Words) -> Vec<String> {
    let mut head = vec![words.text("reports-csv-group")];
    if has_jobs(answer) {
        head.push(words.text("reports-place"));
        head.push(words.text("reports-deadline"));
    }
    head.push(words.text("reports-channels"));
    head.extend(Measure::ALL.iter().map(|m| words.measure(*m)));
    head.push(words.text("reports-csv-note"));
    head
}

/// The cells of one row; the last says why figures are missing.
pub fn cells(answer: &Answer, row: &Row, words: &Words) -> Vec<Value> {
    let mut cells = vec![Value::Text(words.label(&row.label))];
    if has_jobs(answer) {
        cells.extend(match &row.label {
            Label::Item(line) => [
                Value::Text(line.place.clone()),
                line.deadline.map_or(Value::Empty, Value::Date),
            ],
            _ => [Value::Empty, Value::Empty],
        });
    }
    match &row.shown {
        Ok(figures) => {
            cells.push(Value::Text(words.channels(&row.channels)));
            let each = Measure::ALL.iter().map(|&m| (m, figures.cell(m)));
            cells.extend(each.clone().map(|(m, cell)| Value::of(m, cell)));
            let hidden = each.clone().find_map(|(_, cell)| match cell {
                Cell::Hidden(why) => Some(Value::Text(words.hidden(why))),
                Cell::Known(_) | Cell::Unknown => None,
            });
            cells.push(hidden.unwrap_or(Value::Empty));
        }
        Err(why) => {
            let empty = 1 + Measure::ALL.len();
            cells.extend(std::iter::repeat_n(Value::Empty, empty));
            cells.push(Value::Text(words.hidden(*why)));
        }
    }
    cells
}

/// Vacancies have a place and a deadline.
fn has_jobs(answer: &Answer) -> bool {
    answer.subject == Subject::Purpose(Purpose::Recruitment)
}
