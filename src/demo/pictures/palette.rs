//! Colours of light at different hours; each purpose has its own.

use super::canvas::Rgb;

/// The colours of one picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    /// Sky at the top, in the middle and at the horizon.
    pub sky: [Rgb; 3],
    /// Sun or moon.
    pub sun: Rgb,
    /// The hills farthest away.
    pub far: Rgb,
    /// The ground nearest to the viewer.
    pub near: Rgb,
    /// Walls of houses and boats.
    pub walls: [Rgb; 4],
    /// Light in windows.
    pub lamp: Rgb,
}

const WALLS: [Rgb; 4] = [rgb(0xb5523f), rgb(0xd9a24f), rgb(0xe9e0d0), rgb(0x5f7d80)];

const fn rgb(hex: u32) -> Rgb {
    Rgb([
        ((hex >> 16) & 255) as f32 / 255.0,
        ((hex >> 8) & 255) as f32 / 255.0,
        (hex & 255) as f32 / 255.0,
    ])
}

const fn palette(sky: [u32; 3], sun: u32, far: u32, near: u32, lamp: u32) -> Palette {
    Palette {
        sky: [rgb(sky[0]), rgb(sky[1]), rgb(sky[2])],
        sun: rgb(sun),
        far: rgb(far),
        near: rgb(near),
        walls: WALLS,
        lamp: rgb(lamp),
    }
}

/// Cool evenings over water.
pub(super) const BRAND: [Palette; 3] = [
    palette(
        [0x3f6f8f, 0x8fb5bf, 0xf6d9b8],
        0xfff0d0,
        0x9bb3ba,
        0x14323f,
        0xffd890,
    ),
    palette(
        [0x2f5877, 0x7da0b5, 0xf2c6a4],
        0xffe3bd,
        0x8ca2b2,
        0x182a3c,
        0xffd28a,
    ),
    palette(
        [0x6a9aa8, 0xb4d0cf, 0xf8ead0],
        0xfff8e4,
        0xa6c1c0,
        0x1d4348,
        0xffe0a0,
    ),
];
/// Mornings on the way to work.
pub(super) const RECRUITMENT: [Palette; 3] = [
    palette(
        [0x8193b2, 0xe3b9ae, 0xfbdcae],
        0xfff2d2,
        0xc4a2a6,
        0x3a2b41,
        0xffdf9e,
    ),
    palette(
        [0x6d87a8, 0xd9a99c, 0xf9cf9f],
        0xffedc6,
        0xb5949d,
        0x2f2a44,
        0xffd690,
    ),
    palette(
        [0x93a9bd, 0xeccbb4, 0xfdebc8],
        0xfffaea,
        0xcdb0a6,
        0x4a3540,
        0xffe2a6,
    ),
];
/// Mild days.
pub(super) const CARE: [Palette; 3] = [
    palette(
        [0x8fb3b0, 0xcbdcc9, 0xf6eed6],
        0xfffbe8,
        0xadc4b4,
        0x24463c,
        0xffe0a0,
    ),
    palette(
        [0x7fa6ad, 0xc4d6c4, 0xf8e8c4],
        0xfff5d8,
        0x9fbaac,
        0x2a4a44,
        0xffdb98,
    ),
    palette(
        [0xa4bcae, 0xdbe0c4, 0xf9efcf],
        0xfffbe0,
        0xbcc8aa,
        0x3a4d38,
        0xffe3a4,
    ),
];
/// After dark, for every purpose.
pub(super) const NIGHT: [Palette; 2] = [
    palette(
        [0x0d1b33, 0x1d3a57, 0x4a6f86],
        0xf4f1de,
        0x365a72,
        0x07131f,
        0xffcf7d,
    ),
    palette(
        [0x141a36, 0x2b3a60, 0x6d7f98],
        0xf6efe0,
        0x46587a,
        0x0a0f20,
        0xffd287,
    ),
];
/// The blue hour over snow, for every purpose.
pub(super) const WINTER: [Palette; 2] = [
    palette(
        [0x86a6c6, 0xc4d3e2, 0xf6dfd6],
        0xfff1e2,
        0xbccbdc,
        0x2c4868,
        0xffd996,
    ),
    palette(
        [0x7d9dbb, 0xbdd0dd, 0xf3e4cf],
        0xfff4de,
        0xb4c9d8,
        0x27465e,
        0xffdc9a,
    ),
];
