//! Reading a CSV of people, as Excel and HR systems write it: comma or semicolon, with or
//! without byte order mark, UTF-8 or Windows-1252, with or without a line of headings.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::draft::{Details, Draft};
use super::model::Role;
use crate::error::{Error, Message, Result};
use crate::texts::Lang;

/// Rows of one file at most; more is a file of something else.
const MOST_ROWS: usize = 5000;

/// One row of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file that it begins on, from 1.
    pub line: u64,
    /// The address as it stands there, to find the row again.
    pub email: String,
    /// The person, or why the row cannot be used.
    pub draft: std::result::Result<Draft, Message>,
}

/// Counts the lines of a text. The reader's own count is one behind where lines end in CRLF
/// or an empty line is passed over: there a record begins for it before the line break.
struct Lines<'a> {
    rest: &'a str,
    passed: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            passed: 0,
            line: 1,
        }
    }

    /// The line on which the record that the reader found at this byte stands.
    fn at(&mut self, byte: usize) -> u64 {
        let (before, rest) = self.rest.split_at(byte - self.passed);
        let text = rest.trim_start_matches(['\r', '\n']);
        let breaks = &rest[..rest.len() - text.len()];
        let count = |text: &str| text.matches('\n').count() as u64;
        self.line += count(before) + count(breaks);
        self.passed = byte + breaks.len();
        self.rest = text;
        self.line
    }
}

/// Where the five columns are.
struct Columns {
    name: Option<usize>,
    email: Option<usize>,
    team: Option<usize>,
    language: Option<usize>,
    roles: Option<usize>,
}

/// Without headings the columns stand in this order.
const USUAL: Columns = Columns {
    name: Some(0),
    email: Some(1),
    team: Some(2),
    language: Some(3),
    roles: Some(4),
};

impl Columns {
    /// The columns of a line of headings in any of the three languages; none when the line is
    /// no such line.
    fn of(headings: &StringRecord) -> Option<Self> {
        let find = |words: &[&str]| {
            headings
                .iter()
                .position(|heading| words.contains(&heading.to_lowercase().as_str()))
        };
        let columns = Self {
            name: find(&["name", "navn"]),
            email: find(&["email", "e-mail", "epost", "e-post", "mail"]),
            team: find(&["team", "avdeling", "afdeling"]),
            language: find(&["language", "språk", "sprog"]),
            roles: find(&["roles", "roller", "role", "rolle"]),
        };
        (columns.name.is_some() && columns.email.is_some()).then_some(columns)
    }
}

/// The rows of a file. People without a language get `lang`. Empty lines are passed over.
pub fn read(bytes: &[u8], lang: Lang) -> Result<Vec<Row>> {
    let text = decode(bytes);
    let first = text.lines().next().unwrap_or_default();
    let is_semicolon = first.matches(';').count() > first.matches(',').count();
    let mut reader = ReaderBuilder::new()
        .delimiter(if is_semicolon { b';' } else { b',' })
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut lines = Lines::new(&text);
    let mut rows = Vec::new();
    let mut columns = None;
    for record in reader.records() {
        let record = record?;
        let start = record.position().map_or(0, csv::Position::byte) as usize;
        let line = lines.at(start);
        let columns = match &columns {
            Some(columns) => columns,
            None => {
                let headings = Columns::of(&record);
                let is_headings = headings.is_some();
                let known = columns.insert(headings.unwrap_or(USUAL));
                if is_headings {
                    continue;
                }
                known
            }
        };
        if record.iter().all(str::is_empty) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(Error::Conflict(
                Message::new("people-file-long").with("most", MOST_ROWS),
            ));
        }
        let email = columns
            .email
            .and_then(|at| record.get(at))
            .unwrap_or_default();
        rows.push(Row {
            line,
            email: email.to_owned(),
            draft: draft(&record, columns, lang),
        });
    }
    Ok(rows)
}

fn draft(
    record: &StringRecord,
    columns: &Columns,
    lang: Lang,
) -> std::result::Result<Draft, Message> {
    let field = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default();
    let language = field(columns.language);
    let lang = match language.to_lowercase().as_str() {
        "" => lang,
        word => word
            .parse()
            .map_err(|_| Message::new("people-file-language").with("word", language))?,
    };
    let words = field(columns.roles)
        .split([' ', '+'])
        .filter(|word| !word.is_empty());
    // Everybody is an employee; files that say so are right.
    let words = words.filter(|word| !word.eq_ignore_ascii_case("employee"));
    let roles = words.map(|word| {
        let unknown = |_| Message::new("people-file-role").with("word", word);
        word.to_lowercase().parse::<Role>().map_err(unknown)
    });
    Ok(Draft {
        email: field(columns.email).to_owned(),
        details: Details {
            name: field(columns.name).to_owned(),
            team: field(columns.team).to_owned(),
            lang,
        },
        roles: roles.collect::<std::result::Result<_, _>>()?,
    })
}

/// UTF-8, and what Excel writes in the Nordic countries when it is not asked for UTF-8.
fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excel_s_file_is_read_as_it_comes() {
        let text = "Navn;E-post;Avdeling;Språk;Roller\r\nBjørg Ås;b@example.org;Salg, nord;da;HR+comms\r\n";
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(text);
        let rows = read(&bytes, Lang::Nb).unwrap();
        let draft = rows[0].draft.clone().unwrap();
        assert_eq!(rows[0].line, 2);
        assert_eq!(draft.details.name, "Bjørg Ås");
        assert_eq!(draft.details.team, "Salg, nord");
        assert_eq!(draft.details.lang, Lang::Da);
        assert_eq!(draft.roles, [Role::Hr, Role::Comms]);
    }

    #[test]
    fn a_file_without_headings_stands_in_the_usual_order() {
        let rows = read(
            b"\xef\xbb\xbfKari,kari@example.org\n\nOla,ola@example.org,,,employee chef\n",
            Lang::En,
        )
        .unwrap();
        assert_eq!(rows[0].draft.as_ref().unwrap().details.lang, Lang::En);
        assert_eq!(
            (rows[1].line, rows[1].email.as_str()),
            (3, "ola@example.org")
        );
        let wrong = rows[1].draft.as_ref().unwrap_err();
        assert_eq!(wrong.key, "people-file-role");
    }
}
