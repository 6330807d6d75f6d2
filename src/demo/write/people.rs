//! Teams and accounts. The newest are invited as an admin does it, by mail.

use chrono::Days;

use super::Written;
use crate::access::Role;
use crate::app::App;
use crate::db::{self, Conn};
use crate::demo::story::{Member, Story};
use crate::error::Result;
use crate::people::draft::{Details, Draft};
use crate::people::model::{Person, PersonId, PersonState, TeamId};
use crate::people::{store, verbs};

/// The accounts were made so many days before the first share …
const BEFORE: Days = Days::new(14);
/// … and those who left, left so long ago.
const GONE: Days = Days::new(40);
/// Minute of the day at which an admin does such things.
const MORNING: u32 = 9 * 60;

pub(super) fn write(
    app: &App,
    conn: &mut Conn,
    story: &Story,
    written: &mut Written,
) -> Result<()> {
    written.people = story.staff.iter().map(|_| PersonId::new()).collect();
    db::write(conn, |conn| {
        for team in &story.company.teams {
            written.teams.push(store::team_named(conn, &team.name)?);
        }
        for (member, id) in story.staff.iter().zip(&written.people) {
            if member.state != PersonState::Invited {
                let person = person(story, member, *id, written.teams[member.team]);
                store::insert(conn, &person, &member.roles)?;
            }
        }
        Ok(())
    })?;
    let admin = story
        .staff
        .iter()
        .position(|m| m.roles.contains(&Role::Admin));
    let admin = admin.map(|at| written.people[at]);
    for (at, member) in story.staff.iter().enumerate() {
        if member.state == PersonState::Invited {
            let draft = Draft {
                details: Details {
                    name: member.name.clone(),
                    lang: member.lang,
                    team: story.company.teams[member.team].name.clone(),
                },
                email: member.email.clone(),
                roles: member.roles.clone(),
            };
            written.people[at] = verbs::invite(app, conn, admin, draft)?.person;
        }
    }
    Ok(())
}

fn person(story: &Story, member: &Member, id: PersonId, team: TeamId) -> Person {
    let gone = story.moment(story.today - GONE, MORNING);
    Person {
        id,
        name: member.name.clone(),
        email: member.email.clone(),
        lang: member.lang,
        team_id: Some(team),
        state: member.state,
        // Nobody of the demo has a password: they come in with one tap.
        password_hash: None,
        created_at: story.moment(story.period.first - BEFORE, MORNING),
        deactivated_at: (member.state == PersonState::Deactivated).then_some(gone),
    }
}
