//! A quote in the words of a share: what somebody wrote stays, what was only offered gives way.

use crate::content::model::{Caption, Quote};
use crate::texts::Lang;

/// Whether these words are one of the suggested texts or quotes of an item in `lang`, just as it was
/// offered, so that nothing of anybody's is lost with them.
pub fn is_offered(words: &str, captions: &[Caption], quotes: &[Quote], lang: Lang) -> bool {
    let words = words.trim();
    captions.iter().any(|caption| caption.body.trim() == words)
        || quotes.iter().any(|quote| quote.words(lang) == words)
}

/// Own words with a quote below them. Words that have it already stay as they are.
pub fn with_quote(own: &str, quote: &str) -> String {
    let own = own.trim();
    if own.is_empty() {
        quote.to_owned()
    } else if own.contains(quote) {
        own.to_owned()
    } else {
        format!("{own}\n\n{quote}")
    }
}
