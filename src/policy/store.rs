//! Every query of policy.

use diesel::dsl::max;
use diesel::prelude::*;

use super::model::{Acceptance, Edition, PolicyText, PolicyVersion, ProgrammeText};
use crate::access::PersonId;
use crate::db::Conn;
use crate::db::schema::{
    acceptances, policy_sightings, policy_texts, policy_versions, programme_texts,
};
use crate::error::{Error, Result};

/// Number of the version that holds; none before the first.
pub fn current_number(conn: &mut Conn) -> Result<Option<i32>> {
    Ok(policy_versions::table
        .select(max(policy_versions::number))
        .first(conn)?)
}

/// The version that holds; none before the first.
pub fn current(conn: &mut Conn) -> Result<Option<Edition>> {
    match current_number(conn)? {
        Some(number) => edition(conn, number).map(Some),
        None => Ok(None),
    }
}

/// One version with its texts. [`Error::NotFound`] when there is none of this number.
pub fn edition(conn: &mut Conn, number: i32) -> Result<Edition> {
    let version = policy_versions::table
        .find(number)
        .select(policy_versions::all_columns)
        .first(conn)?;
    let texts = policy_texts::table
        .filter(policy_texts::number.eq(number))
        .order(policy_texts::lang)
        .select(policy_texts::all_columns)
        .load(conn)?;
    Ok(Edition { version, texts })
}

/// Every version, newest first.
pub fn versions(conn: &mut Conn) -> Result<Vec<PolicyVersion>> {
    Ok(policy_versions::table
        .order(policy_versions::number.desc())
        .select(policy_versions::all_columns)
        .load(conn)?)
}

/// Puts a version in, with its texts.
pub fn insert_edition(conn: &mut Conn, edition: &Edition) -> Result<()> {
    diesel::insert_into(policy_versions::table)
        .values(&edition.version)
        .execute(conn)?;
    for text in &edition.texts {
        diesel::insert_into(policy_texts::table)
            .values(text)
            .execute(conn)?;
    }
    Ok(())
}

/// One version's text in one language. [`Error::NotFound`] when it was not written in it.
pub fn text(conn: &mut Conn, number: i32, lang: crate::texts::Lang) -> Result<PolicyText> {
    policy_texts::table
        .find((number, lang))
        .select(policy_texts::all_columns)
        .first(conn)
        .map_err(Error::from)
}

/// What a person has accepted, newest version first.
pub fn acceptances_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Acceptance>> {
    Ok(acceptances::table
        .filter(acceptances::person_id.eq(person))
        .order(acceptances::number.desc())
        .select(acceptances::all_columns)
        .load(conn)?)
}

/// Notes an acceptance; the first one of a version stays.
pub fn insert_acceptance(conn: &mut Conn, acceptance: &Acceptance) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(acceptances::table)
        .values(acceptance)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Notes that a person knows of a version, so that no page tells of it. Noting it twice is fine.
pub fn note_sighting(conn: &mut Conn, person: PersonId, number: i32) -> Result<()> {
    on_each!(conn, |c| diesel::insert_into(policy_sightings::table)
        .values((
            policy_sightings::person_id.eq(person),
            policy_sightings::number.eq(number),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Numbers of the versions that a person was told of, newest first.
pub fn sightings_of(conn: &mut Conn, person: PersonId) -> Result<Vec<i32>> {
    Ok(policy_sightings::table
        .filter(policy_sightings::person_id.eq(person))
        .order(policy_sightings::number.desc())
        .select(policy_sightings::number)
        .load(conn)?)
}

/// The programme page in every language it is written in.
pub fn programme_texts(conn: &mut Conn) -> Result<Vec<ProgrammeText>> {
    Ok(programme_texts::table
        .order(programme_texts::lang)
        .select(programme_texts::all_columns)
        .load(conn)?)
}

/// Replaces the programme page: languages that are not given are gone.
pub fn replace_programme_texts(conn: &mut Conn, rows: &[ProgrammeText]) -> Result<()> {
    diesel::delete(programme_texts::table).execute(conn)?;
    for row in rows {
        diesel::insert_into(programme_texts::table)
            .values(row)
            .execute(conn)?;
    }
    Ok(())
}
