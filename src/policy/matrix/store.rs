//! Every query of the matrix.

use diesel::prelude::*;

use super::model::{Matrix, Sentence};
use crate::db::Conn;
use crate::db::schema::matrix_cells;
use crate::error::Result;

/// The sentences that were written.
pub fn matrix(conn: &mut Conn) -> Result<Matrix> {
    let sentences: Vec<Sentence> = matrix_cells::table
        .order((matrix_cells::lang, matrix_cells::cell))
        .select(matrix_cells::all_columns)
        .load(conn)?;
    Ok(Matrix(sentences))
}

/// Puts these sentences in the place of all before.
pub fn replace(conn: &mut Conn, matrix: &Matrix) -> Result<()> {
    diesel::delete(matrix_cells::table).execute(conn)?;
    for sentence in &matrix.0 {
        diesel::insert_into(matrix_cells::table)
            .values(sentence)
            .execute(conn)?;
    }
    Ok(())
}
