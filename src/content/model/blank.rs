//! An item in which nothing stands yet.

use chrono::NaiveDateTime;

use super::{Focus, Item, ItemId, ItemKind, ItemState, Purpose, Unfurl};
use crate::texts::Lang;

impl Item {
    /// A draft that nobody has written a word into, made at `now`.
    pub fn blank(purpose: Purpose, kind: ItemKind, lang: Lang, now: NaiveDateTime) -> Self {
        Self {
            id: ItemId::new(),
            purpose,
            kind,
            state: ItemState::Draft,
            lang,
            title: String::new(),
            summary: String::new(),
            gain: String::new(),
            url: String::new(),
            site_name: String::new(),
            disclosure: purpose.default_disclosure(),
            internal_only: false,
            pinned: false,
            media_id: None,
            media_alt: String::new(),
            focus_x: Focus::MIDDLE.x,
            focus_y: Focus::MIDDLE.y,
            job_place: String::new(),
            job_employer: String::new(),
            job_deadline: None,
            unfurl: Unfurl::None,
            unfurl_error: None,
            publish_at: None,
            expires_at: None,
            embargo_until: None,
            published_at: None,
            retracted_at: None,
            created_by: None,
            created_at: now,
            updated_at: now,
        }
    }
}
