//! Colours, and whether they can be told apart.

use std::fmt;
use std::str::FromStr;

/// A colour of the web, as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// What is written on dark grounds.
pub const WHITE: Colour = Colour([255, 255, 255]);
/// What is written on light grounds.
const BLACK: Colour = Colour([0, 0, 0]);

/// Not of the form `#rrggbb`.
#[derive(Debug, thiserror::Error)]
#[error("no colour")]
pub struct NoColour;

impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.strip_prefix('#').ok_or(NoColour)?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NoColour);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| NoColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Contrast as WCAG 2.2 defines it, from 1 (the same) to 21 (black on white).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// White or black, whichever is read more easily on it; always at least 4.5.
    pub fn ink(self) -> Self {
        if self.contrast(WHITE) >= self.contrast(BLACK) {
            WHITE
        } else {
            BLACK
        }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written_the_same() {
        for text in ["#000000", "#0a4d5c", "#ffffff"] {
            assert_eq!(text.parse::<Colour>().unwrap().to_string(), text);
        }
        for text in ["", "#fff", "0a4d5c", "#0a4d5", "#0a4d5g", "#+a4d5c", "red"] {
            assert!(text.parse::<Colour>().is_err(), "{text}");
        }
    }

    #[test]
    fn there_is_an_ink_for_every_colour() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 0.001);
        for number in (0..0x1000_u32).map(|n| n * 0x1001) {
            let [_, red, green, blue] = number.to_be_bytes();
            let colour = Colour([red, green, blue]);
            assert!(colour.contrast(colour.ink()) >= 4.5, "{colour}");
        }
    }
}
