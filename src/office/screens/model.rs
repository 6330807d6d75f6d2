//! Screens, and what is read for them.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::content::model::ItemId;
use crate::db::schema::screens;
use crate::error::{Fields, Message, Result};
use crate::sharing::channel::Channel;
use crate::texts::Lang;

typed_id! {
    /// One screen.
    ScreenId
}

/// The longest name of a screen, in characters.
const NAME_CHARS: usize = 60;

/// One screen. The secret part of its address is kept nowhere, only its hash, which is not read
/// back.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = screens)]
pub struct Screen {
    /// Which.
    pub id: ScreenId,
    /// Where it hangs.
    pub name: String,
    /// The language it speaks.
    pub lang: Lang,
    /// The day it was made.
    pub created_on: NaiveDate,
    /// The day its address was revoked.
    pub revoked_on: Option<NaiveDate>,
}

/// A screen as it is asked for.
#[derive(Clone, Debug)]
pub struct ScreenDraft {
    /// Where it hangs.
    pub name: String,
    /// The language it speaks.
    pub lang: Lang,
}

impl ScreenDraft {
    /// # Errors
    /// `Invalid` beside a name that is missing or too long.
    pub fn check(&self) -> Result<()> {
        let mut fields = Fields::new();
        fields.check(self.name.is_empty(), "name", "office-screen-nameless");
        if self.name.chars().count() > NAME_CHARS {
            let message = Message::new("office-too-long").with("limit", NAME_CHARS);
            fields.add("name", message);
        }
        fields.into_result()
    }
}

/// A share as a lobby may know it.
#[derive(Clone, Debug)]
pub struct LatestShare {
    /// What was shared.
    pub item: ItemId,
    /// Where.
    pub channel: Channel,
    /// By whom, where that person agreed to be named on screens.
    pub name: Option<String>,
}
