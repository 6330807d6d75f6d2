//! Pictures cut to a format, around the point that must stay in them.

use image::imageops::FilterType;
use image::{DynamicImage, Rgb, RgbImage};
use serde::Serialize;

use super::format::Format;
use super::model::Focus;
use super::picture::{Picture, PictureError, decode_kept, write_jpeg};

/// A part of a picture, in its pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// At least 1.
    pub width: u32,
    /// At least 1.
    pub height: u32,
}

/// The largest part with the format's proportions that a picture of this width and height has,
/// as near to the middle of it as `focus` can come. The focus always lies in it.
pub fn part((width, height): (u32, u32), focus: Focus, format: Format) -> Part {
    let (across, down) = format.size();
    // The side that is left over, rounded to whole pixels.
    let share = |whole: u32, of: u32, to: u32| {
        let pixels = (u64::from(whole) * u64::from(of) + u64::from(to) / 2) / u64::from(to);
        u32::try_from(pixels).unwrap_or(u32::MAX)
    };
    let part_width = share(height, across, down).clamp(1, width.max(1));
    let part_height = share(width, down, across).clamp(1, height.max(1));
    Part {
        x: start(width, part_width, focus.x),
        y: start(height, part_height, focus.y),
        width: part_width,
        height: part_height,
    }
}

/// Where a part of a side begins, so that the point at `percent` of it is as near to its middle
/// as possible.
fn start(side: u32, part: u32, percent: i32) -> u32 {
    let percent = u64::try_from(percent.clamp(0, 100)).unwrap_or_default();
    let point = u64::from(side) * percent / 100;
    let point = u32::try_from(point).unwrap_or(side);
    let begins = point.saturating_sub(part / 2);
    begins.min(side.saturating_sub(part))
}

/// Whether a picture of this width and height is enlarged more than half again to fill the
/// format, so that people see it.
pub fn is_too_small(size: (u32, u32), format: Format) -> bool {
    let found = part(size, Focus::MIDDLE, format);
    let (width, _) = format.size();
    2 * u64::from(width) > 3 * u64::from(found.width)
}

/// A kept picture cut to a format, as a JPEG of exactly its size. What shows through becomes
/// white: several networks refuse other kinds of file or put black there.
///
/// Takes a good part of a second of a core: callers run off the request threads.
///
/// # Errors
/// [`PictureError`] when the file is not one of ours.
pub fn cut(bytes: &[u8], focus: Focus, format: Format) -> Result<Picture, PictureError> {
    let whole = decode_kept(bytes)?;
    let Part {
        x,
        y,
        width,
        height,
    } = part((whole.width(), whole.height()), focus, format);
    let opaque = on_white(&whole.crop_imm(x, y, width, height));
    let (width, height) = format.size();
    // Sharp in both directions, and without the bright edges that sharper ones draw.
    write_jpeg(&opaque.resize_exact(width, height, FilterType::CatmullRom))
}

fn on_white(image: &DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return DynamicImage::ImageRgb8(image.to_rgb8());
    }
    let pixels = image.to_rgba8();
    let (width, height) = pixels.dimensions();
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0.map(u32::from);
        let mix = |colour| ((colour * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        Rgb([mix(red), mix(green), mix(blue)])
    }))
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};

    use super::*;

    const SIZES: &[(u32, u32)] = &[
        (1, 1),
        (1, 2400),
        (2400, 1),
        (3, 5),
        (60, 30),
        (1200, 627),
        (1200, 628),
        (1080, 1920),
        (1601, 1067),
        (2400, 1350),
        (2399, 2400),
    ];

    fn points() -> impl Iterator<Item = Focus> {
        let percents = || (0..=100).step_by(5).chain([1, 17, 49, 51, 83, 99]);
        percents().flat_map(move |x| percents().map(move |y| Focus { x, y }))
    }

    #[test]
    fn a_part_is_inside_keeps_the_focus_and_has_the_proportions() {
        for &(width, height) in SIZES {
            for &format in Format::ALL {
                let (across, down) = format.size();
                for focus in points() {
                    let found = part((width, height), focus, format);
                    let told = format!("{width}×{height} {format} {focus:?}: {found:?}");
                    assert!(found.width >= 1 && found.height >= 1, "{told}");
                    assert!(found.x + found.width <= width, "{told}");
                    assert!(found.y + found.height <= height, "{told}");
                    let pixel = |side: u32, percent: i32| {
                        (side * u32::try_from(percent).unwrap() / 100).min(side - 1)
                    };
                    let (x, y) = (pixel(width, focus.x), pixel(height, focus.y));
                    assert!((found.x..found.x + found.width).contains(&x), "{told}");
                    assert!((found.y..found.y + found.height).contains(&y), "{told}");
                    // The largest there is: it fills one side, and the other to the pixel.
                    assert!(found.width == width || found.height == height, "{told}");
                    let wished = f64::from(found.height) * f64::from(across) / f64::from(down);
                    let pixel = (f64::from(across) / f64::from(down)).max(1.0);
                    let is_off = (f64::from(found.width) - wished).abs() > pixel;
                    let is_sliver = found.width == 1 || found.height == 1;
                    assert!(!is_off || is_sliver, "{told}, wished {wished}");
                }
            }
        }
    }

    #[test]
    fn a_part_moves_with_the_focus_and_stops_at_the_edge() {
        let at = |x| part((2000, 1000), Focus { x, y: 50 }, Format::Square).x;
        assert_eq!(
            [0, 10, 25, 50, 60, 75, 100].map(at),
            [0, 0, 0, 500, 700, 1000, 1000]
        );
    }

    #[test]
    fn small_pictures_are_told_from_large_ones() {
        let small = |size| {
            let told = Format::ALL.iter().map(|format| is_too_small(size, *format));
            told.collect::<Vec<_>>()
        };
        assert_eq!(small((2400, 1600)), [false, false, false]);
        assert_eq!(small((1200, 628)), [false, true, true]);
        assert_eq!(small((800, 720)), [false, false, true]);
        assert_eq!(small((799, 719)), [true, true, true]);
    }

    #[test]
    fn what_shows_through_becomes_white() {
        let glass = RgbaImage::from_pixel(40, 40, Rgba([0, 0, 200, 0]));
        let mut file = std::io::Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(glass)
            .write_to(&mut file, ImageFormat::Png)
            .unwrap();
        let picture = cut(&file.into_inner(), Focus::MIDDLE, Format::Square).unwrap();
        assert_eq!((picture.width, picture.height), (1080, 1080));
        assert_eq!(picture.content_type, "image/jpeg");
        let pixels = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
        assert!(
            pixels
                .get_pixel(500, 500)
                .0
                .iter()
                .all(|light| *light > 250)
        );
    }
}
