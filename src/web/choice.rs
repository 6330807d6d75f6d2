//! What a form offers to choose from.

use serde::Serialize;

use super::Ctx;

/// One choice of a select or of a group of boxes, as the parts of a form want it.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    value: String,
    label: String,
    hint: Option<String>,
    selected: bool,
}

impl Choice {
    /// A choice by its `label`; an empty `value` stands for all, or for none.
    pub fn new(value: impl ToString, label: impl Into<String>, selected: bool) -> Self {
        Self {
            value: value.to_string(),
            label: label.into(),
            hint: None,
            selected,
        }
    }

    /// The same with a sentence on what it means.
    pub fn with_hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The first choice of a filter: all.
    pub fn all(ctx: &Ctx, selected: bool) -> Self {
        Self::new("", ctx.t("web-all"), selected)
    }

    /// A choice for each word of an enum, with texts `{prefix}{word}`.
    pub fn of_words<T: ToString>(
        ctx: &Ctx,
        prefix: &str,
        words: &[T],
        is_chosen: impl Fn(&str) -> bool,
    ) -> Vec<Self> {
        let choice = |word: &T| {
            let word = word.to_string();
            let selected = is_chosen(&word);
            Self::new(&word, ctx.t(&format!("{prefix}{word}")), selected)
        };
        words.iter().map(choice).collect()
    }

    /// The same, each with what it means: `{prefix}{word}-hint`.
    pub fn explained<T: ToString>(
        ctx: &Ctx,
        prefix: &str,
        words: &[T],
        is_chosen: impl Fn(&str) -> bool,
    ) -> Vec<Self> {
        Self::of_words(ctx, prefix, words, is_chosen)
            .into_iter()
            .map(|choice| {
                let hint = ctx.t(&format!("{prefix}{}-hint", choice.value));
                choice.with_hint(hint)
            })
            .collect()
    }

    /// The words of an enum as a filter: all first, which is chosen where no word is.
    pub fn filter<T: ToString + PartialEq>(
        ctx: &Ctx,
        prefix: &str,
        words: &[T],
        chosen: Option<T>,
    ) -> Vec<Self> {
        let chosen = chosen.map(|word| word.to_string());
        let rest = Self::of_words(ctx, prefix, words, |word| chosen.as_deref() == Some(word));
        std::iter::once(Self::all(ctx, chosen.is_none()))
            .chain(rest)
            .collect()
    }
}
