//! Writing the matrix.

use chrono::NaiveDate;

use super::model::Matrix;
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::people::model::Action;
use crate::people::store::audit;

/// Puts these sentences in the place of those before. Saving what stands there is no change.
///
/// # Errors
/// `Invalid` with fields named by [`super::model::Cell::field`].
pub fn save(conn: &mut Conn, by: PersonId, today: NaiveDate, matrix: &Matrix) -> Result<()> {
    matrix.check()?;
    write(conn, |conn| {
        let before = store::matrix(conn)?;
        let is_same =
            before.0.len() == matrix.0.len() && matrix.0.iter().all(|own| before.0.contains(own));
        if is_same {
            return Ok(());
        }
        store::replace(conn, matrix)?;
        let mut languages: Vec<&str> = matrix.0.iter().map(|own| own.lang.as_str()).collect();
        languages.dedup();
        audit::note_thing(
            conn,
            today,
            by,
            Action::MatrixChanged,
            &languages.join(", "),
        )
    })
}
