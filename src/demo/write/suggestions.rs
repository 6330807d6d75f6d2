//! What colleagues of the demo suggested to share.

use chrono::Days;
use serde::Deserialize;

use super::{Written, word};
use crate::content::suggestions::model::{Suggestion, SuggestionId, SuggestionState};
use crate::content::suggestions::store;
use crate::db::Conn;
use crate::demo::cast::Face;
use crate::demo::story::Story;
use crate::error::{Error, Result};

const TOLD: &str = include_str!("../suggestions.toml");
/// Days until comms answered.
const UNTIL_ANSWERED: u64 = 3;

#[derive(Deserialize)]
struct Told {
    suggestion: Vec<Suggested>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Suggested {
    by: String,
    url: String,
    body: String,
    why: String,
    answer: String,
    state: String,
    item: String,
    days_ago: u64,
}

pub(super) fn write(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let told: Told = toml::from_str(TOLD).map_err(Error::internal)?;
    let face = Face::Ambassador.email(&story.company);
    let known = story.staff.iter().position(|one| one.email == face);
    let anybody = story.staff.iter().position(|one| one.face.is_none());
    // Ids sort by when they were made: the oldest goes in first.
    for told in told.suggestion.into_iter().rev() {
        let by = if told.by.is_empty() { anybody } else { known };
        let state = match told.state.as_str() {
            "" => SuggestionState::Waiting,
            state => word(state)?,
        };
        let suggested_on = story.today - Days::new(told.days_ago);
        let is_answered = state != SuggestionState::Waiting;
        let mut items = story.company.items.iter().zip(&written.items);
        let item = items.find(|(item, _)| !told.item.is_empty() && item.path.ends_with(&told.item));
        let suggestion = Suggestion {
            id: SuggestionId::new(),
            person_id: by.map(|at| written.people[at]),
            url: told.url,
            body: told.body,
            why: told.why,
            state,
            answer: told.answer,
            item_id: item.map(|(_, id)| *id),
            suggested_on,
            answered_on: is_answered.then(|| suggested_on + Days::new(UNTIL_ANSWERED)),
        };
        store::insert(conn, &suggestion)?;
    }
    Ok(())
}
