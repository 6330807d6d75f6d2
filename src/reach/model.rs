//! What a click is, and where a link leads.

use diesel::Queryable;

use crate::access::PersonId;
use crate::sharing::model::ShareId;

text_enum! {
    /// How a click is counted. Every unique is also a human one: both counters go up.
    ClickKind {
        /// A person followed the link.
        Human = "human",
        /// … for the first time that day.
        Unique = "unique",
        /// A machine: preview, crawler, prefetch, HEAD.
        Bot = "bot",
    }
}

/// Where a link leads.
#[derive(Clone, Debug, Queryable)]
pub struct Target {
    /// The share whose link it is.
    pub share: ShareId,
    /// The ambassador; none after leaving.
    pub person: Option<PersonId>,
    /// The item's address, http or https.
    pub url: String,
    /// The item's title.
    pub title: String,
}
