//! What people do with the policy and the programme page.

use chrono::{NaiveDate, NaiveDateTime};

use super::model::{
    Acceptance, Edition, EditionDraft, PolicyText, PolicyVersion, ProgrammeDraft, ProgrammeText,
    digest,
};
use super::store;
use crate::access::PersonId;
use crate::db::{Conn, is_unique_violation, write};
use crate::error::{Error, Fields, Result};
use crate::people::model::Action;
use crate::people::store::audit;
use crate::texts::Lang;

/// Publishes a new version; returns its number. Everybody is told and asked again, so a draft
/// that equals the version in force is refused. The editor knows what is new already.
///
/// # Errors
/// [`Error::Invalid`] with fields `body_{lang}` and `news_{lang}`; also when another version was
/// published since the draft was begun.
pub fn publish(
    conn: &mut Conn,
    editor: PersonId,
    draft: &EditionDraft,
    organisation: Lang,
    (now, today): (NaiveDateTime, NaiveDate),
) -> Result<i32> {
    draft.check(organisation)?;
    let published = write(conn, |conn| {
        let before = store::current(conn)?;
        if before.as_ref().map(|edition| edition.version.number) != draft.base {
            return Err(overtaken(organisation));
        }
        let number = draft.base.unwrap_or(0) + 1;
        let texts: Vec<PolicyText> = draft
            .bodies
            .iter()
            .filter(|(_, body)| !body.is_empty())
            .map(|(&lang, body)| PolicyText {
                number,
                lang,
                body: body.clone(),
                news: draft.news.get(&lang).cloned().unwrap_or_default(),
            })
            .collect();
        if before.is_some_and(|before| says_the_same(&before.texts, &texts)) {
            let field = EditionDraft::field(organisation);
            return Err(Error::field(field, "policy-edition-unchanged"));
        }
        let version = PolicyVersion {
            number,
            published_at: now,
            published_by: Some(editor),
        };
        store::insert_edition(conn, &Edition { version, texts })?;
        store::note_sighting(conn, editor, number)?;
        let name = number.to_string();
        audit::note_thing(conn, today, editor, Action::PolicyPublished, &name)?;
        Ok(number)
    });
    match published {
        // Two published at the same moment: the number is a key.
        Err(error) if is_unique_violation(&error) => Err(overtaken(organisation)),
        other => other,
    }
}

fn overtaken(organisation: Lang) -> Error {
    Error::field(
        EditionDraft::field(organisation),
        "policy-edition-overtaken",
    )
}

fn says_the_same(before: &[PolicyText], after: &[PolicyText]) -> bool {
    before.len() == after.len()
        && after
            .iter()
            .all(|a| before.iter().any(|b| b.lang == a.lang && b.body == a.body))
}

/// Notes that a person has read version `number` in `lang`. Doing it twice changes nothing.
///
/// # Errors
/// [`Error::Conflict`] when another version holds by now; [`Error::NotFound`] when the version
/// has no text in that language.
pub fn accept(
    conn: &mut Conn,
    person: PersonId,
    number: i32,
    lang: Lang,
    now: NaiveDateTime,
) -> Result<()> {
    write(conn, |conn| {
        if store::current_number(conn)? != Some(number) {
            return Err(Error::conflict("policy-overtaken"));
        }
        let text = store::text(conn, number, lang)?;
        let acceptance = Acceptance {
            person_id: person,
            number,
            lang,
            digest: digest(&text.body),
            accepted_at: now,
        };
        store::insert_acceptance(conn, &acceptance)
    })
}

/// Saves the programme page. Languages left empty fall back to the organisation's.
///
/// # Errors
/// [`Error::Invalid`] with fields `{vision,why,contribute}_{lang}`.
pub fn save_programme(
    conn: &mut Conn,
    drafts: &[ProgrammeDraft],
    organisation: Lang,
    now: NaiveDateTime,
) -> Result<()> {
    let mut fields = Fields::new();
    for draft in drafts {
        draft.check(organisation, &mut fields);
    }
    fields.into_result()?;
    let rows: Vec<ProgrammeText> = drafts
        .iter()
        .filter(|draft| !draft.is_empty())
        .map(|draft| {
            let [vision, why, contribute] = draft.parts.clone();
            ProgrammeText {
                lang: draft.lang,
                vision,
                why,
                contribute,
                updated_at: now,
            }
        })
        .collect();
    write(conn, |conn| store::replace_programme_texts(conn, &rows))
}
