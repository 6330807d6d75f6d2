//! Addresses as codes that a phone's camera reads.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

use crate::error::{Error, Result};

/// Light squares that a reader wants around a code.
const MARGIN: usize = 4;

/// A code, to be drawn by `parts/qr`.
#[derive(Clone, Debug, Serialize)]
pub struct Qr {
    /// Squares on each side, the margin included.
    pub size: usize,
    /// The dark squares, as the path of an SVG with one unit a square.
    pub path: String,
}

impl Qr {
    /// The code of an address. A seventh of it may be dirty or torn and it is still read.
    ///
    /// # Errors
    /// Only for an address of more than two thousand characters.
    pub fn new(address: &str) -> Result<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M);
        let code = code.map_err(Error::internal)?;
        let squares = code.to_colors();
        let mut path = String::new();
        for (y, row) in squares.chunks(code.width()).enumerate() {
            let mut x = 0;
            // A run of dark squares is one rectangle.
            for run in row.chunk_by(|a, b| a == b) {
                if run[0] == Color::Dark {
                    let (left, top, wide) = (x + MARGIN, y + MARGIN, run.len());
                    path.push_str(&format!("M{left} {top}h{wide}v1h-{wide}z"));
                }
                x += run.len();
            }
        }
        Ok(Self {
            size: code.width() + 2 * MARGIN,
            path,
        })
    }
}
