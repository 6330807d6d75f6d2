//! Crisis mode of the demo: messages written in advance, and a drill that went well.

use std::collections::BTreeMap;

use chrono::{Days, TimeDelta, Weekday};
use serde::Deserialize;

use super::{Written, word};
use crate::access::Role;
use crate::app::App;
use crate::clock::day_in;
use crate::db::{self, Conn};
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::policy::crisis::model::{
    Circle, CrisisId, Draft, LinkRule, MailRule, Operator, Row, Said, Tally,
};
use crate::policy::crisis::{store, verbs};

const TOLD: &str = include_str!("../crisis.toml");

#[derive(Deserialize)]
struct Told {
    message: Vec<Message>,
    drill: Drill,
}

#[derive(Deserialize)]
struct Message {
    name: String,
    #[serde(flatten)]
    words: BTreeMap<String, Words>,
}

#[derive(Deserialize)]
struct Words {
    message: String,
    statement: String,
}

#[derive(Deserialize)]
struct Drill {
    name: String,
    weeks_ago: u64,
    minutes_until_switch: i64,
    minutes: i64,
    message: String,
    switch: (i64, i64),
    ambassadors: (i64, i64),
    colleagues: (i64, i64),
}

pub(super) fn write(app: &App, conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let told: Told = toml::from_str(TOLD).map_err(Error::internal)?;
    let is_comms = |roles: &[Role]| roles.contains(&Role::Comms);
    let comms = story.staff.iter().position(|one| is_comms(&one.roles));
    let at = story.moment(story.period.first + Days::new(30), 9 * 60);
    let operator = Operator {
        person: comms.map(|at| written.people[at]).ok_or(Error::NotFound)?,
        now: at,
        today: day_in(story.zone, at),
        organisation: app.config.organisation.lang,
    };
    for message in told.message {
        let said = message.words.into_iter().map(|(lang, words)| {
            Ok(Said {
                lang: word(&lang)?,
                message: words.message,
                statement: words.statement,
            })
        });
        let draft = Draft {
            name: message.name,
            said: said.collect::<Result<_>>()?,
        };
        verbs::write_message(conn, None, &draft, operator)?;
    }
    db::write(conn, |conn| drill(conn, story, told.drill, operator))
}

/// The drill with what was counted at its end: nobody of the story was there to be counted.
fn drill(conn: &mut Conn, story: &Story, told: Drill, operator: Operator) -> Result<()> {
    let week = (story.today - Days::new(7 * told.weeks_ago)).week(Weekday::Mon);
    let day = week.first_day() + Days::new(2);
    let announced = story.moment(day, 10 * 60);
    let began = announced + TimeDelta::minutes(told.minutes_until_switch);
    let row = Row {
        id: CrisisId::new(),
        name: told.name,
        drill: true,
        links: LinkRule::Keep,
        mails: MailRule::Ambassadors,
        announced_at: Some(announced),
        began_at: began,
        ended_at: Some(began + TimeDelta::minutes(told.minutes)),
    };
    let said = Said {
        lang: operator.organisation,
        message: told.message,
        statement: String::new(),
    };
    store::insert(conn, &row, &[said])?;
    let tally = |(circle, (mailed, seen)): (Circle, (i64, i64))| Tally {
        crisis_id: row.id,
        circle,
        mailed,
        seen,
    };
    let counted = [
        (Circle::Switch, told.switch),
        (Circle::Ambassadors, told.ambassadors),
        (Circle::Colleagues, told.colleagues),
    ];
    store::insert_tallies(conn, &counted.map(tally))
}
