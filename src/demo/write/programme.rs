//! The programme page, the policy with its acceptances, the topics, and who opted in: by the
//! verbs that everybody uses, each at its moment of the story.

use std::collections::BTreeMap;

use chrono::Days;
use chrono::NaiveDateTime;
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;

use super::{Written, word};
use crate::access::{PersonId, Role};
use crate::app::App;
use crate::content::channel::Channel;
use crate::content::model::TopicId;
use crate::content::store::topic_named;
use crate::db::{self, Conn};
use crate::demo::rhythm::Ambassador;
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::policy::model::{EditionDraft, ProgrammeDraft};
use crate::policy::verbs as policy;
use crate::sharing::opt_in::{ChannelDraft, Consent, JoinDraft, Preferences};
use crate::sharing::verbs as sharing;
use crate::texts::Lang;

/// Minute of the day at which policies come into force.
const MORNING: u32 = 8 * 60;
/// Part of the earlier ambassadors who have read the newest version.
const HAVE_READ_THE_NEWEST: f64 = 0.8;
/// One in so many takes a break.
const PAUSED: f64 = 1.0 / 32.0;
/// Topics of one ambassador.
const TOPICS: std::ops::RangeInclusive<usize> = 2..=4;

pub(super) fn write(
    app: &App,
    conn: &mut Conn,
    story: &Story,
    written: &mut Written,
) -> Result<()> {
    written.topics = db::write(conn, |conn| {
        let topics = story.company.topics.iter();
        topics.map(|topic| topic_named(conn, &topic.nb)).collect()
    })?;
    write_programme(app, conn, story)?;
    let comms = story
        .staff
        .iter()
        .position(|m| m.roles.contains(&Role::Comms));
    let editor = comms.map(|at| written.people[at]).ok_or(Error::NotFound)?;
    let mut rng = story.chance(0xacce);
    for (at, number) in (0..story.company.policy.len()).zip(1..) {
        publish(app, conn, story, at, number, editor)?;
        for ambassador in &story.ambassadors {
            let person = written.people[ambassador.person];
            let member = &story.staff[ambassador.person];
            let minute = rng.random_range(9 * 60..16 * 60);
            let first = story.policy_on(ambassador.joined);
            if first == number {
                let at = story.moment(ambassador.joined, minute);
                policy::accept(conn, person, number, member.lang, at)?;
                let draft = draft(app, story, ambassador, number, written, &mut rng)?;
                sharing::join(conn, person, &draft, at)?;
            } else if first < number {
                let wait = Days::new(rng.random_range(0..10));
                if rng.random_bool(HAVE_READ_THE_NEWEST) || member.face.is_some() {
                    let at = story.moment(story.policy_day(at) + wait, minute);
                    policy::accept(conn, person, number, member.lang, at)?;
                }
            }
        }
    }
    for ambassador in &story.ambassadors {
        if rng.random_bool(PAUSED) && story.staff[ambassador.person].face.is_none() {
            sharing::pause(conn, written.people[ambassador.person])?;
        }
    }
    Ok(())
}

fn write_programme(app: &App, conn: &mut Conn, story: &Story) -> Result<()> {
    let draft = |lang: &Lang| {
        let page = story.company.programme.get(lang.as_str());
        let parts = [&page.vision, &page.why, &page.contribute];
        ProgrammeDraft {
            lang: *lang,
            parts: parts.map(|part| part.trim().to_owned()),
        }
    };
    let drafts: Vec<ProgrammeDraft> = Lang::ALL.iter().map(draft).collect();
    let at = story.moment(story.period.first, MORNING);
    policy::save_programme(conn, &drafts, app.config.organisation.lang, at)
}

fn publish(
    app: &App,
    conn: &mut Conn,
    story: &Story,
    at: usize,
    number: i32,
    editor: PersonId,
) -> Result<()> {
    let texts = &story.company.policy[at].text;
    let bodies = texts
        .iter()
        .map(|(lang, text)| Ok((word(lang)?, text.text.trim().to_owned())))
        .collect::<Result<BTreeMap<Lang, String>>>()?;
    let news = texts.iter().filter(|(_, text)| !text.news.is_empty());
    let news = news
        .map(|(lang, text)| Ok((word(lang)?, text.news.clone())))
        .collect::<Result<BTreeMap<Lang, String>>>()?;
    let draft = EditionDraft {
        bodies,
        news,
        base: (number > 1).then_some(number - 1),
    };
    let now: NaiveDateTime = story.moment(story.policy_day(at), MORNING);
    let moment = (now, story.policy_day(at));
    policy::publish(conn, editor, &draft, app.config.organisation.lang, moment)?;
    Ok(())
}

fn draft(
    app: &App,
    story: &Story,
    ambassador: &Ambassador,
    number: i32,
    written: &Written,
    rng: &mut StdRng,
) -> Result<JoinDraft> {
    let channels = ambassador.channels.iter().map(|(channel, followers)| {
        let channel: Channel = word(channel)?;
        let instance = channel
            .needs_instance()
            .then(|| story.company.mastodon_instance.clone());
        Ok(ChannelDraft {
            channel,
            followers: (*followers > 0).then_some(i64::from(*followers)),
            instance,
        })
    });
    let count = rng.random_range(TOPICS);
    let topics: Vec<TopicId> = written.topics.sample(rng, count).copied().collect();
    let lang = story.staff[ambassador.person].lang;
    let config = &app.config;
    Ok(JoinDraft {
        consent: Consent::new(
            app.texts(),
            lang,
            &config.organisation.name,
            config.reports.smallest_group,
            number,
        ),
        is_agreed: true,
        preferences: Preferences {
            channels: channels.collect::<Result<_>>()?,
            topics,
            country: None,
        },
    })
}
