//! The programme page, the policy with its acceptances, the topics, and who opted in.

use diesel::prelude::*;
use rand::RngExt;

use super::{BATCH, Written, word};
use crate::access::Role;
use crate::content::channel::Channel;
use crate::content::store::topic_named;
use crate::db::Conn;
use crate::db::schema::{
    acceptances, ambassador_channels, ambassador_topics, ambassadors, policy_texts,
    policy_versions, programme_texts,
};
use crate::demo::story::Story;
use crate::error::{Error, Result};
use crate::sharing::model::{Ambassador, AmbassadorState};
use crate::texts::Lang;
use crate::web::session::hash_token;

/// Minute of the day at which policies come into force.
const MORNING: u32 = 8 * 60;
/// Part of the earlier ambassadors who have read the newest version.
const HAVE_READ_THE_NEWEST: f64 = 0.8;
/// One in so many takes a break.
const PAUSED: f64 = 1.0 / 32.0;
/// Topics of one ambassador.
const TOPICS: std::ops::RangeInclusive<usize> = 2..=4;

pub(super) fn write(conn: &mut Conn, story: &Story, written: &mut Written) -> Result<()> {
    for topic in &story.company.topics {
        written.topics.push(topic_named(conn, &topic.nb)?);
    }
    write_programme(conn, story)?;
    write_policy(conn, story, written)?;
    write_acceptances(conn, story, written)?;
    write_ambassadors(conn, story, written)
}

fn write_programme(conn: &mut Conn, story: &Story) -> Result<()> {
    let at = story.moment(story.period.first, MORNING);
    for lang in Lang::ALL {
        let page = story.company.programme.get(lang.as_str());
        diesel::insert_into(programme_texts::table)
            .values((
                programme_texts::lang.eq(lang),
                programme_texts::vision.eq(&page.vision),
                programme_texts::why.eq(page.why.trim()),
                programme_texts::contribute.eq(page.contribute.trim()),
                programme_texts::updated_at.eq(at),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn write_policy(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let editor = story
        .staff
        .iter()
        .position(|m| m.roles.contains(&Role::Comms));
    let editor = editor.map(|at| written.people[at]);
    for (at, number) in (0..story.company.policy.len()).zip(1..) {
        diesel::insert_into(policy_versions::table)
            .values((
                policy_versions::number.eq(number),
                policy_versions::published_at.eq(story.moment(story.policy_day(at), MORNING)),
                policy_versions::published_by.eq(editor),
            ))
            .execute(conn)?;
        for lang in Lang::ALL {
            diesel::insert_into(policy_texts::table)
                .values((
                    policy_texts::number.eq(number),
                    policy_texts::lang.eq(lang),
                    policy_texts::body.eq(policy_body(story, number, *lang)?),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

fn policy_body(story: &Story, number: i32, lang: Lang) -> Result<&str> {
    let version = usize::try_from(number - 1).ok();
    let version = version.and_then(|at| story.company.policy.get(at));
    let text = version.and_then(|version| version.text.get(lang.as_str()));
    let text = text.ok_or_else(|| Error::internal(format!("no policy {number} in {lang}")))?;
    Ok(text.text.trim())
}

/// Whoever joined had accepted the version that held then; most have read the newest since.
fn write_acceptances(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let mut rng = story.chance(0xacce);
    let newest = story.policy_on(story.today);
    let mut rows = Vec::new();
    for ambassador in &story.ambassadors {
        let member = &story.staff[ambassador.person];
        let first = story.policy_on(ambassador.joined);
        let minute = rng.random_range(8 * 60..16 * 60);
        let mut accepted = vec![(first, story.moment(ambassador.joined, minute))];
        let reads_on = rng.random_bool(HAVE_READ_THE_NEWEST) || member.face.is_some();
        let days = chrono::Days::new(rng.random_range(0..10));
        if first < newest && reads_on {
            let day = story.policy_day(story.company.policy.len() - 1) + days;
            accepted.push((newest, story.moment(day, minute)));
        }
        for (number, at) in accepted {
            let digest = hash_token(policy_body(story, number, member.lang)?);
            rows.push((
                acceptances::person_id.eq(written.people[ambassador.person]),
                acceptances::number.eq(number),
                acceptances::lang.eq(member.lang),
                acceptances::digest.eq(digest),
                acceptances::accepted_at.eq(at),
            ));
        }
    }
    for rows in rows.chunks(BATCH) {
        let rows = rows.to_vec();
        on_each!(conn, |c| diesel::insert_into(acceptances::table)
            .values(rows)
            .execute(c))?;
    }
    Ok(())
}

fn write_ambassadors(conn: &mut Conn, story: &Story, written: &Written) -> Result<()> {
    let mut rng = story.chance(0x70b1c);
    for ambassador in &story.ambassadors {
        let member = &story.staff[ambassador.person];
        let person = written.people[ambassador.person];
        let pauses = rng.random_bool(PAUSED) && member.face.is_none();
        let policy_number = story.policy_on(ambassador.joined);
        diesel::insert_into(ambassadors::table)
            .values(Ambassador {
                person_id: person,
                state: if pauses {
                    AmbassadorState::Paused
                } else {
                    AmbassadorState::Active
                },
                joined_at: story.moment(ambassador.joined, 16 * 60),
                policy_number,
                consent_lang: member.lang,
                consent_digest: hash_token(policy_body(story, policy_number, member.lang)?),
            })
            .execute(conn)?;
        for (channel, followers) in &ambassador.channels {
            let channel: Channel = word(channel)?;
            let instance =
                (channel == Channel::Mastodon).then_some(story.company.mastodon_instance.as_str());
            diesel::insert_into(ambassador_channels::table)
                .values((
                    ambassador_channels::person_id.eq(person),
                    ambassador_channels::channel.eq(channel),
                    ambassador_channels::followers
                        .eq((*followers > 0).then_some(i64::from(*followers))),
                    ambassador_channels::instance.eq(instance),
                ))
                .execute(conn)?;
        }
        let mut topics = written.topics.clone();
        for _ in 0..rng.random_range(TOPICS) {
            let topic = topics.swap_remove(rng.random_range(0..topics.len()));
            diesel::insert_into(ambassador_topics::table)
                .values((
                    ambassador_topics::person_id.eq(person),
                    ambassador_topics::topic_id.eq(topic),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}
