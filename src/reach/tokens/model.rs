//! Tokens and the sites they are for.

use chrono::NaiveDate;
use diesel::prelude::*;
use url::Url;

use crate::db::schema::api_tokens;
use crate::error::{Fields, Message, Result};

typed_id! {
    /// One token.
    TokenId
}

/// The longest name of a token, in characters.
const NAME_CHARS: usize = 60;

/// One token. The secret itself is kept nowhere, only its hash, which is not read back.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = api_tokens)]
pub struct Token {
    /// Which.
    pub id: TokenId,
    /// What it is used for.
    pub name: String,
    /// The site whose pages may use it from a browser, as `https://jobs.example.com`; empty for
    /// programs on servers.
    pub origin: String,
    /// The day it was made.
    pub created_on: NaiveDate,
    /// The last day it was used.
    pub last_used_on: Option<NaiveDate>,
    /// The day it was revoked.
    pub revoked_on: Option<NaiveDate>,
}

impl Token {
    /// Whether a request with this `Origin` header may use it: the pages of its own site, or
    /// for a server's token no page at all.
    pub fn admits(&self, origin: Option<&str>) -> bool {
        if self.origin.is_empty() {
            origin.is_none()
        } else {
            origin == Some(self.origin.as_str())
        }
    }
}

/// A token as it is asked for.
#[derive(Clone, Debug)]
pub struct TokenDraft {
    /// What it is used for.
    pub name: String,
    /// Address of the site; empty for servers.
    pub origin: String,
}

impl TokenDraft {
    /// The same with the address reduced to what browsers send as `Origin`.
    ///
    /// # Errors
    /// `Invalid` beside a name that is missing or too long, and an address that is no site's.
    pub fn checked(self) -> Result<Self> {
        let mut fields = Fields::new();
        fields.check(self.name.is_empty(), "name", "reach-token-nameless");
        if self.name.chars().count() > NAME_CHARS {
            let message = Message::new("reach-token-name-long").with("limit", NAME_CHARS);
            fields.add("name", message);
        }
        let origin = if self.origin.is_empty() {
            Some(String::new())
        } else {
            origin_of(&self.origin)
        };
        fields.check(origin.is_none(), "origin", "reach-token-origin-invalid");
        fields.into_result()?;
        Ok(Self {
            name: self.name,
            origin: origin.unwrap_or_default(),
        })
    }
}

/// The origin of a site's address. People paste whole addresses; the path is left out. Plain
/// http is for machines that are being tried out: everybody on the way could read the token.
fn origin_of(address: &str) -> Option<String> {
    let typed = if address.contains("://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    };
    let url = Url::parse(&typed).ok()?;
    let is_loopback = matches!(url.host_str(), Some("localhost" | "127.0.0.1"));
    let is_site = url.scheme() == "https" || (url.scheme() == "http" && is_loopback);
    is_site.then(|| url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_origins() {
        for (address, origin) in [
            (
                "https://jobb.example.org/ledige?x=1",
                Some("https://jobb.example.org"),
            ),
            ("jobb.example.org", Some("https://jobb.example.org")),
            (
                "https://jobb.example.org:443/",
                Some("https://jobb.example.org"),
            ),
            (
                "https://Jobb.Example.org:8443",
                Some("https://jobb.example.org:8443"),
            ),
            ("http://localhost:3000/", Some("http://localhost:3000")),
            ("http://jobb.example.org", None),
            ("javascript://x", None),
            ("to ord", None),
        ] {
            assert_eq!(origin_of(address).as_deref(), origin, "{address}");
        }
    }
}
