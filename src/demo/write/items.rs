//! Items in every state, with captions, audience and votes.

use chrono::Days;

use super::{Written, word};
use crate::access::{PersonId, Role};
use crate::content::model::{Audience, CaptionDraft, Item, ItemState, Purpose};
use crate::content::store;
use crate::db::Conn;
use crate::demo::company::{self, ItemState as Told};
use crate::demo::story::{Story, last_day};
use crate::error::Result;
use crate::texts::Lang;

/// Minutes of the day: when items go out, when their last day is over, and when
/// embargoes lift.
const GOES_OUT: u32 = 7 * 60 + 30;
const DAY_IS_OVER: u32 = 24 * 60;
const LIFTS: u32 = 8 * 60;
/// An item is begun so long before it goes out; a draft was begun as long ago.
const IN_THE_MAKING: Days = Days::new(3);

pub(super) fn write(conn: &mut Conn, story: &Story, written: &mut Written) -> Result<()> {
    let editors: Vec<PersonId> = (0..story.staff.len())
        .filter(|&at| story.staff[at].roles.contains(&Role::Comms))
        .map(|at| written.people[at])
        .collect();
    for (at, told) in story.company.items.iter().enumerate() {
        let editor = editors.get(at % editors.len().max(1)).copied();
        let item = item(story, told, editor)?;
        store::insert(conn, &item)?;
        store::set_captions(conn, item.id, &captions(told)?)?;
        store::set_audience(conn, item.id, &audience(story, told, written))?;
        written.items.push(item.id);
    }
    for ballot in &story.ballots {
        let (item, person) = (written.items[ballot.item], written.people[ballot.person]);
        store::set_vote(conn, item, person, ballot.vote, ballot.reason, ballot.day)?;
    }
    Ok(())
}

fn item(story: &Story, told: &company::Item, editor: Option<PersonId>) -> Result<Item> {
    let day = told.day(story.today);
    let is_out = !matches!(told.state, Told::Draft | Told::Scheduled);
    let begun = day.min(story.today) - IN_THE_MAKING;
    let over = last_day(told, story.today).map(|day| story.ahead(day, DAY_IS_OVER));
    let retracted = over.filter(|_| told.state == Told::Retracted);
    let published = is_out.then(|| story.moment(day, GOES_OUT));
    let created_at = story.moment(begun, 10 * 60);
    let alt = story.company.alt.get(told.motif.name());
    let vacancy = told.vacancy.as_ref();
    let purpose = word::<Purpose>(&told.purpose)?;
    let (kind, lang) = (word(&told.kind)?, word::<Lang>(&told.language)?);
    Ok(Item {
        state: match told.state {
            Told::Draft => ItemState::Draft,
            Told::Scheduled => ItemState::Scheduled,
            Told::Published => ItemState::Published,
            Told::Expired => ItemState::Expired,
            Told::Retracted => ItemState::Retracted,
        },
        title: told.title.clone(),
        summary: told.summary.clone(),
        gain: told.gain.clone(),
        url: story.company.address(told),
        site_name: story.company.name.clone(),
        disclosure: word(&told.disclosure)?,
        internal_only: told.internal_only,
        embargo_until: told
            .embargo_days
            .map(|days| story.ahead(story.today + Days::new(days), LIFTS)),
        pinned: told.pinned,
        media_alt: alt
            .map(|alt| alt.get(&told.language).clone())
            .unwrap_or_default(),
        job_place: vacancy.map(|v| v.place.clone()).unwrap_or_default(),
        job_employer: vacancy.map(|v| v.employer.clone()).unwrap_or_default(),
        job_deadline: told.deadline(story.today),
        publish_at: (told.state == Told::Scheduled).then(|| story.ahead(day, GOES_OUT)),
        expires_at: over.filter(|_| told.state != Told::Retracted),
        published_at: published,
        retracted_at: retracted,
        created_by: editor,
        updated_at: retracted.or(published).unwrap_or(created_at),
        ..Item::blank(purpose, kind, lang, created_at)
    })
}

fn captions(told: &company::Item) -> Result<Vec<CaptionDraft>> {
    let draft = |caption: &company::Caption| {
        Ok(CaptionDraft {
            lang: word(caption.language.as_ref().unwrap_or(&told.language))?,
            tone: word(&caption.tone)?,
            channel: caption.channel.as_deref().map(word).transpose()?,
            body: caption.text.clone(),
        })
    };
    told.captions.iter().map(draft).collect()
}

fn audience(story: &Story, told: &company::Item, written: &Written) -> Audience {
    let topics = story.company.topics.iter().zip(&written.topics);
    Audience {
        topics: topics
            .filter(|(topic, _)| told.topics.contains(&topic.key))
            .map(|(_, id)| *id)
            .collect(),
        ..Audience::default()
    }
}
