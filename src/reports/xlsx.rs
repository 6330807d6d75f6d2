//! A report as a spreadsheet: a sheet for the main figures, one for each table, and one that
//! says how every figure is worked out. Cells are typed, so that no text becomes a formula.

use actix_web::web::Bytes;
use futures_util::stream::{self, Stream};
use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::answer::{Answer, Figures, Measure, Shown, Stage};
use super::sheet::{Value, cells, head};
use super::view::formula;
use super::words::Words;
use crate::error::Result;

/// Bytes that are sent at a time.
const CHUNK: usize = 64 * 1024;
/// The longest name of a sheet, in characters.
const NAME_CHARS: usize = 31;

/// The finished file, a chunk at a time. It is packed as a whole first: what it begins with
/// depends on everything in it.
pub fn chunks(file: Vec<u8>) -> impl Stream<Item = Result<Bytes>> + 'static {
    let file = Bytes::from(file);
    stream::iter((0..file.len()).step_by(CHUNK).map(move |from| {
        let to = file.len().min(from + CHUNK);
        Ok(file.slice(from..to))
    }))
}

/// The file.
pub fn write(answer: &Answer, words: &Words) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let kinds = Kinds::new();
    let main = main_figures(answer, words);
    add(&mut book, &words.text("reports-figures"), &main, &kinds)?;
    for table in &answer.tables {
        let mut rows = vec![head(answer, words).into_iter().map(Value::Text).collect()];
        rows.extend(table.rows.iter().map(|row| cells(answer, row, words)));
        let name = words.text(&format!("reports-by-{}", table.division));
        add(&mut book, &name, &rows, &kinds)?;
    }
    if let Some(programme) = &answer.programme {
        let mut rows = vec![texts(words, &["reports-funnel", "reports-people"])];
        rows.extend(programme.funnel.iter().map(|stage| stage_row(stage, words)));
        add(&mut book, &words.text("reports-programme"), &rows, &kinds)?;
    }
    let definitions = definitions(answer, words);
    add(
        &mut book,
        &words.text("reports-definitions"),
        &definitions,
        &kinds,
    )?;
    Ok(book.save_to_buffer()?)
}

/// How each kind of cell looks.
struct Kinds {
    head: Format,
    number: Format,
    money: Format,
    date: Format,
}

impl Kinds {
    fn new() -> Self {
        Self {
            head: Format::new().set_bold(),
            number: Format::new().set_num_format("#,##0"),
            money: Format::new().set_num_format("#,##0.00"),
            date: Format::new().set_num_format("yyyy-mm-dd"),
        }
    }
}

/// A sheet whose first row is its head.
fn add(book: &mut Workbook, name: &str, rows: &[Vec<Value>], kinds: &Kinds) -> Result<()> {
    let sheet = book.add_worksheet();
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\');
    sheet.set_name(
        name.chars()
            .filter(allowed)
            .take(NAME_CHARS)
            .collect::<String>(),
    )?;
    for (at, row) in (0..).zip(rows) {
        for (column, value) in (0..).zip(row) {
            write_cell(sheet, at, column, value, kinds)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofit();
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value,
    kinds: &Kinds,
) -> Result<()> {
    match value {
        Value::Empty => return Ok(()),
        Value::Text(text) if row == 0 => {
            sheet.write_string_with_format(row, column, text, &kinds.head)?
        }
        Value::Text(text) => sheet.write_string(row, column, text)?,
        // A cell holds a double: exact for every whole number that clicks and money reach.
        Value::Number(number) => {
            sheet.write_number_with_format(row, column, *number as f64, &kinds.number)?
        }
        Value::Money(hundredths) => {
            let amount = *hundredths as f64 / 100.0;
            sheet.write_number_with_format(row, column, amount, &kinds.money)?
        }
        Value::Date(day) => sheet.write_datetime_with_format(row, column, day, &kinds.date)?,
    };
    Ok(())
}

fn texts(words: &Words, keys: &[&str]) -> Vec<Value> {
    keys.iter()
        .map(|key| Value::Text(words.text(key)))
        .collect()
}

/// Every measure of the whole, beside the same of the period before and of a year ago.
fn main_figures(answer: &Answer, words: &Words) -> Vec<Vec<Value>> {
    let (before, year_ago) = (answer.period.before(), answer.period.year_ago());
    let mut head = vec![Value::Text(
        words.title(answer.subject, answer.name.as_deref()),
    )];
    let periods = [answer.period, before, year_ago].map(|period| Value::Text(words.days(period)));
    head.extend(periods);
    let row = |&measure: &Measure| {
        let mut row = vec![Value::Text(words.measure(measure))];
        for shown in [&answer.total, &answer.before, &answer.year_ago] {
            row.push(match shown {
                Ok(figures) => Value::of(measure, figures.cell(measure)),
                Err(_) => Value::Empty,
            });
        }
        row
    };
    let figures = Measure::ALL.iter().map(row);
    let hidden = [&answer.total, &answer.before, &answer.year_ago].map(|shown| why(shown, words));
    let is_hidden = hidden.iter().any(|value| *value != Value::Empty);
    let note = is_hidden.then(|| {
        let label = Value::Text(words.text("reports-csv-note"));
        std::iter::once(label).chain(hidden).collect()
    });
    std::iter::once(head).chain(figures).chain(note).collect()
}

fn why(shown: &Shown, words: &Words) -> Value {
    match shown {
        Ok(_) => Value::Empty,
        Err(why) => Value::Text(words.hidden(*why)),
    }
}

fn stage_row(stage: &Stage, words: &Words) -> Vec<Value> {
    vec![
        Value::Text(words.text(&format!("reports-step-{}", stage.step))),
        stage.people.known().map_or(Value::Empty, Value::Number),
    ]
}

/// What each measure is, of what kind, and its formula with what went into it.
fn definitions(answer: &Answer, words: &Words) -> Vec<Vec<Value>> {
    let head = texts(
        words,
        &["reports-measure", "reports-source", "reports-formula"],
    );
    let formula = |measure: Measure, total: &Figures| formula(measure, total, answer, words);
    let row = |&measure: &Measure| {
        let how = match &answer.total {
            Ok(total) => formula(measure, total),
            Err(why) => words.hidden(*why),
        };
        vec![
            Value::Text(words.measure(measure)),
            Value::Text(words.text(&format!("reports-source-{}", measure.source()))),
            Value::Text(how),
        ]
    };
    std::iter::once(head)
        .chain(Measure::ALL.iter().map(row))
        .collect()
}
