//! Around the policy: the one to ask, and an objection of the house among those that come with
//! the product.

use super::{Written, word};
use crate::access::Role;
use crate::app::App;
use crate::db::Conn;
use crate::demo::frame::Frame;
use crate::demo::story::{Member, Story};
use crate::error::{Error, Result};
use crate::policy::contact::model::ContactDraft;
use crate::policy::contact::verbs as contact;
use crate::policy::objections::model::{CardDraft, Words};
use crate::policy::objections::verbs::{self as objections, Writer};

/// Minute of the day at which it was written.
const MORNING: u32 = 8 * 60 + 30;

pub(super) fn write(app: &App, conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let frame = Frame::read()?;
    let is_comms = |member: &Member| member.roles.contains(&Role::Comms);
    let found = story.staff.iter().zip(&written.people);
    let mut found = found.filter(|(member, _)| is_comms(member));
    let (member, &person) = found.next().ok_or(Error::NotFound)?;
    let today = story.period.first;
    let draft = ContactDraft {
        name: member.name.clone(),
        reach: format!("{} · {}", member.email, frame.reach),
        email: member.email.clone(),
    };
    contact::name(conn, person, today, &draft)?;
    let words = frame.objection.into_iter().map(|(lang, card)| {
        let words = Words {
            objection: card.objection,
            answer: card.answer,
        };
        Ok((word(&lang)?, words))
    });
    let draft = CardDraft::new(words.collect::<Result<Vec<_>>>()?);
    let writer = Writer {
        person,
        today,
        now: story.moment(today, MORNING),
        organisation: app.config.organisation.lang,
    };
    objections::save(conn, writer, app.texts(), None, &draft)?;
    Ok(())
}
