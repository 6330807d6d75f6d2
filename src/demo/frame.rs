//! What the invented company has written around its policy, read from the file beside this one.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::{Error, Result};

const FRAME: &str = include_str!("frame.toml");

/// Around the policy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// How to reach the one to ask, beside the mail address.
    pub reach: String,
    /// An objection of the house, by language.
    pub objection: BTreeMap<String, Card>,
}

/// An objection and its answer in one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What is said against it.
    pub objection: String,
    /// What there is to answer, in Markdown.
    pub answer: String,
}

impl Frame {
    /// Reads the file.
    ///
    /// # Errors
    /// A fault of ours: the file is no such thing.
    pub fn read() -> Result<Self> {
        toml::from_str(FRAME).map_err(Error::internal)
    }
}
