//! A report as a file of lines: the figures of the page, one line a row, for a spreadsheet.

use std::borrow::Cow;

use actix_web::web::Bytes;
use csv::{Terminator, WriterBuilder};
use futures_util::stream::{self, Stream};

use super::answer::{Answer, Division, Label, Row};
use super::sheet::{Value, cells, head};
use super::words::Words;
use crate::error::{Error, Result};
use crate::texts::Lang;
use crate::web::Ctx;

/// Lines that are written and sent at a time.
const CHUNK: usize = 100;

/// The file, a chunk at a time: UTF-8 with a mark at its start, because Excel takes it for
/// something else without; semicolons where the comma is the decimal sign; lines end as RFC 4180
/// has it. A hidden figure is an empty cell, and the last column says why.
pub fn chunks(
    answer: Answer,
    ctx: Ctx,
    threshold: usize,
) -> impl Stream<Item = Result<Bytes>> + 'static {
    stream::unfold(
        (answer, ctx, Some(0)),
        move |(answer, ctx, at)| async move {
            let from = at?;
            let chunk = chunk(&answer, from, &Words::new(&ctx, threshold));
            let next = match &chunk {
                Ok((_, true)) => Some(from + CHUNK),
                Ok((_, false)) | Err(_) => None,
            };
            Some((chunk.map(|(bytes, _)| bytes), (answer, ctx, next)))
        },
    )
}

/// The lines from `from` on, the first with the head before it; and whether more may follow.
fn chunk(answer: &Answer, from: usize, words: &Words) -> Result<(Bytes, bool)> {
    let delimiter = match words.lang() {
        Lang::Nb | Lang::Da => b';',
        Lang::En => b',',
    };
    let mark = if from == 0 { "\u{feff}" } else { "" };
    let mut file = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer(mark.as_bytes().to_vec());
    if from == 0 {
        let names = ["from", "to", "division"];
        let names = names.map(|name| words.text(&format!("reports-csv-{name}")));
        file.write_record(names.into_iter().chain(head(answer, words)))?;
    }
    let total = Row::new(Label::Total, answer.total.clone());
    let parts = answer.tables.iter().flat_map(|table| {
        let division = Some(table.division);
        table.rows.iter().map(move |row| (division, row))
    });
    let lines = std::iter::once((None, &total)).chain(parts);
    let mut written = 0;
    for (division, row) in lines.skip(from).take(CHUNK) {
        file.write_record(line(answer, division, row, words))?;
        written += 1;
    }
    let bytes = file
        .into_inner()
        .map_err(|e| Error::internal(e.to_string()))?;
    Ok((bytes.into(), written == CHUNK))
}

fn line(answer: &Answer, division: Option<Division>, row: &Row, words: &Words) -> Vec<String> {
    let division = division.map(|division| words.division(division));
    let mut line = vec![
        answer.period.first.to_string(),
        answer.period.last.to_string(),
        division.unwrap_or_default(),
    ];
    let cells = cells(answer, row, words);
    line.extend(cells.iter().map(|value| text(value, words.lang())));
    line
}

fn text(value: &Value, lang: Lang) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => safe(text).into_owned(),
        Value::Number(number) => number.to_string(),
        Value::Money(hundredths) => {
            let separator = match lang {
                Lang::Nb | Lang::Da => ',',
                Lang::En => '.',
            };
            format!("{}{separator}{:02}", hundredths / 100, hundredths % 100)
        }
        Value::Date(day) => day.to_string(),
    }
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
