//! Every query of tokens.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Token, TokenDraft, TokenId};
use crate::db::Conn;
use crate::db::schema::api_tokens;
use crate::error::Result;

/// Every token, those in force first, by name.
pub fn all(conn: &mut Conn) -> Result<Vec<Token>> {
    let mut all: Vec<Token> = api_tokens::table.select(Token::as_select()).load(conn)?;
    // Sorted here: the two databases order letters beyond z differently.
    all.sort_by_cached_key(|token| (token.revoked_on.is_some(), token.name.to_lowercase()));
    Ok(all)
}

/// One token.
pub fn find(conn: &mut Conn, id: TokenId) -> Result<Token> {
    Ok(api_tokens::table
        .find(id)
        .select(Token::as_select())
        .first(conn)?)
}

/// The token with this hash, if it is in force.
pub fn in_force(conn: &mut Conn, hash: &str) -> Result<Option<Token>> {
    Ok(api_tokens::table
        .filter(api_tokens::token_hash.eq(hash))
        .filter(api_tokens::revoked_on.is_null())
        .select(Token::as_select())
        .first(conn)
        .optional()?)
}

/// Whether a token in force is for the pages of this site.
pub fn is_known_origin(conn: &mut Conn, origin: &str) -> Result<bool> {
    let tokens: i64 = api_tokens::table
        .filter(api_tokens::origin.eq(origin))
        .filter(api_tokens::revoked_on.is_null())
        .count()
        .get_result(conn)?;
    Ok(tokens > 0 && !origin.is_empty())
}

/// Puts a token in.
pub fn insert(
    conn: &mut Conn,
    draft: &TokenDraft,
    hash: &str,
    today: NaiveDate,
) -> Result<TokenId> {
    let id = TokenId::new();
    diesel::insert_into(api_tokens::table)
        .values((
            api_tokens::id.eq(id),
            api_tokens::name.eq(&draft.name),
            api_tokens::token_hash.eq(hash),
            api_tokens::origin.eq(&draft.origin),
            api_tokens::created_on.eq(today),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Notes that a token was used today.
pub fn note_use(conn: &mut Conn, id: TokenId, today: NaiveDate) -> Result<()> {
    diesel::update(api_tokens::table.find(id))
        .set(api_tokens::last_used_on.eq(Some(today)))
        .execute(conn)?;
    Ok(())
}

/// Puts a token out of force; what it told of stays.
pub fn revoke(conn: &mut Conn, id: TokenId, today: NaiveDate) -> Result<()> {
    diesel::update(api_tokens::table.find(id))
        .filter(api_tokens::revoked_on.is_null())
        .set(api_tokens::revoked_on.eq(Some(today)))
        .execute(conn)?;
    Ok(())
}
