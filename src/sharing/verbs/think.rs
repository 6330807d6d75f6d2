//! Thinking twice about a caption: the list of terms, numbers of persons, and what is not public
//! yet.

use chrono::NaiveDateTime;

use crate::access::PersonId;
use crate::content::model::Item;
use crate::content::store as content;
use crate::db::Conn;
use crate::error::Result;
use crate::policy::check::{Finding, What, check};
use crate::policy::terms::model::Term;
use crate::policy::terms::store as terms;
use crate::sharing::store::reading;

/// A title of fewer words may well stand in a text by chance.
const TELLING_WORDS: usize = 3;

/// What is worth a thought in a caption for an item. Terms count that are for every language, for
/// the item's or for the one in which the person reads.
pub fn think(
    conn: &mut Conn,
    person: PersonId,
    item: &Item,
    caption: &str,
    now: NaiveDateTime,
) -> Result<Vec<Finding>> {
    if caption.trim().is_empty() {
        return Ok(Vec::new());
    }
    let reader = reading::reader(conn, person)?.lang;
    let terms = terms::all(conn)?;
    let spoken = |term: &&Term| {
        term.lang
            .is_none_or(|lang| lang == item.lang || lang == reader)
    };
    let mut findings = check(caption, terms.iter().filter(spoken))?;
    let said = caption.to_lowercase();
    for (title, url) in content::withheld(conn, item.id, now)? {
        let is_told = title.split_whitespace().count() >= TELLING_WORDS
            && said.contains(&title.to_lowercase());
        if is_told {
            findings.push(Finding::advice(What::Withheld, &title));
        } else if !url.is_empty() && caption.contains(&url) {
            findings.push(Finding::advice(What::Withheld, &url));
        }
    }
    Ok(findings)
}
