//! Addresses that end a list of mails with one click, without a session.
//!
//! `v1.{person}.{scope}.{epoch}.{signature}`: the signature is an HMAC-SHA-256 with a key made
//! for this purpose alone. There is no mail address in it. Raising a person's epoch
//! ([`super::store::standings::raise_epoch`]) makes all older ones void.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::store::{keys, standings};
use crate::access::PersonId;
use crate::db::Conn;
use crate::error::{Error, Result};

text_enum! {
    /// Which mails an address ends.
    Scope {
        /// The weekly letter.
        Letter = "letter",
        /// The results that come with a role.
        Results = "results",
    }
}

const PURPOSE: &str = "unsubscribe";
const VERSION: &str = "v1";

/// Signs and checks tokens.
#[derive(Clone)]
pub struct Signer([u8; 32]);

impl Signer {
    /// With the key of this installation. Opens a transaction when there is none yet.
    pub fn new(conn: &mut Conn) -> Result<Self> {
        keys::key(conn, PURPOSE).map(Self)
    }

    /// The token of a person's list as long as the epoch lasts, see
    /// [`super::store::standings::epochs`].
    pub fn token(&self, person: PersonId, scope: Scope, epoch: i32) -> Result<String> {
        let claim = format!("{VERSION}.{person}.{scope}.{epoch}");
        let signature = URL_SAFE_NO_PAD.encode(self.sign(&claim)?);
        Ok(format!("{claim}.{signature}"))
    }

    fn sign(&self, claim: &str) -> Result<[u8; 32]> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(Error::internal)?;
        mac.update(claim.as_bytes());
        Ok(mac.finalize().into_bytes().into())
    }

    /// What a token says, if it is signed by us.
    fn read(&self, token: &str) -> Result<Option<(PersonId, Scope, i32)>> {
        let Some((claim, signature)) = token.rsplit_once('.') else {
            return Ok(None);
        };
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap_or_default();
        if !bool::from(self.sign(claim)?.as_slice().ct_eq(&signature)) {
            return Ok(None);
        }
        let mut parts = claim.split('.').skip(1);
        let person = parts.next().and_then(|part| part.parse().ok());
        let scope = parts.next().and_then(|part| part.parse().ok());
        let epoch = parts.next().and_then(|part| part.parse().ok());
        Ok(person
            .zip(scope)
            .zip(epoch)
            .map(|((person, scope), epoch)| (person, scope, epoch)))
    }
}

/// Whose mails of which kind a token ends; nobody's, if it is not ours or has been made void.
pub fn read(conn: &mut Conn, token: &str) -> Result<Option<(PersonId, Scope)>> {
    let Some((person, scope, epoch)) = Signer::new(conn)?.read(token)? else {
        return Ok(None);
    };
    let now = standings::epochs(conn, &[person])?;
    let holds = now.get(&person).copied().unwrap_or_default() == epoch;
    Ok(holds.then_some((person, scope)))
}
