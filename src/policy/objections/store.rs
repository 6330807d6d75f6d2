//! Every query of the objections.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::model::{Card, CardKey, CardRow, CardText, Words, cards};
use crate::db::Conn;
use crate::db::schema::{objection_texts, objections};
use crate::error::{Error, Result};
use crate::texts::Lang;

/// Every card, hidden ones included, in the order of reading.
pub fn all(conn: &mut Conn) -> Result<Vec<Card>> {
    let rows: Vec<CardRow> = objections::table
        .order((objections::created_at, objections::card))
        .select(objections::all_columns)
        .load(conn)?;
    let texts: Vec<CardText> = objection_texts::table
        .select(objection_texts::all_columns)
        .load(conn)?;
    Ok(cards(&rows, &texts))
}

/// One card. [`Error::NotFound`] when nobody has added one of this id.
pub fn find(conn: &mut Conn, key: CardKey) -> Result<Card> {
    let mut all = all(conn)?.into_iter();
    all.find(|card| card.key == key).ok_or(Error::NotFound)
}

/// Notes a card, so that words and whether it is hidden can be kept; once noted it stays.
pub fn note(conn: &mut Conn, key: CardKey, now: NaiveDateTime) -> Result<()> {
    let row = CardRow {
        card: key.to_string(),
        is_hidden: false,
        created_at: now,
    };
    on_each!(conn, |c| diesel::insert_into(objections::table)
        .values(&row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Puts these words in the place of all that were written on a card.
pub fn write_words(conn: &mut Conn, key: CardKey, words: &BTreeMap<Lang, Words>) -> Result<()> {
    let card = key.to_string();
    diesel::delete(objection_texts::table.filter(objection_texts::card.eq(&card))).execute(conn)?;
    for (&lang, words) in words {
        let text = CardText {
            card: card.clone(),
            lang,
            objection: words.objection.clone(),
            answer: words.answer.clone(),
        };
        diesel::insert_into(objection_texts::table)
            .values(&text)
            .execute(conn)?;
    }
    Ok(())
}

/// Hides a card that was noted from readers, or shows it again.
pub fn set_hidden(conn: &mut Conn, key: CardKey, is_hidden: bool) -> Result<()> {
    diesel::update(objections::table.find(key.to_string()))
        .set(objections::is_hidden.eq(is_hidden))
        .execute(conn)?;
    Ok(())
}
