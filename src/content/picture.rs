//! Pictures from outside: decoded within limits and written anew.
//!
//! What a person uploads or a page names is never stored as it came. A new file written from the
//! pixels carries no position, no camera, no hidden document, and its size is known.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

/// The most pixels read, width times height.
pub const MAX_PIXELS: u64 = 40_000_000;
/// The most memory decoding may take, in bytes.
pub const MAX_MEMORY: u64 = 256 * 1024 * 1024;
/// The longest side kept, in pixels: an ordinary photograph still fills a phone when it is cut to
/// the standing format.
pub const MAX_SIDE: u32 = 2400;
/// Small enough for a phone on a bus, and no marks to be seen on faces.
const JPEG_QUALITY: u8 = 82;

/// A picture as we keep it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// `image/jpeg`, or `image/png` when something shows through.
    pub content_type: &'static str,
    /// In pixels, at most [`MAX_SIDE`].
    pub width: u32,
    /// In pixels, at most [`MAX_SIDE`].
    pub height: u32,
}

/// Why a file is not taken. [`PictureError::key`] is the stable name for the texts.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The first bytes are not those of a JPEG, PNG, WebP or GIF file.
    #[error("not a JPEG, PNG, WebP or GIF file")]
    Kind,
    /// More pixels or memory than we read.
    #[error("too many pixels")]
    TooLarge,
    /// The file says it is a picture and cannot be read as one.
    #[error("the picture cannot be read")]
    Broken(#[source] image::ImageError),
    /// The new file could not be written.
    #[error("the picture cannot be written")]
    Encoding(#[source] image::ImageError),
}

impl PictureError {
    /// The stable last part of the text key.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::TooLarge => "too-large",
            Self::Broken(_) => "broken",
            Self::Encoding(_) => "encoding",
        }
    }
}

/// Reads a picture (of a moving one the first frame), turns it upright, fits it into
/// [`MAX_SIDE`] and writes it anew without metadata.
///
/// Takes up to [`MAX_MEMORY`] and a second of a core: callers run one at a time, off the
/// request threads.
///
/// # Errors
/// [`PictureError`] says which limit was met.
pub fn reencode(bytes: &[u8]) -> Result<Picture, PictureError> {
    let format = kind_of(bytes).ok_or(PictureError::Kind)?;
    let upright = shrink(decode(bytes, format)?);
    if is_translucent(&upright) {
        write(&DynamicImage::ImageRgba8(upright.into_rgba8()), Output::Png)
    } else {
        write(&DynamicImage::ImageRgb8(upright.into_rgb8()), Output::Jpeg)
    }
}

/// The pixels of a picture as we keep it.
///
/// # Errors
/// As [`reencode`].
pub(super) fn decode_kept(bytes: &[u8]) -> Result<DynamicImage, PictureError> {
    decode(bytes, kind_of(bytes).ok_or(PictureError::Kind)?)
}

/// An opaque picture as a JPEG.
///
/// # Errors
/// `Encoding` when the file cannot be written.
pub(super) fn write_jpeg(image: &DynamicImage) -> Result<Picture, PictureError> {
    write(image, Output::Jpeg)
}

/// The format by its first bytes; names and declared types are not asked.
fn kind_of(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(ImageFormat::Png),
        [0xff, 0xd8, 0xff, ..] => Some(ImageFormat::Jpeg),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some(ImageFormat::WebP),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(ImageFormat::Gif),
        _ => None,
    }
}

fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, PictureError> {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    // Only the header has been read so far; the pixels are not touched before this check.
    let mut decoder = reader.into_decoder().map_err(sort)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_PIXELS || decoder.total_bytes() > MAX_MEMORY {
        return Err(PictureError::TooLarge);
    }
    // A picture with unreadable metadata is shown as it lies.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(sort)?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn sort(error: image::ImageError) -> PictureError {
    match error {
        image::ImageError::Limits(_) => PictureError::TooLarge,
        other => PictureError::Broken(other),
    }
}

fn shrink(image: DynamicImage) -> DynamicImage {
    if image.width() <= MAX_SIDE && image.height() <= MAX_SIDE {
        return image;
    }
    image.resize(MAX_SIDE, MAX_SIDE, FilterType::Triangle)
}

