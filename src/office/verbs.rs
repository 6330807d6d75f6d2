//! What comms and admins change about papers and screens.

use chrono::NaiveDate;

use super::model::{ChannelsDraft, FrameDraft, Look, LookDraft};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, write};
use crate::error::{Fields, Result};
use crate::people::model::Action;
use crate::people::store::audit;
use crate::texts::Texts;

/// What an audit line names where a list is empty from now on.
const NOTHING: &str = "–";

/// Changes colour and logo; without a new logo the one that is there stays, unless it is to go.
///
/// # Errors
/// `Invalid` beside `accent`, see [`LookDraft::check`].
pub fn change_look(
    conn: &mut Conn,
    draft: LookDraft,
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let mut fields = Fields::new();
    draft.check(&mut fields);
    fields.into_result()?;
    write(conn, |conn| {
        let old = store::look(conn)?;
        let (logo_type, logo) = match draft.logo {
            Some(picture) => (Some(picture.content_type.to_owned()), Some(picture.bytes)),
            None if draft.removes_logo => (None, None),
            None => (old.logo_type, old.logo),
        };
        let look = Look {
            accent: draft.accent.to_lowercase(),
            logo_type,
            logo,
            ..Look::default()
        };
        store::set_look(conn, &look)?;
        audit::note_thing(conn, today, by, Action::LookChanged, &look.accent)
    })
}

/// Changes the list of the organisation's channels.
///
/// # Errors
/// `Invalid` beside the fields of [`ChannelsDraft::checked`].
pub fn change_channels(
    conn: &mut Conn,
    draft: &ChannelsDraft,
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let channels = draft.checked()?;
    write(conn, |conn| {
        store::set_channels(conn, &channels)?;
        let names: Vec<&str> = channels.iter().map(|it| it.name.as_str()).collect();
        audit::note_thing(
            conn,
            today,
            by,
            Action::OfficialChannelsChanged,
            &listed(&names),
        )
    })
}

/// Changes the frame in five lines.
///
/// # Errors
/// `Invalid` beside the fields of [`FrameDraft::checked`].
pub fn change_frame_lines(
    conn: &mut Conn,
    texts: &Texts,
    draft: &FrameDraft,
    by: PersonId,
    today: NaiveDate,
) -> Result<()> {
    let own = draft.checked(texts)?;
    write(conn, |conn| {
        store::set_frame_lines(conn, &own)?;
        let langs: Vec<&str> = own.iter().map(|lines| lines.lang.as_str()).collect();
        audit::note_thing(conn, today, by, Action::FrameLinesChanged, &listed(&langs))
    })
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() {
        NOTHING.to_owned()
    } else {
        names.join(", ")
    }
}
