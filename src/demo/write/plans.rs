//! What the ambassador of the demo wants to be reminded of.

use super::Written;
use crate::access::PersonId;
use crate::clock::utc_from_local;
use crate::content::store as content;
use crate::db::Conn;
use crate::demo::cast::Face;
use crate::demo::story::Story;
use crate::error::Result;
use crate::sharing::model::Rhythm;
use crate::sharing::model::{PlanId, PlannedShare, ShareId};
use crate::sharing::store::{plans, shares};

/// Plans what the ambassador has begun, and what is still out then, for the next morning.
pub(super) fn write(
    conn: &mut Conn,
    story: &Story,
    written: &Written,
    keys: &[ShareId],
) -> Result<()> {
    let email = Face::Ambassador.email(&story.company);
    let morning = Rhythm::usual(PersonId::new())
        .calm(story.zone)
        .next_morning(story.now);
    let due_at = utc_from_local(story.zone, morning);
    for (share, id) in story.shares.iter().zip(keys) {
        let person = story.ambassadors[share.ambassador].person;
        if share.confirmed || story.staff[person].email != email {
            continue;
        }
        let person_id = written.people[person];
        let share = shares::find_own(conn, person_id, *id)?;
        let item = content::find(conn, share.item_id)?;
        if share.caption.is_some() && item.is_shareable(due_at) {
            let plan = PlannedShare {
                id: PlanId::new(),
                share_id: share.id,
                person_id,
                due_at,
                revision: 0,
            };
            plans::put(conn, &plan)?;
        }
    }
    Ok(())
}