/// Many files have an alpha channel and nothing in it; those are photographs.
fn is_translucent(image: &DynamicImage) -> bool {
    image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

enum Output {
    Jpeg,
    Png,
}

fn write(image: &DynamicImage, output: Output) -> Result<Picture, PictureError> {
    let mut bytes = Vec::new();
    let content_type = match output {
        Output::Jpeg => {
            let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
            image.write_with_encoder(encoder).map(|()| "image/jpeg")
        }
        Output::Png => image
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .map(|()| "image/png"),
    }
    .map_err(PictureError::Encoding)?;
    Ok(Picture {
        width: image.width(),
        height: image.height(),
        bytes,
        content_type,
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    use super::*;

    fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        image
            .write_to(&mut Cursor::new(&mut bytes), format)
            .unwrap();
        bytes
    }

    /// Left half red, right half blue.
    fn two_colours(width: u32, height: u32) -> DynamicImage {
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| {
            if x < width / 2 {
                Rgb([230, 0, 0])
            } else {
                Rgb([0, 0, 230])
            }
        }))
    }

    fn key(bytes: &[u8]) -> &'static str {
        reencode(bytes).unwrap_err().key()
    }

    #[test]
    fn every_format_becomes_a_jpeg_or_a_png() {
        let opaque = two_colours(40, 20);
        for format in [
            ImageFormat::Png,
            ImageFormat::Jpeg,
            ImageFormat::WebP,
            ImageFormat::Gif,
        ] {
            let picture = reencode(&file(&opaque, format)).unwrap();
            assert_eq!(picture.content_type, "image/jpeg", "{format:?}");
            assert_eq!((picture.width, picture.height), (40, 20));
            assert_eq!(kind_of(&picture.bytes), Some(ImageFormat::Jpeg));
        }
        let glass = RgbaImage::from_pixel(8, 8, Rgba([0, 90, 0, 100]));
        let picture = reencode(&file(&glass.into(), ImageFormat::Png)).unwrap();
        assert_eq!(picture.content_type, "image/png");
        let solid = RgbaImage::from_pixel(8, 8, Rgba([0, 90, 0, 255]));
        let picture = reencode(&file(&solid.into(), ImageFormat::Png)).unwrap();
        assert_eq!(picture.content_type, "image/jpeg");
    }

    #[test]
    fn large_pictures_are_fitted() {
        let picture = reencode(&file(&two_colours(3200, 800), ImageFormat::Jpeg)).unwrap();
        assert_eq!((picture.width, picture.height), (2400, 600));
    }

    #[test]
    fn pictures_are_turned_upright_and_lose_their_metadata() {
        let plain = file(&two_colours(40, 20), ImageFormat::Jpeg);
        // An Exif segment saying "turn right a quarter" and a camera's name, put after the start.
        let exif: &[u8] =
            b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0SecretCamera";
        let mut turned = plain[..2].to_vec();
        turned.extend([0xff, 0xe1]);
        turned.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        turned.extend(exif);
        turned.extend(&plain[2..]);

        let picture = reencode(&turned).unwrap();
        assert_eq!((picture.width, picture.height), (20, 40));
        assert!(
            !picture
                .bytes
                .windows(12)
                .any(|bytes| bytes == b"SecretCamera")
        );
        assert!(!picture.bytes.windows(4).any(|bytes| bytes == b"Exif"));
        // What lay on the left is now on top.
        let pixels = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
        assert!(pixels.get_pixel(10, 4).0[0] > 150 && pixels.get_pixel(10, 36).0[2] > 150);
    }

    #[test]
    fn what_is_not_a_picture_is_refused() {
        for bytes in [
            b"".as_slice(),
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"<!doctype html><script>alert(1)</script>",
            b"%PDF-1.7",
            b"BM\0\0\0\0",
            b"RIFF\0\0\0\0WAVE",
        ] {
            assert_eq!(key(bytes), "kind");
        }
        let png = file(&two_colours(40, 20), ImageFormat::Png);
        assert_eq!(key(&png[..png.len() / 2]), "broken");
        assert_eq!(key(b"GIF89a<script>"), "broken");
    }

    #[test]
    fn bombs_are_refused_from_the_header() {
        // A well-formed PNG header that promises 60 000 × 60 000 pixels and brings none.
        let mut header = b"IHDR".to_vec();
        header.extend(60_000_u32.to_be_bytes());
        header.extend(60_000_u32.to_be_bytes());
        header.extend([8, 2, 0, 0, 0]);
        let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
        bomb.extend(&header);
        bomb.extend(checksum(&header).to_be_bytes());
        bomb.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        assert_eq!(key(&bomb), "too-large");

        let gif = b"GIF89a\x60\xea\x60\xea\0\0\0\x2c\0\0\0\0\x60\xea\x60\xea\0\x02\0\x3b";
        assert_eq!(key(gif), "too-large");
    }

    /// The CRC-32 a PNG chunk ends with.
    fn checksum(bytes: &[u8]) -> u32 {
        let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
            })
        });
        !crc
    }
}
