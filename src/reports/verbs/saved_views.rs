//! Views are saved and removed by the one who made them.

use chrono::NaiveDate;

use super::super::saved_view::{SavedView, SavedViewId, check_name, report_address};
use super::super::store::saved_views as store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Error, Result};

/// So many views nobody keeps an overview of.
const MOST_VIEWS: i64 = 200;

/// Saves a report's address under a name.
///
/// # Errors
/// `Invalid` beside `name`; `NotFound` for an address that is no report's; `Conflict` when the
/// person has more views than anybody can use.
pub fn save_view(
    conn: &mut Conn,
    by: PersonId,
    today: NaiveDate,
    name: &str,
    address: &str,
) -> Result<SavedViewId> {
    check_name(name).map_err(Error::Invalid)?;
    let view = SavedView {
        id: SavedViewId::new(),
        name: name.to_owned(),
        address: report_address(address).ok_or(Error::NotFound)?,
        created_on: today,
    };
    write(conn, |conn| {
        if store::count(conn, by)? >= MOST_VIEWS {
            return Err(Error::conflict("reports-saved-views-too-many"));
        }
        store::insert(conn, by, &view)?;
        Ok(view.id)
    })
}

/// Removes a view of the person's own; its link leads nowhere from then on.
pub fn remove_view(conn: &mut Conn, by: PersonId, id: SavedViewId) -> Result<()> {
    write(conn, |conn| store::remove(conn, by, id))
}
