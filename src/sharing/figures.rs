//! What a network shows under a post: totals so far, as the ambassador reads them there.

use std::num::{IntErrorKind, ParseIntError};

use super::model::{Entry, Figures, ShareId};
use crate::error::{Fields, Message};

/// The most that is believed of one post.
const MOST: i64 = 100_000_000;

text_enum! {
    /// The figures that networks show, in the order in which they are asked for: likes last.
    Shown {
        /// How often the post was displayed.
        Impressions = "impressions",
        /// Comments under it.
        Comments = "comments",
        /// Passed on within the network.
        Reposts = "reposts",
        /// Likes and other reactions.
        Likes = "likes",
    }
}

impl Shown {
    /// Name of the form's field for a share, e.g. `likes_12`: one page has many such forms.
    pub fn field(self, share: ShareId) -> String {
        format!("{self}_{share}")
    }
}

impl Figures {
    /// Reads a form; notes beside each field what is wrong with it. At least one is needed.
    pub fn typed<'a>(
        share: ShareId,
        text: impl Fn(&str) -> &'a str,
        fields: &mut Fields,
    ) -> Figures {
        let mut figures = Figures::default();
        for &which in Shown::ALL {
            let field = which.field(share);
            match whole_number(text(&field)) {
                Ok(Some(n)) if n > MOST => fields.add(&field, too_many()),
                Ok(Some(n)) if n < 0 => fields.add(&field, not_a_number()),
                Ok(told) => *figures.slot(which) = told,
                Err(error) if *error.kind() == IntErrorKind::PosOverflow => {
                    fields.add(&field, too_many());
                }
                Err(_) => fields.add(&field, not_a_number()),
            }
        }
        if fields.is_empty() && figures == Figures::default() {
            let first = Shown::Impressions.field(share);
            fields.add(&first, Message::new("sharing-figures-none"));
        }
        figures
    }

    /// What holds after these entries, oldest first: of each figure what was told last.
    pub fn in_force<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Figures {
        let mut held = Figures::default();
        for entry in entries {
            for &which in Shown::ALL {
                if let Some(told) = entry.figures.get(which) {
                    *held.slot(which) = Some(told);
                }
            }
        }
        held
    }

    /// Both together; what neither tells stays untold.
    pub fn plus(&self, other: &Figures) -> Figures {
        let mut sum = *self;
        for &which in Shown::ALL {
            if let Some(more) = other.get(which) {
                *sum.slot(which) = Some(sum.get(which).unwrap_or_default() + more);
            }
        }
        sum
    }

    /// One of the figures.
    pub fn get(&self, which: Shown) -> Option<i64> {
        match which {
            Shown::Impressions => self.impressions,
            Shown::Comments => self.comments,
            Shown::Reposts => self.reposts,
            Shown::Likes => self.likes,
        }
    }

    /// Those that are lower than before. Networks do correct themselves, but a slip of the
    /// finger is likelier.
    pub fn lower_than(&self, before: &Figures) -> Vec<Shown> {
        let fell = |which: &Shown| {
            let known = self.get(*which).zip(before.get(*which));
            known.is_some_and(|(now, then)| now < then)
        };
        Shown::ALL.iter().copied().filter(fell).collect()
    }

    fn slot(&mut self, which: Shown) -> &mut Option<i64> {
        match which {
            Shown::Impressions => &mut self.impressions,
            Shown::Comments => &mut self.comments,
            Shown::Reposts => &mut self.reposts,
            Shown::Likes => &mut self.likes,
        }
    }
}

/// A whole number as people write it: 1 250, 1.250 and 1,250 are the same. None when nothing
/// was written.
pub fn whole_number(typed: &str) -> Result<Option<i64>, ParseIntError> {
    let digits: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | ','))
        .collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some)
}

fn not_a_number() -> Message {
    Message::new("sharing-figures-invalid")
}

fn too_many() -> Message {
    Message::new("sharing-figures-too-many").with("most", MOST)
}
