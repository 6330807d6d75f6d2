//! Sharing a quote: one tap makes the share and chooses its words.

use chrono::{NaiveDate, NaiveDateTime};

use crate::content::model::QuoteId;
use crate::content::store as content;
use crate::db::{Conn, write};
use crate::error::Result;
use crate::sharing::model::ShareState;
use crate::sharing::quoting::is_offered;
use crate::sharing::store::shares;
use crate::sharing::verbs::share::{Which, prepare};
use crate::sharing::verbs::think::think;

/// What became of a quote that was tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tapped {
    /// It is the words of the share.
    Kept,
    /// The share is there and its words are as they were: somebody's own, already posted, or the quote
    /// is worth a thought first.
    Waits,
    /// Comms have taken the quote away; nothing was made.
    Gone,
}

/// Makes the share, or finds the one that is there, and takes a quote as its words where that
/// costs nobody a word or a thought. `from` is the code of a colleague's link that is passed on.
///
/// # Errors
/// As [`prepare`]: `NotFound` when the item may not be shared, or not there; `Conflict` when the
/// person has not joined or takes a break, and in a crisis.
pub fn share_quote(
    conn: &mut Conn,
    which: Which,
    quote: QuoteId,
    from: Option<&str>,
    now: NaiveDateTime,
    today: NaiveDate,
) -> Result<Tapped> {
    let Some(quote) = content::find_quote(conn, which.item, quote)? else {
        return Ok(Tapped::Gone);
    };
    prepare(conn, which, from, now, today)?;
    write(conn, |conn| {
        let share = shares::find(conn, which.person, which.item, which.channel)?;
        let item = content::find(conn, which.item)?;
        let (words, stands) = (quote.words(item.lang), share.caption.unwrap_or_default());
        if stands == words {
            return Ok(Tapped::Kept);
        }
        let captions = content::captions_of(conn, item.id)?;
        let quotes = content::quotes_of(conn, item.id)?;
        let gives_way = stands.is_empty() || is_offered(&stands, &captions, &quotes, item.lang);
        let is_out = share.state == ShareState::Posted;
        if is_out || !gives_way || !think(conn, which.person, &item, &words, now)?.is_empty() {
            return Ok(Tapped::Waits);
        }
        shares::set_caption(conn, which.person, share.id, &words)?;
        Ok(Tapped::Kept)
    })
}
