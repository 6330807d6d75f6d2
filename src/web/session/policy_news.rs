//! A new version of the policy is told of once: on the first page that a person opens after it
//! was published.

use diesel::dsl::max;
use diesel::prelude::*;

use crate::access::PersonId;
use crate::db::schema::{acceptances, policy_sightings, policy_texts, policy_versions};
use crate::db::{Conn, write};
use crate::error::Result;
use crate::texts::Lang;

/// What there is to tell.
#[derive(Clone, Debug)]
pub struct PolicyNews {
    /// Number of the version that holds.
    pub number: i32,
    /// Number of the version that the person knows.
    pub since: i32,
    /// What is new in the versions since, a sentence each, by language, the oldest first; as far
    /// as somebody wrote one.
    pub sentences: Vec<(Lang, String)>,
}

impl PolicyNews {
    /// The sentences for a reader of `lang` and the language they are in: that one, else the
    /// organisation's; none when nobody wrote one in either.
    pub fn for_reader(&self, lang: Lang, organisation: Lang) -> Option<(Lang, String)> {
        [lang, organisation].into_iter().find_map(|wanted| {
            let mine = self.sentences.iter().filter(|(lang, _)| *lang == wanted);
            let mine: Vec<&str> = mine.map(|(_, sentence)| sentence.as_str()).collect();
            (!mine.is_empty()).then(|| (wanted, mine.join(" ")))
        })
    }
}

/// The news for a person who has not been told, nor read the version that holds. Taken by
/// whoever asks first: of several pages that open at once, one tells. The first version is no
/// news, and none is for somebody whose account is younger.
pub(super) fn take(
    conn: &mut Conn,
    person: PersonId,
    member_since: chrono::NaiveDateTime,
) -> Result<Option<PolicyNews>> {
    let told = policy_sightings::number
        .eq(policy_versions::number)
        .and(policy_sightings::person_id.eq(person));
    let read = acceptances::number
        .eq(policy_versions::number)
        .and(acceptances::person_id.eq(person));
    let newest: Option<(i32, Option<i32>, Option<i32>)> = policy_versions::table
        .left_join(policy_sightings::table.on(told))
        .left_join(acceptances::table.on(read))
        .filter(policy_versions::number.gt(1))
        .filter(policy_versions::published_at.ge(member_since))
        .order(policy_versions::number.desc())
        .select((
            policy_versions::number,
            policy_sightings::number.nullable(),
            acceptances::number.nullable(),
        ))
        .first(conn)
        .optional()?;
    let Some((number, None, None)) = newest else {
        return Ok(None);
    };
    let taken = write(conn, |conn| {
        let sighting = (
            policy_sightings::person_id.eq(person),
            policy_sightings::number.eq(number),
        );
        Ok(on_each!(conn, |c| diesel::insert_into(
            policy_sightings::table
        )
        .values(sighting)
        .on_conflict_do_nothing()
        .execute(c))?)
    })?;
    if taken == 0 {
        return Ok(None);
    }
    let accepted: Option<i32> = acceptances::table
        .filter(acceptances::person_id.eq(person))
        .select(max(acceptances::number))
        .first(conn)?;
    let told: Option<i32> = policy_sightings::table
        .filter(policy_sightings::person_id.eq(person))
        .filter(policy_sightings::number.lt(number))
        .select(max(policy_sightings::number))
        .first(conn)?;
    let since = accepted.max(told).unwrap_or(number - 1);
    let sentences = policy_texts::table
        .filter(policy_texts::number.gt(since))
        .filter(policy_texts::number.le(number))
        .filter(policy_texts::news.ne(""))
        .order(policy_texts::number)
        .select((policy_texts::lang, policy_texts::news))
        .load(conn)?;
    Ok(Some(PolicyNews {
        number,
        since,
        sentences,
    }))
}

/// Gives the news back: it was taken for an answer that was no page. The next page tells.
pub fn give_back(conn: &mut Conn, person: PersonId, number: i32) -> Result<()> {
    write(conn, |conn| {
        diesel::delete(policy_sightings::table.find((person, number))).execute(conn)?;
        Ok(())
    })
}
