//! The launch and the ambitions, by the verbs that planners use.

use chrono::{Days, Months, NaiveDate};

use super::{Written, word};
use crate::access::{PersonId, Role};
use crate::content::store::{ambitions as serving, campaigns};
use crate::db::{self, Conn};
use crate::demo::launch::{Ambition, Plan};
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::policy::ambitions::model::{AmbitionDraft, AmbitionId, CheckIn, month_of};
use crate::policy::ambitions::verbs::{self as planning, Planner};
use crate::policy::launch::model::StepNote;
use crate::policy::launch::verbs as launch;

/// Minute of the day at which plans are made.
const MORNING: u32 = 9 * 60;

pub(super) fn write(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let plan = Plan::read().map_err(Error::internal)?;
    let comms = holder(story, written, Role::Comms)?;
    for told in &plan.step {
        let weeks_ago = |weeks: u32| back(story.today, weeks);
        let note = StepNote {
            step: word(&told.step)?,
            body: told.body.clone(),
            held_on: told.held_weeks_ago.map(weeks_ago),
        };
        launch::save(conn, &note, &told.step, comms, story.period.first)?;
    }
    for told in &plan.ambition {
        let id = write_ambition(conn, story, written, told)?;
        let Some(tag) = &told.campaign else {
            continue;
        };
        db::write(conn, |conn| {
            let all = campaigns::all(conn)?;
            let campaign = all.iter().find(|campaign| campaign.tag == *tag);
            let campaign = campaign.ok_or(Error::NotFound)?;
            serving::set_of_campaign(conn, campaign.id, Some(id))
        })?;
    }
    Ok(())
}

fn write_ambition(
    conn: &mut Conn,
    story: &Story,
    written: &Written,
    told: &Ambition,
) -> Result<AmbitionId> {
    let owner = holder(story, written, word(&told.owner)?)?;
    let begins_on = back(story.today, told.begins_weeks_ago);
    let draft = AmbitionDraft {
        name: told.name.clone(),
        kind: word(&told.kind)?,
        measure: word(&told.measure)?,
        unit: told.unit.clone(),
        target: Some(told.target),
        begins_on: Some(begins_on),
        due_on: Some(story.today + Days::new(7 * u64::from(told.due_in_weeks))),
        owner: Some(owner),
    };
    let by = Planner {
        person: owner,
        now: story.moment(begins_on, MORNING),
        today: begins_on,
    };
    let id = planning::add(conn, draft, by)?;
    for noted in &told.check_in {
        let check_in = CheckIn {
            ambition_id: id,
            month: month_of(story.today) - Months::new(noted.months_ago),
            figure: noted.figure,
            note: noted.note.clone(),
        };
        planning::check_in(conn, check_in)?;
    }
    let today = Planner {
        today: story.today,
        ..by
    };
    planning::turn(conn, id, word(&told.state)?, today)?;
    Ok(id)
}

/// The first in the company who holds a role.
fn holder(story: &Story, written: &Written, role: Role) -> Result<PersonId> {
    let mut staff = story.staff.iter();
    let at = staff.position(|member| member.roles.contains(&role));
    at.map(|at| written.people[at]).ok_or(Error::NotFound)
}

fn back(today: NaiveDate, weeks: u32) -> NaiveDate {
    today - Days::new(7 * u64::from(weeks))
}
