//! What somebody said, short enough to be passed on by itself.

use diesel::prelude::*;
use serde::Serialize;

use super::ItemId;
use crate::db::schema::quotes;
use crate::texts::Lang;

typed_id! {
    /// One quote.
    QuoteId
}

/// The longest quote, in characters, its marks left out: read at a glance, and still a quote.
pub const QUOTE_CHARS: usize = 280;
/// The longest name of who said it, in characters.
pub const SAID_BY_CHARS: usize = 120;
/// The most quotes of one item.
pub const MOST_QUOTES: usize = 8;

/// Everything that people type as a quotation mark.
const MARKS: &[char] = &['«', '»', '“', '”', '„', '"'];

/// One quote of an item.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = quotes)]
pub struct Quote {
    /// Which.
    pub id: QuoteId,
    /// Of which item, in whose language it is.
    pub item_id: ItemId,
    /// Its place in the list, from 0.
    pub position: i32,
    /// What was said, without quotation marks.
    pub body: String,
    /// Who said it; empty where it is nobody's in particular.
    pub said_by: String,
}

/// One quote as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteDraft {
    /// What was said, at most [`QUOTE_CHARS`] characters.
    pub body: String,
    /// Who said it, at most [`SAID_BY_CHARS`] characters; may be empty.
    pub said_by: String,
}

impl Quote {
    /// The quote as the words of a post: in the marks of the item's language, and who said it.
    pub fn words(&self, lang: Lang) -> String {
        let said = in_marks(&self.body, lang);
        if self.said_by.is_empty() {
            return said;
        }
        format!("{said}\n— {}", self.said_by)
    }
}

impl QuoteDraft {
    /// A quote as it was typed or pasted: on one line, and without the marks around it, which are
    /// set when it is shown.
    pub fn typed(body: &str, said_by: &str) -> Self {
        let said_by = one_line(said_by);
        Self {
            body: bare(&one_line(body)).to_owned(),
            said_by: said_by.trim_start_matches(['—', '–', '-', ' ']).to_owned(),
        }
    }

    /// An existing quote.
    pub fn of(quote: &Quote) -> Self {
        Self {
            body: quote.body.clone(),
            said_by: quote.said_by.clone(),
        }
    }
}

/// A text in the quotation marks of a language.
pub fn in_marks(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Nb => format!("«{text}»"),
        Lang::Da => format!("»{text}«"),
        Lang::En => format!("“{text}”"),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without the one pair of marks around it; a text with other marks inside keeps all.
fn bare(text: &str) -> &str {
    let inner = text
        .strip_prefix(MARKS)
        .and_then(|text| text.strip_suffix(MARKS))
        .map(str::trim);
    inner.filter(|inner| !inner.contains(MARKS)).unwrap_or(text)
}
