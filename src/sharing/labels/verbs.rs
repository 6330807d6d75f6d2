//! Choosing what texts begin with.

use chrono::NaiveDate;

use super::model::Label;
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Fields, Result};
use crate::people::model::Action;
use crate::people::store::audit;

/// The form's field for a label.
pub fn field_of(label: &Label) -> String {
    format!("{}-{}", label.disclosure, label.lang)
}

/// Writes the wordings; one without words goes back to the law's own. `org` is the name of the
/// employer.
///
/// # Errors
/// `Invalid` beside each field, named as [`field_of`] says, that the law or its length refuses.
pub fn word(
    conn: &mut Conn,
    org: &str,
    labels: &[Label],
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let mut fields = Fields::new();
    for label in labels.iter().filter(|label| !label.words.is_empty()) {
        label.check(org, &field_of(label), &mut fields);
    }
    fields.into_result()?;
    write(conn, |conn| {
        for label in labels {
            let before = store::find(conn, label.disclosure, label.lang)?;
            let words_before = before.map_or_else(String::new, |label| label.words);
            if words_before == label.words {
                continue;
            }
            if label.words.is_empty() {
                store::remove(conn, label.disclosure, label.lang)?;
            } else {
                store::put(conn, label)?;
            }
            let thing = format!("{} ({}): {}", label.disclosure, label.lang, label.words);
            audit::note_thing(conn, today, by, Action::LabelWorded, &thing)?;
        }
        Ok(())
    })
}
