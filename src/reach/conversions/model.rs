//! Conversions as they are told and as they are kept.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Deserialize;
use url::Url;

use crate::content::channel::Channel;
use crate::content::model::ItemId;
use crate::db::schema::conversions;
use crate::reach::tokens::model::TokenId;
use crate::sharing::model::ShareId;
use crate::web::session::hash_token;

/// The longest key, in characters.
const KEY_CHARS: usize = 200;

text_enum! {
    /// What came of a visit.
    ConversionKind {
        /// An application was begun.
        Started = "started",
        /// An application was handed in.
        Sent = "sent",
        /// Something else that the site wants to count.
        Other = "other",
    }
}

/// What is wrong with a draft: field → sentence for the programmer of the other site.
pub type Wrong = BTreeMap<&'static str, String>;

/// A conversion as another site tells of it: every field as it came, none checked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConversionDraft {
    /// Id of the item.
    pub item: Option<String>,
    /// Or the address that the item leads to.
    pub url: Option<String>,
    /// Where the visitor came from, if the site knows.
    pub channel: Option<String>,
    /// What happened.
    pub kind: Option<String>,
    /// The site's own key for it: the same key is counted once.
    pub key: Option<String>,
    /// Code of the link that led to the site, if it knows that; item and channel are the
    /// link's then.
    pub code: Option<String>,
}

/// What a conversion came of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A link.
    Code(String),
    /// An item.
    Item(ItemId, Option<Channel>),
    /// The item that leads to this address, which has neither query nor fragment.
    Address(String, Option<Channel>),
}

/// A conversion that can be looked up.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it came of.
    pub source: Source,
    /// What happened.
    pub kind: ConversionKind,
    /// SHA-256 of the site's own key: the key itself may be an application's number.
    pub key_hash: String,
}

impl ConversionDraft {
    /// Checks everything that can be checked without looking anything up.
    ///
    /// # Errors
    /// What is wrong, beside which field.
    pub fn checked(&self) -> Result<Told, Wrong> {
        let mut wrong = Wrong::new();
        let channel: Option<Channel> = word(&mut wrong, "channel", &self.channel, Channel::ALL);
        let kind: Option<ConversionKind> =
            word(&mut wrong, "kind", &self.kind, ConversionKind::ALL);
        if given(&self.kind).is_none() {
            wrong.insert("kind", one_of(ConversionKind::ALL));
        }
        let key = given(&self.key).filter(|key| key.chars().count() <= KEY_CHARS);
        if key.is_none() {
            let text = format!("Give a key of your own, 1 to {KEY_CHARS} characters.");
            wrong.insert("key", text);
        }
        let source = self.source(channel, &mut wrong);
        match (source, kind, key) {
            (Some(source), Some(kind), Some(key)) if wrong.is_empty() => Ok(Told {
                source,
                kind,
                key_hash: hash_token(key),
            }),
            _ => Err(wrong),
        }
    }

    fn source(&self, channel: Option<Channel>, wrong: &mut Wrong) -> Option<Source> {
        if let Some(code) = given(&self.code) {
            return Some(Source::Code(code.to_owned()));
        }
        match (given(&self.item), given(&self.url)) {
            (Some(item), None) => {
                // An id that is none is an item that is not there.
                let id = item.parse().ok();
                if id.is_none() {
                    wrong.insert("item", UNKNOWN_ITEM.to_owned());
                }
                id.map(|id| Source::Item(id, channel))
            }
            (None, Some(url)) => {
                let address = bare_address(url);
                if address.is_none() {
                    wrong.insert("url", "Give a whole address with http or https.".to_owned());
                }
                address.map(|address| Source::Address(address, channel))
            }
            _ => {
                wrong.insert("item", "Give either item, url or code.".to_owned());
                None
            }
        }
    }
}

/// Said of an item that is not there or was never out.
pub const UNKNOWN_ITEM: &str = "No item that was published has this id.";

/// What was given; an empty field of a form is none.
fn given(value: &Option<String>) -> Option<&str> {
    value.as_deref().filter(|text| !text.is_empty())
}

fn word<T: FromStr + ToString>(
    wrong: &mut Wrong,
    field: &'static str,
    value: &Option<String>,
    all: &[T],
) -> Option<T> {
    let word = given(value)?.parse().ok();
    if word.is_none() {
        wrong.insert(field, one_of(all));
    }
    word
}

fn one_of<T: ToString>(all: &[T]) -> String {
    let words: Vec<String> = all.iter().map(ToString::to_string).collect();
    format!("Give one of: {}.", words.join(", "))
}

/// An address without query and fragment, to compare by.
pub fn bare_address(address: &str) -> Option<String> {
    let mut url = Url::parse(address).ok()?;
    url.set_query(None);
    url.set_fragment(None);
    let is_web = matches!(url.scheme(), "http" | "https");
    is_web.then(|| url.into())
}

/// One conversion as it is kept.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = conversions)]
pub struct NewConversion {
    /// Who told.
    pub token_id: TokenId,
    /// Of the teller's own key; unique for each token.
    pub key_hash: String,
    /// The day where the organisation is.
    pub day: NaiveDate,
    /// The item.
    pub item_id: ItemId,
    /// The channel, if it is known.
    pub channel: Option<Channel>,
    /// What happened.
    pub kind: ConversionKind,
    /// The share, where its ambassador agreed.
    pub share_id: Option<ShareId>,
}
