//! The studio's pages, pictures and votes.

mod ambitions;
mod calendar;
mod campaigns;
mod edit;
mod lifecycle;
mod list;
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
pub use readers::{picture, vote};
pub use topics::{add_topic, remove_topic, rename_topic, topics_page};
pub use view::moment;

use serde::Serialize;

use super::verbs::Editor;
use crate::error::Result;
use crate::web::Ctx;

/// One choice of a select or of a group of boxes, as the parts of a form want it.
#[derive(Clone, Debug, Serialize)]
struct Choice {
    value: String,
    label: String,
    hint: Option<String>,
    selected: bool,
}

impl Choice {
    fn new(value: impl ToString, label: String, selected: bool) -> Self {
        Self {
            value: value.to_string(),
            label,
            hint: None,
            selected,
        }
    }

    /// A choice for each word of an enum, with texts `{prefix}{word}`.
    fn of_words<T: ToString>(
        ctx: &Ctx,
        prefix: &str,
        words: &[T],
        is_chosen: impl Fn(&str) -> bool,
    ) -> Vec<Self> {
        let choice = |word: &T| {
            let word = word.to_string();
            let label = ctx.t(&format!("{prefix}{word}"));
            let selected = is_chosen(&word);
            Self::new(word, label, selected)
        };
        words.iter().map(choice).collect()
    }
}

/// Who changes something, and when, for the verbs.
pub(super) fn editor(ctx: &Ctx) -> Result<Editor> {
    Ok(Editor {
        person: ctx.person()?,
        now: ctx.now(),
        today: ctx.today(),
    })
}
