//! Keys that this installation made for itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;

use crate::db::schema::mail_keys;
use crate::db::{Conn, write};
use crate::error::{Error, Result};

/// The key for a purpose: 32 bytes, made when they are first asked for. Opens a transaction.
pub fn key(conn: &mut Conn, purpose: &str) -> Result<[u8; 32]> {
    let known = find(conn, purpose)?;
    let text = match known {
        Some(text) => text,
        None => {
            let fresh: [u8; 32] = rand::random();
            write(conn, |conn| {
                on_each!(conn, |c| diesel::insert_into(mail_keys::table)
                    .values((
                        mail_keys::purpose.eq(purpose),
                        mail_keys::key.eq(STANDARD.encode(fresh)),
                    ))
                    .on_conflict(mail_keys::purpose)
                    .do_nothing()
                    .execute(c))?;
                Ok(())
            })?;
            // Another process may have been quicker.
            find(conn, purpose)?.ok_or(Error::NotFound)?
        }
    };
    let bytes = STANDARD.decode(text).map_err(Error::internal)?;
    bytes
        .try_into()
        .map_err(|_| Error::internal("a key of another length"))
}

fn find(conn: &mut Conn, purpose: &str) -> Result<Option<String>> {
    Ok(mail_keys::table
        .find(purpose)
        .select(mail_keys::key)
        .first(conn)
        .optional()?)
}
