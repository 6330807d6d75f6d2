//! Paints the items' pictures: calm Nordic landscapes in layers, different for every seed.
//!
//! Nothing is loaded and nothing is random: a picture is a function of motif, purpose and seed, so
//! that the demo looks the same everywhere and carries no pictures with it.

mod canvas;
mod palette;
mod scene;
mod things;
mod town;

use image::ImageError;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use serde::Deserialize;

use canvas::grain;
pub use canvas::{HEIGHT, WIDTH};
use palette::Palette;
use scene::{Scene, eye};

use crate::content::model::Focus;

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Motif {
    /// Mountains on both sides of still water.
    Fjord,
    /// Low islands and open sea.
    Coast,
    /// A town by the water.
    City,
    /// Warehouses on a quay.
    Harbour,
    /// Wind turbines above the sea.
    Turbines,
    /// A ferry crossing.
    Ferry,
    /// One peak above spruce forest.
    Mountain,
    /// Snow in blue light.
    Winter,
    /// Wooden houses on a slope.
    Houses,
    /// Moon over a town.
    Night,
}

impl Motif {
    /// Every motif.
    pub const ALL: [Self; 10] = [
        Self::Fjord,
        Self::Coast,
        Self::City,
        Self::Harbour,
        Self::Turbines,
        Self::Ferry,
        Self::Mountain,
        Self::Winter,
        Self::Houses,
        Self::Night,
    ];

    /// The word for it in the company's files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fjord => "fjord",
            Self::Coast => "coast",
            Self::City => "city",
            Self::Harbour => "harbour",
            Self::Turbines => "turbines",
            Self::Ferry => "ferry",
            Self::Mountain => "mountain",
            Self::Winter => "winter",
            Self::Houses => "houses",
            Self::Night => "night",
        }
    }
}

/// A picture as a JPEG of 1200 × 628 pixels. `purpose` is the item's (`brand`, `recruitment`,
/// anything else is care) and chooses the light; `seed` chooses everything else.
pub fn paint(motif: Motif, purpose: &str, seed: u64) -> Result<Vec<u8>, ImageError> {
    let seed = (seed ^ (seed >> 32)) as u32;
    let palette = light(motif, purpose, seed);
    let mut scene = Scene::begin(motif, palette, seed);
    scene.compose(motif);
    let mut jpeg = Vec::with_capacity(120_000);
    JpegEncoder::new_with_quality(&mut jpeg, 86).write_image(
        &scene.canvas.bytes(seed),
        WIDTH as u32,
        HEIGHT as u32,
        ExtendedColorType::Rgb8,
    )?;
    Ok(jpeg)
}

/// What the eye goes to in the picture of this motif and seed.
pub fn focus(motif: Motif, seed: u64) -> Focus {
    let (x, y) = eye(motif, (seed ^ (seed >> 32)) as u32);
    let percent = |at: f32, whole: usize| (100.0 * at / whole as f32).round() as i32;
    Focus::new(percent(x, WIDTH), percent(y, HEIGHT)).unwrap_or(Focus::MIDDLE)
}

fn light(motif: Motif, purpose: &str, seed: u32) -> Palette {
    let palettes: &[Palette] = match (motif, purpose) {
        (Motif::Night, _) => &palette::NIGHT,
        (Motif::Winter, _) => &palette::WINTER,
        (_, "brand") => &palette::BRAND,
        (_, "recruitment") => &palette::RECRUITMENT,
        _ => &palette::CARE,
    };
    palettes[(grain(seed, 0, 9) * palettes.len() as f32) as usize % palettes.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_a_picture() {
        for motif in Motif::ALL {
            let once = paint(motif, "brand", 7).unwrap();
            let size = image::load_from_memory(&once).unwrap();
            assert_eq!((size.width(), size.height()), (1200, 628));
            assert!(once.len() < 250_000, "{motif:?}: {} bytes", once.len());
        }
        let once = paint(Motif::Harbour, "care", 7).unwrap();
        assert_eq!(once, paint(Motif::Harbour, "care", 7).unwrap());
        assert_ne!(once, paint(Motif::Harbour, "care", 8).unwrap());
    }
}
