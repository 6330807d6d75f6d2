//! Quotes in an item's form, and how they are shown.

use serde_json::{Value, json};

use super::super::model::{MOST_QUOTES, QuoteDraft, in_marks};
use crate::texts::Lang;
use crate::web::PostForm;

/// Empty rows beside those with a quote.
const EMPTY_ROWS: usize = 2;

/// A quote as it is typed.
#[derive(Clone, Debug)]
pub(super) struct QuoteSheet {
    body: String,
    said_by: String,
}

impl QuoteSheet {
    /// What a stored quote looks like in the form.
    pub(super) fn of(quote: &QuoteDraft) -> Self {
        Self {
            body: quote.body.clone(),
            said_by: quote.said_by.clone(),
        }
    }

    /// The quote that is typed here.
    pub(super) fn draft(&self) -> QuoteDraft {
        QuoteDraft::typed(&self.body, &self.said_by)
    }

    /// Names and values of the fields of the row at this place.
    pub(super) fn fields(&self, at: usize) -> [(String, String); 2] {
        let [body, said_by] = names(at);
        [(body, self.body.clone()), (said_by, self.said_by.clone())]
    }
}

/// The rows that were posted. Those in which nothing stands are left out: that is how a quote is
/// removed.
pub(super) fn posted_quotes(form: &PostForm) -> Vec<QuoteSheet> {
    let rows = (0..MOST_QUOTES).map(|at| {
        let [body, said_by] = names(at);
        QuoteSheet {
            body: form.text(&body).to_owned(),
            said_by: form.text(&said_by).to_owned(),
        }
    });
    rows.filter(|row| !row.body.is_empty() || !row.said_by.is_empty())
        .collect()
}

/// The rows of the form: those with a quote, and a few empty ones while there may be more.
pub(super) fn quote_rows(written: usize) -> Value {
    let row = |at: usize| {
        let [body, said_by] = names(at);
        json!({ "number": at + 1, "body_field": body, "said_by_field": said_by })
    };
    let end = (written + EMPTY_ROWS).min(MOST_QUOTES);
    json!({
        "written": (0..written).map(row).collect::<Vec<_>>(),
        "empty": (written..end).map(row).collect::<Vec<_>>(),
    })
}

/// A quote as pages show it, in the language of its item.
pub(super) fn shown(quote: &QuoteDraft, lang: Lang) -> Value {
    json!({
        "lang": lang,
        "said": in_marks(&quote.body, lang),
        "said_by": quote.said_by,
    })
}

fn names(at: usize) -> [String; 2] {
    [format!("quote-{at}-body"), format!("quote-{at}-said_by")]
}
