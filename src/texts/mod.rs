//! Everything people read, in three languages, and numbers and dates as each writes them.
//! The texts are Fluent files, one per room and language; a missing key is an error.

mod format;

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;

pub use format::{Formats, KindOfDate};

use crate::error::Message;

text_enum! {
    /// A language of the product.
    Lang {
        /// Bokmål.
        Nb = "nb",
        /// Dansk.
        Da = "da",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// The first language of an `Accept-Language` header that the product speaks. Norwegian
    /// of every kind reads bokmål.
    pub fn from_accept_language(header: &str) -> Option<Lang> {
        header.split(',').find_map(|part| {
            let tag = part.split(';').next().unwrap_or_default().trim();
            match tag
                .split('-')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
                .as_str()
            {
                "nb" | "no" | "nn" => Some(Lang::Nb),
                "da" => Some(Lang::Da),
                "en" => Some(Lang::En),
                _ => None,
            }
        })
    }
}

#[derive(RustEmbed)]
#[folder = "src/texts"]
#[include = "*.ftl"]
struct Files;

/// The texts of all languages.
pub struct Texts {
    bundles: HashMap<Lang, FluentBundle<FluentResource>>,
    formats: HashMap<Lang, Formats>,
}

/// Why the texts cannot be used: a fault of the program, found at the start.
#[derive(Debug, thiserror::Error)]
#[error("texts: {0}")]
pub struct TextsError(String);

impl Texts {
    /// Reads every file. Fails on a syntax error or on an id that is defined twice.
    pub fn load() -> Result<Self, TextsError> {
        let mut bundles = HashMap::new();
        let mut formats = HashMap::new();
        for &lang in Lang::ALL {
            let locale = lang
                .as_str()
                .parse()
                .map_err(|e| TextsError(format!("{lang}: {e}")))?;
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            // Isolation marks would end up in captions that people copy.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(format::write_number));
            for path in Files::iter().filter(|p| p.starts_with(&format!("{lang}/"))) {
                let file = Files::get(&path).ok_or_else(|| TextsError(path.to_string()))?;
                let source = String::from_utf8_lossy(&file.data).into_owned();
                let resource = FluentResource::try_new(source)
                    .map_err(|(_, errors)| TextsError(format!("{path}: {errors:?}")))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors| TextsError(format!("{path}: {errors:?}")))?;
            }
            bundles.insert(lang, bundle);
            formats.insert(
                lang,
                Formats::new(lang).map_err(|e| TextsError(e.to_string()))?,
            );
        }
        Ok(Self { bundles, formats })
    }

    /// The text `key`, or `None` when the language does not have it or an argument is missing.
    pub fn find(&self, lang: Lang, key: &str, args: &FluentArgs) -> Option<String> {
        let bundle = self.bundles.get(&lang)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// The text `key` without arguments. A key that does not exist reads as itself: that a
    /// page uses only keys that exist is shown by tests, and a mail must not fail for it.
    pub fn text(&self, lang: Lang, key: &str) -> String {
        self.text_with(lang, key, &[])
    }

    /// The text `key` with arguments; numbers among them choose plural forms.
    pub fn text_with(&self, lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<i64>() {
                // A number chooses a plural form, but is written as the language writes it.
                Ok(number) => fluent.set(*name, FluentValue::from(number)),
                Err(_) => fluent.set(*name, FluentValue::from(*value)),
            }
        }
        self.find(lang, key, &fluent).unwrap_or_else(|| {
            tracing::error!(key, %lang, "text missing");
            key.to_owned()
        })
    }

    /// A message of an error in the reader's language.
    pub fn message(&self, lang: Lang, message: &Message) -> String {
        let args: Vec<_> = message.args.iter().map(|(n, v)| (*n, v.as_str())).collect();
        self.text_with(lang, message.key, &args)
    }

    /// How `lang` writes numbers and dates.
    pub fn formats(&self, lang: Lang) -> &Formats {
        &self.formats[&lang]
    }
}
