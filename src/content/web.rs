//! The studio's pages, pictures and votes.

mod ambitions;
mod calendar;
mod campaigns;
mod edit;
mod lifecycle;
mod list;
mod pictures;
mod quotes;
mod readers;
mod sheet;
mod topics;
mod view;

pub use calendar::calendar;
pub use campaigns::{
    add_campaign, campaign_page, campaigns_page, change_campaign, new_campaign_page, period,
    remove_campaign,
};
pub use edit::{create, edit_page, new_page, save};
pub use lifecycle::{
    change_captions, copy, publish, read_again, remove_draft, retract, retraction_page, unschedule,
};
pub use list::list;
pub use pictures::{download, preview};
pub use readers::{picture, vote};
pub use topics::{add_topic, remove_topic, rename_topic, topics_page};

use super::verbs::Editor;
use crate::error::Result;
use crate::web::Ctx;

/// Who changes something, and when, for the verbs.
pub(super) fn editor(ctx: &Ctx) -> Result<Editor> {
    Ok(Editor {
        person: ctx.person()?,
        now: ctx.now(),
        today: ctx.today(),
    })
}
