//! The four cells and their sentences.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::model::check_length;
use crate::db::schema::matrix_cells;
use crate::error::{Fields, Result};
use crate::texts::{Lang, Texts};

/// Longest sentence, in characters as people see them: four of them stand in one table.
pub const CELL_LIMIT: usize = 240;

text_enum! {
    /// When, and about what: row by row.
    Cell {
        /// Work time, about the job.
        WorkJob = "work-job",
        /// Work time, private.
        WorkPrivate = "work-private",
        /// Leisure, about the job.
        LeisureJob = "leisure-job",
        /// Leisure, private.
        LeisurePrivate = "leisure-private",
    }
}

impl Cell {
    /// The form's name for the sentence in one language, e.g. `work-job_nb`.
    pub fn field(self, lang: Lang) -> String {
        format!("{self}_{lang}")
    }
}

/// A sentence somebody has written.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = matrix_cells)]
pub struct Sentence {
    /// Where it stands.
    pub cell: Cell,
    /// The language.
    pub lang: Lang,
    /// Plain text.
    pub body: String,
}

/// The matrix in every language, as written; languages nobody has written in are absent.
#[derive(Clone, Debug, Default)]
pub struct Matrix(pub Vec<Sentence>);

impl Matrix {
    /// What stands in the four cells for a reader of `lang`: what was written in that language,
    /// else what the product says to begin with.
    pub fn for_reader(&self, texts: &Texts, lang: Lang) -> BTreeMap<Cell, String> {
        let sentence = |&cell: &Cell| (cell, self.sentence(texts, cell, lang));
        Cell::ALL.iter().map(sentence).collect()
    }

    fn sentence(&self, texts: &Texts, cell: Cell, lang: Lang) -> String {
        let mut own = self.0.iter();
        let own = own.find(|own| own.cell == cell && own.lang == lang);
        own.map_or_else(
            || texts.text(lang, &format!("policy-matrix-{cell}")),
            |own| own.body.clone(),
        )
    }

    /// Refuses a language with some of its cells empty, and sentences too long.
    ///
    /// # Errors
    /// `Invalid` with fields named by [`Cell::field`].
    pub fn check(&self) -> Result<()> {
        let mut fields = Fields::new();
        for &lang in Lang::ALL {
            let own: Vec<&Sentence> = self.0.iter().filter(|own| own.lang == lang).collect();
            for &cell in Cell::ALL {
                let is_there = own.iter().any(|own| own.cell == cell);
                fields.check(
                    !own.is_empty() && !is_there,
                    &cell.field(lang),
                    "policy-matrix-needs-all",
                );
            }
        }
        for own in &self.0 {
            check_length(
                &mut fields,
                &own.cell.field(own.lang),
                &own.body,
                CELL_LIMIT,
            );
        }
        fields.into_result()
    }

    /// Without what says the same as the product does to begin with, so that a better wording
    /// of a later version reaches those who never wrote their own.
    pub fn own_words(self, texts: &Texts) -> Self {
        let is_shipped = |lang: Lang| {
            let shipped = Matrix::default().for_reader(texts, lang);
            shipped == self.for_reader(texts, lang)
        };
        let kept = self.0.iter().filter(|own| !is_shipped(own.lang));
        Self(kept.cloned().collect())
    }
}
