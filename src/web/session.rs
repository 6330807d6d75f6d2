//! Signed-in browsers: a row each, known by the hash of a random cookie. Neither the
//! browser nor its address is kept.

pub mod policy_news;
mod renewal;

pub use renewal::renew_all;

use actix_web::cookie::{Cookie, SameSite, time::Duration as CookieDuration};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use diesel::dsl::exists;
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::ctx::{Banner, Notice, SignedIn};
use crate::access::{PersonId, Role, SessionId};
use crate::db::schema::{
    ambassadors, crises, crisis_readers, crisis_texts, mail_standings, person_roles, persons,
    sessions,
};
use crate::db::{Conn, write};
use crate::error::Result;
use crate::texts::Lang;

/// A session ends when it has not been used for so long …
const IDLE: TimeDelta = TimeDelta::hours(8);
/// … and in any case this long after signing in.
const ABSOLUTE: TimeDelta = TimeDelta::days(7);
/// Use is noted at most so often: not every page view is a write.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(5);

/// 256 random bits in URL-safe letters: cookies, one-time addresses, form tokens.
pub fn random_token() -> String {
    in_letters(&rand::random::<[u8; 32]>())
}

fn in_letters(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// What is kept of a token: its SHA-256 in hex.
pub fn hash_token(token: &str) -> String {
    Sha256::digest(token.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// One of a person's own sessions, for the list.
#[derive(Clone, Debug, Queryable)]
pub struct SessionRow {
    /// Which.
    pub id: SessionId,
    /// When it began.
    pub created_at: NaiveDateTime,
    /// When it was last used, to within minutes.
    pub seen_at: NaiveDateTime,
}

/// Begins a session; returns the token for the cookie. Call inside a transaction.
pub fn begin(conn: &mut Conn, person: PersonId, now: NaiveDateTime) -> Result<String> {
    let token = random_token();
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(SessionId::new()),
            sessions::token_hash.eq(hash_token(&token)),
            sessions::person_id.eq(person),
            sessions::csrf.eq(random_token()),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::expires_at.eq(now + ABSOLUTE),
        ))
        .execute(conn)?;
    Ok(token)
}

/// Who a cookie's token belongs to, if its session still holds and the account is active.
/// `is_page`: what waits for the next page is taken out, the notice, news of the policy and a new
/// id of the session.
pub fn resume(
    conn: &mut Conn,
    token: &str,
    is_page: bool,
    now: NaiveDateTime,
) -> Result<Option<SignedIn>> {
    type Row = (
        SessionId,
        PersonId,
        String,
        Option<String>,
        NaiveDateTime,
        String,
        String,
        Lang,
        NaiveDateTime,
        Option<NaiveDate>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    let hash = hash_token(token);
    let is_former = sessions::former_hash
        .eq(&hash)
        .and(sessions::renewed_at.gt(now - renewal::GRACE));
    let crisis = crises::table
        .filter(crises::ended_at.is_null())
        .select(crises::id)
        .single_value();
    let row: Option<Row> = sessions::table
        .inner_join(persons::table.left_join(mail_standings::table))
        .filter(sessions::token_hash.eq(&hash).or(is_former))
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now - IDLE))
        .filter(persons::state.eq("active"))
        .select((
            sessions::id,
            sessions::person_id,
            sessions::csrf,
            sessions::notice,
            sessions::seen_at,
            persons::name,
            persons::email,
            persons::lang,
            persons::created_at,
            mail_standings::paused_on.nullable(),
            crisis,
            sessions::renewal,
            sessions::former_hash,
        ))
        .first(conn)
        .optional()?;
    let Some((
        session,
        person,
        csrf,
        notice,
        seen_at,
        name,
        email,
        lang,
        member_since,
        paused_on,
        crisis,
        seed,
        former,
    )) = row
    else {
        return Ok(None);
    };
    let crisis = match crisis {
        Some(id) => Some((banner(conn, &id)?, id)),
        None => None,
    };
    // Whoever meets the banner counts as told.
    let untold = match &crisis {
        Some((_, id)) if is_page && !is_told(conn, id, person)? => Some(id.clone()),
        _ => None,
    };
    let crisis = crisis.map(|(banner, _)| banner);
    let roles: Vec<Role> = person_roles::table
        .filter(person_roles::person_id.eq(person))
        .select(person_roles::role)
        .load(conn)?;
    let is_ambassador = ambassadors::table
        .find(person)
        .count()
        .get_result::<i64>(conn)?
        > 0;
    let notice = notice.filter(|_| is_page);
    if notice.is_some() || untold.is_some() || now - seen_at > NOTED_EVERY {
        write(conn, |conn| {
            diesel::update(sessions::table.find(session))
                .set(sessions::seen_at.eq(now))
                .execute(conn)?;
            if let Some(crisis) = &untold {
                note_told(conn, crisis, person)?;
            }
            if notice.is_some() {
                diesel::update(sessions::table.find(session))
                    .set(sessions::notice.eq(None::<String>))
                    .execute(conn)?;
            }
            Ok(())
        })?;
    }
    let policy_news = match is_page {
        true => policy_news::take(conn, person, member_since)?,
        false => None,
    };
    let renewed = match seed {
        // Not renewed yet, or this page was under way with the old id when another was answered.
        Some(seed) if is_page && former.is_none_or(|former| former == hash) => {
            renewal::renew(conn, session, token, &seed, now)?
        }
        _ => None,
    };
    let notice: Option<Notice> = notice.map(|text| serde_json::from_str(&text)).transpose()?;
    Ok(Some(SignedIn {
        session,
        person,
        name,
        email,
        lang,
        roles,
        is_ambassador,
        is_mail_paused: paused_on.is_some(),
        crisis,
        csrf,
        notice,
        policy_news,
        renewed,
    }))
}

