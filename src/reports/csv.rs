//! A report as a file: the figures of the page, one line a row, for a spreadsheet.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

use super::answer::{Answer, Division, Label, Measure, Row};
use super::model::Subject;
use super::words::Words;
use crate::content::model::Purpose;
use crate::error::{Error, Result};
use crate::texts::Lang;

/// Name of the file.
pub fn file_name(answer: &Answer) -> String {
    let period = answer.period;
    format!(
        "forpost-{}-{}-{}.csv",
        answer.subject.word(),
        period.first,
        period.last
    )
}

/// The file: UTF-8 with a mark at its start, because Excel takes it for something else without;
/// semicolons where the comma is the decimal sign; lines end as RFC 4180 has it. A hidden
/// figure is an empty cell, and the last column says why.
pub fn write(answer: &Answer, words: &Words) -> Result<Vec<u8>> {
    let delimiter = match words.lang() {
        Lang::Nb | Lang::Da => b';',
        Lang::En => b',',
    };
    let mut file = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let has_jobs = answer.subject == Subject::Purpose(Purpose::Recruitment);
    let mut head = ["from", "to", "division", "group"]
        .map(|name| words.text(&format!("reports-csv-{name}")))
        .to_vec();
    if has_jobs {
        head.push(words.text("reports-place"));
        head.push(words.text("reports-deadline"));
    }
    head.push(words.text("reports-channels"));
    head.extend(Measure::ALL.iter().map(|m| words.measure(*m)));
    head.push(words.text("reports-csv-note"));
    file.write_record(&head)?;

    let total = Row::new(Label::Total, answer.total.clone());
    let parts = answer.tables.iter().flat_map(|table| {
        table
            .rows
            .iter()
            .map(move |row| (Some(table.division), row))
    });
    for (division, row) in std::iter::once((None, &total)).chain(parts) {
        file.write_record(cells(answer, division, row, has_jobs, words))?;
    }
    file.into_inner()
        .map_err(|e| Error::internal(e.to_string()))
}

fn cells(
    answer: &Answer,
    division: Option<Division>,
    row: &Row,
    has_jobs: bool,
    words: &Words,
) -> Vec<String> {
    let mut cells = vec![
        answer.period.first.to_string(),
        answer.period.last.to_string(),
        division.map_or_else(String::new, |division| words.division(division)),
        safe(&words.label(&row.label)).into_owned(),
    ];
    if has_jobs {
        let (place, deadline) = match &row.label {
            Label::Item(line) => (
                safe(&line.place).into_owned(),
                line.deadline
                    .map_or_else(String::new, |day| day.to_string()),
            ),
            _ => Default::default(),
        };
        cells.extend([place, deadline]);
    }
    match &row.shown {
        Ok(figures) => {
            cells.push(words.channels(&row.channels));
            // What nobody knows is left empty: a word would stop a spreadsheet from adding up.
            let values = Measure::ALL.iter().map(|m| figures.value(*m));
            cells.extend(values.map(|value| value.map_or_else(String::new, |n| n.to_string())));
            cells.push(String::new());
        }
        Err(why) => {
            cells.extend(std::iter::repeat_n(String::new(), 1 + Measure::ALL.len()));
            cells.push(words.hidden(*why));
        }
    }
    cells
}

/// A text that no spreadsheet takes for a formula: whatever could begin one, also after blanks
/// and quotation marks, and in full-width letters, gets an apostrophe before it.
fn safe(text: &str) -> Cow<'_, str> {
    let is_control = |c: char| matches!(c, '\t' | '\r' | '\n' | '\0');
    let begins = text.trim_start_matches(|c: char| {
        c.is_whitespace() && !is_control(c) || matches!(c, '"' | '\'' | '\u{feff}')
    });
    match begins.chars().next() {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => {
            Cow::Owned(format!("'{text}"))
        }
        Some(c) if is_control(c) => Cow::Owned(format!("'{text}")),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_becomes_a_formula() {
        for text in [
            "=1+1", "+47 22", "-3", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", " =1", "\"=1", "'=1",
            "\u{a0}=1", "＝1", "＋1", "－1", "＠a",
        ] {
            assert_eq!(safe(text), format!("'{text}"), "{text:?}");
        }
        for text in ["", "Lege = venn", "Ærlig – og vennlig", "1-2"] {
            assert_eq!(safe(text), text);
        }
    }
}
