//! Teams and accounts.

use chrono::Days;

use super::Written;
use crate::db::Conn;
use crate::demo::story::Story;
use crate::error::Result;
use crate::people::model::{Person, PersonId, PersonState};
use crate::people::store;

/// The accounts were made so many days before the first share …
const BEFORE: Days = Days::new(14);
/// … but for those who were invited this week.
const INVITED: Days = Days::new(3);
/// … and those who left, left so long ago.
const GONE: Days = Days::new(40);
/// Minute of the day at which an admin does such things.
const MORNING: u32 = 9 * 60;

pub(super) fn write(conn: &mut Conn, story: &Story, written: &mut Written) -> Result<()> {
    for team in &story.company.teams {
        written.teams.push(store::team_named(conn, &team.name)?);
    }
    let began = story.moment(story.period.first - BEFORE, MORNING);
    let invited = story.moment(story.today - INVITED, MORNING);
    let gone = story.moment(story.today - GONE, MORNING);
    for member in &story.staff {
        let person = Person {
            id: PersonId::new(),
            name: member.name.clone(),
            email: member.email.clone(),
            lang: member.lang,
            team_id: Some(written.teams[member.team]),
            state: member.state,
            // Nobody of the demo has a password: they come in with one tap.
            password_hash: None,
            created_at: match member.state {
                PersonState::Invited => invited,
                PersonState::Active | PersonState::Deactivated => began,
            },
            deactivated_at: (member.state == PersonState::Deactivated).then_some(gone),
        };
        store::insert(conn, &person, &member.roles)?;
        written.people.push(person.id);
    }
    Ok(())
}