fn is_told(conn: &mut Conn, crisis: &str, person: PersonId) -> Result<bool> {
    let told = crisis_readers::table.find((crisis, person));
    Ok(diesel::select(exists(told)).get_result(conn)?)
}

/// Two pages at once note it once; a crisis that has ended meanwhile is counted already.
fn note_told(conn: &mut Conn, crisis: &str, person: PersonId) -> Result<()> {
    let runs = crises::table
        .find(crisis)
        .filter(crises::ended_at.is_null());
    if !diesel::select(exists(runs)).get_result::<bool>(conn)? {
        return Ok(());
    }
    on_each!(conn, |c| diesel::insert_into(crisis_readers::table)
        .values((
            crisis_readers::crisis_id.eq(crisis),
            crisis_readers::person_id.eq(person),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

fn banner(conn: &mut Conn, crisis: &str) -> Result<Banner> {
    let drill = crises::table
        .find(crisis)
        .select(crises::drill)
        .first(conn)?;
    let messages = crisis_texts::table
        .filter(crisis_texts::crisis_id.eq(crisis))
        .order(crisis_texts::lang)
        .select((crisis_texts::lang, crisis_texts::message))
        .load(conn)?;
    Ok(Banner { drill, messages })
}

/// Leaves a notice for the next page of a session.
pub fn leave_notice(conn: &mut Conn, session: SessionId, notice: &Notice) -> Result<()> {
    let text = serde_json::to_string(notice)?;
    diesel::update(sessions::table.find(session))
        .set(sessions::notice.eq(Some(text)))
        .execute(conn)?;
    Ok(())
}

/// Leaves a notice for the next page of every session of a person.
pub fn leave_notice_everywhere(conn: &mut Conn, person: PersonId, notice: &Notice) -> Result<()> {
    let text = serde_json::to_string(notice)?;
    diesel::update(sessions::table.filter(sessions::person_id.eq(person)))
        .set(sessions::notice.eq(Some(text)))
        .execute(conn)?;
    Ok(())
}

/// A person's sessions that still hold, newest first.
pub fn of_person(conn: &mut Conn, person: PersonId, now: NaiveDateTime) -> Result<Vec<SessionRow>> {
    Ok(sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now - IDLE))
        .order(sessions::created_at.desc())
        .select((sessions::id, sessions::created_at, sessions::seen_at))
        .load(conn)?)
}

/// Ends one session of a person; ending one that is gone is fine.
pub fn end(conn: &mut Conn, person: PersonId, session: SessionId) -> Result<()> {
    diesel::delete(sessions::table.find(session))
        .filter(sessions::person_id.eq(person))
        .execute(conn)?;
    Ok(())
}

/// Ends every session of a person: sign-out everywhere.
pub fn end_all(conn: &mut Conn, person: PersonId) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// Ends every session of a person but the one `here`.
pub fn end_others(conn: &mut Conn, person: PersonId, here: SessionId) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::person_id.eq(person)))
        .filter(sessions::id.ne(here))
        .execute(conn)?;
    Ok(())
}

/// Removes sessions that no longer hold; returns how many.
pub fn sweep(conn: &mut Conn, now: NaiveDateTime) -> Result<usize> {
    let over = sessions::expires_at
        .le(now)
        .or(sessions::seen_at.le(now - IDLE));
    Ok(diesel::delete(sessions::table.filter(over)).execute(conn)?)
}

/// The cookie's name. `__Host-` binds it to this very host, but browsers accept that prefix
/// only together with `Secure`, which plain http on loopback cannot have.
pub fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-forpost" } else { "forpost" }
}

/// The cookie of a session.
pub fn cookie(token: String, https: bool) -> Cookie<'static> {
    Cookie::build(cookie_name(https), token)
        .path("/")
        .secure(https)
        .http_only(true)
        .same_site(SameSite::Lax)
        .finish()
}

/// A cookie that takes the session's cookie away.
pub fn cookie_removal(https: bool) -> Cookie<'static> {
    let mut cookie = cookie(String::new(), https);
    cookie.set_max_age(CookieDuration::ZERO);
    cookie
}
