//! Think twice: what a caption had better not say, found before it is shared. It knows no
//! database and no page; addresses of the web are not looked into.

mod numbers;
pub mod words;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::terms::model::{Force, Manner, Term, expression};
use crate::error::{Error, Result};

text_enum! {
    /// What was found.
    What {
        /// A term of the list.
        Term = "term",
        /// Norwegian fødselsnummer, D-number included; both check digits are right.
        NationalId = "national-id",
        /// Danish CPR number; its date is one.
        Cpr = "cpr",
        /// Norwegian or Danish telephone number.
        Phone = "phone",
        /// The title or the address of an item that may not leave.
        Withheld = "withheld",
    }
}

/// Something that is worth a thought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is.
    pub what: What,
    /// The passage, as it is written.
    pub said: String,
    /// Whether it holds the text back.
    pub force: Force,
    /// Why, for a term.
    pub reason: Option<String>,
}

impl Finding {
    /// Advice about a passage.
    pub fn advice(what: What, said: &str) -> Self {
        Self {
            what,
            said: said.to_owned(),
            force: Force::Advice,
            reason: None,
        }
    }

    /// Whether it holds the text back.
    pub fn blocks(&self) -> bool {
        self.force == Force::Block
    }
}

/// What a caption holds of these terms and of personal numbers, what blocks first. Each is found
/// once, however often it is said.
///
/// # Errors
/// `Internal` for an expression that should never have been stored.
pub fn check<'a>(caption: &str, terms: impl IntoIterator<Item = &'a Term>) -> Result<Vec<Finding>> {
    let text = without_addresses(caption);
    let spoken = words::split(&text);
    let mut findings = Vec::new();
    for term in terms {
        let passage = match term.manner {
            Manner::Words => {
                words::Pattern::parse(&term.phrase).and_then(|pattern| pattern.find(&text, &spoken))
            }
            Manner::Expression => {
                let found = expression(&term.phrase).map_err(Error::internal)?;
                found.find(&text).map(|found| found.range())
            }
        };
        if let Some(passage) = passage {
            findings.push(Finding {
                what: What::Term,
                said: text[passage].to_owned(),
                force: term.force,
                reason: Some(term.reason.clone()),
            });
        }
    }
    for (what, passage) in numbers::find(&text) {
        let finding = Finding::advice(what, &text[passage]);
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings.sort_by_key(|finding| !finding.blocks());
    Ok(findings)
}

/// A short name for these findings: somebody who has thought about them says so with it, and is
/// asked again when others come up.
pub fn name_of(findings: &[Finding]) -> String {
    let mut hash = Sha256::new();
    for finding in findings {
        hash.update(finding.what.as_str());
        hash.update([0]);
        hash.update(&finding.said);
        hash.update([0]);
    }
    let bytes = hash.finalize();
    bytes[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The text with blanks in the place of addresses of the web, every byte where it was.
fn without_addresses(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let start = word.trim_start_matches(['(', '<', '"', '«', '“']);
        let is_address = ["http://", "https://", "www."]
            .iter()
            .any(|scheme| start.starts_with(scheme));
        if is_address {
            let bare = word.trim_end_matches(char::is_whitespace);
            kept.push_str(&" ".repeat(bare.len()));
            kept.push_str(&word[bare.len()..]);
        } else {
            kept.push_str(word);
        }
    }
    kept
}

#[cfg(test)]
mod tests;
