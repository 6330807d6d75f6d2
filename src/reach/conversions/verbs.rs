//! Counting a conversion.

use chrono::{NaiveDate, NaiveDateTime};

use super::model::{NewConversion, Source, Told, UNKNOWN_ITEM, bare_address};
use super::store;
use crate::content::channel::Channel;
use crate::content::model::ItemId;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::reach::tokens::model::Token;
use crate::reach::tokens::store as tokens;
use crate::sharing::model::{Extra, ShareId};
use crate::sharing::store::consents;

/// What became of a conversion that was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is counted.
    Counted,
    /// Its key had been told before with this token: it counts once.
    Known,
    /// There is no such thing; field and sentence.
    Unknown(&'static str, &'static str),
}

/// Counts a conversion once. An item that may not leave is as unknown as one that is not there.
pub fn count(
    conn: &mut Conn,
    token: &Token,
    told: &Told,
    (now, today): (NaiveDateTime, NaiveDate),
) -> Result<Outcome> {
    write(conn, |conn| {
        let (item_id, channel, share_id) = match find(conn, &told.source, now)? {
            Ok(found) => found,
            Err((field, sentence)) => return Ok(Outcome::Unknown(field, sentence)),
        };
        if token.last_used_on != Some(today) {
            tokens::note_use(conn, token.id, today)?;
        }
        let conversion = NewConversion {
            token_id: token.id,
            key_hash: told.key_hash.clone(),
            day: today,
            item_id,
            channel,
            kind: told.kind,
            share_id,
        };
        let is_new = store::insert(conn, &conversion)?;
        Ok(if is_new {
            Outcome::Counted
        } else {
            Outcome::Known
        })
    })
}

type Found = (ItemId, Option<Channel>, Option<ShareId>);

/// Item, channel and share; or which field names nothing.
fn find(
    conn: &mut Conn,
    source: &Source,
    now: NaiveDateTime,
) -> Result<std::result::Result<Found, (&'static str, &'static str)>> {
    Ok(match source {
        Source::Code(code) => match store::linked(conn, code)? {
            Some(linked) => {
                let agreed = match linked.person {
                    Some(person) => consents::has(conn, person, Extra::ConversionCredit)?,
                    None => false,
                };
                let share = agreed.then_some(linked.share);
                Ok((linked.item, Some(linked.channel), share))
            }
            None => Err(("code", "No link has this code.")),
        },
        Source::Item(id, channel) => {
            let is_known = store::is_known_outside(conn, *id, now)?;
            is_known
                .then_some((*id, *channel, None))
                .ok_or(("item", UNKNOWN_ITEM))
        }
        Source::Address(address, channel) => store::addresses(conn, now)?
            .into_iter()
            .find(|(_, url)| bare_address(url).as_ref() == Some(address))
            .map(|(id, _)| (id, *channel, None))
            .ok_or(("url", "No item that was published leads there.")),
    })
}
